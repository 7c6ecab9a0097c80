import './check-without-functions'
import type { LetterTemplate } from '../../../letter/model/letter-template'
import { layoutFaults } from '../../../letter/template/layout-faults'
import { checkTemplate } from '../../../letter/template/template-file'
import type { TemplateFault } from '../../../letter/template/template-source'

/** What is wrong with a template as it stands in the form, each at its place ("layout.margins.left"). */
export function faultsIn(template: LetterTemplate): readonly TemplateFault[] {
  const checked = checkTemplate(template)
  if (!checked.ok) return checked.failure
  return layoutFaults(template.layout).map(({ place, expected }) => ({ file: '', place: `layout.${place}`, expected }))
}

/** The first fault at a place or within it ("style.column[2]" holds "style.column[2].lines[0]"). */
export const faultAt = (faults: readonly TemplateFault[], place: string): TemplateFault | undefined =>
  faults.find((fault) => fault.place === place || ['.', '['].some((next) => fault.place.startsWith(`${place}${next}`)))
