import type { AnswerId } from '../../letter/model/letter'
import type { Match } from '../../letter/model/replace-in-letter'
import { placeKey, type TextPlace } from '../../letter/model/searched-texts'
import { placeText } from '../text/text-places'
import { useEditors } from './editors'
import { goToAnswer, goToPlace, whenDrawn } from './go-to'
import { openLetter } from './letter-store'
import { introductionId } from './letter-texts'
import type { Marked } from './marks-on-page'
import { boxOf, elementIdOf, footnoteOf, isFact, isRemark, openNoteElement } from './place-on-page'
import { regionIds } from './regions'
import { rangesIn, rangesOnPage, scrollWithin, selectMatch, selectRange } from './text-on-page'
import { changeView } from './view-store'

/** "vraag 2": what stands in this answer, or this one question. */
function referenceOf(place: Extract<TextPlace, { readonly answer: AnswerId }>): string {
  const open = openLetter()
  const covers = open?.structure.answers.find(({ id }) => id === place.answer)?.covers ?? []
  return open?.composed.referenceText(place.kind === 'question' ? [place.question] : covers) ?? ''
}

/** Where a match stands, for the person: "Antwoord op vraag 2". */
export function matchPlace({ place, note }: Match): string {
  return placeText(place, note !== null, 'answer' in place ? referenceOf(place) : '')
}

/** The date or the number of the footnote that holds a match, where its words cannot be marked on the page. */
const holderOf = ({ place, note }: Match): Element | null => (note ? footnoteOf(place, note.index) : boxOf(place))

/** What stands for a match on the page: its words, or else the date or the number of the footnote that holds it. */
export function markOf(match: Match, pattern: RegExp): Marked {
  const { place, at, note } = match
  const box = holderOf(match)
  const range = note ? rangeInNote(note.at, pattern) : rangesOnPage(place, pattern)[at]
  return { ranges: range ? [range] : [], boxes: box ? [box] : [] }
}

/** A footnote that holds the current match is open, so that its words can be read. */
function rangeInNote(at: number, pattern: RegExp): Range | undefined {
  const pane = openNoteElement()
  return pane ? rangesIn(pane, pattern)[at] : undefined
}

/** The same of all matches. */
export function marksOf(matches: readonly Match[], pattern: RegExp): Marked {
  const places = new Map(matches.map(({ place }) => [placeKey(place), place]))
  return {
    ranges: [...places.values()].flatMap((place) => rangesOnPage(place, pattern)),
    boxes: matches.map(holderOf).filter((box) => box !== null),
  }
}

/** The answer, or the introduction, whose editor holds a text. */
function editedIn(place: TextPlace): AnswerId | null {
  if (place.kind === 'introduction') return introductionId
  return place.kind === 'answer' ? place.answer : null
}

/** Opens what a text is folded away in. */
function unfold(place: TextPlace): void {
  if (isFact(place)) changeView({ factsOpen: true })
  if (isRemark(place)) changeView({ activeAnswer: place.answer, showHelpers: true })
}

const middleOf = (what: Element | Range): number => {
  const { top, bottom } = what.getBoundingClientRect()
  return (top + bottom) / 2
}

/** A paragraph may be higher than the window: its middle comes in sight by itself, the words in it only so. */
function scrollToWords(words: Range, around: Element): void {
  around.closest(`#${regionIds.page}`)?.scrollBy(0, middleOf(words) - middleOf(around))
}

function scrollTo({ ranges: [words], boxes }: Marked, { place }: Match): void {
  const around = words?.startContainer.parentElement ?? boxes[0] ?? document.getElementById(elementIdOf(place))
  around?.scrollIntoView({ block: 'center' })
  if (words && around) scrollToWords(words, around)
  if (words) scrollWithin(place, words)
}

function openNote({ place, note }: Match, withCaret: boolean): void {
  const answer = editedIn(place)
  if (note && answer !== null) useEditors.getState().editors?.openFootnote(answer, note.index, withCaret)
}

/**
 * Brings a match into view, the caret staying where it is: what it is folded away in opens, and so does the footnote in
 * which it stands. Gives what closes that footnote again.
 */
export function bringIntoView(match: Match, pattern: RegExp): () => void {
  let isCurrent = true
  unfold(match.place)
  scrollTo(markOf(match, pattern), match)
  // Again once it is drawn: an answer far away takes its real height only now.
  whenDrawn(() => {
    if (!isCurrent) return
    scrollTo(markOf(match, pattern), match)
    openNote(match, false)
  })
  return () => {
    isCurrent = false
    useEditors.getState().editors?.closeShownFootnote()
  }
}

/** Leaves the caret at a match, as if the person had clicked there. */
export function caretToMatch(match: Match, pattern: RegExp): void {
  const { place, at, note } = match
  if (note) {
    openNote(match, true)
    whenDrawn(() => {
      const [pane, range] = [openNoteElement(), rangeInNote(note.at, pattern)]
      if (pane && range) selectRange(pane, range)
    })
    return
  }
  const edited = editedIn(place)
  if (edited !== null) useEditors.getState().editors?.focus(edited)
  // An editor that gets the focus first puts its own caret back, in a microtask of its own.
  queueMicrotask(() => {
    if (selectMatch(place, at, pattern)) return
    if ('answer' in place) goToAnswer(place.answer)
    else goToPlace(elementIdOf(place))
  })
}
