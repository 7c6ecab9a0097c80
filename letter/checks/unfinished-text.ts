import type { Check } from './check'
import { writtenTexts } from './printed-texts'

/**
 * What drafters leave for later: PM (pro memorie), "[…]" with or without words in it, "XX", "n.t.b.". A bracketed year,
 * number or "sic" is ordinary text.
 */
const UNFINISHED = /\bPM\b|\[(?!\d+\]|sic\]|\.{3}\]|…\])[^\]\n]{0,80}\]|\bX{2,}\b|\bn\.t\.b\.?/gu

/** The unfinished markers in a text, in order. */
export const unfinishedMarkers = (text: string): readonly string[] =>
  [...text.matchAll(UNFINISHED)].map((match) => match[0])

/** Text that was clearly left for later. */
export const unfinishedText: Check = (letter) =>
  writtenTexts(letter).flatMap(({ place, text }) =>
    unfinishedMarkers(text).map((marker) => ({
      check: 'unfinished-text',
      severity: 'warning',
      place,
      message: `Hier staat nog “${marker}”.`,
    })),
  )
