import type { DraftVersion } from '../../../electron/ipc/contract'
import type { Draft } from '../../../letter/draft/draft'
import type { AnswerId } from '../../../letter/model/letter'
import { ask } from '../../app/bridge'
import { editDraft, editLetter } from '../../app/edit-letter'
import { settledLetter } from '../../app/letter-store'
import { setText, textOf } from '../../app/letter-texts'
import { closeDialog, openDialog, tell } from '../../app/view-store'
import { versionsText } from '../../text/versions'
import { momentOf } from './moment'

/** Puts a version in the place of the letter, as one step; main first keeps the letter as it is now. */
export async function putBack({ id, keptAt }: DraftVersion): Promise<void> {
  const open = settledLetter()
  if (!open || open.readOnly) return
  const { handle, letter, template } = open
  const answer = await ask('history:put-back', { handle, id, draft: { letter, template } })
  if (!answer.ok) {
    openDialog({ kind: 'failure', failed: { doing: 'open', failure: answer.failure }, ways: [] })
    return
  }
  editDraft(versionsText.edit, () => answer.value.draft)
  closeDialog()
  tell(versionsText.done(momentOf(keptAt)))
}

/** Puts one answer (or the introduction) back as it was, as one step. */
export function putBackText({ letter: older }: Draft, id: AnswerId, questions: string, keptAt: string): void {
  const content = textOf(older, id)
  if (content) editLetter(versionsText.editAnswer, (letter) => setText(letter, id, content))
  closeDialog()
  tell(versionsText.answerDone(questions, momentOf(keptAt)))
}
