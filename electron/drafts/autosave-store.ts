import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { failed, success, type Result } from '../../letter/model/result'
import type { DraftHandle } from '../ipc/contract'
import { safeWrite, type SafeWrite, type WriteFailure } from './safe-write'
import { systemCode, systemCodeOrThrow } from './system-code'

/** What main must know of an unsaved draft at the next start: where its file is, and what was in that file. */
const Origin = z.object({ path: z.string().nullable(), knownHashes: z.array(z.string()).readonly() })
export type Origin = Readonly<z.infer<typeof Origin>>

export type Autosaved = { readonly text: string; readonly origin: Origin; readonly savedAt: string }
export type AutosaveEntry = Autosaved & { readonly handle: DraftHandle }
export type ReadFailure = { readonly kind: 'cannot-read'; readonly code: string }

export type AutosaveStore = {
  readonly write: (handle: DraftHandle, text: string, origin: Origin) => Promise<Result<null, WriteFailure>>
  /** Changes only what is known of the file that an autosave belongs to. */
  readonly noteOrigin: (handle: DraftHandle, origin: Origin) => Promise<void>
  readonly read: (handle: DraftHandle) => Promise<Result<Autosaved, ReadFailure>>
  readonly list: () => Promise<Result<readonly AutosaveEntry[], ReadFailure>>
  readonly remove: (handle: DraftHandle) => Promise<Result<null, WriteFailure>>
}

const TEXT_ENDING = '.brief'
const ORIGIN_ENDING = '.herkomst.json'
const NO_ORIGIN: Origin = { path: null, knownHashes: [] }

/** The autosaves below `folder`, one for each open draft. They never stand beside the user's own files. */
export async function autosaveStore(folder: string, write: SafeWrite = safeWrite): Promise<AutosaveStore> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const textPath = (handle: string) => join(folder, `${handle}${TEXT_ENDING}`)
  const originPath = (handle: string) => join(folder, `${handle}${ORIGIN_ENDING}`)
  const writtenOrigins = new Map<DraftHandle, string>()

  async function writeOrigin(handle: DraftHandle, origin: Origin): Promise<void> {
    const text = JSON.stringify(origin)
    if (writtenOrigins.get(handle) === text) return
    if ((await write(originPath(handle), text)).ok) writtenOrigins.set(handle, text)
  }

  async function readOrigin(handle: DraftHandle): Promise<Origin> {
    try {
      return Origin.parse(JSON.parse(await readFile(originPath(handle), 'utf8')))
    } catch {
      // The text counts; where it came from can be asked again.
      return NO_ORIGIN
    }
  }

  async function read(handle: DraftHandle): Promise<Result<Autosaved, ReadFailure>> {
    try {
      const text = await readFile(textPath(handle), 'utf8')
      const { mtime } = await stat(textPath(handle))
      return success({ text, origin: await readOrigin(handle), savedAt: mtime.toISOString() })
    } catch (error) {
      return failed({ kind: 'cannot-read', code: systemCodeOrThrow(error) })
    }
  }

  return {
    read,
    noteOrigin: writeOrigin,
    async write(handle, text, origin) {
      // The text first: without its origin it can still be recovered, the other way round there is nothing.
      const written = await write(textPath(handle), text)
      if (!written.ok) return written
      await writeOrigin(handle, origin)
      return success(null)
    },
    async list() {
      try {
        const names = (await readdir(folder)).filter((name) => name.endsWith(TEXT_ENDING))
        const handles = names.map((name) => name.slice(0, -TEXT_ENDING.length) as DraftHandle)
        const found = await Promise.all(handles.map(async (handle) => ({ handle, read: await read(handle) })))
        return success(found.flatMap(({ handle, read: result }) => (result.ok ? [{ handle, ...result.value }] : [])))
      } catch (error) {
        // The folder was made at the start: that it is not there is no sign that nothing was kept in it.
        return failed({ kind: 'cannot-read', code: systemCodeOrThrow(error) })
      }
    },
    async remove(handle) {
      writtenOrigins.delete(handle)
      try {
        await rm(textPath(handle), { force: true })
        await rm(originPath(handle), { force: true })
        return success(null)
      } catch (error) {
        return failed({ kind: 'cannot-write', code: systemCode(error) ?? systemCodeOrThrow(error) })
      }
    },
  }
}
