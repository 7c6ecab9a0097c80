import type { LetterTemplate } from '../../../letter/model/letter-template'
import type { Signatory } from '../../../letter/model/letter'
import { openPlacesOf } from '../../../letter/model/template-places'
import type { QuestionId } from '../../../letter/model/question-set'
import { editLetter } from '../../app/edit-letter'
import { beginLetter } from '../../app/file-actions'
import { goToAnswer, goToPlace, placeId } from '../../app/go-to'
import { endIncoming } from '../../app/incoming'
import { openLetter, settledLetter } from '../../app/letter-store'
import { changeView, tell } from '../../app/view-store'
import { editText } from '../../text/edits'
import { againText, takeOverText } from '../../text/import'
import { fillLetter, questionSetOf } from './take-over'
import { takeOverAgain } from './take-over-again'
import type { Understanding } from './understanding'

/** Shows the letter with the caret where the writing begins: what only the writer knows, or the first answer. */
function showLetter(taken: number): void {
  endIncoming()
  changeView({ factsOpen: false, selected: [] })
  tell(takeOverText.takenOver(taken))
  const open = openLetter()
  if (!open) return
  const [place] = openPlacesOf(open.template)
  const [first] = open.template.parts.annex ? open.structure.answers : []
  if (place) goToPlace(placeId.field(place))
  else if (first) goToAnswer(first.id)
  else goToPlace(placeId.frontPage)
}

/** Begins a letter of this ministry and fills it. The person may decide to stay with the letter that was open. */
export async function takeOverIntoNew(
  understanding: Understanding,
  template: LetterTemplate,
  signatories: readonly Signatory[],
): Promise<void> {
  if (!(await beginLetter(template))) return
  editLetter(editText.takeOver, (letter) => fillLetter(letter, understanding, signatories))
  showLetter(understanding.questions.length)
}

/** Fills the open letter; what was answered stays with its question. */
export function takeOverIntoOpen(understanding: Understanding, letGo: ReadonlySet<QuestionId>): void {
  const open = settledLetter()
  if (!open || open.readOnly) return
  const isEmpty = open.letter.questionSet.questions.length === 0
  editLetter(editText.takeOver, (letter) =>
    isEmpty
      ? fillLetter(letter, understanding, letter.signatories)
      : takeOverAgain(letter, questionSetOf(understanding), {
          letGo,
          goneRemark: againText.goneRemark,
          goneNumber: againText.goneNumber,
        }),
  )
  showLetter(understanding.questions.length)
}
