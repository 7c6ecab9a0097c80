import { useEffect, useMemo, useRef, type ReactNode, type RefObject } from 'react'
import { confirmText, wishText } from '../../text/import'
import { remarkText, sourceRemarkText } from '../../text/import-remarks'
import { Button } from '../../ui/button'
import { edit, useConfirm, useConfirmStore, useUnderstanding } from './confirm-store'
import { FactRow, type FactFields } from './fact-row'
import { looseNotes, pointKey, targetOf } from './item-order'
import { NotePlace, NoteText } from './note-fields'
import { PieceRow } from './piece-row'
import { PointRow } from './point-row'
import { QuestionRow } from './question-row'
import { Row, walkRows } from './row'
import { factNames, fieldKey, noteKey, pieceKey, questionKey, type ItemKey, type Understanding } from './understanding'

type PartProps = {
  readonly title: string
  readonly count?: number
  readonly children: ReactNode
  readonly tools?: ReactNode
}

function Part({ title, count, children, tools }: PartProps) {
  return (
    <section className="confirm__part" aria-label={title}>
      <header className="confirm__part-head">
        <h2 className="confirm__heading">
          {title} {count !== undefined && count > 0 && <span className="quiet">{count}</span>}
        </h2>
        {tools}
      </header>
      {children}
    </section>
  )
}

const numbersOf = ({ questions }: Understanding) => {
  const numbers = new Map(questions.map(({ id, number }) => [id, number]))
  return (id: string) => numbers.get(id) ?? '?'
}

/** The reasons that are not ticked off yet, by what they are about. */
function doubtsOf(u: Understanding): ReadonlyMap<ItemKey, string> {
  const numberOf = numbersOf(u)
  const doubts = new Map<ItemKey, string>()
  for (const { remark, seen } of u.points) {
    const target = seen ? null : targetOf(remark)
    if (target === null) continue
    const text = remarkText(remark, numberOf)
    doubts.set(target, doubts.has(target) ? `${doubts.get(target) ?? ''}\n${text}` : text)
  }
  return doubts
}

const answersOf = ({ answers }: Understanding): ReadonlyMap<string, string> =>
  new Map(answers.flatMap(({ questions, text }) => questions.map((id) => [id, text] as const)))

type Shown = { readonly u: Understanding; readonly selected: ItemKey; readonly editing: ItemKey | null }

function Points({ u, selected }: Shown) {
  const remarks = useConfirm(({ incoming }) => incoming.source.remarks)
  const numberOf = numbersOf(u)
  const open = u.points.filter(({ seen }) => !seen).length
  if (open + remarks.length === 0) return null
  return (
    <Part title={confirmText.points} count={open}>
      <ul>
        {u.points.map(({ remark, seen }, at) =>
          seen ? null : (
            <PointRow
              key={at}
              at={at}
              reason={remarkText(remark, numberOf)}
              target={targetOf(remark)}
              isCurrent={selected === pointKey(at)}
            />
          ),
        )}
      </ul>
      {remarks.length > 0 && (
        <ul className="confirm__remarks">
          {remarks.map((remark) => (
            <li key={remark.kind}>{sourceRemarkText(remark)}</li>
          ))}
        </ul>
      )}
    </Part>
  )
}

type FactsProps = Shown & { readonly fields: FactFields; readonly doubts: ReadonlyMap<ItemKey, string> }

function FactRows({ u, selected, editing, fields, doubts }: FactsProps) {
  return (
    <Part title={confirmText.facts}>
      <ul>
        {factNames.map((name) => (
          <FactRow
            key={name}
            name={name}
            facts={u.facts}
            fields={fields}
            isCurrent={selected === fieldKey(name)}
            isEditing={editing === fieldKey(name)}
            doubts={doubts.get(fieldKey(name)) ?? ''}
          />
        ))}
      </ul>
    </Part>
  )
}

const renumber = (
  <Button
    look="link"
    onPress={() => {
      edit({ kind: 'renumber' })
    }}
  >
    {confirmText.renumber}
  </Button>
)

function Questions({ u, selected, editing, doubts }: Shown & { readonly doubts: ReadonlyMap<ItemKey, string> }) {
  const answers = useMemo(() => answersOf(u), [u])
  return (
    <Part title={confirmText.questions} count={u.questions.length} tools={u.questions.length > 0 && renumber}>
      {u.questions.length === 0 && <p className="confirm__none">{confirmText.noQuestions}</p>}
      <ul>
        {u.questions.map((question, at) => {
          const key = questionKey(question.id)
          return (
            <QuestionRow
              key={question.id}
              question={question}
              isFirst={at === 0}
              isLast={at === u.questions.length - 1}
              isCurrent={selected === key}
              isEditing={editing === key}
              doubts={doubts.get(key) ?? ''}
              answer={answers.get(question.id) ?? ''}
              notes={u.notes}
            />
          )
        })}
      </ul>
    </Part>
  )
}

function LooseNotes({ u, selected, editing, doubts }: Shown & { readonly doubts: ReadonlyMap<ItemKey, string> }) {
  const notes = looseNotes(u)
  if (notes.length === 0) return null
  return (
    <Part title={confirmText.notes} count={notes.length}>
      <ul>
        {notes.map((note) => {
          const key = noteKey(note.id)
          return (
            <Row
              key={note.id}
              item={key}
              label={`${confirmText.note(note.label)}: ${note.text}`}
              isCurrent={selected === key}
              isUncertain={doubts.has(key)}
            >
              <span className="row__number">{note.label}</span>
              <div className="row__body">
                {editing === key ? <NoteText note={note} /> : <span className="row__text">{note.text}</span>}
                {selected === key && <NotePlace note={note} question={null} />}
              </div>
            </Row>
          )
        })}
      </ul>
    </Part>
  )
}

function Wishes() {
  const wishes = useConfirm(({ incoming }) => incoming.parsed.wishes)
  if (wishes.length === 0) return null
  return (
    <Part title={confirmText.wishes}>
      <ul className="confirm__remarks">
        {wishes.map((wish, at) => (
          <li key={at}>{wishText(wish)}</li>
        ))}
      </ul>
    </Part>
  )
}

/** The last question that begins before a place of the source, and the first behind it. */
function neighbours(u: Understanding, piece: Understanding['pieces'][number]) {
  const [here] = piece.passages
  const at = (question: Understanding['questions'][number]) => question.passages[0]
  const isBefore = (question: Understanding['questions'][number]) => {
    const there = at(question)
    if (!here || !there) return false
    return there.block < here.block || (there.block === here.block && there.start < here.start)
  }
  return {
    previous: u.questions.findLast(isBefore),
    next: u.questions.find((question) => at(question) !== undefined && !isBefore(question)),
  }
}

const allAsQuestions = (
  <Button
    look="link"
    onPress={() => {
      edit({ kind: 'pieces-as-questions' })
    }}
  >
    {confirmText.allAsQuestions}
  </Button>
)

function Pieces({ u, selected }: Shown) {
  if (u.pieces.length === 0) return null
  const open = u.pieces.filter(({ leftOut }) => !leftOut).length
  return (
    <Part title={confirmText.pieces} count={open} tools={u.questions.length === 0 && allAsQuestions}>
      <p className="confirm__none">{confirmText.piecesHelp}</p>
      <ul>
        {u.pieces.map((piece) => (
          <PieceRow
            key={piece.id}
            piece={piece}
            isCurrent={selected === pieceKey(piece.id)}
            notes={u.notes}
            {...neighbours(u, piece)}
          />
        ))}
      </ul>
    </Part>
  )
}

const chosenRow = (pane: HTMLElement | null): HTMLElement | null => {
  const selected = useConfirmStore.getState().confirm?.selected
  return selected === undefined ? null : (pane?.querySelector<HTMLElement>(`[data-item="${selected}"]`) ?? null)
}

/** Keeps the chosen row in sight when it was chosen in the source, and gives it the focus when an edit asks for that. */
function useFollow(pane: RefObject<HTMLElement | null>): void {
  const selected = useConfirm((confirm) => confirm.selected)
  const chosenIn = useConfirm((confirm) => confirm.chosenIn)
  const focus = useConfirm((confirm) => confirm.focus)
  useEffect(() => {
    if (focus > 0) chosenRow(pane.current)?.focus()
  }, [focus, pane])
  useEffect(() => {
    if (chosenIn === 'source') chosenRow(pane.current)?.scrollIntoView({ block: 'nearest' })
  }, [selected, chosenIn, pane])
}

/** What was understood of the document: what is uncertain first, then every field and question, then what went nowhere. */
export function UnderstandingPane({ fields, before }: { readonly fields: FactFields; readonly before: ReactNode }) {
  const u = useUnderstanding()
  const selected = useConfirm((confirm) => confirm.selected)
  const editing = useConfirm((confirm) => confirm.editing)
  const doubts = useMemo(() => doubtsOf(u), [u])
  const pane = useRef<HTMLElement>(null)
  useFollow(pane)
  const shown = { u, selected, editing }
  return (
    <section ref={pane} className="confirm__understood" aria-label={confirmText.understood} onKeyDown={walkRows}>
      <p className="confirm__help">{confirmText.understoodHelp}</p>
      {before}
      <Points {...shown} />
      <FactRows {...shown} fields={fields} doubts={doubts} />
      <Questions {...shown} doubts={doubts} />
      <LooseNotes {...shown} doubts={doubts} />
      <Wishes />
      <Pieces {...shown} />
    </section>
  )
}
