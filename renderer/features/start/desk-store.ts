import { create } from 'zustand'
import type { RecentDraft, RecoverableDraft } from '../../../electron/ipc/contract'
import { ask } from '../../app/bridge'

type Desk = { readonly recent: readonly RecentDraft[]; readonly recoverable: readonly RecoverableDraft[] }

/** The letters of this desk, as the main process knows them. */
export const useDesk = create<Desk>(() => ({ recent: [], recoverable: [] }))

/** Asks again what was opened before and what an earlier run left behind. */
export async function loadDesk(): Promise<void> {
  const [recent, recoverable] = await Promise.all([ask('draft:recent', {}), ask('draft:recoverable', {})])
  useDesk.setState({
    recent: recent.ok ? recent.value : [],
    recoverable: recoverable.ok ? recoverable.value : [],
  })
}
