import { app, session } from 'electron'
import { createDraftReader } from '../../letter/draft/draft-reader'
import type { DraftDesk } from '../drafts/draft-desk'
import { askWhichDocument, electronDialogs } from '../drafts/electron-dialogs'
import { readDocumentInWorker } from '../documents/read-document-in-worker'
import { draftHandlers, historyHandlers } from '../ipc/draft-handlers'
import { documentHandlers, type DocumentWorld } from '../ipc/document-handlers'
import { spellingHandlers } from '../ipc/spelling-handlers'
import { letterHandlers } from '../ipc/letter-handlers'
import { setupNotices, setupQuestions } from '../ipc/register'
import { windowHandlers, type WindowActions } from '../ipc/window-handlers'
import { letterAsPdf, printLetter } from '../print/print-letter'
import { settingsIn, type Settings } from '../settings/settings'
import type { OwnRecord } from '../drafts/own-record'
import { createSpelling, type Spelling, type SuggestFor } from '../spelling/spelling'
import { copyText } from './copy-text'
import { setupContextMenu } from './context-menu'
import { setupChangedFiles } from './changed-files'
import { setupClosing } from './closing'
import { deskOnDisk } from './desk'
import { createEnding, setupEnding } from './ending'
import { preloadFile, templatesFolder } from './folders'
import { setupFreshPage, setupLostPage } from './lost-page'
import { setupMenu } from './native-menu'
import { keepOneWindow } from './one-window'
import { reuseOnDisk } from './reuse-on-disk'
import type { WaitingFile } from './waiting-file'
import { createWindow } from './window'
import { createSuggestionPage } from './suggestion-page'
import { createWindowState } from './window-state'
import { buildWordFile } from './word-file'

/** What the handlers work with. */
type Parts = {
  readonly desk: DraftDesk
  readonly waitingFile: WaitingFile
  readonly actions: WindowActions
  readonly documents: Omit<DocumentWorld, 'read' | 'offices'>
  readonly spelling: Spelling
  readonly suggestFor: SuggestFor
  readonly reuse: ReturnType<typeof reuseOnDisk>
}

const allHandlers = ({ desk, waitingFile, actions, documents, spelling, suggestFor, reuse }: Parts) => ({
  ...documentHandlers({ ...documents, read: readDocumentInWorker, offices: reuse.offices }),
  ...spellingHandlers(spelling, suggestFor),
  ...draftHandlers(desk, waitingFile.take),
  ...historyHandlers(desk),
  ...letterHandlers(desk, { buildWordFile, letterAsPdf, printLetter }),
  ...reuse.handlers,
  ...windowHandlers(actions),
})

/** The words of the house, of the person and of the open letter, which the checker of the session then knows. */
const spellingWith = (settings: OwnRecord<Settings>, houseWords: () => Promise<readonly string[]>): Spelling =>
  createSpelling(
    session.defaultSession,
    {
      read: async () => (await settings.read()).ownWords,
      change: (edit) => settings.change((value) => ({ ...value, ownWords: [...edit(value.ownWords)] })),
    },
    houseWords,
  )

/** Makes the one window and everything that answers it. */
export async function openProgram(waitingFile: WaitingFile): Promise<void> {
  const userData = app.getPath('userData')
  const settings = settingsIn(userData)
  const { historyDays } = await settings.read()
  const one = keepOneWindow()
  const state = createWindowState(one.get)
  const { desk, tidy } = await deskOnDisk(
    { userData, templates: templatesFolder(), historyDays },
    electronDialogs(one.get),
  )
  const settle = () => desk.settled().then(desk.abandon)
  const notices = setupNotices(one.contents)

  const reuse = reuseOnDisk({
    userData,
    templates: templatesFolder(),
    window: one.get,
    tellProgress: (progress) => {
      notices.send('answers:progress', progress)
    },
  })
  const spelling = spellingWith(settings, reuse.words)
  setupContextMenu((word) => void spelling.learn(word))
  const window = await createWindow({ preload: preloadFile(), packaged: app.isPackaged, settings })
  one.set(window)
  const suggestions = createSuggestionPage(preloadFile())
  window.on('closed', suggestions.close)
  const closing = setupClosing({ window, notices, hasUnsavedWork: state.hasUnsavedWork, settle })
  setupQuestions(
    allHandlers({
      desk,
      waitingFile,
      actions: { describe: state.describe, closeNow: closing.closeNow, copyText },
      documents: {
        askWhich: () => askWhichDocument(one.get()),
        tellProgress: (fraction) => {
          notices.send('document:progress', { fraction })
        },
      },
      spelling,
      suggestFor: suggestions.suggestFor,
      reuse,
    }),
    createDraftReader(),
    one.contents,
  )
  setupFreshPage(window, () => {
    notices.reset()
    void desk.abandon()
  })
  setupLostPage(window, desk.abandon, closing.closeNow)
  setupEnding(window, createEnding({ window, send: notices.send, settle }))
  setupChangedFiles(window, desk, notices.send)
  setupMenu(notices.send)
  waitingFile.announceWith(notices.send)
  window.webContents.once('did-finish-load', () => void tidy())
}
