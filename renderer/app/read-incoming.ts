import type { FileFailure } from '../../electron/ipc/contract'
import { failed, success, type Result } from '../../letter/model/result'
import type { DocumentFailure } from '../../letter/questions/document-failure'
import type { KnownOffice, ParsedDocument } from '../../letter/questions/parsed-document'
import { parseQuestions } from '../../letter/questions/parse-questions'
import type { SourceDocument } from '../../letter/questions/source-document'
import { ask, listen } from './bridge'
import { showIncoming, type Incoming } from './incoming'
import { needKnownOffices } from './known-offices'
import { closeDialog, openDialog, useView } from './view-store'

/** Above this a file is refused here, before its bytes are copied; the same limit as the readers of main have. */
export const LARGEST_FILE = 40_000_000
/** The most characters that the readers take. */
export const LONGEST_TEXT = 12_000_000

const SHOWN_AFTER_MS = 250

let dialogTimer: ReturnType<typeof setTimeout> | undefined

function hideProgress(): void {
  clearTimeout(dialogTimer)
  dialogTimer = undefined
  if (useView.getState().dialog?.kind === 'reading-document') closeDialog()
}

/** Reading that takes longer than a moment says so, and can be stopped. */
export function followReading(): () => void {
  return listen('document:progress', () => {
    dialogTimer ??= setTimeout(() => {
      openDialog({ kind: 'reading-document' })
    }, SHOWN_AFTER_MS)
  })
}

type Failure = DocumentFailure | FileFailure

function tellFailure(failure: Failure): void {
  if (failure.kind !== 'cancelled') openDialog({ kind: 'failure', failed: { doing: 'import', failure }, ways: [] })
}

/** How much of a document was understood: first that it is questions at all, then how many. */
const understood = ({ kind, questionSet }: ParsedDocument): number =>
  (kind === 'not-recognised' ? 0 : 1000) + questionSet.questions.length

type Read = { readonly source: SourceDocument; readonly parsed: ParsedDocument }

/** The reading of which most is understood; of equals the first, which tells most of its notes and numbers. */
function best(sources: readonly SourceDocument[], offices: readonly KnownOffice[]): Read | null {
  const read = sources.map((source) => ({ source, parsed: parseQuestions(source, { offices }) }))
  return read.reduce<Read | null>((so, one) => (so && understood(so.parsed) >= understood(one.parsed) ? so : one), null)
}

/** Questions go to the confirm view; for another kind of document the person says what is meant. */
function receive(name: string | null, sources: readonly SourceDocument[], offices: readonly KnownOffice[]): void {
  const read = best(sources, offices)
  if (!read) return
  const incoming: Incoming = { name, ...read, withAnswers: false }
  if (read.parsed.kind === 'questions') showIncoming(incoming)
  else openDialog({ kind: 'other-document', incoming })
}

type Answered = Result<
  { readonly name: string | null; readonly sources: readonly SourceDocument[] } | 'cancelled',
  Failure
>

async function readAndReceive(read: () => Promise<Answered>): Promise<void> {
  const [answer, offices] = await Promise.all([read(), needKnownOffices()])
  hideProgress()
  if (!answer.ok) tellFailure(answer.failure)
  else if (answer.value !== 'cancelled') receive(answer.value.name, answer.value.sources, offices)
}

/** Asks for a file with the questions, and reads it. */
export const chooseDocument = (): Promise<void> =>
  readAndReceive(async () => {
    const answer = await ask('document:choose', {})
    if (!answer.ok || answer.value === 'cancelled') return answer.ok ? success('cancelled') : answer
    return success({ name: answer.value.name, sources: [answer.value.source] })
  })

/** The bytes of a dropped file; a folder has none. */
async function bytesOf(file: File): Promise<Result<Uint8Array, Failure>> {
  if (file.size > LARGEST_FILE) return failed({ kind: 'too-large', measure: 'bytes', limit: LARGEST_FILE })
  try {
    return success(new Uint8Array(await file.arrayBuffer()))
  } catch {
    // The browser gives no more than that it did not work: a folder, or a file that is gone by now.
    return failed({ kind: 'cannot-read', code: '' })
  }
}

/** Reads a file that was dropped on the window. */
export const readDropped = (file: File): Promise<void> =>
  readAndReceive(async () => {
    const bytes = await bytesOf(file)
    if (!bytes.ok) return bytes
    const answer = await ask('document:read', { name: file.name, bytes: bytes.value })
    return answer.ok ? success({ name: answer.value.name, sources: [answer.value.source] }) : answer
  })

/** Reads what the clipboard holds. */
export const readPaste = (text: string, html: string): Promise<void> =>
  readAndReceive(async () => {
    if (Math.max(text.length, html.length) > LONGEST_TEXT) {
      return failed({ kind: 'too-large', measure: 'characters', limit: LONGEST_TEXT })
    }
    const answer = await ask('document:paste', { text, html })
    return answer.ok ? success({ name: null, sources: answer.value }) : answer
  })

/** Stops the reading that is under way. */
export const stopReading = async (): Promise<void> => {
  hideProgress()
  await ask('document:cancel', {})
}
