import { readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { failed, success, type Result } from '../../letter/model/result'
import { filesBelow } from '../drafts/files-below'
import { systemCodeOrThrow } from '../drafts/system-code'

export type TemplateText = { readonly path: string; readonly text: string }
export type TemplateReadFailure = { readonly kind: 'cannot-read'; readonly code: string }

/** The folder with the people's own reading aids (JSON Schemas): not templates. */
const NOT_TEMPLATES = `schema${sep}`

/** Reads all the text of the templates folder; paths are relative to it, with `/`. Understands nothing of what it reads. */
export async function readTemplateTexts(folder: string): Promise<Result<readonly TemplateText[], TemplateReadFailure>> {
  try {
    const names = filesBelow(folder).map((path) => relative(folder, path))
    const wanted = names.filter((name) => name.endsWith('.json') && !name.startsWith(NOT_TEMPLATES)).sort()
    const read = async (name: string) => ({
      path: name.split(sep).join('/'),
      text: await readFile(join(folder, name), 'utf8'),
    })
    return success(await Promise.all(wanted.map(read)))
  } catch (error) {
    return failed({ kind: 'cannot-read', code: systemCodeOrThrow(error) })
  }
}

/** The sample letter: the seed, filled in. */
export async function readSample(folder: string): Promise<Result<Uint8Array, TemplateReadFailure>> {
  try {
    return success(await readFile(join(folder, 'voorbeelden', 'oekraine.antwoordbrief')))
  } catch (error) {
    return failed({ kind: 'cannot-read', code: systemCodeOrThrow(error) })
  }
}
