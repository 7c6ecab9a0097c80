import { dirname } from 'node:path'
import { failed, success, type Result } from '../../letter/model/result'
import type { Draft } from '../../letter/draft/draft'
import type { OpenedDraft, OpenFailure, RecentId } from '../ipc/contract'
import type { DeskContext } from './desk-context'
import { readDraftFile, utf8Text, type DraftFile } from './draft-file'
import { shownName } from './file-names'
import type { OpenDraft } from './open-drafts'
import { removeLeftOvers } from './temporary-files'

/** Reads the bytes of a draft's file, or of a version of it. */
export function parseBytes(desk: DeskContext, bytes: Uint8Array): Result<Draft, OpenFailure> {
  const text = utf8Text(bytes)
  return text === null ? failed({ kind: 'not-a-draft' }) : desk.format.parse(text)
}

/** A draft as the window is told of it; the desk adds from which old case it was begun. */
export const opened = (entry: OpenDraft, draft: Draft, recovered: boolean): OpenedDraft => ({
  handle: entry.handle,
  name: entry.path === null ? null : shownName(entry.path),
  draft,
  readOnly: entry.readOnly,
  recovered,
  oldCase: null,
})

/** Whether the file may be saved to; takes its lock when it may. */
export async function claim(desk: DeskContext, path: string, writable: boolean): Promise<OpenedDraft['readOnly']> {
  return writable ? desk.locks.take(path, desk.now().toISOString()) : { kind: 'folder' }
}

/** A letter that has no file yet: a new one, or the sample. */
export function openWithoutFile(desk: DeskContext, draft: Draft): OpenedDraft {
  return opened(desk.drafts.add({}), draft, false)
}

/** What a newer version made, as far as it is understood. It takes no lock: it is never written. */
function readNewer(desk: DeskContext, { bytes }: DraftFile): Read | null {
  const newer = desk.format.parseNewer(utf8Text(bytes) ?? '')
  return newer && { draft: newer.draft, readOnly: { kind: 'newer', whole: newer.whole } }
}

type Read = { readonly draft: Draft; readonly readOnly: OpenedDraft['readOnly'] }

async function read(desk: DeskContext, file: DraftFile): Promise<Result<Read, OpenFailure>> {
  const draft = parseBytes(desk, file.bytes)
  if (draft.ok) return success({ draft: draft.value, readOnly: await claim(desk, file.path, file.writable) })
  const newer = draft.failure.kind === 'too-new' ? readNewer(desk, file) : null
  return newer ? success(newer) : draft
}

async function openRead(desk: DeskContext, file: DraftFile): Promise<Result<OpenedDraft, OpenFailure>> {
  const found = await read(desk, file)
  if (!found.ok) return found
  const { draft, readOnly } = found.value
  const entry = desk.drafts.add({ path: file.path, readOnly, knownHashes: [file.hash] })
  await desk.recent.touch(file.path, desk.now().toISOString())
  // What a killed save left here; nobody waits for it.
  void removeLeftOvers(dirname(file.path))
  return success(opened(entry, draft, false))
}

/** Opens a draft's file. A file that cannot be read as a draft is left exactly as it is. */
export async function openDraftFile(desk: DeskContext, path: string): Promise<Result<OpenedDraft, OpenFailure>> {
  const file = await readDraftFile(path)
  return file.ok ? openRead(desk, file.value) : file
}

export async function openRecent(desk: DeskContext, id: RecentId): Promise<Result<OpenedDraft, OpenFailure>> {
  const path = await desk.recent.pathOf(id)
  return path === null ? failed({ kind: 'gone' }) : openDraftFile(desk, path)
}

export async function openSample(desk: DeskContext): Promise<Result<OpenedDraft, OpenFailure>> {
  const bytes = await desk.readSample()
  if (!bytes.ok) return bytes
  const draft = parseBytes(desk, bytes.value)
  return draft.ok ? success(openWithoutFile(desk, draft.value)) : draft
}
