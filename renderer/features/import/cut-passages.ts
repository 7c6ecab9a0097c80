import type { Passage } from '../../../letter/questions/parsed-document'
import type { SourceDocument } from '../../../letter/questions/source-document'
import { passageText } from './left-over-pieces'

type Place = { readonly passage: number; readonly offset: number; readonly char: string }

/** Every character that shows, with its place. */
function placesOf(source: SourceDocument, passages: readonly Passage[]): readonly Place[] {
  return passages.flatMap((passage, index) => {
    let offset = passage.start
    return Array.from(passageText(source, passage)).flatMap((char) => {
      const place = { passage: index, offset, char }
      offset += char.length
      return char.trim() === '' ? [] : [place]
    })
  })
}

/** So far the source may hold characters that the text lacks: a number, the mark of a note, a running head. */
const LOOK_AHEAD = 400
/** So many characters must agree before they count as the same. */
const SURE = 4

/** Where in the source the character of the text stands: both are followed together, and either may have extras. */
function placeOf(places: readonly Place[], chars: readonly string[], wanted: number): number {
  let at = 0
  for (let done = 0; done <= wanted; done += 1) {
    const sure = chars.slice(done, done + SURE)
    let found = at
    const most = Math.min(places.length, at + LOOK_AHEAD)
    while (found < most && !sure.every((char, step) => places[found + step]?.char === char)) found += 1
    if (found === most) continue
    if (done === wanted) return found
    at = found + 1
  }
  return at
}

/**
 * Cuts the passages of a text where the text is cut at `at`. Together the two sides hold all that was there; what stands
 * between (the mark of a note) stays with the first.
 */
export function cutPassages(
  source: SourceDocument,
  passages: readonly Passage[],
  text: string,
  at: number,
): readonly [readonly Passage[], readonly Passage[]] {
  const places = placesOf(source, passages)
  const visible = (part: string) => Array.from(part).filter((char) => char.trim() !== '')
  const chars = visible(text)
  const place = places[placeOf(places, chars, visible(text.slice(0, at)).length)]
  if (!place) return [passages, []]
  const inside = passages[place.passage]
  if (!inside) return [passages, []]
  const before = { ...inside, end: place.offset }
  const behind = { ...inside, start: place.offset }
  return [
    [...passages.slice(0, place.passage), ...(before.end > before.start ? [before] : [])],
    [behind, ...passages.slice(place.passage + 1)],
  ]
}
