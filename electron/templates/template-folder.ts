import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { TemplateSource } from '../../letter/template/load-templates'

/** The folders of a templates folder that hold data files, and the files at its top. */
const FOLDERS = ['', 'maten', 'huizen', 'soorten', 'passages'] as const

/**
 * The JSON files of a templates folder as text, in a fixed order. Only the known folders are looked into and links are
 * not followed, so a template can never name a file elsewhere. Throws when the folder itself cannot be read: a drive that
 * is gone must not look like a folder without templates.
 */
export async function readTemplateFolder(root: string): Promise<readonly TemplateSource[]> {
  await readdir(root)
  const files = await Promise.all(FOLDERS.map((folder) => dataFiles(root, folder)))
  return Promise.all(files.flat().map(async (path) => ({ path, text: await readFile(join(root, path), 'utf8') })))
}

async function dataFiles(root: string, folder: string): Promise<readonly string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => (folder === '' ? entry.name : `${folder}/${entry.name}`))
    .sort()
}
