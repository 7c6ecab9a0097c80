import { constants } from 'node:fs'
import { access, readFile, realpath, stat } from 'node:fs/promises'
import { failed, success, type Result } from '../../letter/model/result'
import type { FileFailure } from '../ipc/contract'
import { contentHash } from './content-hash'
import { systemCodeOrThrow } from './system-code'

/** A letter of 500 answers is about 1 MB; what is larger than this is no letter. */
const MAX_BYTES = 64 * 1024 * 1024

export type DraftFile = {
  /** The file itself, links followed. */
  readonly path: string
  readonly bytes: Uint8Array
  readonly hash: string
  readonly writable: boolean
}

export type DraftFileFailure = Extract<FileFailure, { kind: 'cannot-read' | 'gone' }>

/** Reads a draft's file without changing anything about it. */
export async function readDraftFile(path: string): Promise<Result<DraftFile, DraftFileFailure>> {
  try {
    const real = await realpath(path)
    const { size } = await stat(real)
    if (size > MAX_BYTES) return failed({ kind: 'cannot-read', code: 'EFBIG' })
    const bytes = await readFile(real)
    const writable = await access(real, constants.W_OK).then(
      () => true,
      () => false,
    )
    return success({ path: real, bytes, hash: contentHash(bytes), writable })
  } catch (error) {
    const code = systemCodeOrThrow(error)
    return failed(code === 'ENOENT' ? { kind: 'gone' } : { kind: 'cannot-read', code })
  }
}

/** The text of a file, or null when it is no UTF-8 and so no draft. A byte order mark is left out. */
export function utf8Text(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
