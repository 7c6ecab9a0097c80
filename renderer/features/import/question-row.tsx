import { memo, type KeyboardEvent } from 'react'
import { confirmText } from '../../text/import'
import { Button } from '../../ui/button'
import { editFromRow, startEditing } from './confirm-store'
import type { Edit } from './edit-understanding'
import { QuestionEditor } from './question-editor'
import { Row, RowDoubt } from './row'
import { SpansView } from './spans-view'
import { markedNotes } from './text-spans'
import { questionKey, type UnderstoodNote, type UnderstoodQuestion } from './understanding'

type Props = {
  readonly question: UnderstoodQuestion
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly isCurrent: boolean
  readonly isEditing: boolean
  /** Why it is not sure, one reason a line; empty when it is. */
  readonly doubts: string
  readonly answer: string
  readonly notes: readonly UnderstoodNote[]
}

function editFor(event: KeyboardEvent, question: string): Edit | null {
  if (event.altKey && event.key === 'ArrowUp') return { kind: 'move', question, by: -1 }
  if (event.altKey && event.key === 'ArrowDown') return { kind: 'move', question, by: 1 }
  if (event.key === 'Delete') return { kind: 'take-out', question }
  if (event.ctrlKey && event.key.toLowerCase() === 'j') return { kind: 'merge-with-previous', question }
  return null
}

function Tools({ question: { id }, isFirst, isLast }: Pick<Props, 'question' | 'isFirst' | 'isLast'>) {
  const button = (label: string, icon: 'up' | 'down' | 'join' | 'bin', what: Edit, isDisabled = false) => (
    <Button
      look={icon === 'up' || icon === 'down' ? 'icon' : 'outlined'}
      icon={icon}
      isDisabled={isDisabled}
      onPress={() => {
        editFromRow(what)
      }}
      {...(icon === 'up' || icon === 'down' ? { 'aria-label': label } : {})}
    >
      {icon === 'up' || icon === 'down' ? null : label}
    </Button>
  )
  return (
    <div className="row__tools">
      <Button
        look="outlined"
        onPress={() => {
          startEditing(questionKey(id))
        }}
      >
        {confirmText.changeOrSplit}
      </Button>
      {button(confirmText.merge, 'join', { kind: 'merge-with-previous', question: id }, isFirst)}
      {button(confirmText.moveUp, 'up', { kind: 'move', question: id, by: -1 }, isFirst)}
      {button(confirmText.moveDown, 'down', { kind: 'move', question: id, by: 1 }, isLast)}
      {button(confirmText.takeOut, 'bin', { kind: 'take-out', question: id })}
    </div>
  )
}

function Notes({ notes }: Pick<Props, 'notes'>) {
  return (
    <ul className="row__notes">
      {notes.map(({ id, label, text }) => (
        <li key={id}>
          <sup>{label}</sup> {text}
        </li>
      ))}
    </ul>
  )
}

/** A question as it was understood. */
export const QuestionRow = memo(function QuestionRow(props: Props) {
  const { question, isCurrent, isEditing, doubts, answer, notes } = props
  const marked = markedNotes(question.spans)
  const own = notes.filter(({ id }) => marked.includes(id))
  const onKey = (event: KeyboardEvent) => {
    const what = editFor(event, question.id)
    if (what) editFromRow(what)
    return what !== null
  }
  return (
    <Row
      item={questionKey(question.id)}
      label={confirmText.question(question.number)}
      isCurrent={isCurrent}
      isUncertain={doubts !== ''}
      onKey={onKey}
    >
      <span className="row__number">{question.number}</span>
      <div className="row__body">
        {isEditing ? (
          <QuestionEditor question={question} notes={own} />
        ) : (
          <SpansView spans={question.spans} notes={own} of={questionKey(question.id)} />
        )}
        {doubts !== '' && <RowDoubt of={questionKey(question.id)} doubts={doubts} />}
        {!isEditing && own.length > 0 && <Notes notes={own} />}
        {answer !== '' && (
          <p className="row__answer">
            <strong>{confirmText.answer}</strong> {answer}
          </p>
        )}
        {isCurrent && !isEditing && <Tools {...props} />}
      </div>
    </Row>
  )
})
