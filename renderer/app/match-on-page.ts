import type { AnswerId } from '../../letter/model/letter'
import { placeKey, type TextPlace } from '../../letter/model/searched-texts'
import type { Match } from '../../letter/model/replace-in-letter'
import { placeText } from '../text/text-places'
import { goToAnswer, goToPlace } from './go-to'
import { openLetter } from './letter-store'
import { elementIdOf, markOnPage, rangesOnPage, selectOnPage } from './text-on-page'
import { changeView } from './view-store'

/** "vraag 2": what stands in this answer, or this one question. */
function referenceOf(place: Extract<TextPlace, { readonly answer: AnswerId }>): string {
  const open = openLetter()
  const covers = open?.structure.answers.find(({ id }) => id === place.answer)?.covers ?? []
  return open?.composed.referenceText(place.kind === 'question' ? [place.question] : covers) ?? ''
}

/** Where a match stands, for the person: "Antwoord op vraag 2". */
export function matchPlace({ place, inNote }: Match): string {
  if (!('answer' in place)) return placeText(place, inNote)
  return placeText(place, inNote, referenceOf(place))
}

const isInFacts = ({ kind }: TextPlace): boolean =>
  kind === 'case-subject' || kind === 'member' || kind === 'open-place'

/**
 * Marks matches on the page and brings the current one into view. What stands in a footnote or beside the page cannot be
 * marked: then the nearest part of the letter is shown.
 */
export function showMatches(shown: readonly Match[], current: Match | undefined, pattern: RegExp): void {
  const places = new Map(shown.map(({ place }) => [placeKey(place), place]))
  const here = current && rangesOnPage(current.place, pattern)[current.inNote ? -1 : current.at]
  markOnPage(
    [...places.values()].flatMap((place) => rangesOnPage(place, pattern)),
    here,
  )
  if (!current) return
  if (isInFacts(current.place)) changeView({ factsOpen: true })
  const element = here?.startContainer.parentElement ?? document.getElementById(elementIdOf(current.place))
  element?.scrollIntoView({ block: 'center' })
}

/** Leaves the caret at a match, as if the person had clicked there. */
export function caretToMatch({ place, at, inNote }: Match, pattern: RegExp): void {
  const range = inNote ? undefined : rangesOnPage(place, pattern)[at]
  if (range && place.kind !== 'question') selectOnPage(place, range)
  else if ('answer' in place) goToAnswer(place.answer)
  else goToPlace(elementIdOf(place))
}
