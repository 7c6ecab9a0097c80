import { app, dialog, type BrowserWindow, type FileFilter } from 'electron'
import { existsSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import type { DraftDialogs } from './dialogs'
import { DRAFT_ENDING, PDF_ENDING, WORD_ENDING, withEnding } from './file-names'

const DRAFTS: FileFilter = { name: 'Antwoordbrief', extensions: [DRAFT_ENDING.slice(1)] }
const PDF: FileFilter = { name: 'Pdf-document', extensions: [PDF_ENDING.slice(1)] }
const WORD: FileFilter = { name: 'Word-document', extensions: [WORD_ENDING.slice(1)] }

type Window = () => BrowserWindow | null
type Place = { readonly title: string; readonly button: string; readonly filter: FileFilter; readonly ending: string }

const PLACE_FOR_DRAFT: Place = { title: 'Brief opslaan', button: 'Opslaan', filter: DRAFTS, ending: DRAFT_ENDING }
const PLACE_FOR_WORD: Place = { title: 'Exporteren naar Word', button: 'Exporteren', filter: WORD, ending: WORD_ENDING }
const PLACE_FOR_PDF: Place = { title: 'Opslaan als pdf', button: 'Opslaan', filter: PDF, ending: PDF_ENDING }

const DOCUMENTS: FileFilter = {
  name: 'Documenten',
  extensions: ['docx', 'pdf', 'odt', 'txt', 'html', 'htm', 'xhtml', 'xml'],
}

/** Which document of the Kamer is read; null when the person changed their mind. */
export async function askWhichDocument(window: BrowserWindow | null): Promise<string | null> {
  if (!window) return null
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: 'Kamervragen inlezen',
    buttonLabel: 'Inlezen',
    filters: [DOCUMENTS, { name: 'Alle bestanden', extensions: ['*'] }],
    properties: ['openFile'],
  })
  return canceled ? null : (filePaths[0] ?? null)
}

async function askToOpen(window: BrowserWindow): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: 'Brief openen',
    buttonLabel: 'Openen',
    filters: [DRAFTS, { name: 'Alle bestanden', extensions: ['*'] }],
    properties: ['openFile'],
  })
  return canceled ? null : (filePaths[0] ?? null)
}

/** Some systems leave the ending out and so never asked whether the file that is really meant may be replaced. */
async function mayReplace(window: BrowserWindow, chosen: string, path: string): Promise<boolean> {
  if (chosen === path || !existsSync(path)) return true
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: 'Er is al een bestand met deze naam. Wilt u het vervangen?',
    buttons: ['Vervangen', 'Annuleren'],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  })
  return response === 0
}

async function askPlace(window: BrowserWindow, suggested: string, place: Place): Promise<string | null> {
  const path = isAbsolute(suggested) ? suggested : join(app.getPath('documents'), suggested)
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: place.title,
    buttonLabel: place.button,
    defaultPath: withEnding(path, place.ending),
    filters: [place.filter],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  })
  if (canceled || !filePath) return null
  const complete = withEnding(filePath, place.ending)
  return (await mayReplace(window, filePath, complete)) ? complete : null
}

/** The system's own file windows, in Dutch. The only module that shows them. */
export function electronDialogs(window: Window): DraftDialogs {
  const inWindow = async (ask: (window: BrowserWindow) => Promise<string | null>) => {
    const open = window()
    return open ? ask(open) : null
  }
  return {
    askDraftToOpen: () => inWindow(askToOpen),
    askPlaceForDraft: (suggested) => inWindow((open) => askPlace(open, suggested, PLACE_FOR_DRAFT)),
    askPlaceForWord: (suggested) => inWindow((open) => askPlace(open, suggested, PLACE_FOR_WORD)),
    askPlaceForPdf: (suggested) => inWindow((open) => askPlace(open, suggested, PLACE_FOR_PDF)),
  }
}
