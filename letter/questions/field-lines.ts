import { findDates } from './dutch-dates'

const SENT = /^(?:Indiendatum|Inzenddatum|Datum (?:van )?(?:indiening|inzending)|Ingezonden|Ingediend)\s*:\s*(?=\S)/i
const DAY = /^Datum\s*:\s*(?=\S)/i
const SUBJECT = /^(?:Onderwerp|Betreft)\s*:\s*(?=\S)/i

/** A labelled line that fills a field: "Onderwerp: …", "Indiendatum: 8 mrt. 2023"; `length` characters are the label. */
export type FieldLine = { readonly field: 'sent' | 'day' | 'subject'; readonly length: number }

/** Reads such a line, as the pages of a party and of a ministry have them; a `day` may be that of a letter too. */
export function fieldLine(text: string): FieldLine | null {
  const [sent, day, subject] = [SENT, DAY, SUBJECT].map((pattern) => pattern.exec(text))
  if (sent) return { field: 'sent', length: sent[0].length }
  if (day && findDates(text).length > 0) return { field: 'day', length: day[0].length }
  return subject ? { field: 'subject', length: subject[0].length } : null
}
