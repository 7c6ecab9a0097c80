import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { largestPaper } from '../../letter/template/letter-paper-failure'
import type { TemplateSource } from '../../letter/template/load-templates'
import { isAttachment } from '../../letter/template/template-source'
import { inTurn } from './in-turn'

/** The folders of a templates folder that hold data files, and the files at its top. */
const FOLDERS = ['', 'maten', 'huizen', 'soorten', 'passages'] as const

/**
 * The JSON files of a templates folder as text, and what lies beside the houses, in a fixed order. Only the known folders are looked into and links are
 * not followed, so a template can never name a file elsewhere. Throws when the folder itself cannot be read: a drive that
 * is gone must not look like a folder without templates.
 */
export async function readTemplateFolder(root: string): Promise<readonly TemplateSource[]> {
  await readdir(root)
  const files = await inTurn(FOLDERS, (folder) => dataFiles(root, folder))
  return inTurn(files.flat(), async (path) => ({ path, text: await textOf(root, path) }))
}

/** Pictures and letter paper come as base64; what is larger than a template may hold stays on the disk. */
async function textOf(root: string, path: string): Promise<string> {
  const file = join(root, path)
  if (!isAttachment(path)) return readFile(file, 'utf8')
  return (await stat(file)).size > largestPaper ? '' : readFile(file, 'base64')
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
