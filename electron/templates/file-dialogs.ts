import { app, dialog, type BrowserWindow, type FileFilter } from 'electron'
import { join } from 'node:path'
import { withEnding } from '../drafts/file-names'

/** A kind of file that shared data is handed on in. */
export type ShareableKind = 'template' | 'offices'

/** A kind of file that goes into a template. */
export type AttachableKind = 'logo' | 'paper'

/** Which files and folders the person means; null when they changed their mind. */
export type LibraryDialogs = {
  readonly askFile: (kind: ShareableKind | AttachableKind) => Promise<string | null>
  readonly askPlace: (kind: ShareableKind, name: string) => Promise<string | null>
  readonly askFolder: (title: string) => Promise<string | null>
}

type Shareable = { readonly open: string; readonly save: string; readonly filter: FileFilter }

const shareables: Readonly<Record<ShareableKind, Shareable>> = {
  template: {
    open: 'Sjabloon toevoegen',
    save: 'Sjabloon bewaren als bestand',
    filter: { name: 'Sjabloon van Antwoordbrief', extensions: ['antwoordbriefsjabloon'] },
  },
  offices: {
    open: 'Bewindspersonen inlezen',
    save: 'Bewindspersonen bewaren als CSV',
    filter: { name: 'CSV-bestand', extensions: ['csv'] },
  },
}

const attachables: Readonly<Record<AttachableKind, Pick<Shareable, 'open' | 'filter'>>> = {
  logo: { open: 'Logo kiezen', filter: { name: 'Afbeelding', extensions: ['png', 'jpg', 'jpeg'] } },
  paper: { open: 'Briefpapier kiezen', filter: { name: 'Word-bestand', extensions: ['docx', 'dotx'] } },
}

/** The system's own file windows for shared data, in Dutch. */
export function libraryDialogs(window: () => BrowserWindow | null): LibraryDialogs {
  const open = async (options: Electron.OpenDialogOptions): Promise<string | null> => {
    const parent = window()
    if (!parent) return null
    const { canceled, filePaths } = await dialog.showOpenDialog(parent, options)
    return canceled ? null : (filePaths[0] ?? null)
  }
  return {
    askFile: (kind) => {
      const { open: title, filter } = { ...shareables, ...attachables }[kind]
      return open({ title, filters: [filter], properties: ['openFile'] })
    },
    askFolder: (title) => open({ title, properties: ['openDirectory'] }),
    askPlace: async (kind, name) => {
      const parent = window()
      if (!parent) return null
      const { save, filter } = shareables[kind]
      const ending = `.${filter.extensions[0] ?? ''}`
      const { canceled, filePath } = await dialog.showSaveDialog(parent, {
        title: save,
        defaultPath: join(app.getPath('documents'), withEnding(name, ending)),
        filters: [filter],
        properties: ['showOverwriteConfirmation', 'createDirectory'],
      })
      return canceled || !filePath ? null : withEnding(filePath, ending)
    },
  }
}
