import type { Check } from './check'
import { replacedTexts } from './printed-texts'

const CASE_NUMBER = /\b20\d{2}Z\d{5}\b/gu

/** A hand-written front page that names another case: the classic left-over of a copied letter (domain.md 2.5, faults 3 and 8). */
export const otherCaseNumber: Check = (letter) =>
  replacedTexts(letter).flatMap(({ place, text }) =>
    [...text.matchAll(CASE_NUMBER)]
      .map((match) => match[0])
      .filter((number) => number !== letter.questionSet.caseNumber)
      .map((number) => ({
        check: 'other-case-number',
        severity: 'warning',
        place,
        message: `Hier staat kenmerk ${number}, terwijl deze brief over ${letter.questionSet.caseNumber ?? 'een ander kenmerk'} gaat.`,
      })),
  )
