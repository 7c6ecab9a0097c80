import { useEffect, useRef } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { useGradually } from '../../app/gradually'
import { goToPlace, placeId } from '../../app/go-to'
import { answerState, isEmptyAnswer } from '../../app/answer-state'
import { useLetterFrame, useOpenLetter } from '../../app/letter-store'
import { regionIds } from '../../app/regions'
import { changeView, useView } from '../../app/view-store'
import { CommandButton } from '../../commands/command-button'
import { partsText } from '../../text/parts'
import { Button } from '../../ui/button'
import { PartRow } from './part-row'
import { useRowActions } from './use-row-actions'

function Selection() {
  const count = useView((view) => view.selected.length)
  if (count === 0) return null
  return (
    <div className="parts__selection" role="status">
      <span>{partsText.selected(count)}</span>
      <Button
        look="link"
        onPress={() => {
          changeView({ selected: [] })
        }}
      >
        {partsText.clear}
      </Button>
      <CommandButton id="answers.join" icon="join" look="outlined" />
    </div>
  )
}

/** Questions are counted, also those that are answered together. */
function Progress() {
  const all = useLetterFrame((open) => open.structure.questionSet.questions.length)
  const answered = useOpenLetter((open) =>
    open.letter.answers.reduce((sum, answer) => (isEmptyAnswer(answer) ? sum : sum + answer.covers.length), 0),
  )
  return (
    <p className="parts__progress">
      <span className="parts__heading">{partsText.questions}</span>
      <span aria-label={partsText.answered(answered, all)}>
        {answered}/{all}
      </span>
    </p>
  )
}

function Rows() {
  const list = useRef<HTMLUListElement>(null)
  const answers = useLetterFrame((open) => open.composed.answers)
  // One look at the letter for all rows: a row is drawn again when its own state changes.
  const states = useOpenLetter(useShallow((open) => open.letter.answers.map(answerState)))
  const shown = useGradually(answers.length)
  const selected = useView((view) => view.selected)
  const active = useView((view) => view.activeAnswer)
  const actions = useRowActions(list)
  const tabStop = Math.max(
    0,
    answers.findIndex((composed) => composed.answer.id === active),
  )
  // Who comes to another answer by the page, a key or a finding sees where that is in the letter.
  useEffect(() => {
    list.current?.querySelector('.part--active')?.scrollIntoView({ block: 'nearest' })
  }, [active, answers])
  if (answers.length === 0) return <p className="parts__none">{partsText.none}</p>
  return (
    <ul ref={list} role="listbox" aria-multiselectable="true" aria-label={partsText.list} className="parts__list">
      {answers.slice(0, shown).map((composed, index) => (
        <PartRow
          key={composed.answer.id}
          composed={composed}
          index={index}
          state={states[index] ?? 'empty'}
          isSelected={selected.includes(composed.answer.id)}
          isActive={composed.answer.id === active}
          isTabStop={index === tabStop}
          actions={actions}
        />
      ))}
    </ul>
  )
}

/** The parts of the letter: the front page, then every question with its state. */
export function PartsList() {
  const hasAnnex = useLetterFrame((open) => open.template.parts.annex)
  return (
    <nav id={regionIds.parts} className="rail rail--left" aria-label={partsText.title}>
      <Button
        icon="note"
        onPress={() => {
          goToPlace(placeId.frontPage)
        }}
      >
        {partsText.frontPage}
      </Button>
      {hasAnnex && (
        <>
          <Progress />
          <Rows />
          <Selection />
          <div className="parts__foot">
            <CommandButton id="questions.add" icon="plus" />
          </div>
        </>
      )}
    </nav>
  )
}
