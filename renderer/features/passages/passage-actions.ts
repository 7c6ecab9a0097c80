import type { LibraryFailure } from '../../../electron/ipc/contract'
import type { Passage } from '../../../letter/passages/passage'
import { duplicatePassage, newPassage } from '../../../letter/passages/own-passage'
import type { Result } from '../../../letter/model/result'
import { ask } from '../../app/bridge'
import { readLibrary, useLibrary } from '../../app/library'
import { openDialog, tell } from '../../app/view-store'
import { passageFormText, passagesText } from '../../text/passages'

const takenIds = (): readonly string[] =>
  (useLibrary.getState().contents?.passages ?? []).map(({ passage }) => passage.id)

/** Saves a passage of the person's own, new or changed. */
export async function savePassage(passage: Passage): Promise<Result<Passage, LibraryFailure>> {
  const saved = await ask('library:save-passage', { passage })
  if (!saved.ok) return saved
  await readLibrary()
  tell(passagesText.saved(passage.title))
  return saved
}

export const duplicate = (passage: Passage): Promise<Result<Passage, LibraryFailure>> => {
  const title = passagesText.copyOf(passage.title)
  return savePassage(duplicatePassage(passage, title, passageFormText.copied(passage.title), takenIds()))
}

export async function removePassage({ id, title }: Passage): Promise<Result<null, LibraryFailure>> {
  const removed = await ask('library:remove-passage', { id })
  if (!removed.ok) return removed
  await readLibrary()
  tell(passagesText.removed(title))
  return removed
}

/** Opens the form for a new passage from the list of them. */
export function createPassage(): void {
  const passage = newPassage([], passageFormText.ownSource, takenIds())
  openDialog({ kind: 'edit-passage', passage, isNew: true, back: true })
}

/** An id that fits the title which a new passage got in the form. */
export const withFittingId = (passage: Passage): Passage =>
  duplicatePassage(passage, passage.title, passage.provenance.source, takenIds())
