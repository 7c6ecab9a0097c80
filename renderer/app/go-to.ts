import type { AnswerId } from '../../letter/model/letter'
import type { NoteId } from '../../letter/model/question-set'
import { newsText } from '../text/news'
import { isEmptyAnswer } from './answer-state'
import { useEditors } from './editors'
import { openLetter } from './letter-store'
import { uncover } from './narrow-window'
import { tell, useView } from './view-store'

/** The elements that can be gone to, by the ids that the page gives them. */
export const placeId = {
  answer: (id: AnswerId) => `antwoord-${id}`,
  frontPage: 'voorpagina',
  annex: 'bijlage',
  facts: 'gegevens',
  askerNote: (id: NoteId) => `noot-${id}`,
  field: (name: string) => `veld-${name}`,
} as const

const editable = '[contenteditable="true"], textarea, input, button'

function focusInside(element: HTMLElement): void {
  const target = element.matches(editable) ? element : (element.querySelector<HTMLElement>(editable) ?? element)
  target.focus({ preventScroll: true })
}

/** After what was just changed is drawn, and after a dialog gave its focus back. */
export function whenDrawn(act: () => void): void {
  requestAnimationFrame(() => {
    requestAnimationFrame(() => {
      requestAnimationFrame(act)
    })
  })
}

const LONGEST_WAIT_MS = 5000

/** What may open over the letter and take the keys. */
const overLetter = '[role="dialog"], [role="alertdialog"], search'

/** Tells whether the person went on to something that opened since: then the caret stays there. */
function watchElsewhere(): () => boolean {
  const thereAlready = new Set(document.querySelectorAll(overLetter))
  return () => {
    const now = document.activeElement?.closest(overLetter) ?? null
    return now !== null && !thereAlready.has(now)
  }
}

/** Calls back with the element once it is on the page, unless the person is elsewhere: a long letter is drawn part by part. */
function whenThere(id: string, act: (element: HTMLElement) => void): void {
  const giveUpAt = performance.now() + LONGEST_WAIT_MS
  const isElsewhere = watchElsewhere()
  const look = () => {
    const element = document.getElementById(id)
    if (isElsewhere()) return
    if (element) act(element)
    else if (performance.now() < giveUpAt) requestAnimationFrame(look)
  }
  whenDrawn(look)
}

/** Brings a place of the letter into view and puts the caret there. */
export function goToPlace(id: string): void {
  whenThere(id, (element) => {
    uncover(element)
    element.scrollIntoView({ block: 'center' })
    focusInside(element)
  })
}

/** Brings an answer into view with its questions; the focus stays where it is. */
export function showAnswer(id: AnswerId): void {
  whenThere(placeId.answer(id), (section) => {
    section.scrollIntoView({ block: 'start' })
  })
}

/** Brings an answer into view with its questions, and puts the caret in it; its editor is made when it was far away. */
export function goToAnswer(id: AnswerId): void {
  whenThere(placeId.answer(id), caretIn(id))
}

const caretIn = (id: AnswerId) => (section: HTMLElement) => {
  uncover(section)
  section.scrollIntoView({ block: 'start' })
  useEditors.getState().editors?.focus(id)
}

/** The same at once, after a click that changed nothing of the letter: the very next key is for the answer already. */
export function goStraightToAnswer(id: AnswerId): void {
  const section = document.getElementById(placeId.answer(id))
  if (section) caretIn(id)(section)
  else goToAnswer(id)
}

/** The next (1) or previous (-1) answer without text, going round at the end of the letter. */
export function goToUnanswered(direction: 1 | -1): void {
  const answers = openLetter()?.letter.answers ?? []
  const here = answers.findIndex((answer) => answer.id === useView.getState().activeAnswer)
  const start = here === -1 && direction === -1 ? answers.length : here
  for (let step = 1; step <= answers.length; step += 1) {
    const answer = answers[(start + direction * step + answers.length * 2) % answers.length]
    if (answer && isEmptyAnswer(answer)) {
      goToAnswer(answer.id)
      return
    }
  }
  tell(newsText.allAnswered)
}
