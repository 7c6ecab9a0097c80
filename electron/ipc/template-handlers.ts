import { loadTemplates, type TemplateFault } from '../../letter/template/load-templates'
import { failed, success } from '../../letter/model/result'
import { readTemplateTexts } from '../templates/shipped-templates'
import type { HandlersFor } from './handlers'

type Report = (faults: readonly TemplateFault[]) => void

/** For the maker of a template, who starts the program from a command line. */
export const reportTemplateFaults: Report = (faults) => {
  for (const { file, place, expected } of faults) {
    process.stderr.write(`Sjabloon ${file}${place === '' ? '' : `, ${place}`}: verwacht ${expected}\n`)
  }
}

/** A template with a fault is left out and reported; it never takes the sound ones with it. */
export const templateHandlers = (folder: string, report: Report): HandlersFor<'template'> => ({
  'template:list': async () => {
    const texts = await readTemplateTexts(folder)
    if (!texts.ok) return failed(texts.failure)
    const { templates, faults } = loadTemplates(texts.value)
    if (faults.length > 0) report(faults)
    return success(templates)
  },
})
