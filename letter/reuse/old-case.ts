import type { IsoDate } from '../model/dates'
import type { Letter } from '../model/letter'

/**
 * The facts of an old letter by which it is recognised in a new one that was begun from it. They are looked for in the
 * new letter and never stand in its file (docs/decisions/0009).
 */
export type OldCase = {
  readonly members: readonly string[]
  readonly caseNumber: string | null
  readonly sentOn: IsoDate | null
  readonly date: IsoDate | null
  readonly ownReference: readonly string[]
  readonly subject: string
}

/** What of a letter must not turn up in one that is begun from it. */
export const oldCaseOf = ({ questionSet: set, date, ownReference }: Letter): OldCase => ({
  members: set.members.map(({ name }) => name),
  caseNumber: set.caseNumber,
  sentOn: set.sentOn,
  date,
  ownReference: [...ownReference],
  subject: set.subject,
})
