import { isPlaceName, lowerFirst, placesIn, type PlaceName } from './fill-pattern'
import type { Pattern } from './house-style'
import type { OpenPlace } from './letter'
import type { LetterTemplate } from './letter-template'

/** The places that only the drafter can fill, in the order in which a form asks for them. */
const openPlaceNames: readonly OpenPlace[] = ['commissie', 'stuk', 'reden']

function patternsOf({ style, parts }: LetterTemplate): readonly Pattern[] {
  const columns = [...style.column, ...style.continuation].flatMap((block) => [block.heading, ...block.lines])
  return [
    style.subject,
    style.opening.one,
    style.opening.more,
    ...style.addressee,
    style.salutation,
    style.closing,
    ...columns,
    ...(parts.annex ? [style.annex.heading] : []),
  ]
}

/** The places that the letter's own texts take from the letter: what none of them names need not be filled in. */
export function placesOfTemplate(template: LetterTemplate): ReadonlySet<PlaceName> {
  return new Set(patternsOf(template).flatMap(placesIn).map(lowerFirst).filter(isPlaceName))
}

/** The open places of a kind of letter ("reden" in a delay notice), for the form that asks for them. */
export function openPlacesOf(template: LetterTemplate): readonly OpenPlace[] {
  const places = placesOfTemplate(template)
  return openPlaceNames.filter((name) => places.has(name))
}
