import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { DraftVersion, VersionId } from '../ipc/contract'
import { contentHash } from './content-hash'
import { safeWrite, type SafeWrite } from './safe-write'

export type KeepReason = DraftVersion['reason']

/** At most one version for so much work, however often somebody saves. Measured with a clock that cannot jump. */
export const KEEP_EVERY_MS = 5 * 60 * 1000
const DAY_MS = 24 * 60 * 60 * 1000
const PATTERN = /^(\d{6,9})-(saved|autosaved|exported|replaced)\.brief$/

export type DraftHistory = {
  /** Keeps a version, unless the newest one is the same. Never throws: a history that fails must not fail a save. */
  readonly keep: (draftPath: string, bytes: Uint8Array, reason: KeepReason) => Promise<void>
  /** The same, but at most once in five minutes for this file. */
  readonly keepNowAndThen: (draftPath: string, bytes: Uint8Array, reason: KeepReason) => Promise<void>
  /** Newest first. */
  readonly list: (draftPath: string) => Promise<readonly DraftVersion[]>
  readonly read: (draftPath: string, id: VersionId) => Promise<Uint8Array | null>
  /** Removes every version that is older than the term. */
  readonly expire: () => Promise<void>
}

type Numbered = { readonly name: string; readonly order: number; readonly reason: KeepReason }

export type HistoryOptions = {
  readonly keepDays: number
  readonly now: () => number
  readonly elapsed: () => number
  readonly write?: SafeWrite
}

const folderName = (draftPath: string) => createHash('sha256').update(draftPath).digest('hex').slice(0, 32)

/** Numbers, not times, decide the order: clocks jump. */
async function numbered(folder: string): Promise<readonly Numbered[]> {
  const names = await readdir(folder).catch(() => [])
  const found = names.flatMap((name) => {
    const match = PATTERN.exec(name)
    return match ? [{ name, order: Number(match[1]), reason: match[2] as KeepReason }] : []
  })
  return found.sort((a, b) => b.order - a.order)
}

const versionId = (entry: Numbered) => `${entry.order}-${entry.reason}` as VersionId

/** Earlier versions of saved drafts, in the program's own folder and never beside the user's files. */
export function draftHistory(
  root: string,
  { keepDays, now, elapsed, write = safeWrite }: HistoryOptions,
): DraftHistory {
  const lastKept = new Map<string, number>()
  const folderOf = (draftPath: string) => join(root, folderName(draftPath))

  async function keep(draftPath: string, bytes: Uint8Array, reason: KeepReason): Promise<void> {
    const folder = folderOf(draftPath)
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const [newest] = await numbered(folder)
    lastKept.set(draftPath, elapsed())
    if (newest && contentHash(await readFile(join(folder, newest.name))) === contentHash(bytes)) return
    const order = String((newest?.order ?? 0) + 1).padStart(6, '0')
    await write(join(folder, `${order}-${reason}.brief`), bytes)
  }

  const quietly = (act: Promise<void>) => act.catch(() => undefined)

  return {
    keep: (draftPath, bytes, reason) => quietly(keep(draftPath, bytes, reason)),
    async keepNowAndThen(draftPath, bytes, reason) {
      const last = lastKept.get(draftPath)
      if (last !== undefined && elapsed() - last < KEEP_EVERY_MS) return
      await quietly(keep(draftPath, bytes, reason))
    },
    async list(draftPath) {
      const folder = folderOf(draftPath)
      const entries = await numbered(folder)
      return Promise.all(
        entries.map(async (entry) => ({
          id: versionId(entry),
          order: entry.order,
          keptAt: (await stat(join(folder, entry.name))).mtime.toISOString(),
          reason: entry.reason,
        })),
      )
    },
    async read(draftPath, id) {
      const folder = folderOf(draftPath)
      const entry = (await numbered(folder)).find((candidate) => versionId(candidate) === id)
      return entry ? readFile(join(folder, entry.name)).catch(() => null) : null
    },
    async expire() {
      for (const name of await readdir(root).catch(() => [])) {
        await quietly(expireFolder(join(root, name), now() - keepDays * DAY_MS))
      }
    },
  }
}

async function expireFolder(folder: string, before: number): Promise<void> {
  const entries = await numbered(folder)
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if ((await stat(path)).mtimeMs < before) await rm(path, { force: true })
  }
  if ((await readdir(folder)).length === 0) await rm(folder, { recursive: true })
}
