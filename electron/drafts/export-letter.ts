import { basename, dirname, join } from 'node:path'
import type { Draft } from '../../letter/draft/draft'
import type { ExportRemark } from '../../letter/model/export-remark'
import { failed, success, type Result } from '../../letter/model/result'
import type { DraftHandle, ExportFailure } from '../ipc/contract'
import type { DeskContext } from './desk-context'
import { PDF_ENDING, suggestedName, WORD_ENDING, withEnding } from './file-names'

/** The bytes of the file, and what had to be left out of it. */
export type BuiltFile = { readonly bytes: Uint8Array; readonly remarks: readonly ExportRemark[] }

/** Makes the file; loaded only when somebody exports. */
export type BuildFile = (draft: Draft) => Promise<Result<BuiltFile, { readonly reason: string }>>

export type ExportQuestion = { readonly handle: DraftHandle; readonly draft: Draft }

/** What a letter goes out as. */
export type ExportKind = 'word' | 'pdf'

type Exported = {
  readonly fileName: string
  readonly paper: string | null
  readonly remarks: readonly ExportRemark[]
}
type ExportAnswer = Result<Exported | 'cancelled', ExportFailure>

/** Beside the draft when it has a file, under a name of its own. */
function suggestedPlace(desk: DeskContext, { handle, draft }: ExportQuestion): string {
  const path = desk.drafts.get(handle)?.path
  const name = suggestedName(draft.letter)
  return path ? join(dirname(path), name) : name
}

/**
 * Asks for a place, writes the file there and answers only when it was read back equal. A letter of which parts are not
 * understood does not go out: nobody would see that they are missing.
 */
export async function exportLetter(
  desk: DeskContext,
  build: BuildFile,
  question: ExportQuestion,
  kind: ExportKind = 'word',
): Promise<ExportAnswer> {
  const readOnly = desk.drafts.get(question.handle)?.readOnly
  if (readOnly?.kind === 'newer' && !readOnly.whole) return failed({ kind: 'newer' })
  const ask = kind === 'word' ? desk.dialogs.askPlaceForWord : desk.dialogs.askPlaceForPdf
  const chosen = await ask(suggestedPlace(desk, question))
  if (chosen === null) return success('cancelled')
  const built = await build(question.draft)
  if (!built.ok) return failed({ kind: 'not-exportable', reason: built.failure.reason })
  const place = withEnding(chosen, kind === 'word' ? WORD_ENDING : PDF_ENDING)
  const written = await desk.write(place, built.value.bytes, { readBack: true })
  if (!written.ok) return failed({ ...written.failure, keptElsewhere: isKept(desk, question.handle) })
  await keepVersion(desk, question)
  const paper = kind === 'word' ? (question.draft.template.paper?.name ?? null) : null
  return success({ fileName: basename(written.value.path), paper, remarks: built.value.remarks })
}

/** What went out is in the history, also when the draft itself was not saved since. */
async function keepVersion(desk: DeskContext, { handle, draft }: ExportQuestion): Promise<void> {
  const path = desk.drafts.get(handle)?.path
  if (path) await desk.history.keep(path, new TextEncoder().encode(desk.format.serialise(draft)), 'exported')
}

/** Whether the letter itself, which an export never touches, is on the disk in some form. */
function isKept(desk: DeskContext, handle: DraftHandle): boolean {
  const entry = desk.drafts.get(handle)
  return entry !== null && (entry.path !== null || entry.autosavedRevision >= 0)
}
