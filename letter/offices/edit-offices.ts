import type { IsoDate } from '../model/dates'
import type { Provenance } from '../model/letter-template'
import type { Office } from '../model/question-set'
import { isWithin } from './holder-on'
import type { Holder, OfficeRecord } from './office-record'

/** Who takes over an office; a null name leaves it vacant. */
export type Succession = { readonly office: Office; readonly name: string | null }

function changeOffice(
  offices: readonly OfficeRecord[],
  office: Office,
  change: (record: OfficeRecord) => OfficeRecord,
): readonly OfficeRecord[] {
  return offices.map((record) => (record.office === office ? change(record) : record))
}

/** Corrects the name of a holder, told by its place in the list; a corrected name counts as verified by who corrected it. */
export function renameHolder(
  offices: readonly OfficeRecord[],
  office: Office,
  index: number,
  name: string,
  provenance: Provenance,
): readonly OfficeRecord[] {
  return changeOffice(offices, office, (record) => ({
    ...record,
    holders: record.holders.map((holder, at) => (at === index ? { ...holder, name, provenance } : holder)),
  }))
}

/** Changes one holder's term, told by its place in the list. */
export function setTerm(
  offices: readonly OfficeRecord[],
  office: Office,
  index: number,
  term: Pick<Holder, 'from' | 'until'>,
): readonly OfficeRecord[] {
  return changeOffice(offices, office, (record) => ({
    ...record,
    holders: record.holders.map((holder, at) => (at === index ? { ...holder, ...term } : holder)),
  }))
}

/** Takes one holder off the list. */
export function removeHolder(offices: readonly OfficeRecord[], office: Office, index: number): readonly OfficeRecord[] {
  return changeOffice(offices, office, (record) => ({
    ...record,
    holders: record.holders.filter((_, at) => at !== index),
  }))
}

/** Who holds the office on the day of a change stops then; who would have begun later still does. */
const closed = (holder: Holder, date: IsoDate): Holder => (isWithin(holder, date) ? { ...holder, until: date } : holder)

/** The day before which the newcomer must leave: when one who was already named begins. */
function nextBegin(holders: readonly Holder[], date: IsoDate): IsoDate | null {
  const later = holders.map((holder) => holder.from).filter((from) => from !== null && from > date)
  return later.sort()[0] ?? null
}

function succeed(record: OfficeRecord, name: string | null, date: IsoDate, provenance: Provenance): OfficeRecord {
  const others = record.holders
    .map((holder) => closed(holder, date))
    .filter((holder) => holder.from === null || holder.until === null || holder.from < holder.until)
  if (name === null) return { ...record, holders: others }
  const until = nextBegin(record.holders, date) ?? record.until
  return { ...record, holders: [...others, { name, from: date, until, provenance }] }
}

/**
 * A change of cabinet as one edit: on that day every office named gets its new holder (or becomes vacant), and whoever held
 * it stops. Offices that are not named keep theirs. Doing the same change twice changes nothing more.
 */
export function reshuffle(
  offices: readonly OfficeRecord[],
  date: IsoDate,
  successions: readonly Succession[],
  provenance: Provenance,
): readonly OfficeRecord[] {
  return successions.reduce<readonly OfficeRecord[]>(
    (list, { office, name }) => changeOffice(list, office, (record) => succeed(record, name, date, provenance)),
    offices,
  )
}

/** Adds an office; one of that name that is already there stays as it is. */
export const addOffice = (offices: readonly OfficeRecord[], record: OfficeRecord): readonly OfficeRecord[] =>
  offices.some(({ office }) => office === record.office) ? offices : [...offices, record]

/** An office ends on a day: nobody holds it from then on. */
export function endOffice(offices: readonly OfficeRecord[], office: Office, date: IsoDate): readonly OfficeRecord[] {
  return changeOffice(offices, office, (record) => ({
    ...record,
    until: date,
    holders: record.holders.map((holder) => closed(holder, date)),
  }))
}
