import type { Check } from './check'
import { writtenTexts } from './printed-texts'

const RECENT = /\b\d{1,2} \p{L}+ (?:jl\.?|jongstleden)(?!\p{L})/giu

/** "7 juni jl." in a text written by hand goes stale when the letter is dated later (domain.md 3.2): a hint at most. */
export const staleDates: Check = (letter) =>
  writtenTexts(letter).flatMap(({ place, text }) =>
    [...text.matchAll(RECENT)].map((match) => ({
      check: 'stale-dates',
      severity: 'hint',
      place,
      message: `“${match[0]}” klopt alleen zolang de brief in hetzelfde jaar uitgaat.`,
    })),
  )
