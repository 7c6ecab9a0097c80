import { useMemo, useState } from 'react'
import type { QuestionSet } from '../../../letter/model/question-set'
import { questionText } from '../../../letter/model/question-text'
import { editLetter } from '../../app/edit-letter'
import { goToAnswer } from '../../app/go-to'
import { useKnownOffices } from '../../app/known-offices'
import { openLetter } from '../../app/letter-store'
import { changeView, closeDialog, tell } from '../../app/view-store'
import { addQuestionsText } from '../../text/dialogs'
import { editText } from '../../text/edits'
import { newsText } from '../../text/news'
import { words } from '../../text/words'
import { Dialog } from '../../ui/dialog'
import { Field } from '../../ui/field'
import { addPasted, readPasted } from './add-pasted'

function add(pasted: QuestionSet): void {
  const before = openLetter()?.structure.answers.length ?? 0
  editLetter(editText.addQuestions, (letter) => addPasted(letter, pasted))
  closeDialog()
  tell(newsText.questionsAdded(pasted.questions.length))
  const open = openLetter()
  changeView({ factsOpen: open?.structure.questionSet.subject === '' })
  const first = open?.structure.answers[before]
  if (first) goToAnswer(first.id)
}

/** Paste or type questions; what was recognised is shown before they are added. */
export function AddQuestionsDialog() {
  const [text, setText] = useState('')
  const offices = useKnownOffices()
  const pasted = useMemo(() => readPasted(text, offices), [text, offices])
  const { questions } = pasted
  return (
    <Dialog
      wide
      title={addQuestionsText.title}
      onClose={closeDialog}
      decision={{
        label: words.add,
        run: () => {
          add(pasted)
        },
        isDisabled: questions.length === 0,
      }}
      remark={questions.length > 0 && addQuestionsText.found(questions.length)}
    >
      <Field
        label={addQuestionsText.label}
        help={addQuestionsText.help}
        rows={9}
        autoFocus
        value={text}
        onChange={setText}
      />
      {questions.length > 0 && (
        <ol className="recognised">
          {questions.map((question) => (
            <li key={question.id}>
              <strong>{question.number}</strong> {questionText(question)}
            </li>
          ))}
        </ol>
      )}
    </Dialog>
  )
}
