import type { FileFailure, IncomingDocument } from '../../electron/ipc/contract'
import { failed, success, type Result } from '../../letter/model/result'
import type { DocumentFailure } from '../../letter/questions/document-failure'
import { ask, listen } from './bridge'
import { showIncoming, type Incoming } from './incoming'
import { closeDialog, openDialog, useView } from './view-store'

/** Above this a file is refused here, before its bytes are copied; the same limit as the readers of main have. */
export const LARGEST_FILE = 40_000_000
/** The most characters of the clipboard that main takes; how much text may come out is for the readers. */
const LONGEST_TEXT = 12_000_000

/** An ordinary letter is there before this; a dialog that only flashes would be noise. */
const SHOWN_AFTER_MS = 600

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

/** Questions go to the confirm view; for another kind of document the person says what is meant. */
function receive(document: IncomingDocument): void {
  const incoming: Incoming = { ...document, withAnswers: false }
  if (document.parsed.kind === 'questions') showIncoming(incoming)
  else openDialog({ kind: 'other-document', incoming })
}

async function readAndReceive(read: () => Promise<Result<IncomingDocument | 'cancelled', Failure>>): Promise<void> {
  const answer = await read()
  hideProgress()
  if (!answer.ok) tellFailure(answer.failure)
  else if (answer.value !== 'cancelled') receive(answer.value)
}

/** Asks for a file with the questions, and reads it. */
export const chooseDocument = (): Promise<void> => readAndReceive(() => ask('document:choose', {}))

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
    return bytes.ok ? ask('document:read', { name: file.name, bytes: bytes.value }) : bytes
  })

/** Reads what the clipboard holds. */
export const readPaste = (text: string, html: string): Promise<void> =>
  readAndReceive(async () => {
    if (Math.max(text.length, html.length) > LONGEST_TEXT) {
      return failed({ kind: 'too-large', measure: 'characters', limit: LONGEST_TEXT })
    }
    return ask('document:paste', { text, html })
  })

/** Stops the reading that is under way. */
export const stopReading = async (): Promise<void> => {
  hideProgress()
  await ask('document:cancel', {})
}
