import type { IsoDate } from '../model/dates'
import type { Office } from '../model/question-set'
import type { Holder, OfficeRecord } from './office-record'

type Term = { readonly from: IsoDate | null; readonly until: IsoDate | null }

/** Whether a day falls in a term: its first day does, the day on which it ended does not. */
export const isWithin = ({ from, until }: Term, date: IsoDate): boolean =>
  (from === null || from <= date) && (until === null || date < until)

/** An office that ended and came back has its last beginning as `from`; who held it before then did hold it. */
const wasEarlier = ({ from, until }: Holder, record: OfficeRecord): boolean =>
  from !== null && until !== null && record.from !== null && until <= record.from

const holdersIn = (record: OfficeRecord, date: IsoDate): readonly Holder[] =>
  record.holders.filter((holder) => isWithin(holder, date) && (isWithin(record, date) || wasEarlier(holder, record)))

/** Everyone who held the office on that day: none while it is vacant, more where an office is shared. */
export function holdersOn(offices: readonly OfficeRecord[], office: Office, date: IsoDate): readonly Holder[] {
  return offices.filter((record) => record.office === office).flatMap((record) => holdersIn(record, date))
}

/** The one who held the office on that day; null when nobody did, or more than one, so that a person must choose. */
export function holderOn(offices: readonly OfficeRecord[], office: Office, date: IsoDate): Holder | null {
  const [holder, ...others] = holdersOn(offices, office, date)
  return others.length === 0 ? (holder ?? null) : null
}

/** The offices that exist on a day, with the ones who hold them then: what a list in the window shows. */
export function officesOn(offices: readonly OfficeRecord[], date: IsoDate): readonly OfficeRecord[] {
  return offices
    .map((record) => ({ ...record, holders: holdersIn(record, date) }))
    .filter((record) => isWithin(record, date) || record.holders.length > 0)
}

/**
 * The offices as the reader of incoming questions wants them (`ParseOptions.offices`): full name and abbreviations. Without
 * a date all of them, of yesterday too, since old letters name old offices.
 */
export function knownOffices(
  offices: readonly OfficeRecord[],
  date?: IsoDate,
): readonly { readonly office: Office; readonly abbreviations: readonly string[] }[] {
  const wanted = date === undefined ? offices : officesOn(offices, date)
  return wanted.map(({ office, abbreviations }) => ({ office, abbreviations }))
}
