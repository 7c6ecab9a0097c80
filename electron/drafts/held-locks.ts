import type { OpenedDraft } from '../ipc/contract'
import { takeLock, type DraftLock } from './draft-lock'
import { createInTurn } from './in-turn'

export type HeldLocks = {
  /** Null when the draft may be saved at this place; otherwise why it may only be read. */
  readonly take: (path: string, since: string) => Promise<OpenedDraft['readOnly']>
  readonly release: (path: string) => Promise<void>
}

type Held = Map<string, { readonly lock: DraftLock | null; readonly count: number }>

async function take(held: Held, path: string, since: string): Promise<OpenedDraft['readOnly']> {
  const mine = held.get(path)
  if (mine) {
    held.set(path, { ...mine, count: mine.count + 1 })
    return null
  }
  const outcome = await takeLock(path, since)
  if (outcome.kind === 'in-use') return { kind: 'in-use', since: outcome.since }
  if (outcome.kind === 'folder-refuses') return { kind: 'folder' }
  held.set(path, { lock: outcome.kind === 'mine' ? outcome.lock : null, count: 1 })
  return null
}

async function release(held: Held, path: string): Promise<void> {
  const mine = held.get(path)
  if (!mine) return
  if (mine.count > 1) {
    held.set(path, { ...mine, count: mine.count - 1 })
    return
  }
  held.delete(path)
  await mine.lock?.release()
}

/** The locks of this run, counted: one file may be open twice in one window, and is let go of when both are closed. */
export function createHeldLocks(): HeldLocks {
  const held: Held = new Map()
  // One after another: a lock that is just being given back must not be taken for somebody else's.
  const inTurn = createInTurn()
  return {
    take: (path, since) => inTurn.run(path, () => take(held, path, since)),
    release: (path) => inTurn.run(path, () => release(held, path)),
  }
}
