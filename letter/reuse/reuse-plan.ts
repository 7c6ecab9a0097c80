import { longDate } from '../model/dates'
import type { Letter } from '../model/letter'
import type { LetterTemplate } from '../model/letter-template'
import { membersWithArticle } from '../model/members-in-dutch'
import { officesTogether } from '../model/offices-in-dutch'
import { isEmptyRichText, richTextToPlain } from '../model/rich-text-plain'

/** A part of a letter that goes into a new letter or does not. */
export type ReuseField =
  | 'template'
  | 'signatories'
  | 'contact'
  | 'addressee'
  | 'salutation'
  | 'closing'
  | 'date'
  | 'ownReference'
  | 'caseNumber'
  | 'sentOn'
  | 'members'
  | 'addressedTo'
  | 'caseSubject'
  | 'questions'
  | 'notes'
  | 'answers'
  | 'directorates'
  | 'internalNotes'
  | 'introduction'
  | 'enclosures'
  | 'classification'
  | 'subject'
  | 'opening'
  | 'annexHeading'
  | 'openPlaces'

/** One line of the list that people see before they go on: the part, and what stands there in the old letter. */
export type ReuseItem = { readonly field: ReuseField; readonly text: string }

/** What a new letter takes over and what it leaves behind. Parts that are empty in the old letter are in neither list. */
export type ReusePlan = { readonly kept: readonly ReuseItem[]; readonly cleared: readonly ReuseItem[] }

/** The parts that may be taken over; a person can still leave each of them behind. */
export const keepable = ['template', 'signatories', 'contact', 'addressee', 'salutation', 'closing'] as const

/** A part that may be taken over. */
export type KeepableField = (typeof keepable)[number]

const isKeepable = (field: ReuseField): field is KeepableField => keepable.some((known) => known === field)

const lines = (texts: readonly string[]) => texts.filter((text) => text.trim() !== '').join('\n')

const count = (n: number, one: string, more: string) => (n === 0 ? '' : `${String(n)} ${n === 1 ? one : more}`)

function caseItems({ questionSet: set }: Letter): readonly ReuseItem[] {
  return [
    { field: 'caseNumber', text: set.caseNumber ?? '' },
    { field: 'sentOn', text: set.sentOn === null ? '' : longDate(set.sentOn) },
    { field: 'members', text: membersWithArticle(set.members) },
    { field: 'addressedTo', text: officesTogether(set.addressedTo) },
    { field: 'caseSubject', text: set.subject },
    { field: 'questions', text: count(set.questions.length, 'vraag', 'vragen') },
    { field: 'notes', text: count(set.notes.length, 'noot', 'noten') },
  ]
}

function answerItems(letter: Letter): readonly ReuseItem[] {
  const written = letter.answers.filter((answer) => !isEmptyRichText(answer.content)).length
  return [
    { field: 'answers', text: count(written, 'antwoord', 'antwoorden') },
    { field: 'directorates', text: lines([...new Set(letter.answers.map((answer) => answer.responsible))]) },
    { field: 'internalNotes', text: lines(letter.answers.map((answer) => answer.internalNote)) },
    {
      field: 'introduction',
      text: richTextToPlain(
        letter.introduction,
        () => '[vraag]',
        (note) => ` ${note} `,
      ),
    },
  ]
}

function frontItems(letter: Letter, template: LetterTemplate): readonly ReuseItem[] {
  const { replaced } = letter
  return [
    { field: 'template', text: `${template.name}, editie ${String(template.edition)}` },
    {
      field: 'signatories',
      text: lines(letter.signatories.map(({ office, name }) => `${office}${name && `: ${name}`}`)),
    },
    { field: 'contact', text: lines(letter.contact) },
    { field: 'addressee', text: replaced.addressee ?? '' },
    { field: 'salutation', text: replaced.salutation ?? '' },
    { field: 'closing', text: replaced.closing ?? '' },
    { field: 'date', text: letter.date === null ? '' : longDate(letter.date) },
    { field: 'ownReference', text: lines(letter.ownReference) },
    { field: 'enclosures', text: lines(letter.enclosures) },
    { field: 'classification', text: letter.classification },
    { field: 'subject', text: replaced.subject ?? '' },
    { field: 'opening', text: replaced.opening ?? '' },
    { field: 'annexHeading', text: replaced.annexHeading ?? '' },
    { field: 'openPlaces', text: lines(Object.values(letter.openPlaces ?? {})) },
  ]
}

/**
 * What "new from this letter" takes over and what it clears. Taken over is what belongs to the desk (template, who signs,
 * contact block, addressee, salutation and closing as written); cleared is everything that belongs to the old case. Of
 * eight real letters two still held another case's words (domain.md 2.5).
 */
export function planReuse(old: Letter, template: LetterTemplate): ReusePlan {
  const items = [...frontItems(old, template), ...caseItems(old), ...answerItems(old)].filter(
    (item) => item.text.trim() !== '',
  )
  return {
    kept: items.filter((item) => isKeepable(item.field)),
    cleared: items.filter((item) => !isKeepable(item.field)),
  }
}
