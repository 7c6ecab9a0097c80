import type { Letter, Signatory } from '../model/letter'
import type { Office } from '../model/question-set'
import { holdersOn } from './holder-on'
import type { Holder, OfficeRecord } from './office-record'

/** What a person should know of a signatory's name. Data only: the window has the sentences. */
export type HolderRemark =
  /** The name was filled in, or followed the letter's date from one holder to the other. */
  | { readonly kind: 'filled'; readonly office: Office; readonly name: string }
  /** A name is known but nobody checked how it prints: offered, not filled in. */
  | { readonly kind: 'not-verified'; readonly office: Office; readonly name: string }
  | { readonly kind: 'several-holders'; readonly office: Office; readonly names: readonly string[] }
  | { readonly kind: 'nobody-then'; readonly office: Office }
  | { readonly kind: 'office-unknown'; readonly office: Office }
  /** The drafter wrote a name that the list does not have for this day; it stays. */
  | { readonly kind: 'other-name'; readonly office: Office; readonly name: string; readonly expected: string }

/** The letter with its signatories' names, and what to look at. */
export type LetterWithHolders = { readonly letter: Letter; readonly remarks: readonly HolderRemark[] }

const namesOf = (offices: readonly OfficeRecord[], office: Office): ReadonlySet<string> =>
  new Set(offices.filter((record) => record.office === office).flatMap((record) => record.holders.map((h) => h.name)))

type Named = { readonly signatory: Signatory; readonly remark: HolderRemark | null }

function withHolder(signatory: Signatory, holder: Holder, known: ReadonlySet<string>): Named {
  const { office, name } = signatory
  if (name === holder.name) return { signatory, remark: null }
  const isOurs = name.trim() === '' || known.has(name)
  if (!isOurs) return { signatory, remark: { kind: 'other-name', office, name, expected: holder.name } }
  // A name of another day would be wrong in print; an unchecked one may be, so it is offered instead.
  if (!holder.provenance.verified) {
    return { signatory: { ...signatory, name: '' }, remark: { kind: 'not-verified', office, name: holder.name } }
  }
  return { signatory: { ...signatory, name: holder.name }, remark: { kind: 'filled', office, name: holder.name } }
}

function named(signatory: Signatory, offices: readonly OfficeRecord[], date: string): Named {
  const { office } = signatory
  const known = namesOf(offices, office)
  if (!offices.some((record) => record.office === office)) {
    return { signatory, remark: { kind: 'office-unknown', office } }
  }
  const holders = holdersOn(offices, office, date)
  const [holder] = holders
  if (!holder) return { signatory, remark: { kind: 'nobody-then', office } }
  if (holders.length === 1) return withHolder(signatory, holder, known)
  const names = holders.map((h) => h.name)
  return { signatory, remark: names.includes(signatory.name) ? null : { kind: 'several-holders', office, names } }
}

/**
 * Names the signatories by the letter's date. An empty name and a name of another holder of the office follow the date; a
 * name that the drafter wrote stays, with a remark. Without a date nothing changes.
 */
export function withHolders(letter: Letter, offices: readonly OfficeRecord[]): LetterWithHolders {
  const { date } = letter
  if (date === null) return { letter, remarks: [] }
  const outcomes = letter.signatories.map((signatory) => named(signatory, offices, date))
  const remarks = outcomes.map((outcome) => outcome.remark).filter((remark) => remark !== null)
  if (outcomes.every(({ signatory }, at) => signatory === letter.signatories[at])) return { letter, remarks }
  return { letter: { ...letter, signatories: outcomes.map(({ signatory }) => signatory) }, remarks }
}

/** Who was asked beside who answers: for each office whether it was asked, signs, or is named as "mede namens". */
export type OfficeRole = {
  readonly office: Office
  readonly asked: boolean
  readonly role: Signatory['role'] | null
}

/** The offices of a letter in one list: those that were asked first, then those that answer without being asked. */
export function officeRoles({ questionSet, signatories }: Letter): readonly OfficeRole[] {
  const asked = new Set(questionSet.addressedTo)
  const roles = new Map(signatories.map(({ office, role }) => [office, role]))
  return [...new Set([...asked, ...roles.keys()])].map((office) => ({
    office,
    asked: asked.has(office),
    role: roles.get(office) ?? null,
  }))
}
