import { memo, useState } from 'react'
import type { ComposedAnswer } from '../../../letter/model/composed-letter'
import { AnswerEditor } from '../../editor/answer-editor'
import { useEditors } from '../../app/editors'
import { placeId } from '../../app/go-to'
import { openLetter, useLetterFrame } from '../../app/letter-store'
import { pageText } from '../../text/letter-page'
import { AskerNotes } from './asker-notes'
import { QuestionMenu } from './question-menu'
import { QuestionText } from './question-text'

type Props = {
  readonly composed: ComposedAnswer
  /** The number of the first footnote in it. */
  readonly firstFootnote: number
}

type QuestionProps = { readonly composed: ComposedAnswer; readonly index: number; readonly hasMenu: boolean }

function Question({ composed, index, hasMenu }: QuestionProps) {
  const question = composed.questions[index]
  if (!question) return null
  return (
    <div className="question">
      <p className="question__text" data-question={question.id}>
        {composed.labelInline && <span className="question__label">{question.label} </span>}
        <QuestionText spans={question.spans} />
      </p>
      {hasMenu && (
        <div className="beside-page">
          <QuestionMenu
            question={question.id}
            number={question.number}
            answer={composed.answer.id}
            isJoint={composed.questions.length > 1}
          />
        </div>
      )}
    </div>
  )
}

function AnswerText({ composed, firstFootnote }: Props) {
  const reference = useLetterFrame((open) => open.composed.referenceText(composed.questions.map((q) => q.id)))
  const editors = useEditors((state) => state.editors)
  const { id } = composed.answer
  const isReadOnly = useLetterFrame((open) => open.readOnly !== null)
  if (!editors) return null
  // The editor holds the words once it lives; before that they are the letter's, which may be newer than `composed`.
  const content = openLetter()?.letter.answers.find((answer) => answer.id === id)?.content ?? []
  return (
    <AnswerEditor
      editors={editors}
      answer={id}
      content={content}
      label={pageText.answerTo(reference)}
      firstFootnote={firstFootnote}
      readOnly={isReadOnly}
      placeholder={pageText.emptyAnswer}
    />
  )
}

/** The questions of one answer, read-only and bold, and the answer beneath them. Drawn again only when labels or numbers change. */
export const AnswerSection = memo(function AnswerSection({ composed, firstFootnote }: Props) {
  const isReadOnly = useLetterFrame((open) => open.readOnly !== null)
  // A menu at each of hundreds of questions would cost seconds at the start: it is made for whoever comes near.
  const [isNear, setIsNear] = useState(false)
  const comeNear = () => {
    setIsNear(true)
  }
  const { id } = composed.answer
  return (
    <section
      onPointerEnter={comeNear}
      onFocus={comeNear}
      id={placeId.answer(id)}
      className="answer"
      aria-label={composed.questionsLabel}
      data-answer-section={id}
    >
      {!composed.labelInline && <h3 className="answer__heading">{composed.questionsLabel}</h3>}
      {composed.questions.map((question, index) => (
        <Question key={question.id} composed={composed} index={index} hasMenu={isNear && !isReadOnly} />
      ))}
      {composed.answerLabel && <h3 className="answer__heading">{composed.answerLabel}</h3>}
      <AnswerText composed={composed} firstFootnote={firstFootnote} />
      <AskerNotes notes={composed.notes} />
    </section>
  )
})
