import type { IsoDate } from '../model/dates'
import type { Provenance } from '../model/letter-template'
import type { Office } from '../model/question-set'

/**
 * Who held an office, and when. `from` is the first day; `until` is the day on which it ended and a successor may begin,
 * so the holder no longer signs on it. null: not known, or not yet.
 */
export type Holder = {
  /** As it is printed under the office, titles and initials included: "drs. R.P. Brekelmans". */
  readonly name: string
  readonly from: IsoDate | null
  readonly until: IsoDate | null
  /** Not verified: only the surname is known, or nobody looked at how the letters print it. */
  readonly provenance: Provenance
}

/** An office with all who held it. People edit names and dates; the program ships no list that must be right. */
export type OfficeRecord = {
  /** In full and in lower case: "minister voor Buitenlandse Handel en Ontwikkelingshulp". */
  readonly office: Office
  /** Id of the ministry that it belongs to. */
  readonly ministry: string
  /** What the ministry or the field is called in short: "BZK". */
  readonly abbreviations: readonly string[]
  /** The days between which the office exists, the last time where it came back; null: always, as far as we know. */
  readonly from: IsoDate | null
  readonly until: IsoDate | null
  readonly holders: readonly Holder[]
}

/** "Minister van" leads a ministry, "minister voor" has a field without one (domain.md 4). */
export type OfficeKind = 'minister-president' | 'minister-van' | 'minister-voor' | 'staatssecretaris'

/** What kind of office it is, by its own words; null for a text that is no office. */
export function officeKind(office: Office): OfficeKind | null {
  if (/^(?:vice)?minister-president$/.test(office)) return 'minister-president'
  if (/^minister van \S/.test(office)) return 'minister-van'
  if (/^minister voor \S/.test(office)) return 'minister-voor'
  return /^staatssecretaris (?:van|voor) \S/.test(office) ? 'staatssecretaris' : null
}
