import { randomUUID } from 'node:crypto'
import type { DraftHandle, OpenedDraft } from '../ipc/contract'

/** What main knows of a draft that is open in the window. */
export type OpenDraft = {
  readonly handle: DraftHandle
  /** Null while the letter was never saved. */
  readonly path: string | null
  readonly readOnly: OpenedDraft['readOnly']
  /**
   * Every content that the file may rightly have: what was read, and what was written or tried. A write whose last step
   * failed may have landed all the same, and must not be taken for somebody else's change.
   */
  readonly knownHashes: readonly string[]
  readonly savedRevision: number
  readonly autosavedRevision: number
}

export type OpenDrafts = {
  readonly add: (draft: Partial<Omit<OpenDraft, 'handle'>> & { readonly handle?: DraftHandle }) => OpenDraft
  readonly get: (handle: DraftHandle) => OpenDraft | null
  readonly change: (handle: DraftHandle, change: Partial<Omit<OpenDraft, 'handle'>>) => void
  readonly remove: (handle: DraftHandle) => void
  readonly handles: () => readonly DraftHandle[]
}

const FRESH = { path: null, readOnly: null, knownHashes: [], savedRevision: -1, autosavedRevision: -1 } as const

/** The drafts that the window has open. Handles cannot be guessed and mean nothing outside this run. */
export function createOpenDrafts(): OpenDrafts {
  const drafts = new Map<DraftHandle, OpenDraft>()
  return {
    add(draft) {
      const entry = { ...FRESH, ...draft, handle: draft.handle ?? (randomUUID() as DraftHandle) }
      drafts.set(entry.handle, entry)
      return entry
    },
    get: (handle) => drafts.get(handle) ?? null,
    change(handle, change) {
      const entry = drafts.get(handle)
      if (entry) drafts.set(handle, { ...entry, ...change })
    },
    remove: (handle) => {
      drafts.delete(handle)
    },
    handles: () => [...drafts.keys()],
  }
}
