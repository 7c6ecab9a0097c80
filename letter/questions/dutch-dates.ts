import { dayNumber, isoDate, monthNames, type IsoDate } from '../model/dates'

/** A date as a text writes it; `year` is null in "11 maart jl.". */
export type WrittenDate = {
  readonly start: number
  readonly end: number
  readonly received: string
  readonly day: number
  readonly month: number
  readonly year: number | null
}

const SHORT = monthNames.map((name) => name.slice(0, 3))
const MONTH = `(${monthNames.join('|')}|jan|feb|febr|mrt|maa|apr|jun|jul|aug|sep|sept|okt|nov|dec)`
const RECENT = String.raw`(?:\s*(?:j\.?l\.?|l\.?l\.?|jongstleden|laatstleden))`
const WRITTEN = new RegExp(
  String.raw`\b(\d{1,2})(?:e|ste|de)?\s+${MONTH}\.?(?:\s+((?:19|20)\d\d)\b)?(${RECENT}(?![a-z]))?`,
  'gi',
)
const DIGITS = /\b(\d{1,2})[-/.](\d{1,2})[-/.]((?:19|20)\d\d)\b/g
const ISO = /\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b/g

function monthOf(name: string): number {
  const lower = name.toLowerCase()
  if (lower.startsWith('mrt') || lower.startsWith('maa')) return 3
  return SHORT.indexOf(lower.slice(0, 3)) + 1
}

/** All dates in a text, in order. */
export function findDates(text: string): WrittenDate[] {
  const place = (match: RegExpExecArray) => ({
    start: match.index,
    end: match.index + match[0].length,
    received: match[0],
  })
  const found: WrittenDate[] = []
  for (const match of text.matchAll(WRITTEN)) {
    const year = match[3] === undefined ? null : Number(match[3])
    found.push({ ...place(match), day: Number(match[1]), month: monthOf(match[2] ?? ''), year })
  }
  for (const match of text.matchAll(DIGITS)) {
    found.push({ ...place(match), day: Number(match[1]), month: Number(match[2]), year: Number(match[3]) })
  }
  for (const match of text.matchAll(ISO)) {
    found.push({ ...place(match), day: Number(match[3]), month: Number(match[2]), year: Number(match[1]) })
  }
  return found.sort((a, b) => a.start - b.start)
}

/**
 * The day that is meant. Without a year it is the last such day on or before the reference ("jl." looks back); null
 * where there is neither year nor reference, or no such day.
 */
export function resolveDate(written: WrittenDate, reference: IsoDate | null): IsoDate | null {
  if (written.year !== null) return isoDate(written.year, written.month, written.day)
  if (reference === null) return null
  const year = Number(reference.slice(0, 4))
  const same = isoDate(year, written.month, written.day)
  if (same !== null && dayNumber(same) <= dayNumber(reference)) return same
  return isoDate(year - 1, written.month, written.day)
}
