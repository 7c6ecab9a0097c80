import { setAnswerStatus, setInternalNote, setResponsible } from '../../../letter/model/edit-questions'
import type { AnswerId, AnswerStatus } from '../../../letter/model/letter'
import { countWords } from '../../../letter/model/rich-text-plain'
import { answerState, isEmptyAnswer, type AnswerState } from '../../app/answer-state'
import { editLetter } from '../../app/edit-letter'
import { placeId } from '../../app/go-to'
import { endStep, useLetterFrame, useOpenLetter, type OpenLetter } from '../../app/letter-store'
import { useView } from '../../app/view-store'
import { editText } from '../../text/edits'
import { notesText } from '../../text/helpers'
import { stateSign, stateText } from '../../text/parts'
import { Field } from '../../ui/field'
import { Select } from '../../ui/select'

const statuses = (['draft', 'in-review', 'agreed'] as const).map((id) => ({
  id,
  label: `${stateSign[id]} ${stateText[id]}`,
}))

const select = (id: AnswerId) => (open: OpenLetter) => open.letter.answers.find((answer) => answer.id === id)

function State({ id }: { readonly id: AnswerId }) {
  const status = useOpenLetter((open) => select(id)(open)?.status ?? 'draft')
  const isEmpty = useOpenLetter((open) => isEmptyAnswer(select(id)(open) ?? { content: [] }))
  const isReadOnly = useLetterFrame((open) => open.readOnly !== null)
  const setStatus = (next: AnswerStatus) => {
    editLetter(editText.status, (letter) => setAnswerStatus(letter, id, next))
  }
  return (
    <>
      <Select label={notesText.state} value={status} choices={statuses} onChange={setStatus} isDisabled={isReadOnly} />
      {isEmpty && <p className="quiet">{notesText.emptyHint}</p>}
    </>
  )
}

function Remarks({ id }: { readonly id: AnswerId }) {
  const responsible = useOpenLetter((open) => select(id)(open)?.responsible ?? '')
  const note = useOpenLetter((open) => select(id)(open)?.internalNote ?? '')
  const isReadOnly = useLetterFrame((open) => open.readOnly !== null)
  return (
    <>
      <div id={placeId.field(`responsible-${id}`)}>
        <Field
          label={notesText.responsible}
          isSearched
          value={responsible}
          isReadOnly={isReadOnly}
          onChange={(text) => {
            editLetter(editText.responsible, (letter) => setResponsible(letter, id, text), `responsible-${id}`)
          }}
        />
      </div>
      <div id={placeId.field(`internal-note-${id}`)}>
        <Field
          label={notesText.note}
          isSearched
          help={notesText.noteHelp}
          rows={4}
          value={note}
          isReadOnly={isReadOnly}
          onChange={(text) => {
            editLetter(editText.note, (letter) => setInternalNote(letter, id, text), `note-${id}`)
          }}
        />
      </div>
    </>
  )
}

function Words({ id }: { readonly id: AnswerId }) {
  const words = useOpenLetter((open) => countWords(select(id)(open)?.content ?? []))
  return <p className="quiet">{notesText.words(words)}</p>
}

/** Each part follows only what it shows, so that typing draws nothing here but a number. */
function AnswerNotes({ id }: { readonly id: AnswerId }) {
  return (
    <div className="notes" onBlur={endStep}>
      <State id={id} />
      <Remarks id={id} />
      <Words id={id} />
    </div>
  )
}

function Overview() {
  const counts = useOpenLetter((open) => {
    const all: Record<AnswerState, number> = { empty: 0, draft: 0, 'in-review': 0, agreed: 0 }
    for (const answer of open.letter.answers) all[answerState(answer)] += 1
    // A text, so that the list is drawn again only when a count changes.
    return JSON.stringify(all)
  })
  const states = Object.entries(JSON.parse(counts) as Record<AnswerState, number>) as [AnswerState, number][]
  return (
    <ul className="overview" aria-label={notesText.overview}>
      {states.map(([state, n]) => (
        <li key={state}>
          <span aria-hidden="true">{stateSign[state]}</span> {n} {stateText[state]}
        </li>
      ))}
    </ul>
  )
}

/** State, directorate and remark of the answer with the caret; and how far all answers are. None of it prints. */
export function Notes() {
  const active = useView((view) => view.activeAnswer)
  const hasAnswers = useLetterFrame((open) => open.template.parts.annex)
  const exists = useLetterFrame((open) => open.structure.answers.some(({ id }) => id === active))
  return (
    <>
      {active !== null && exists ? <AnswerNotes key={active} id={active} /> : <p className="quiet">{notesText.none}</p>}
      {hasAnswers && <Overview />}
    </>
  )
}
