import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** A file as the folder shows it: a change of either figure means that it is read anew. */
export type FileStamp = { readonly modified: number; readonly size: number }

const ENDING = /\.(?:antwoordbrief|docx|odt|xml|html?)$/i
/** Lock files of Word and LibreOffice, and what lies hidden. */
const NOT_A_LETTER = /^(?:~\$|\.)/

const DEEPEST = 20
const MOST_FILES = 50_000

/**
 * The letters below a folder by their path within it (with "/"), with what tells that they changed. Links are not
 * followed. Throws when any folder cannot be read: what is out of reach must not look deleted.
 */
export async function letterFiles(root: string): Promise<ReadonlyMap<string, FileStamp>> {
  const found = new Map<string, FileStamp>()
  await walk(root, '', 0, found)
  return found
}

async function walk(root: string, within: string, depth: number, found: Map<string, FileStamp>): Promise<void> {
  if (depth > DEEPEST) return
  for (const entry of await readdir(join(root, within), { withFileTypes: true })) {
    if (NOT_A_LETTER.test(entry.name) || found.size >= MOST_FILES) continue
    const path = within === '' ? entry.name : `${within}/${entry.name}`
    if (entry.isDirectory()) await walk(root, path, depth + 1, found)
    else if (entry.isFile() && ENDING.test(entry.name)) {
      const { mtimeMs, size } = await stat(join(root, path))
      found.set(path, { modified: mtimeMs, size })
    }
  }
}
