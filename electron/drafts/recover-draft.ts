import { setTimeout as pause } from 'node:timers/promises'
import { failed, success, type Result } from '../../letter/model/result'
import type { DraftHandle, FileFailure, OpenedDraft, OpenFailure, RecoverableDraft } from '../ipc/contract'
import type { AutosaveEntry } from './autosave-store'
import { contentHash } from './content-hash'
import type { DeskContext } from './desk-context'
import { readDraftFile, type DraftFile } from './draft-file'
import { shownName } from './file-names'
import { claim, opened } from './open-draft'

/** A network drive that is gone may take minutes to say so; the start screen does not wait for it. */
const PATIENCE_MS = 1000

async function fileOf(path: string | null): Promise<DraftFile | null> {
  const file = path === null ? null : await readDraftFile(path)
  return file?.ok ? file.value : null
}

const hashOf = (text: string) => contentHash(new TextEncoder().encode(text))

/** Whether the text stands in its file already: the program was stopped just after a save. */
async function isSaved({ text, origin }: AutosaveEntry): Promise<boolean> {
  const file = await Promise.race([fileOf(origin.path), pause(PATIENCE_MS, null, { ref: false })])
  return file !== null && file.hash === hashOf(text)
}

/** Clears away an autosave whose text is safe in its file: offered later, when the file went on, it would be an old text. */
async function withoutSaved(desk: DeskContext, entry: AutosaveEntry): Promise<readonly AutosaveEntry[]> {
  if (!(await isSaved(entry))) return [entry]
  await desk.autosaves.remove(entry.handle)
  return []
}

/** Unsaved work of an earlier run, and of a window that was lost; not what is open now. */
export async function recoverableDrafts(desk: DeskContext): Promise<Result<readonly RecoverableDraft[], FileFailure>> {
  const kept = await desk.autosaves.list()
  if (!kept.ok) return kept
  const left = kept.value.filter((entry) => !desk.drafts.get(entry.handle))
  const unsaved = await Promise.all(left.map((entry) => withoutSaved(desk, entry)))
  return success(
    unsaved.flat().map(({ handle, origin, savedAt }) => ({
      handle,
      name: origin.path === null ? null : shownName(origin.path),
      savedAt,
    })),
  )
}

/** Opens what an earlier run left unsaved, under the same handle, bound to the file that it was made from. */
export async function recoverDraft(desk: DeskContext, handle: DraftHandle): Promise<Result<OpenedDraft, OpenFailure>> {
  // A draft that is open in the window is not left over from anything.
  if (desk.drafts.get(handle)) return failed({ kind: 'gone' })
  const kept = await desk.autosaves.read(handle)
  if (!kept.ok) return failed(kept.failure.code === 'ENOENT' ? { kind: 'gone' } : kept.failure)
  const draft = desk.format.parse(kept.value.text)
  if (!draft.ok) return draft
  const { path, knownHashes } = kept.value.origin
  const file = await fileOf(path)
  const readOnly = path === null ? null : await claim(desk, path, file?.writable ?? true)
  const entry = desk.drafts.add({ handle, path, readOnly, knownHashes })
  return success(opened(entry, draft.value, file?.hash !== hashOf(kept.value.text)))
}

export async function discardRecovery(desk: DeskContext, handle: DraftHandle): Promise<Result<null, FileFailure>> {
  if (desk.drafts.get(handle)) return success(null)
  const removed = await desk.autosaves.remove(handle)
  return removed.ok ? removed : failed({ ...removed.failure, keptElsewhere: true })
}
