import { removeQuestion } from '../../../letter/model/edit-questions'
import type { AnswerId } from '../../../letter/model/letter'
import { copyAnswer } from '../../app/copy-actions'
import { editLetter } from '../../app/edit-letter'
import { holdFocus } from '../../app/hold-focus'
import { moveAnswerBy, splitOffQuestion } from '../../app/answer-actions'
import { openDialog } from '../../app/view-store'
import { shortcutText } from '../../commands/shortcut'
import { commandText } from '../../text/commands'
import { editText } from '../../text/edits'
import { pageText } from '../../text/letter-page'
import { Button } from '../../ui/button'
import { Menu, type MenuEntry } from '../../ui/menu'

type Props = {
  readonly question: string
  readonly number: string
  readonly answer: AnswerId
  readonly isJoint: boolean
}

const line = (id: string): MenuEntry => ({ kind: 'line', id })
const item = (id: string, label: string, shortcut?: string): MenuEntry => ({
  kind: 'item',
  id,
  label,
  ...(shortcut ? { shortcut: shortcutText(shortcut) } : {}),
})

const entries = (isJoint: boolean): readonly MenuEntry[] => [
  ...(isJoint ? [item('split', pageText.splitOff)] : []),
  item('up', pageText.moveUp, 'Alt+ArrowUp'),
  item('down', pageText.moveDown, 'Alt+ArrowDown'),
  line('line'),
  item('copy', commandText['edit.copy-answer']),
  line('line-2'),
  item('change', pageText.changeQuestion),
  item('remove', pageText.removeQuestion),
]

/** What can be done with one question; beside the page, so that nothing of it looks printed. */
export function QuestionMenu({ question, number, answer, isJoint }: Props) {
  const actions: Readonly<Record<string, () => void>> = {
    split: () => {
      splitOffQuestion(question)
    },
    up: () => {
      moveAnswerBy(answer, -1)
    },
    down: () => {
      moveAnswerBy(answer, 1)
    },
    copy: () => void copyAnswer(answer),
    change: () => {
      openDialog({ kind: 'change-question', question })
    },
    remove: () => {
      editLetter(editText.removeQuestion, (letter) => removeQuestion(letter, question))
    },
  }
  return (
    <Menu
      label={pageText.questionMenu(number)}
      trigger={<Button look="icon" icon="more" aria-label={pageText.questionMenu(number)} />}
      entries={entries(isJoint)}
      onChoose={(id) => {
        holdFocus(() => actions[id]?.())
      }}
    />
  )
}
