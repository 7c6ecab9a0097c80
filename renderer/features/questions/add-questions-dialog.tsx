import { useState } from 'react'
import { addQuestions } from '../../../letter/model/edit-questions'
import type { Letter } from '../../../letter/model/letter'
import type { Question } from '../../../letter/model/question-set'
import { editLetter } from '../../app/edit-letter'
import { goToAnswer } from '../../app/go-to'
import { openLetter } from '../../app/letter-store'
import { closeDialog, tell } from '../../app/view-store'
import { addQuestionsText } from '../../text/dialogs'
import { editText } from '../../text/edits'
import { newsText } from '../../text/news'
import { words } from '../../text/words'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Field } from '../../ui/field'
import { splitQuestions, type PastedQuestion } from './split-questions'

function withIds(letter: Letter, pasted: readonly PastedQuestion[]): readonly Question[] {
  const taken = new Set(letter.questionSet.questions.map((question) => question.id))
  let next = taken.size
  return pasted.map(({ number, text }) => {
    do next += 1
    while (taken.has(`q${String(next)}`))
    return { id: `q${String(next)}`, number, spans: [{ kind: 'text', text }] }
  })
}

function add(pasted: readonly PastedQuestion[]): void {
  closeDialog()
  const before = openLetter()?.structure.answers.length ?? 0
  editLetter(editText.addQuestions, (letter) => addQuestions(letter, withIds(letter, pasted)))
  tell(newsText.questionsAdded(pasted.length))
  requestAnimationFrame(() => {
    const first = openLetter()?.structure.answers[before]
    if (first) goToAnswer(first.id)
  })
}

/** Paste or type questions; what was recognised is shown before they are added. */
export function AddQuestionsDialog() {
  const [text, setText] = useState('')
  const firstNumber = (openLetter()?.structure.questionSet.questions.length ?? 0) + 1
  const pasted = splitQuestions(text, firstNumber)
  return (
    <Dialog
      wide
      title={addQuestionsText.title}
      onClose={closeDialog}
      actions={
        <>
          <span className="dialog__remark" role="status">
            {pasted.length > 0 && addQuestionsText.found(pasted.length)}
          </span>
          <Button look="outlined" onPress={closeDialog}>
            {words.cancel}
          </Button>
          <Button
            look="primary"
            isDisabled={pasted.length === 0}
            onPress={() => {
              add(pasted)
            }}
          >
            {words.add}
          </Button>
        </>
      }
    >
      <Field
        label={addQuestionsText.label}
        help={addQuestionsText.help}
        rows={9}
        autoFocus
        value={text}
        onChange={setText}
      />
      {pasted.length > 0 && (
        <ol className="recognised">
          {pasted.map((question, index) => (
            <li key={index}>
              <strong>{question.number}</strong> {question.text}
            </li>
          ))}
        </ol>
      )}
    </Dialog>
  )
}
