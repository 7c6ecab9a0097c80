import { readFile, stat } from 'node:fs/promises'
import type { World } from '../../letter/cli/world'
import { readDocument } from '../documents/read-document'
import { safeWrite } from '../drafts/safe-write'
import { readTemplateFolder } from '../templates/template-folder'

/** The disk and the document readers of this program, as the command line uses them. */
export const machine = (templatesFolder: string): World => ({
  readFile: (path) => readFile(path).catch(() => null),
  writeFile: async (path, bytes) => (await safeWrite(path, bytes)).ok,
  isFolder: async (path) => (await stat(path).catch(() => null))?.isDirectory() ?? false,
  readTemplates: () => readTemplateFolder(templatesFolder),
  readDocument,
})
