import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { largestPaper } from '../../letter/template/letter-paper-failure'
import type { TemplateSource } from '../../letter/template/load-templates'
import { isAttachment, largestTemplateFile } from '../../letter/template/template-source'
import { folderReader, type FileKind, type FolderReader } from './folder-reader'
import { oneByOne } from './one-by-one'

/** The folders of a templates folder that hold data files, and the files at its top. */
const FOLDERS = ['', 'maten', 'huizen', 'soorten', 'passages'] as const

/** Pictures and letter paper come as base64; what is larger than a template may hold stays on the disk. */
const attachmentKind: FileKind = { encoding: 'base64', largest: largestPaper, instead: '' }

/** A text of at most four bytes a character; one character too many makes the reader refuse it. */
export const textKind = (most: number): FileKind => ({
  encoding: 'utf8',
  largest: 4 * most,
  instead: ' '.repeat(most + 1),
})

const dataKind = textKind(largestTemplateFile)

/**
 * The JSON files of a templates folder as text, and what lies beside the houses, in a fixed order. Only the known folders are looked into and links are
 * not followed, so a template can never name a file elsewhere. Throws when the folder itself cannot be read: a drive that
 * is gone must not look like a folder without templates.
 */
export async function readTemplateFolder(
  root: string,
  reader: FolderReader = folderReader(),
): Promise<readonly TemplateSource[]> {
  await readdir(root)
  const files = await oneByOne(FOLDERS, (folder) => dataFiles(root, folder))
  const read = await oneByOne(files.flat(), (path) =>
    reader.read(join(root, path), path, isAttachment(path) ? attachmentKind : dataKind),
  )
  return read.filter((source) => source !== null)
}

/** Only a house has anything beside it. */
const isData = (folder: string, name: string) => name.endsWith('.json') || (folder === 'huizen' && isAttachment(name))

async function dataFiles(root: string, folder: string): Promise<readonly string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile() && isData(folder, entry.name))
    .map((entry) => (folder === '' ? entry.name : `${folder}/${entry.name}`))
    .sort()
}
