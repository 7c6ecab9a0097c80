import { useState } from 'react'
import { goToAnswer } from '../../app/go-to'
import { openLetter } from '../../app/letter-store'
import { closeDialog } from '../../app/view-store'
import { goToQuestionText } from '../../text/dialogs'
import { Dialog } from '../../ui/dialog'
import { Field } from '../../ui/field'

function answerOf(number: string): string | undefined {
  const letter = openLetter()?.structure
  const question = letter?.questionSet.questions.find((q) => q.number.toLowerCase() === number.trim().toLowerCase())
  return question && letter?.answers.find(({ covers }) => covers.includes(question.id))?.id
}

/** Jumps to a question by its number. */
export function GoToQuestionDialog() {
  const [number, setNumber] = useState('')
  const [unknown, setUnknown] = useState(false)
  const go = () => {
    const answer = answerOf(number)
    setUnknown(answer === undefined)
    if (answer === undefined) return
    closeDialog()
    // The dialog gives the focus back first.
    requestAnimationFrame(() => {
      goToAnswer(answer)
    })
  }
  return (
    <Dialog title={goToQuestionText.title} onClose={closeDialog} decision={{ label: goToQuestionText.title, run: go }}>
      <Field
        label={goToQuestionText.label}
        value={number}
        autoFocus
        onChange={setNumber}
        onSubmit={go}
        {...(unknown ? { help: goToQuestionText.none } : {})}
      />
    </Dialog>
  )
}
