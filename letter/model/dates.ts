/** A calendar date without a time or zone, written `YYYY-MM-DD`. */
export type IsoDate = string

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const

/** The twelve Dutch month names, January first. */
export const monthNames: readonly string[] = MONTHS

type Parts = { readonly year: number; readonly month: number; readonly day: number }

function parts(date: IsoDate): Parts | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)
  if (!match) return null
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
}

const isLeapYear = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Whether the text is a date that exists, written `YYYY-MM-DD`. */
export function isIsoDate(text: string): boolean {
  const p = parts(text)
  return p !== null && p.month >= 1 && p.month <= 12 && p.day >= 1 && p.day <= daysInMonth(p.year, p.month)
}

/** Builds `YYYY-MM-DD`, or null where no such day exists. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  const pad = (n: number, width: number) => String(n).padStart(width, '0')
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
  return isIsoDate(text) ? text : null
}

/** "23 april 2025": day in digits, month in letters, year (rijkshuisstijl.nl, correspondentie). */
export function longDate(date: IsoDate): string {
  const p = parts(date)
  return p ? `${p.day} ${MONTHS[p.month - 1] ?? ''} ${p.year}` : date
}

/** "11 maart": the date without its year, as in "11 maart jl.". */
export function dayAndMonth(date: IsoDate): string {
  const p = parts(date)
  return p ? `${p.day} ${MONTHS[p.month - 1] ?? ''}` : date
}

/** Days since 1 January 1970, so that dates can be compared and subtracted. */
export function dayNumber(date: IsoDate): number {
  const p = parts(date)
  if (!p) return Number.NaN
  // Days from civil: a shifted year that begins in March keeps the leap day at the end (H. Hinnant, chrono-compatible dates).
  const y = p.month <= 2 ? p.year - 1 : p.year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (p.month + (p.month > 2 ? -3 : 9)) + 2) / 5) + p.day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** Days from the first date to the second; negative when the second is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => dayNumber(to) - dayNumber(from)
