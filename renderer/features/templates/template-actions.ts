import type { LibraryFailure } from '../../../electron/ipc/contract'
import type { LetterTemplate } from '../../../letter/model/letter-template'
import { success, type Result } from '../../../letter/model/result'
import { duplicateTemplate } from '../../../letter/template/own-template'
import { ask } from '../../app/bridge'
import { renewLibrary, useLibrary } from '../../app/library'
import { tell } from '../../app/view-store'
import { libraryText } from '../../text/templates'

type Saved = Result<LetterTemplate | null, LibraryFailure>

/** Every id that is in use, so that a new template never takes another's place. */
export const takenIds = (): readonly string[] =>
  (useLibrary.getState().contents?.templates ?? []).map(({ template }) => template.id)

export async function saveTemplate(template: LetterTemplate): Promise<Saved> {
  const saved = await ask('library:save-template', { template })
  if (!saved.ok) return saved
  await renewLibrary()
  tell(libraryText.saved(saved.value.name, saved.value.edition))
  return saved
}

export const duplicate = (template: LetterTemplate): Promise<Saved> =>
  saveTemplate(duplicateTemplate(template, libraryText.copyOf(template.name), takenIds()))

export async function remove({ id, name }: LetterTemplate): Promise<Saved> {
  const removed = await ask('library:remove-template', { id })
  if (!removed.ok) return removed
  await renewLibrary()
  tell(libraryText.removed(name))
  return removed
}

export async function handOn(template: LetterTemplate): Promise<Saved> {
  const written = await ask('library:export-template', { template })
  if (!written.ok) return written
  if (written.value !== 'cancelled') tell(libraryText.exported(written.value.fileName))
  return success(null)
}

/** A template from a file becomes one's own; the same one that is here already is kept beside it. */
export async function takeIn(): Promise<Saved> {
  const read = await ask('library:import-template', {})
  if (!read.ok) return read
  if (read.value === 'cancelled') return success(null)
  const { template } = read.value
  const isFree = template.id.startsWith('eigen-') && !takenIds().includes(template.id)
  return saveTemplate(isFree ? template : duplicateTemplate(template, template.name, takenIds()))
}

export async function chooseShared(): Promise<Saved> {
  const chosen = await ask('library:choose-shared', {})
  if (chosen.ok && chosen.value !== 'cancelled') await renewLibrary()
  return success(null)
}

export async function forgetShared(): Promise<Saved> {
  await ask('library:forget-shared', {})
  await renewLibrary()
  return success(null)
}
