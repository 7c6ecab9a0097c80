import { useState, type KeyboardEvent } from 'react'
import { ListBox, ListBoxItem, type Selection } from 'react-aria-components'
import type { QuestionId } from '../../../letter/model/question-set'
import { questionText } from '../../../letter/model/question-text'
import { openLetter } from '../../app/letter-store'
import { writeAtCaret } from '../../app/text-at-caret'
import { closeDialog } from '../../app/view-store'
import { textToolsText } from '../../text/text-tools'
import { Dialog } from '../../ui/dialog'

/** Puts "vraag 2" in the answer as a live reference. */
export function ReferToQuestionDialog() {
  const questions = openLetter()?.structure.questionSet.questions ?? []
  const [chosen, setChosen] = useState<Selection>(new Set())
  const ids = questions.filter(({ id }) => chosen === 'all' || chosen.has(id)).map(({ id }) => id)
  const refer = (to: readonly QuestionId[]) => {
    closeDialog()
    requestAnimationFrame(() => {
      writeAtCaret({ kind: 'question-reference', questions: to })
    })
  }
  // Space chooses and Enter is done, as in every other window; the list itself would take Enter as a choice too.
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const here = event.target instanceof HTMLElement ? event.target.dataset.key : undefined
    const to = ids.length > 0 ? ids : questions.filter(({ id }) => id === here).map(({ id }) => id)
    if (event.key !== 'Enter' || to.length === 0) return
    event.preventDefault()
    event.stopPropagation()
    refer(to)
  }
  return (
    <Dialog
      title={textToolsText.referTitle}
      onClose={closeDialog}
      decision={{
        label: textToolsText.refer,
        run: () => {
          refer(ids)
        },
        isDisabled: ids.length === 0,
      }}
    >
      <p>{textToolsText.referHelp}</p>
      <div onKeyDownCapture={press}>
        <ListBox
          aria-label={textToolsText.referTitle}
          className="list-box list-box--framed"
          selectionMode="multiple"
          selectedKeys={chosen}
          onSelectionChange={setChosen}
          autoFocus="first"
          items={questions}
        >
          {(question) => (
            <ListBoxItem
              id={question.id}
              className="list-box__item"
              textValue={`${question.number} ${questionText(question)}`}
            >
              <span className="one-line">
                <strong>{question.number}</strong> {questionText(question)}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </div>
    </Dialog>
  )
}
