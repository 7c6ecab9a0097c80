import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { failed, success, type Result } from '../../letter/model/result'
import { systemCodeOrThrow } from '../drafts/system-code'

export type TemplateReadFailure = { readonly kind: 'cannot-read'; readonly code: string }

async function reading<T>(read: () => Promise<T>): Promise<Result<T, TemplateReadFailure>> {
  try {
    return success(await read())
  } catch (error) {
    return failed({ kind: 'cannot-read', code: systemCodeOrThrow(error) })
  }
}

/** The sample letter: the seed, filled in. */
export const readSample = (folder: string): Promise<Result<Uint8Array, TemplateReadFailure>> =>
  reading(() => readFile(join(folder, 'voorbeelden', 'oekraine.antwoordbrief')))
