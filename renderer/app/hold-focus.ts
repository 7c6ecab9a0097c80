import type { Answer, AnswerId } from '../../letter/model/letter'
import { currentAnswer } from './answer-actions'
import { goToAnswer, placeId, whenDrawn } from './go-to'
import { openLetter } from './letter-store'
import { regionIds } from './regions'
import { useView } from './view-store'

const isLost = () => document.activeElement === null || document.activeElement === document.body

/** The row of the list that Tab would come to. */
const row = () => document.querySelector<HTMLElement>(`#${regionIds.parts} [role="option"][tabindex="0"]`)

/** The answer with the caret, and where it stands in the letter. */
type AtWork = { readonly answer: Answer; readonly index: number }

function atWork(): AtWork | null {
  const answer = currentAnswer()
  return answer && { answer, index: openLetter()?.letter.answers.indexOf(answer) ?? 0 }
}

/** What is there instead of an answer that is gone: the one that took over its questions, or that came in its place. */
function heirOf({ answer, index }: AtWork): AnswerId | undefined {
  const answers = openLetter()?.letter.answers ?? []
  const joint = answers.find(({ covers }) => covers.some((question) => answer.covers.includes(question)))
  return (joint ?? answers[index] ?? answers.at(-1))?.id
}

/** The answer with the caret, or what is there instead, or else the one that is in view. */
function answerAtHand(former: AtWork | null): AnswerId | null {
  const active = useView.getState().activeAnswer
  if (active !== null && document.getElementById(placeId.answer(active))) return active
  const heir = former && heirOf(former)
  if (heir) return heir
  const sections = [...document.querySelectorAll<HTMLElement>('[data-answer-section]')]
  const inView = sections.find((section) => section.getBoundingClientRect().bottom > 0)
  return (inView ?? sections.at(-1))?.dataset.answerSection ?? null
}

function bringBack(before: Element | null, wasInParts: boolean, former: AtWork | null): void {
  if (before instanceof HTMLElement && before.isConnected) before.focus()
  if (!isLost()) return
  const inParts = wasInParts ? row() : null
  const answer = answerAtHand(former)
  if (inParts) inParts.focus()
  else if (answer !== null) goToAnswer(answer)
  else document.querySelector<HTMLElement>(`#${regionIds.page} :is(button, input, [contenteditable="true"])`)?.focus()
}

/**
 * Does something that may take away what has the focus (a row, an answer, a rail). When nothing else took the focus, it
 * comes to the nearest thing that is left, so that the next key goes where the person is.
 */
export function holdFocus(act: () => void): void {
  const before = document.activeElement
  const wasInParts = before?.closest(`#${regionIds.parts}`) !== null && before !== null
  const former = atWork()
  act()
  whenDrawn(() => {
    if (isLost()) bringBack(before, wasInParts, former)
  })
}
