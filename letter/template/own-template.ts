import { longDate } from '../model/dates'
import type { HouseStyle } from '../model/house-style'
import type { DerivedField, Letter } from '../model/letter'
import type { LetterTemplate } from '../model/letter-template'
import { signingOffices } from '../model/place-values'
import { patternFromText } from './pattern-from-text'
import { ownTemplateId } from './template-name'

/** One line of the lists that people see before a letter becomes a template. */
export type TemplateItem = {
  readonly field: DerivedField | 'house' | 'signatories' | 'case' | 'answers' | 'contact' | 'date'
  /** What stands there: for a kept text the pattern that it became, for an emptied one the text that is left behind. */
  readonly text: string
}

/** A template made from a letter, with what it took over and what it left behind. */
export type TemplateFromLetter = {
  readonly template: LetterTemplate
  readonly kept: readonly TemplateItem[]
  readonly emptied: readonly TemplateItem[]
}

type Source = { readonly letter: Letter; readonly template: LetterTemplate }

const fields: readonly DerivedField[] = ['subject', 'opening', 'annexHeading', 'addressee', 'salutation', 'closing']

/** The style with one derived text as it is now written. The other form of an opening stays as the house has it. */
function withPattern(style: HouseStyle, field: DerivedField, pattern: string, signers: number): HouseStyle {
  switch (field) {
    case 'opening':
      return { ...style, opening: { ...style.opening, [signers > 1 ? 'more' : 'one']: pattern } }
    case 'annexHeading':
      return { ...style, annex: { ...style.annex, heading: pattern } }
    case 'addressee':
      return { ...style, addressee: pattern.split('\n') }
    default:
      return { ...style, [field]: pattern }
  }
}

const item = (field: TemplateItem['field'], text: string): readonly TemplateItem[] =>
  text === '' ? [] : [{ field, text }]

function emptiedParts({ questionSet: set, answers, contact, date }: Letter): readonly TemplateItem[] {
  const known = [set.caseNumber ?? '', set.members.map(({ name }) => name).join(', '), set.subject]
  return [
    ...item('date', date === null ? '' : longDate(date)),
    ...item('case', known.filter((text) => text !== '').join(' · ')),
    ...item('answers', answers.length === 0 ? '' : String(answers.length)),
    ...item('contact', contact.join('\n')),
  ]
}

/**
 * "Bewaar als sjabloon": the house as the letter carries it, with the drafter's own texts where what the letter knows can
 * become a place in them, and the offices that sign. Everything of the case is left behind, names of holders too.
 * `taken` are the ids that are in use.
 */
export function templateFromLetter(
  { letter, template }: Source,
  name: string,
  taken: Iterable<string> = [],
): TemplateFromLetter {
  const written = fields.flatMap((field) => {
    const text = letter.replaced[field]
    return text === undefined ? [] : [{ field, text, pattern: patternFromText(field, letter, template) }]
  })
  const signatories = signingOffices(letter)
  const style = written.reduce(
    (s, { field, pattern }) => (pattern === null ? s : withPattern(s, field, pattern, signatories.length)),
    template.style,
  )
  return {
    template: {
      ...template,
      id: ownTemplateId(name, taken),
      edition: 1,
      name,
      style,
      signatories,
      provenance: { source: `eigen sjabloon, gemaakt van een brief met ${template.name}`, verified: false },
    },
    kept: [
      { field: 'house', text: `${template.name}, editie ${String(template.edition)}` },
      ...item('signatories', signatories.join('\n')),
      ...written.flatMap(({ field, pattern }) => (pattern === null ? [] : item(field, pattern))),
    ],
    emptied: [
      ...written.flatMap(({ field, text, pattern }) => (pattern === null ? item(field, text) : [])),
      ...emptiedParts(letter),
    ],
  }
}

/** A copy under another name: a template of one's own, edition 1. */
export const duplicateTemplate = (
  template: LetterTemplate,
  name: string,
  taken: Iterable<string> = [],
): LetterTemplate => ({
  ...template,
  id: ownTemplateId(name, taken),
  edition: 1,
  name,
  provenance: { source: `eigen sjabloon, naar ${template.name}`, verified: false },
})

/** Another name; the id stays, so that letters still know their template. */
export const renameTemplate = (template: LetterTemplate, name: string): LetterTemplate => ({ ...template, name })

/** What a form can change of a template. */
export type TemplateChange = Partial<
  Pick<LetterTemplate, 'name' | 'style' | 'layout' | 'signatories' | 'logo' | 'ministry'>
>

/** Saves changes as the next edition; a change that changes nothing keeps the edition. */
export function nextEdition(template: LetterTemplate, change: TemplateChange): LetterTemplate {
  const changed = { ...template, ...change }
  return JSON.stringify(changed) === JSON.stringify(template) ? template : { ...changed, edition: template.edition + 1 }
}
