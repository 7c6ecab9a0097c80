import { goToAnswer, whenDrawn } from './go-to'
import { endIncoming } from './incoming'
import { openLetter } from './letter-store'
import { useView } from './view-store'

/** Leaves the confirm view with nothing taken over: the caret comes back to the answer where it was, or else to the first button. */
export function cancelIncoming(): void {
  const { activeAnswer } = useView.getState()
  endIncoming()
  if (activeAnswer !== null && openLetter()) goToAnswer(activeAnswer)
  else
    whenDrawn(() => document.querySelector<HTMLElement>('main :is(button, [contenteditable="true"], input)')?.focus())
}
