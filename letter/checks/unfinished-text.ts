import { findUnfinished } from '../model/find-unfinished'
import type { Check } from './check'
import { writtenTexts } from './printed-texts'

/** "[…]" may also be words left out of a quotation, so it is worth a look and no more. */
const isOmission = (marker: string) => /^\[\s*(?:…|\.\.\.)\s*\]?$/u.test(marker)

/** Text that was clearly left for later; the editor paints the same places (model/find-unfinished.ts). */
export const unfinishedText: Check = (letter) =>
  writtenTexts(letter).flatMap(({ place, text }) =>
    findUnfinished(text).map(({ start, end }) => {
      const marker = text.slice(start, end)
      return {
        check: 'unfinished-text',
        severity: isOmission(marker) ? 'hint' : 'warning',
        place,
        message: `Hier staat nog “${marker}”.`,
      }
    }),
  )
