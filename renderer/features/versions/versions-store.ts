import { create } from 'zustand'
import type { DraftVersion, VersionId } from '../../../electron/ipc/contract'
import type { Draft } from '../../../letter/draft/draft'
import { compareVersions, type VersionComparison } from '../../../letter/versions/compare-versions'
import { ask } from '../../app/bridge'
import { settledLetter, type OpenLetter } from '../../app/letter-store'
import { stateText } from '../../text/parts'

/** A version that was read, beside the letter as it was when the list was opened. */
export type ReadVersion = { readonly draft: Draft; readonly comparison: VersionComparison }

type Versions = {
  readonly open: OpenLetter | null
  /** Null while they are being read. */
  readonly list: readonly DraftVersion[] | null
  /** `failed` for a version that main could not read. */
  readonly read: ReadonlyMap<VersionId, ReadVersion | 'failed'>
}

const empty: Versions = { open: null, list: null, read: new Map() }

export const useVersions = create<Versions>(() => empty)

/** So many are compared by themselves; another one as soon as it is chosen. */
const COMPARED_AT_ONCE = 30

/** Reads a version and compares it, unless that was done. */
export async function readVersion(id: VersionId): Promise<void> {
  const { open, read } = useVersions.getState()
  if (!open || read.has(id)) return
  const answer = await ask('history:read', { handle: open.handle, id })
  const found = answer.ok ? { ...answer.value, comparison: compare(answer.value.draft, open) } : 'failed'
  if (useVersions.getState().open !== open) return
  useVersions.setState((now) => ({ read: new Map(now.read).set(id, found) }))
}

const compare = (older: Draft, { letter, template }: OpenLetter): VersionComparison =>
  compareVersions(older, { letter, template }, stateText)

/** Reads the list of versions of the open letter, and then one after the other what differs. Returns what stops it. */
export function readVersions(): () => void {
  const open = settledLetter()
  useVersions.setState({ ...empty, open })
  void (async () => {
    if (!open) return
    const answer = await ask('history:list', { handle: open.handle })
    if (useVersions.getState().open !== open) return
    const list = answer.ok ? answer.value : []
    useVersions.setState({ list })
    for (const { id } of list.slice(0, COMPARED_AT_ONCE)) await readVersion(id)
  })()
  return () => {
    useVersions.setState(empty)
  }
}
