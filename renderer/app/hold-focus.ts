import { goToAnswer, placeId, whenDrawn } from './go-to'
import { regionIds } from './regions'
import { useView } from './view-store'

const isLost = () => document.activeElement === null || document.activeElement === document.body

/** The row of the list that Tab would come to. */
const row = () => document.querySelector<HTMLElement>(`#${regionIds.parts} [role="option"][tabindex="0"]`)

/** The answer with the caret, or else the one that is in view. */
function answerAtHand(): string | null {
  const { activeAnswer } = useView.getState()
  if (activeAnswer !== null && document.getElementById(placeId.answer(activeAnswer))) return activeAnswer
  const sections = [...document.querySelectorAll<HTMLElement>('[data-answer-section]')]
  const inView = sections.find((section) => section.getBoundingClientRect().bottom > 0)
  return (inView ?? sections.at(-1))?.dataset.answerSection ?? null
}

function bringBack(before: Element | null, wasInParts: boolean): void {
  if (before instanceof HTMLElement && before.isConnected) before.focus()
  if (!isLost()) return
  const inParts = wasInParts ? row() : null
  const answer = answerAtHand()
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
  act()
  whenDrawn(() => {
    if (isLost()) bringBack(before, wasInParts)
  })
}
