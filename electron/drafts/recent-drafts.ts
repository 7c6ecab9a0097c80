import { createHash } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import type { RecentDraft, RecentId } from '../ipc/contract'
import { shownName } from './file-names'
import { ownRecord } from './own-record'
import { safeWrite, type SafeWrite } from './safe-write'

const MAX_RECENT = 12
const Recent = z.object({
  version: z.literal(1),
  drafts: z.array(z.object({ path: z.string(), openedAt: z.string() })),
})

export type RecentDrafts = {
  readonly list: () => Promise<readonly RecentDraft[]>
  /** The file behind an id, or null. Main alone knows it. */
  readonly pathOf: (id: RecentId) => Promise<string | null>
  readonly touch: (path: string, openedAt: string) => Promise<void>
  /** The folders that letters were in lately. */
  readonly folders: () => Promise<readonly string[]>
}

const idOf = (path: string) => createHash('sha256').update(path).digest('hex').slice(0, 32) as RecentId

/**
 * The letters that were opened lately, newest first. One whose file is not there now stays in the list: its network
 * drive may be back in a minute.
 */
export function recentDrafts(userData: string, write: SafeWrite = safeWrite): RecentDrafts {
  const record = ownRecord(join(userData, 'recent.json'), Recent, { version: 1, drafts: [] }, write)
  const drafts = async () => (await record.read()).drafts
  return {
    list: async () =>
      (await drafts()).map(({ path, openedAt }) => ({
        id: idOf(path),
        name: shownName(path),
        folder: basename(dirname(path)),
        openedAt,
      })),
    pathOf: async (id) => (await drafts()).find(({ path }) => idOf(path) === id)?.path ?? null,
    touch: (path, openedAt) =>
      record.change((value) => {
        const others = value.drafts.filter((draft) => draft.path !== path)
        return { ...value, drafts: [{ path, openedAt }, ...others].slice(0, MAX_RECENT) }
      }),
    folders: async () => [...new Set((await drafts()).map(({ path }) => dirname(path)))],
  }
}
