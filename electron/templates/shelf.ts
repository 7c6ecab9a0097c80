import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { failed, success, type Result } from '../../letter/model/result'
import { templateFileEnding } from '../../letter/template/template-file'
import { largestWholeTemplate, type TemplateSource } from '../../letter/template/template-source'
import { systemCode, systemCodeOrThrow } from '../drafts/system-code'
import { inTurn } from './in-turn'
import { readTemplateFolder } from './template-folder'

/** Where shared data comes from: with the program, from an administrator's folder (read only), or the user's own. */
export type Origin = 'shipped' | 'shared' | 'own'

/** What lies in one folder of shared data, still as text. */
export type Shelf = {
  readonly origin: Origin
  /** Houses, kinds, measures, ministries, offices and passages. */
  readonly data: readonly TemplateSource[]
  /** Whole templates, one a file. */
  readonly templates: readonly TemplateSource[]
  /** Words that the spelling checker is to know. */
  readonly wordLists: readonly TemplateSource[]
}

/** A folder that cannot be read, such as a network drive that is gone, is never taken for an empty one. */
export type ShelfFailure = {
  readonly kind: 'cannot-read'
  readonly origin: Origin
  readonly code: string
  /** When the copy was made that is used instead; absent when there is none. */
  readonly copyFrom?: string
}

/** The folder, within a folder of shared data, that holds whole templates. */
export const TEMPLATES = 'sjablonen'

const WORD_LISTS = 'woordenlijsten'

/** The files of one folder with that ending; one that is not there has none. */
async function filesIn(root: string, name: string, ending: string): Promise<readonly TemplateSource[]> {
  const folder = join(root, name)
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return []
    throw error
  })
  // Links are not followed: a template never names a file elsewhere. A pipe is no file: reading it would never end.
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith(ending))
  return inTurn(files, (file) => textOf(join(folder, file.name), `${name}/${file.name}`))
}

/** One character too many makes the reader refuse it: nothing larger is ever held in memory. */
async function textOf(file: string, path: string): Promise<TemplateSource> {
  const { size } = await stat(file)
  const isTooLarge = size > 4 * largestWholeTemplate
  return { path, text: isTooLarge ? ' '.repeat(largestWholeTemplate + 1) : await readFile(file, 'utf8') }
}

/** Reads one folder of shared data. */
export async function readShelf(root: string, origin: Origin): Promise<Result<Shelf, ShelfFailure>> {
  try {
    const data = await readTemplateFolder(root)
    const templates = await filesIn(root, TEMPLATES, templateFileEnding)
    return success({ origin, data, templates, wordLists: await filesIn(root, WORD_LISTS, '.json') })
  } catch (error) {
    return failed({ kind: 'cannot-read', origin, code: systemCodeOrThrow(error) })
  }
}
