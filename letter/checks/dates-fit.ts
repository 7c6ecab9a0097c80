import { daysBetween, longDate } from '../model/dates'
import type { Check } from './check'
import type { Finding } from './finding'

/** The usual term in days, counted from the day of handing in; a guide, since the exact start is not settled (domain.md 1.1). */
const usualTermDays = 21

/** A letter dated before its questions, or after the usual term. */
export const datesFit: Check = ({ date, questionSet: { sentOn } }): readonly Finding[] => {
  if (!date || !sentOn) return []
  const days = daysBetween(sentOn, date)
  const place = { kind: 'field', field: 'date' } as const
  if (days < 0) {
    const message = `De brief is gedateerd vóór de vragen, die op ${longDate(sentOn)} zijn ingezonden.`
    return [{ check: 'dates-fit', severity: 'warning', place, message }]
  }
  if (days <= usualTermDays) return []
  const message = `De brief is gedateerd ${String(days)} dagen na inzending; de gebruikelijke termijn is drie weken.`
  return [{ check: 'dates-fit', severity: 'hint', place, message }]
}
