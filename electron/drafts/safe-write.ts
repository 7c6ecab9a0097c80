import { constants, type Stats } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { failed, success, type Result } from '../../letter/model/result'
import { contentHash } from './content-hash'
import { diskOperations, type FileOperations } from './file-operations'
import { systemCode, systemCodeOrThrow } from './system-code'
import { temporaryName } from './temporary-files'

/** The file that was written (a link is followed) and the hash of what stands in it. */
export type WrittenFile = { readonly path: string; readonly hash: string }
export type WriteFailure = { readonly kind: 'cannot-write'; readonly code: string }

export type SafeWriteOptions = {
  /** Read the file back and compare, for what a person is told is saved. */
  readonly readBack?: boolean
  readonly files?: FileOperations
  readonly wait?: (ms: number) => Promise<unknown>
}

/** Only the owner may read a new letter; an existing file keeps the mode that it has. */
const NEW_FILE_MODE = 0o600
const PERMISSION_BITS = 0o7777
const MAX_LINKS = 40

/** A scanner, an indexer, a sync client or Word holds the file for a moment (graceful-fs #104, #119): wait and try again. */
const BUSY: readonly string[] = ['EPERM', 'EACCES', 'EBUSY', 'EEXIST']
const WAITS_MS: readonly number[] = [10, 20, 50, 100, 200, 400, 1000]

/** Windows cannot sync a folder, and some network shares cannot sync at all. That is not a failed write. */
const NO_SYNC: readonly string[] = ['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'EPERM', 'ENOSYS']
const NO_FOLDER_OPEN: readonly string[] = [...NO_SYNC, 'EISDIR', 'EACCES']

const isOneOf = (error: unknown, codes: readonly string[]) => codes.includes(systemCode(error) ?? '')

/** The file that a path leads to through links, whether it is there yet or not. */
async function linkedFile(path: string, files: FileOperations): Promise<string> {
  let current = resolve(path)
  for (let links = 0; links < MAX_LINKS; links += 1) {
    const folder = await files.realpath(dirname(current))
    const found = await statOrNull(() => files.lstat(current))
    if (!found?.isSymbolicLink()) return join(folder, basename(current))
    current = resolve(folder, await files.readlink(current))
  }
  throw Object.assign(new Error('too many links'), { code: 'ELOOP' })
}

async function statOrNull(look: () => Promise<Stats>): Promise<Stats | null> {
  try {
    return await look()
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null
    throw error
  }
}

async function ignoring(codes: readonly string[], act: () => Promise<unknown>): Promise<void> {
  try {
    await act()
  } catch (error) {
    if (!isOneOf(error, codes)) throw error
  }
}

async function keepOwner(handle: FileHandle, existing: Stats | null): Promise<void> {
  await handle.chmod((existing?.mode ?? NEW_FILE_MODE) & PERMISSION_BITS)
  if (!existing) return
  const made = await handle.stat()
  if (made.uid === existing.uid && made.gid === existing.gid) return
  // Only root may give a file away; for anybody else the file becomes the writer's, as with any editor.
  await ignoring(NO_SYNC, () => handle.chown(existing.uid, existing.gid))
}

async function writeTemporary(path: string, bytes: Uint8Array, existing: Stats | null, files: FileOperations) {
  const handle = await files.open(path, 'wx', NEW_FILE_MODE)
  try {
    await handle.writeFile(bytes)
    await ignoring(NO_SYNC, () => keepOwner(handle, existing))
    await ignoring(NO_SYNC, () => handle.sync())
  } finally {
    await handle.close()
  }
}

async function renameOver(from: string, to: string, files: FileOperations, wait: (ms: number) => Promise<unknown>) {
  for (const ms of WAITS_MS) {
    try {
      await files.rename(from, to)
      return
    } catch (error) {
      if (!isOneOf(error, BUSY)) throw error
      await wait(ms)
    }
  }
  await files.rename(from, to)
}

/** After this the new name survives a pulled plug; without it 16 of 40 saves were lost (security.md 0.4). */
async function syncFolder(folder: string, files: FileOperations): Promise<void> {
  const handle = await openFolder(folder, files)
  if (!handle) return
  try {
    await ignoring(NO_SYNC, () => handle.sync())
  } finally {
    await handle.close()
  }
}

async function openFolder(folder: string, files: FileOperations): Promise<FileHandle | null> {
  try {
    return await files.open(folder, constants.O_RDONLY)
  } catch (error) {
    if (isOneOf(error, NO_FOLDER_OPEN)) return null
    throw error
  }
}

async function replaceFile(target: string, bytes: Uint8Array, options: Required<SafeWriteOptions>): Promise<void> {
  const { files, wait } = options
  const existing = await statOrNull(() => files.stat(target))
  // A rename would quietly pass over a file that its owner made read-only.
  if (existing) await files.access(target, constants.W_OK)
  const temporary = join(dirname(target), temporaryName())
  try {
    await writeTemporary(temporary, bytes, existing, files)
    await renameOver(temporary, target, files, wait)
  } catch (error) {
    // If this fails too, the next start clears it away.
    await files.rm(temporary, { force: true }).catch(() => undefined)
    throw error
  }
  await syncFolder(dirname(target), files)
}

async function assertWritten(target: string, hash: string, files: FileOperations): Promise<void> {
  if (contentHash(await files.readFile(target)) === hash) return
  throw Object.assign(new Error('read back something else'), { code: 'EREADBACK' })
}

/** How a file is written; given to whatever writes, so that a test can let an operation fail. */
export type SafeWrite = (
  path: string,
  content: string | Uint8Array,
  options?: { readonly readBack?: boolean },
) => Promise<Result<WrittenFile, WriteFailure>>

/**
 * Writes a file so that at every moment either the old or the new content is there, whole: into a temporary file beside
 * it, to the disk, and then in its place. Nothing is deleted first. Links are followed, mode and owner kept. A success
 * means that it is on the disk.
 */
export async function safeWrite(
  path: string,
  content: string | Uint8Array,
  { readBack = false, files = diskOperations, wait = pause }: SafeWriteOptions = {},
): Promise<Result<WrittenFile, WriteFailure>> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const hash = contentHash(bytes)
  try {
    const target = await linkedFile(path, files)
    await replaceFile(target, bytes, { readBack, files, wait })
    if (readBack) await assertWritten(target, hash, files)
    return success({ path: target, hash })
  } catch (error) {
    return failed({ kind: 'cannot-write', code: systemCodeOrThrow(error) })
  }
}
