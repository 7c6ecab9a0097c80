import { isTypesetLine } from './furniture'
import { isOnlyTail } from './hyphens'
import type { Line } from './source-lines'

/**
 * What the House's printer sets on one line, in characters; measured on typeset question letters of 2024: the first line
 * of a paragraph ends at 66 to 80 characters, the second at 135 to 153, the third at 206 to 220.
 */
const PRINTED = { mean: 72.5, spread: 8 }

/** No line of the House's pages is as long as this, notes in small type included. */
const LONGER_THAN_PRINTED = 110

/** "…te nemen?Zijn er …": a copied page lost the line end between two paragraphs; initials ("J.Jansen") are none. */
export const LOST_LINE_END = /(?:[?!]|(?<=[\p{L}\p{N}]{2}|[»”"’')\]])\.)[»”"’')\]]*(?=\p{Lu}\p{Ll})/gu
/** "Vraag 2 en 3Kunt u …": the same behind the label of a question or an answer. */
const LABEL_BEFORE = /^(?:Vra(?:ag|gen)|Antwoord(?:en)?)\s\d[\d\s,]*(?:(?:en|t\/m|tot en met)\s\d+)?(?=\p{Lu}\p{Ll})/u

/** Where the paragraph begins that holds this place of a line: what a copy glued together began on a new printed line. */
function paragraphStart(text: string, place: number): number {
  const ends = [...text.slice(0, place).matchAll(LOST_LINE_END)].map((match) => match.index + match[0].length)
  return ends.at(-1) ?? LABEL_BEFORE.exec(text)?.[0].length ?? 0
}

/** How many line ends may stand between the beginning of a line's paragraph and this place: 0 where no line can end, null where one cannot tell. */
export function printedLinesUpTo(text: string, at: number): number | null {
  const place = at - paragraphStart(text, at)
  const lines = Math.max(1, Math.round(place / PRINTED.mean))
  if (lines > 4) return null
  return Math.abs(place - lines * PRINTED.mean) <= PRINTED.spread * Math.sqrt(lines) ? lines : 0
}

/** Stops and capitals without a space, a number of the House stuck to its name: line ends were taken out, not replaced. */
const STUCK =
  /[\p{Ll}\p{N})»”’][,;:?!](?=\p{L}{2})|\p{Ll}{2}[.»)](?=\p{L}{3})(?!nl\b|com\b|org\b)|\p{Ll}{2}(?=\p{Lu}\p{Ll}{2,})(?<!Groen|Christen|You|Tik|Whats|Linked|Mijn)|\p{Ll}{3}(?=(?:19|20)\d\d(?!\p{N}))|(\p{L}{3,})-(\p{Ll}+)/gu
const OF_HOUSE = /Staten-Generaal\d$/

const isAddress = (text: string): boolean => /https?:|www\./.test(text)

/** Places in a line where something stands together that was parted by the end of a printed line. */
function stuckPlaces(text: string): number {
  let count = 0
  for (const match of text.matchAll(STUCK)) {
    const tail = match[2]
    if (
      tail === undefined ||
      (isOnlyTail(tail) && printedLinesUpTo(text, match.index + match[0].length - tail.length) !== 0)
    )
      count += 1
  }
  return count
}

/**
 * The lines of a copied page that hold several printed lines, of which the ends were lost without a space in their
 * place; none where the document is no such copy. A page of the House shows it by its head or by two signs, another text by three.
 */
export function linesWithLostEnds(lines: readonly Line[]): readonly Line[] {
  const long = lines.filter((line) => line.text.length > LONGER_THAN_PRINTED && line.furniture === null)
  if (long.length === 0) return []
  const typeset = lines.some(isTypesetLine)
  const glued = typeset && lines.some((line) => line.furniture !== null && OF_HOUSE.test(line.text))
  const signs = long.filter((line) => !isAddress(line.text)).reduce((sum, line) => sum + stuckPlaces(line.text), 0)
  return glued || signs >= (typeset ? 2 : 3) ? long : []
}
