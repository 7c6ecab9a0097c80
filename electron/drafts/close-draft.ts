import { failed, success, type Result } from '../../letter/model/result'
import type { DraftHandle, FileFailure } from '../ipc/contract'
import type { DeskContext } from './desk-context'

async function letGo(desk: DeskContext, handle: DraftHandle): Promise<void> {
  const entry = desk.drafts.get(handle)
  desk.drafts.remove(handle)
  if (entry && entry.path !== null && entry.readOnly === null) await desk.locks.release(entry.path)
}

/** The person is done with a draft: its lock goes, and so does its autosave. */
export async function closeDraft(desk: DeskContext, handle: DraftHandle): Promise<Result<null, FileFailure>> {
  if (!desk.drafts.get(handle)) return success(null)
  await letGo(desk, handle)
  const removed = await desk.autosaves.remove(handle)
  return removed.ok ? removed : failed({ ...removed.failure, keptElsewhere: true })
}

/** The window was lost or ends without having closed its drafts: locks go, autosaves stay for recovery. */
export async function abandonDrafts(desk: DeskContext): Promise<void> {
  await Promise.all(desk.drafts.handles().map((handle) => letGo(desk, handle)))
}
