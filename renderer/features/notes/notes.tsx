import { setAnswerStatus, setInternalNote, setResponsible } from '../../../letter/model/edit-questions'
import type { Answer, AnswerStatus } from '../../../letter/model/letter'
import { countWords } from '../../../letter/model/rich-text-plain'
import { answerState, type AnswerState } from '../../app/answer-state'
import { editLetter } from '../../app/edit-letter'
import { endStep, useOpenLetter } from '../../app/letter-store'
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

function AnswerNotes({ answer }: { readonly answer: Answer }) {
  const isReadOnly = useOpenLetter((open) => open.readOnly !== null)
  const { id } = answer
  const setStatus = (status: AnswerStatus) => {
    editLetter(editText.status, (letter) => setAnswerStatus(letter, id, status))
  }
  return (
    <div className="notes" onBlur={endStep}>
      <Select
        label={notesText.state}
        value={answer.status}
        choices={statuses}
        onChange={setStatus}
        isDisabled={isReadOnly}
      />
      {answerState(answer) === 'empty' && <p className="quiet">{notesText.emptyHint}</p>}
      <Field
        label={notesText.responsible}
        value={answer.responsible}
        isReadOnly={isReadOnly}
        onChange={(text) => {
          editLetter(editText.responsible, (letter) => setResponsible(letter, id, text), `responsible-${id}`)
        }}
      />
      <Field
        label={notesText.note}
        help={notesText.noteHelp}
        rows={4}
        value={answer.internalNote}
        isReadOnly={isReadOnly}
        onChange={(text) => {
          editLetter(editText.note, (letter) => setInternalNote(letter, id, text), `note-${id}`)
        }}
      />
      <p className="quiet">{notesText.words(countWords(answer.content))}</p>
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
  const answer = useOpenLetter((open) => open.letter.answers.find(({ id }) => id === active))
  return (
    <>
      {answer ? <AnswerNotes key={answer.id} answer={answer} /> : <p className="quiet">{notesText.none}</p>}
      <Overview />
    </>
  )
}
