import { readFile, stat } from 'node:fs/promises'
import type { World } from '../../letter/cli/world'
import { success } from '../../letter/model/result'
import { readDocumentInWorker, type InWorker } from '../documents/read-document-in-worker'
import { safeWrite } from '../drafts/safe-write'
import { readTemplateFolder } from '../templates/template-folder'

/**
 * The disk and the document readers of this program, as the command line uses them. A document is read in a thread of its
 * own, as in the window: only so can a file that takes too long be stopped.
 */
export const machine = (templatesFolder: string, how: Pick<InWorker, 'limits' | 'workerFile'> = {}): World => ({
  readFile: (path) => readFile(path).catch(() => null),
  writeFile: async (path, bytes) => (await safeWrite(path, bytes)).ok,
  isFolder: async (path) => (await stat(path).catch(() => null))?.isDirectory() ?? false,
  readTemplates: () => readTemplateFolder(templatesFolder),
  understand: async (bytes, name, offices) => {
    const understood = await readDocumentInWorker(bytes, name, { ...how, offices })
    return understood.ok ? success(understood.value.parsed) : understood
  },
})
