import { memo } from 'react'
import { confirmText } from '../../text/import'
import { Button } from '../../ui/button'
import { editFromRow } from './confirm-store'
import type { Edit } from './edit-understanding'
import { Row } from './row'
import { SpansView } from './spans-view'
import { pieceKey, type Piece, type UnderstoodNote, type UnderstoodQuestion } from './understanding'

type Props = {
  readonly piece: Piece
  readonly isCurrent: boolean
  /** The questions before and behind it in the source. */
  readonly previous: UnderstoodQuestion | undefined
  readonly next: UnderstoodQuestion | undefined
  readonly notes: readonly UnderstoodNote[]
}

function Tools({ piece: { id, leftOut }, previous, next }: Props) {
  const button = (label: string, what: Edit) => (
    <Button
      look="outlined"
      onPress={() => {
        editFromRow(what)
      }}
    >
      {label}
    </Button>
  )
  return (
    <div className="row__tools">
      {previous &&
        button(confirmText.toPrevious(previous.number), {
          kind: 'piece-to-question',
          piece: id,
          question: previous.id,
          at: 'end',
        })}
      {next &&
        button(confirmText.toNext(next.number), {
          kind: 'piece-to-question',
          piece: id,
          question: next.id,
          at: 'start',
        })}
      {button(confirmText.asQuestion, { kind: 'piece-as-question', piece: id })}
      {previous &&
        button(confirmText.asNote(previous.number), { kind: 'piece-as-note', piece: id, question: previous.id })}
      {button(leftOut ? confirmText.takeBack : confirmText.leaveOut, {
        kind: 'leave-out-piece',
        piece: id,
        leftOut: !leftOut,
      })}
    </div>
  )
}

/** Text that went nowhere, until the person decides. */
export const PieceRow = memo(function PieceRow(props: Props) {
  const { piece, isCurrent, notes } = props
  const words = piece.spans.map((span) => (span.kind === 'text' ? span.text : '')).join('')
  return (
    <Row
      item={pieceKey(piece.id)}
      label={`${piece.leftOut ? confirmText.leftOut : confirmText.leftOver}: ${words.slice(0, 60)}`}
      isCurrent={isCurrent}
      isUncertain={!piece.leftOut}
      className={piece.leftOut ? 'row--left-out' : ''}
      onEnter={() => {
        editFromRow({ kind: 'piece-as-question', piece: piece.id })
      }}
      onKey={(event) => {
        if (event.key !== 'Delete') return false
        editFromRow({ kind: 'leave-out-piece', piece: piece.id, leftOut: !piece.leftOut })
        return true
      }}
    >
      <div className="row__body">
        <SpansView spans={piece.spans} notes={notes} of={pieceKey(piece.id)} />
        {piece.leftOut && <p className="quiet">{confirmText.leftOut}</p>}
        {isCurrent && <Tools {...props} />}
      </div>
    </Row>
  )
})
