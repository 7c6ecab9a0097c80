import { join } from 'node:path'
import { z } from 'zod'
import { isIsoDate } from '../../letter/model/dates'
import type { OldCase } from '../../letter/reuse/old-case'
import type { DraftHandle } from '../ipc/contract'
import { ownRecord } from './own-record'
import { safeWrite, type SafeWrite } from './safe-write'

const line = z.string().max(10_000)
const day = z.string().refine(isIsoDate).nullable()

/** The facts of an old letter, as the window sends them and as they are kept. */
export const oldCaseSchema = z.object({
  members: z.array(line).max(200).readonly(),
  caseNumber: line.nullable(),
  sentOn: day,
  date: day,
  ownReference: z.array(line).max(200).readonly(),
  subject: line,
})

const Entry = z.object({
  handle: z.string(),
  /** The file of the new letter, and its content when it was last saved: so it is known again when it was moved. */
  path: z.string().nullable(),
  hashes: z.array(z.string()).readonly(),
  usedAt: z.string(),
  oldCase: oldCaseSchema,
})
type Entry = Readonly<z.infer<typeof Entry>>
const Kept = z.object({ version: z.literal(1), entries: z.array(Entry).readonly() })

/** A draft as main knows it: open under a handle, perhaps with a file. */
export type KnownDraft = {
  readonly handle: DraftHandle
  readonly path: string | null
  readonly knownHashes: readonly string[]
}

/** From which old case each new letter was begun. Nothing of it is ever written to the letter's own file. */
export type OldCases = {
  readonly begin: (draft: KnownDraft, oldCase: OldCase) => Promise<void>
  /** The old case of a draft that was just opened; null when it was not begun from another. */
  readonly of: (draft: KnownDraft) => Promise<OldCase | null>
  readonly saved: (draft: KnownDraft) => Promise<void>
  /** A letter that was let go without ever having had a file leaves nothing behind. */
  readonly closed: (draft: KnownDraft) => Promise<void>
  /** Forgets what was not opened for so long that the letter must have gone out. */
  readonly expire: () => Promise<void>
}

const KEEP_DAYS = 180
const MOST = 200
const DAY_MS = 86_400_000

/** Keeps them in one file of the program's own folder. */
export function oldCasesIn(userData: string, now: () => Date, write: SafeWrite = safeWrite): OldCases {
  const record = ownRecord(join(userData, 'oude-zaken.json'), Kept, { version: 1, entries: [] }, write)
  const isOf =
    ({ handle, path, knownHashes }: KnownDraft) =>
    (entry: Entry) =>
      entry.handle === handle ||
      (path !== null && entry.path === path) ||
      entry.hashes.some((hash) => knownHashes.includes(hash))
  const entryFor = ({ handle, path, knownHashes }: KnownDraft, oldCase: Entry['oldCase']): Entry => ({
    ...{ handle, path, hashes: knownHashes, oldCase },
    usedAt: now().toISOString(),
  })
  const change = (edit: (entries: readonly Entry[]) => readonly Entry[]) =>
    record.change((value) => ({ ...value, entries: edit(value.entries).slice(-MOST) }))

  /** The entry becomes that of the draft as it is now; a file that it was saved away from keeps its own. */
  async function follow(draft: KnownDraft, known: Entry): Promise<void> {
    const isLeft = known.path !== null && known.path !== draft.path
    await change((entries) => [
      ...entries.filter((entry) => entry !== known && entry.path !== draft.path),
      ...(isLeft ? [{ ...known, handle: '' }] : []),
      entryFor(draft, known.oldCase),
    ])
  }

  return {
    begin: (draft, oldCase) => change((entries) => [...entries, entryFor(draft, oldCase)]),
    async of(draft) {
      const known = (await record.read()).entries.findLast(isOf(draft))
      if (!known) return null
      await follow(draft, known)
      return known.oldCase
    },
    async saved(draft) {
      const { entries } = await record.read()
      const mine = entries.findLast(({ handle }) => handle === draft.handle)
      if (mine) return follow(draft, mine)
      // Another letter stood in this file before: its old case is none of this one.
      const isOther = ({ path }: Entry) => path === draft.path
      if (entries.some(isOther)) await change((all) => all.filter((entry) => !isOther(entry)))
    },
    async closed(draft) {
      if (draft.path !== null || !(await record.read()).entries.some(isOf(draft))) return
      await change((entries) => entries.filter((entry) => entry.handle !== draft.handle))
    },
    async expire() {
      const oldest = new Date(now().getTime() - KEEP_DAYS * DAY_MS).toISOString()
      if (!(await record.read()).entries.some(({ usedAt }) => usedAt < oldest)) return
      await change((entries) => entries.filter(({ usedAt }) => usedAt >= oldest))
    },
  }
}
