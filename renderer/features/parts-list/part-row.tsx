import { memo, type DragEvent, type KeyboardEvent, type MouseEvent } from 'react'
import type { ComposedAnswer } from '../../../letter/model/composed-letter'
import type { AnswerState } from '../../app/answer-state'
import { partsText, stateSign, stateText } from '../../text/parts'
import { firstWords } from './first-words'

/** What can be done with a row; the same object for all rows, so that they are not drawn again. */
export type RowActions = {
  readonly go: (index: number) => void
  readonly toggle: (index: number) => void
  readonly focusRow: (index: number) => void
  readonly onKey: (index: number, event: KeyboardEvent) => void
  readonly onDragStart: (index: number, event: DragEvent) => void
  readonly onDragOver: (index: number, event: DragEvent<HTMLElement>) => void
  readonly onDragLeave: (event: DragEvent<HTMLElement>) => void
  readonly onDragEnd: () => void
  readonly onDrop: (index: number, event: DragEvent<HTMLElement>) => void
}

type Props = {
  readonly composed: ComposedAnswer
  readonly index: number
  readonly state: AnswerState
  readonly isSelected: boolean
  readonly isActive: boolean
  readonly isTabStop: boolean
  readonly actions: RowActions
}

/** A question as the row shows it: its name must hold these words (WCAG 2.5.3). */
const lineOf = (question: ComposedAnswer['questions'][number]): string => `${question.number} ${firstWords(question)}`

/** One answer in the list: its state, its questions, and a bracket when it answers several. */
export const PartRow = memo(function PartRow({
  composed,
  index,
  state,
  isSelected,
  isActive,
  isTabStop,
  actions,
}: Props) {
  const numbers = composed.questions.map((question) => question.number)
  const isJoint = composed.questions.length > 1
  const click = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey) actions.toggle(index)
    else actions.go(index)
  }
  return (
    <li
      role="option"
      id={`deel-${composed.answer.id}`}
      data-row={index}
      className={`part ${isJoint ? 'part--joint' : ''} ${isActive ? 'part--active' : ''}`}
      aria-selected={isSelected}
      aria-label={`${partsText.row(numbers, stateText[state])} ${composed.questions.map(lineOf).join(' ')}`}
      tabIndex={isTabStop ? 0 : -1}
      draggable
      onClick={click}
      onFocus={() => {
        actions.focusRow(index)
      }}
      onKeyDown={(event) => {
        actions.onKey(index, event)
      }}
      onDragStart={(event) => {
        actions.onDragStart(index, event)
      }}
      onDragOver={(event) => {
        actions.onDragOver(index, event)
      }}
      onDragLeave={actions.onDragLeave}
      onDragEnd={actions.onDragEnd}
      onDrop={(event) => {
        actions.onDrop(index, event)
      }}
    >
      <span className={`part__state part__state--${state}`} title={stateText[state]} aria-hidden="true">
        {stateSign[state]}
      </span>
      <span className="part__questions">
        {composed.questions.map((question) => (
          <span key={question.id} className="part__question">
            <span className="part__number">{question.number}</span> {firstWords(question)}
          </span>
        ))}
      </span>
    </li>
  )
})
