import type { Draft } from '../../letter/draft/draft'
import { failed, success, type Result } from '../../letter/model/result'
import type { DraftHandle, FileFailure, Saved } from '../ipc/contract'
import { contentHash } from './content-hash'
import type { DeskContext } from './desk-context'
import { readDraftFile } from './draft-file'
import { DRAFT_ENDING, shownName, suggestedName, withEnding } from './file-names'
import type { OpenDraft } from './open-drafts'

export type Revision = { readonly handle: DraftHandle; readonly draft: Draft; readonly revision: number }
export type SaveQuestion = Revision & { readonly evenIfChanged?: boolean }
type SaveAnswer = Result<Saved | 'cancelled', FileFailure>

type Work = { readonly desk: DeskContext; readonly entry: OpenDraft; readonly text: string; readonly revision: number }

const originOf = (entry: OpenDraft) => ({ path: entry.path, knownHashes: entry.knownHashes })

/**
 * Keeps the text in the autosave folder: whatever a save comes to, it is somewhere. What was typed after this save was
 * asked for may be there already, and is not replaced by this older text.
 */
async function keepText({ desk, entry, text, revision }: Work): Promise<boolean> {
  const now = desk.drafts.get(entry.handle) ?? entry
  if (now.autosavedRevision > revision) {
    await desk.autosaves.noteOrigin(entry.handle, originOf(now))
    return true
  }
  const written = await desk.autosaves.write(entry.handle, text, originOf(now))
  if (written.ok) desk.drafts.change(entry.handle, { autosavedRevision: revision })
  return written.ok
}

async function refuse(work: Work, failure: FileFailure): Promise<SaveAnswer> {
  const keptElsewhere = await keepText(work)
  return failed(failure.kind === 'cannot-write' ? { ...failure, keptElsewhere } : failure)
}

type OnDisk =
  | { readonly kind: 'as-known' | 'other'; readonly bytes: Uint8Array }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable'; readonly code: string }

/** Compares the file with what we last read or wrote there. */
async function lookAtDisk(path: string, knownHashes: readonly string[]): Promise<OnDisk> {
  const file = await readDraftFile(path)
  if (!file.ok)
    return file.failure.kind === 'gone' ? { kind: 'absent' } : { kind: 'unreadable', code: file.failure.code }
  const { bytes, hash } = file.value
  return { kind: knownHashes.includes(hash) ? 'as-known' : 'other', bytes }
}

/** Writes, and settles what follows from it: the known content, the autosave, the history, the list of recent letters. */
async function write(work: Work, path: string, before: Uint8Array | null): Promise<SaveAnswer> {
  const { desk, entry, text, revision } = work
  const bytes = new TextEncoder().encode(text)
  const attempted = contentHash(bytes)
  const known = desk.drafts.get(entry.handle)?.knownHashes ?? []
  desk.drafts.change(entry.handle, { knownHashes: [...known, attempted] })
  // Before the person's file is touched: whatever happens now, the next start has this text and knows that it was ours.
  const keptElsewhere = await keepText(work)
  if (before) await desk.history.keepNowAndThen(path, before, 'replaced')
  const written = await desk.write(path, bytes, { readBack: true })
  if (!written.ok) return failed({ ...written.failure, keptElsewhere })
  const savedAt = desk.now().toISOString()
  desk.drafts.change(entry.handle, { path: written.value.path, knownHashes: [attempted], savedRevision: revision })
  await settleAutosave(desk, entry.handle)
  await desk.history.keepNowAndThen(written.value.path, bytes, 'saved')
  await desk.recent.touch(written.value.path, savedAt)
  return success({ revision, name: shownName(written.value.path), savedAt })
}

/** An autosave that is newer than the save stays, and knows the file: it holds what was typed meanwhile. */
async function settleAutosave(desk: DeskContext, handle: DraftHandle): Promise<void> {
  const entry = desk.drafts.get(handle)
  if (!entry) return
  if (entry.autosavedRevision > entry.savedRevision) await desk.autosaves.noteOrigin(handle, originOf(entry))
  else await desk.autosaves.remove(handle)
}

async function saveInPlace(work: Work, path: string, evenIfChanged: boolean): Promise<SaveAnswer> {
  if (work.entry.readOnly) return refuse(work, { kind: 'read-only' })
  const onDisk = await lookAtDisk(path, work.entry.knownHashes)
  if (onDisk.kind === 'unreadable') {
    return refuse(work, { kind: 'cannot-write', code: onDisk.code, keptElsewhere: false })
  }
  if (onDisk.kind === 'absent' && !evenIfChanged) return refuse(work, { kind: 'gone' })
  if (onDisk.kind === 'other') {
    if (!evenIfChanged) return refuse(work, { kind: 'changed-on-disk' })
    await work.desk.history.keep(path, onDisk.bytes, 'replaced')
  }
  return write(work, path, onDisk.kind === 'absent' ? null : onDisk.bytes)
}

/** What is to be written; not of a letter that only a newer version can write without losing a part of it. */
function work(desk: DeskContext, { handle, draft, revision }: Revision): Result<Work, FileFailure> {
  const entry = desk.drafts.get(handle)
  if (!entry) return failed({ kind: 'gone' })
  if (entry.readOnly?.kind === 'newer') return failed({ kind: 'newer' })
  return success({ desk, entry, text: desk.format.serialise(draft), revision })
}

/** Saves to the draft's own file, asking for a place when it has none. */
export async function saveDraft(desk: DeskContext, question: SaveQuestion): Promise<SaveAnswer> {
  if (desk.drafts.get(question.handle)?.path === null) return saveDraftAs(desk, question)
  return desk.inTurn.run(question.handle, () => {
    const mine = work(desk, question)
    if (!mine.ok) return Promise.resolve(mine)
    const { path } = mine.value.entry
    if (path === null) return Promise.resolve(failed({ kind: 'gone' }))
    return saveInPlace(mine.value, path, question.evenIfChanged ?? false)
  })
}

async function moveTo(mine: Work, place: string): Promise<SaveAnswer> {
  const { desk, entry } = mine
  const there = await readDraftFile(place)
  const path = there.ok ? there.value.path : place
  if (path === entry.path) return saveInPlace(mine, path, true)
  const readOnly = await desk.locks.take(path, desk.now().toISOString())
  // A folder that refuses gives its own, clearer, reason when it is written to.
  if (readOnly?.kind === 'in-use') return refuse(mine, { kind: 'read-only' })
  if (there.ok) await desk.history.keep(path, there.value.bytes, 'replaced')
  const saved = await write(mine, path, null)
  const left = saved.ok ? entry : { path, readOnly }
  if (left.path !== null && left.readOnly === null) await desk.locks.release(left.path)
  if (saved.ok) desk.drafts.change(entry.handle, { readOnly: null })
  return saved
}

/** Saves to a place that the person chooses; from then on that is the draft's file. */
export async function saveDraftAs(desk: DeskContext, question: Revision): Promise<SaveAnswer> {
  const asked = work(desk, question)
  if (!asked.ok) return asked
  // Not in turn: autosaves must go on while the person looks for a place.
  const chosen = await desk.dialogs.askPlaceForDraft(asked.value.entry.path ?? suggestedName(question.draft.letter))
  if (chosen === null) return success('cancelled')
  return desk.inTurn.run(question.handle, () => {
    const mine = work(desk, question)
    return mine.ok ? moveTo(mine.value, withEnding(chosen, DRAFT_ENDING)) : Promise.resolve(mine)
  })
}

/** Writes to the program's own folder, unless the same text or a newer one is safe already. */
export async function autosaveDraft(
  desk: DeskContext,
  question: Revision,
): Promise<Result<{ readonly revision: number }, FileFailure>> {
  const mine = work(desk, question)
  if (!mine.ok) return mine
  const { entry, text, revision } = mine.value
  if (revision <= Math.max(entry.savedRevision, entry.autosavedRevision)) return success({ revision })
  const written = await desk.autosaves.write(entry.handle, text, originOf(entry))
  if (!written.ok) return failed({ ...written.failure, keptElsewhere: false })
  desk.drafts.change(entry.handle, { autosavedRevision: revision })
  if (entry.path !== null) await desk.history.keepNowAndThen(entry.path, new TextEncoder().encode(text), 'autosaved')
  return success({ revision })
}
