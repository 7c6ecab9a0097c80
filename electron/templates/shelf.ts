import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { failed, success, type Result } from '../../letter/model/result'
import { templateFileEnding } from '../../letter/template/template-file'
import { largestWholeTemplate, type TemplateFault, type TemplateSource } from '../../letter/template/template-source'
import { systemCode, systemCodeOrThrow } from '../drafts/system-code'
import { folderReader, type FolderLimits, type FolderReader } from './folder-reader'
import { oneByOne } from './one-by-one'
import { readTemplateFolder, textKind } from './template-folder'

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
  /** What the folder's limits left unread. */
  readonly faults: readonly TemplateFault[]
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

const wholeKind = textKind(largestWholeTemplate)

/** The files of one folder with that ending; one that is not there has none. */
async function filesIn(
  reader: FolderReader,
  root: string,
  name: string,
  ending: string,
): Promise<readonly TemplateSource[]> {
  const folder = join(root, name)
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return []
    throw error
  })
  // Links are not followed: a template never names a file elsewhere. A pipe is no file: reading it would never end.
  const names = entries.filter((entry) => entry.isFile() && entry.name.endsWith(ending)).map((entry) => entry.name)
  const read = await oneByOne(names.sort(), (file) => reader.read(join(folder, file), `${name}/${file}`, wholeKind))
  return read.filter((source) => source !== null)
}

/** Reads one folder of shared data, whosever it is, within limits. */
export async function readShelf(
  root: string,
  origin: Origin,
  limits?: FolderLimits,
): Promise<Result<Shelf, ShelfFailure>> {
  const reader = folderReader(limits)
  try {
    const data = await readTemplateFolder(root, reader)
    const templates = await filesIn(reader, root, TEMPLATES, templateFileEnding)
    const wordLists = await filesIn(reader, root, WORD_LISTS, '.json')
    return success({ origin, data, templates, wordLists, faults: reader.faults() })
  } catch (error) {
    return failed({ kind: 'cannot-read', origin, code: systemCodeOrThrow(error) })
  }
}
