import type { TemplateFault } from '../../letter/template/load-templates'
import { failed, success } from '../../letter/model/result'
import type { Library } from '../templates/library'
import type { HandlersFor } from './handlers'

type Report = (faults: readonly TemplateFault[]) => void

/** For the maker of a template, who starts the program from a command line. */
export const reportTemplateFaults: Report = (faults) => {
  for (const { file, place, expected } of faults) {
    process.stderr.write(`Sjabloon ${file}${place === '' ? '' : `, ${place}`}: verwacht ${expected}\n`)
  }
}

/** A template with a fault is left out and reported; it never takes the sound ones with it. */
export const templateHandlers = (read: () => Promise<Library>, report: Report): HandlersFor<'template'> => ({
  'template:list': async () => {
    const { templates, faults, outOfReach } = await read()
    const gone = outOfReach.find(({ origin }) => origin === 'shipped')
    if (gone) return failed({ kind: 'cannot-read', code: gone.code })
    if (faults.length > 0) report(faults)
    return success(templates.map(({ template }) => template))
  },
})
