import { useState } from 'react'
import { changeQuestion } from '../../../letter/model/edit-questions'
import type { Question, QuestionId, QuestionSpan } from '../../../letter/model/question-set'
import { questionText } from '../../../letter/model/question-text'
import { editLetter } from '../../app/edit-letter'
import { openLetter } from '../../app/letter-store'
import { closeDialog } from '../../app/view-store'
import { changeQuestionText } from '../../text/dialogs'
import { editText } from '../../text/edits'
import { words } from '../../text/words'
import { Dialog } from '../../ui/dialog'
import { Field } from '../../ui/field'

/** The new words with the note marks that the question had, behind them. */
function spansWith(text: string, old: readonly QuestionSpan[]): readonly QuestionSpan[] {
  return [{ kind: 'text', text }, ...old.filter((span) => span.kind === 'note-mark')]
}

function Form({ question }: { readonly question: Question }) {
  const [number, setNumber] = useState(question.number)
  const [text, setText] = useState(questionText(question))
  const change = () => {
    closeDialog()
    const spans = text === questionText(question) ? question.spans : spansWith(text, question.spans)
    editLetter(editText.changeQuestion, (letter) => changeQuestion(letter, { ...question, number, spans }))
  }
  return (
    <Dialog
      wide
      title={changeQuestionText.title(question.number)}
      onClose={closeDialog}
      decision={{ label: words.edit, run: change, isDisabled: text.trim() === '' || number.trim() === '' }}
    >
      <Field label={changeQuestionText.number} value={number} onChange={setNumber} />
      <Field
        label={changeQuestionText.text}
        help={changeQuestionText.textHelp}
        rows={6}
        value={text}
        onChange={setText}
        autoFocus
      />
    </Dialog>
  )
}

/** Puts right what came in wrong; questions are otherwise read-only on the page. */
export function ChangeQuestionDialog({ question: id }: { readonly question: QuestionId }) {
  const question = openLetter()?.structure.questionSet.questions.find((q) => q.id === id)
  return question ? <Form question={question} /> : null
}
