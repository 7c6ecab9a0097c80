import type { ComposedLetter } from '../model/composed-letter'
import type { PageLayout } from '../model/page-layout'

const MM_PER_PT = 25.4 / 72

// Verdana takes about 0.56 of its size a letter in running text, 0.75 in capitals; a little more, to be on the safe side.
const LETTER = 0.62
const CAPITAL = 0.8

const linesOf = (text: string, width: number, size: number, letter = LETTER): number =>
  Math.max(1, Math.ceil((text.length * letter * size * MM_PER_PT) / width))

const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0)

function signatureLines({ signatures, signatureArrangement }: ComposedLetter, width: number, size: number): number {
  const columns = signatureArrangement === 'side-by-side' && signatures.length > 1 ? 2 : 1
  // The office, room to sign, the name, and white before the next row.
  const heights = signatures.map(({ office }) => linesOf(office, width / columns, size, CAPITAL) + 7)
  return sum(heights.filter((_, index) => index % columns === 0))
}

/**
 * Whether the letter itself surely fits on page 1: an estimate on the safe side from the lengths of its texts, since only
 * Word knows where its lines break.
 */
export function fitsOnFirstPage(composed: ComposedLetter, layout: PageLayout): boolean {
  const { paper, margins, dateAndSubject, body, linesBeforeSalutation } = layout
  const width = paper.width - margins.left - margins.right
  const paragraphs = [composed.salutation, ...composed.opening, composed.closing, composed.onBehalf]
  const lines =
    1 +
    linesOf(composed.subject, dateAndSubject.width - dateAndSubject.labelWidth, body.size) +
    linesBeforeSalutation +
    sum(paragraphs.filter((text) => text !== '').map((text) => linesOf(text, width, body.size) + 1)) +
    signatureLines(composed, width, body.size)
  return dateAndSubject.y + lines * body.line * MM_PER_PT < paper.height - margins.bottom
}
