import type { LetterTemplate } from '../../../letter/model/letter-template'
import type { TemplateFault } from '../../../letter/template/template-source'
import { editTemplateText } from '../../text/templates'
import { faultAt } from './template-faults'

/** What every part of the form works with. */
export type FormProps = {
  readonly template: LetterTemplate
  readonly faults: readonly TemplateFault[]
  readonly onChange: (template: LetterTemplate) => void
}

/** The sentence beneath a field whose value cannot be saved; nothing where it can. */
export function errorAt({ faults }: Pick<FormProps, 'faults'>, place: string): string | undefined {
  const fault = faultAt(faults, place)
  return fault && editTemplateText.wrong(fault.expected)
}
