import { useState } from 'react'
import { ListBox, ListBoxItem, type Selection } from 'react-aria-components'
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
  const refer = () => {
    closeDialog()
    requestAnimationFrame(() => {
      writeAtCaret({ kind: 'question-reference', questions: ids })
    })
  }
  return (
    <Dialog
      title={textToolsText.referTitle}
      onClose={closeDialog}
      decision={{ label: textToolsText.refer, run: refer, isDisabled: ids.length === 0 }}
    >
      <p>{textToolsText.referHelp}</p>
      <ListBox
        aria-label={textToolsText.referTitle}
        className="list-box list-box--framed"
        selectionMode="multiple"
        selectedKeys={chosen}
        onSelectionChange={setChosen}
        autoFocus
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
    </Dialog>
  )
}
