import type { Signatory } from '../../../letter/model/letter'
import type { LetterKind, LetterTemplate } from '../../../letter/model/letter-template'
import type { Office } from '../../../letter/model/question-set'

const lower = (text: string) => text.toLocaleLowerCase('nl').trim()

/** "van defensie" of "staatssecretaris van Defensie": by this an office belongs to a ministry. */
const field = (office: Office) => / (van|voor) .*$/.exec(lower(office))?.[0].trim() ?? lower(office)

const signs = (template: LetterTemplate, office: Office) =>
  template.signatories.some((signatory) => lower(signatory) === lower(office))

const isOf = (template: LetterTemplate, office: Office) => lower(template.ministry.name).endsWith(field(office))

/** Letters of a kind: ministries of today by name, then those that ended. */
export const templatesOfKind = (templates: readonly LetterTemplate[], kind: LetterKind): readonly LetterTemplate[] =>
  templates
    .filter((template) => template.kind === kind)
    .toSorted(
      (a, b) =>
        Number(a.ministry.until !== undefined) - Number(b.ministry.until !== undefined) ||
        a.ministry.name.localeCompare(b.ministry.name, 'nl'),
    )

/** The template of the first office that has one: it signs there, or its ministry does; else the first of the list. */
export function templateFor(
  templates: readonly LetterTemplate[],
  offices: readonly Office[],
): LetterTemplate | undefined {
  for (const office of offices) {
    const found = templates.find((one) => signs(one, office)) ?? templates.find((one) => isOf(one, office))
    if (found) return found
  }
  return templates[0]
}

/** What an office that was asked does in the letter. */
export type OfficeRole = Signatory['role'] | 'silent'

/** Who signs the new letter: every office that was asked, unless the person says otherwise; else those of the template. */
export function proposedSignatories(
  template: LetterTemplate,
  asked: readonly Office[],
  roles: ReadonlyMap<Office, OfficeRole>,
): readonly Signatory[] {
  const chosen = asked.flatMap((office): Signatory[] => {
    const role = roles.get(office) ?? 'signs'
    return role === 'silent' ? [] : [{ office, name: '', role }]
  })
  return chosen.some(({ role }) => role === 'signs')
    ? chosen
    : [...template.signatories.map((office): Signatory => ({ office, name: '', role: 'signs' })), ...chosen]
}

/** Offices that were asked and are nowhere in the letter. */
export const silentOffices = (asked: readonly Office[], signatories: readonly Signatory[]): readonly Office[] =>
  asked.filter((office) => !signatories.some((signatory) => lower(signatory.office) === lower(office)))
