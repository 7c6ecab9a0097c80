import type { Draft } from '../../letter/draft/draft'
import { failed, type Result } from '../../letter/model/result'
import type { DraftHandle, OpenFailure, VersionId } from '../ipc/contract'
import type { DeskContext } from './desk-context'
import { parseBytes } from './open-draft'

/** Reads an earlier version of a draft's file; nothing is opened and nothing changes. */
export async function readVersion(
  desk: DeskContext,
  handle: DraftHandle,
  id: VersionId,
): Promise<Result<Draft, OpenFailure>> {
  const path = desk.drafts.get(handle)?.path
  const bytes = path ? await desk.history.read(path, id) : null
  return bytes ? parseBytes(desk, bytes) : failed({ kind: 'gone' })
}

export type PutBackQuestion = { readonly handle: DraftHandle; readonly id: VersionId; readonly draft: Draft }

/** Hands over an earlier version to work on with, after what it replaces is in the history too. */
export async function putBackVersion(
  desk: DeskContext,
  { handle, id, draft }: PutBackQuestion,
): Promise<Result<Draft, OpenFailure>> {
  const version = await readVersion(desk, handle, id)
  const path = desk.drafts.get(handle)?.path
  if (version.ok && path) {
    await desk.history.keep(path, new TextEncoder().encode(desk.format.serialise(draft)), 'replaced')
  }
  return version
}
