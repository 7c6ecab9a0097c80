import type { BrowserWindow } from 'electron'
import { join } from 'node:path'
import { knownOffices } from '../../letter/offices/holder-on'
import { earlierAnswers } from '../earlier-answers/earlier-answers'
import { answersHandlers, type AnswersWorld } from '../ipc/answers-handlers'
import { libraryHandlers } from '../ipc/library-handlers'
import { reportTemplateFaults, templateHandlers } from '../ipc/template-handlers'
import { deskPlacesIn } from '../templates/desk-places'
import { libraryDialogs } from '../templates/file-dialogs'
import { readLibrary, type Library } from '../templates/library'
import { ownTemplatesIn } from '../templates/own-templates'
import { sharedSource } from '../templates/shared-source'

type Where = {
  readonly userData: string
  readonly templates: string
  readonly window: () => BrowserWindow | null
  readonly tellProgress: AnswersWorld['tellProgress']
}

/** Templates, passages, offices and earlier answers on this machine's disk. Nothing is read until something is asked. */
export function reuseOnDisk({ userData, templates, window, tellProgress }: Where) {
  const own = join(userData, 'sjablonen')
  const places = deskPlacesIn(userData)
  const dialogs = libraryDialogs(window)
  const source = sharedSource({ copyFile: join(userData, 'gedeelde-map-kopie.json') })
  let latest: Promise<Library> | null = null
  const read = () => {
    latest = places
      .read()
      .then(({ shared }) =>
        readLibrary({ shipped: templates, own, ...(shared === undefined ? {} : { shared }) }, source),
      )
    return latest
  }
  const words = async () => (await (latest ?? read())).words
  const offices = async () => knownOffices((await read()).offices)
  const answers = earlierAnswers({ store: join(userData, 'eerdere-antwoorden') })
  const handlers = {
    ...templateHandlers(read, reportTemplateFaults),
    ...libraryHandlers({ read, own: ownTemplatesIn(own), places, dialogs, forgetCopy: source.forget }),
    ...answersHandlers({
      answers,
      places,
      offices,
      askFolder: dialogs.askFolder,
      tellProgress,
    }),
  }
  return { handlers, offices, words }
}
