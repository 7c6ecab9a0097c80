import { currentAnswer, joinSelected, moveAnswerBy, selectedAnswers, splitAnswer } from '../app/answer-actions'
import { goToPlace, placeId } from '../app/go-to'
import { openLetter } from '../app/letter-store'
import { changeView, openDialog } from '../app/view-store'
import { commandText } from '../text/commands'
import type { Command } from './command'

const canEdit = () => openLetter()?.readOnly === null
const canAdd = () => canEdit() && openLetter()?.template.parts.annex === true

const move = (by: 1 | -1) => () => {
  const answer = currentAnswer()
  if (answer) moveAnswerBy(answer.id, by)
}

export const answerCommands: readonly Command[] = [
  {
    id: 'questions.add',
    group: 'answers',
    label: commandText['questions.add'],
    keys: 'Mod+Shift+A',
    isEnabled: canAdd,
    run: () => {
      openDialog({ kind: 'add-questions' })
    },
  },
  {
    id: 'questions.facts',
    group: 'answers',
    label: commandText['questions.facts'],
    isEnabled: canEdit,
    run: () => {
      changeView({ factsOpen: true })
      goToPlace(placeId.facts)
    },
  },
  {
    id: 'answers.join',
    group: 'answers',
    label: commandText['answers.join'],
    keys: 'Mod+J',
    isEnabled: () => canEdit() && selectedAnswers().length > 1,
    run: joinSelected,
  },
  {
    id: 'answers.split',
    group: 'answers',
    label: commandText['answers.split'],
    isEnabled: () => canEdit() && (currentAnswer()?.covers.length ?? 0) > 1,
    run: () => {
      const answer = currentAnswer()
      if (answer) splitAnswer(answer)
    },
  },
  {
    id: 'answers.move-up',
    group: 'answers',
    label: commandText['answers.move-up'],
    keys: 'Alt+ArrowUp',
    isEnabled: () => canEdit() && currentAnswer() !== null,
    run: move(-1),
  },
  {
    id: 'answers.move-down',
    group: 'answers',
    label: commandText['answers.move-down'],
    keys: 'Alt+ArrowDown',
    isEnabled: () => canEdit() && currentAnswer() !== null,
    run: move(1),
  },
]
