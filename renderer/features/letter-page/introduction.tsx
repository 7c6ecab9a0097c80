import { isEmptyAnswer } from '../../app/answer-state'
import { useEditors } from '../../app/editors'
import { placeId } from '../../app/go-to'
import { openLetter, useLetterFrame } from '../../app/letter-store'
import { introductionId } from '../../app/letter-texts'
import { AnswerEditor } from '../../editor/answer-editor'
import { pageText } from '../../text/letter-page'

/** The text of the annex before the first question, written where it prints. Most letters have none. */
export function Introduction() {
  const editors = useEditors((state) => state.editors)
  const isReadOnly = useLetterFrame((open) => open.readOnly !== null)
  // Drawn again when a step of the letter changes it; while it is typed the editor holds the words.
  const atLastStep = useLetterFrame((open) => open.structure.introduction)
  if (!editors || (isReadOnly && isEmptyAnswer({ content: atLastStep }))) return null
  return (
    <section
      id={placeId.answer(introductionId)}
      className="introduction"
      aria-label={pageText.introduction}
      data-answer-section={introductionId}
    >
      <AnswerEditor
        editors={editors}
        answer={introductionId}
        content={openLetter()?.letter.introduction ?? atLastStep}
        label={pageText.introduction}
        readOnly={isReadOnly}
        placeholder={pageText.emptyIntroduction}
      />
    </section>
  )
}
