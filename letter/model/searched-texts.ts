import { fieldText } from './compose-letter'
import { fillOpenPlace, replaceDerived, setCase, setClassification, setSignatories } from './edit-letter'
import { setInternalNote } from './edit-questions'
import { searchedLines, type SearchedLines } from './find-in-text'
import type { AnswerId, DerivedField, Letter, OpenPlace } from './letter'
import type { LetterTemplate } from './letter-template'
import type { QuestionId } from './question-set'
import { questionText } from './question-text'
import type { ReferenceText } from './rich-text-plain'

/** Where a plain text of the letter stands: furniture of the page, a fact about the questions, or a colleague's note. */
export type PlainPlace =
  | { readonly kind: 'case-subject' }
  | { readonly kind: 'member'; readonly at: number }
  | { readonly kind: 'open-place'; readonly place: OpenPlace }
  | { readonly kind: 'classification' }
  | { readonly kind: 'derived'; readonly field: DerivedField }
  | { readonly kind: 'column'; readonly field: 'ownReference' | 'contact' | 'enclosures' }
  | { readonly kind: 'signatory'; readonly at: number }
  | { readonly kind: 'internal-note'; readonly answer: AnswerId }

/** Where a text of the letter stands. Questions are as the Kamer sent them: they are read, never written. */
export type TextPlace =
  | PlainPlace
  | { readonly kind: 'introduction' }
  | { readonly kind: 'question'; readonly answer: AnswerId; readonly question: QuestionId }
  | { readonly kind: 'answer'; readonly answer: AnswerId }

/** A text of the letter and the lines in which is searched. */
export type SearchedText = SearchedLines & { readonly place: TextPlace }

/** A place as a key, for maps and comparisons. */
export const placeKey = (place: TextPlace): string => Object.values(place).join(' ')

/** The text of a place as it now is; "\n" parts lines. Empty where the place is no longer there. */
export function plainTextAt(place: PlainPlace, letter: Letter, template: LetterTemplate): string {
  switch (place.kind) {
    case 'case-subject':
      return letter.questionSet.subject
    case 'member':
      return letter.questionSet.members[place.at]?.name ?? ''
    case 'open-place':
      return letter.openPlaces?.[place.place] ?? ''
    case 'classification':
      return letter.classification
    case 'derived':
      return fieldText(place.field, letter, template)
    case 'column':
      return letter[place.field].join('\n')
    case 'signatory':
      return letter.signatories[place.at]?.name ?? ''
    case 'internal-note':
      return letter.answers.find(({ id }) => id === place.answer)?.internalNote ?? ''
  }
}

const nameAt = <T extends { readonly name: string }>(all: readonly T[], at: number, name: string): readonly T[] =>
  all.map((one, index) => (index === at ? { ...one, name } : one))

/** The letter with another text in this place. A derived text that is written no longer follows the letter. */
export function withPlainText(place: PlainPlace, letter: Letter, text: string): Letter {
  switch (place.kind) {
    case 'case-subject':
      return setCase(letter, { subject: text })
    case 'member':
      return setCase(letter, { members: nameAt(letter.questionSet.members, place.at, text) })
    case 'open-place':
      return fillOpenPlace(letter, place.place, text)
    case 'classification':
      return setClassification(letter, text)
    case 'derived':
      return replaceDerived(letter, place.field, text)
    case 'column':
      return { ...letter, [place.field]: text.split('\n') }
    case 'signatory':
      return setSignatories(letter, nameAt(letter.signatories, place.at, text))
    case 'internal-note':
      return setInternalNote(letter, place.answer, text)
  }
}

/** What the writer fills in above the page, and the first page from its head to its foot. */
function frontPlaces({ questionSet, signatories, openPlaces }: Letter): readonly PlainPlace[] {
  const derived = (field: DerivedField): PlainPlace => ({ kind: 'derived', field })
  const column = (field: 'ownReference' | 'contact' | 'enclosures'): PlainPlace => ({ kind: 'column', field })
  return [
    ...questionSet.members.map((_, at): PlainPlace => ({ kind: 'member', at })),
    { kind: 'case-subject' },
    ...(Object.keys(openPlaces ?? {}) as OpenPlace[]).map((place): PlainPlace => ({ kind: 'open-place', place })),
    { kind: 'classification' },
    derived('addressee'),
    ...[column('contact'), column('ownReference'), column('enclosures')],
    ...[derived('subject'), derived('salutation'), derived('opening'), derived('closing')],
    ...signatories.map((_, at): PlainPlace => ({ kind: 'signatory', at })),
  ]
}

/**
 * Every text of the letter that a writer can read and most of which can be written, in the order in which they stand:
 * the facts, the first page, and then the annex, of each answer first its questions. Empty texts are left out, and so is
 * the annex where the kind of letter has none.
 */
export function searchedTexts(
  letter: Letter,
  template: LetterTemplate,
  reference: ReferenceText,
): readonly SearchedText[] {
  const plain = (place: PlainPlace): SearchedText => ({
    place,
    ...{ lines: plainTextAt(place, letter, template).split('\n'), notes: [] },
  })
  const front = frontPlaces(letter).map(plain)
  const all = template.parts.annex ? [...front, ...annexTexts(letter, plain, reference)] : front
  return all.filter(({ lines, notes }) => [...lines, ...notes].some((line) => line !== ''))
}

function annexTexts(
  { answers, introduction, questionSet }: Letter,
  plain: (place: PlainPlace) => SearchedText,
  reference: ReferenceText,
): readonly SearchedText[] {
  const questions = new Map(questionSet.questions.map((question) => [question.id, questionText(question)]))
  return [
    plain({ kind: 'derived', field: 'annexHeading' }),
    { place: { kind: 'introduction' }, ...searchedLines(introduction, reference) },
    ...answers.flatMap(({ id, covers, content, internalNote }): readonly SearchedText[] => [
      ...covers.map((question): SearchedText => {
        const place = { kind: 'question', answer: id, question } as const
        return { place, lines: (questions.get(question) ?? '').split('\n'), notes: [] }
      }),
      { place: { kind: 'answer', answer: id }, ...searchedLines(content, reference) },
      ...(internalNote === '' ? [] : [plain({ kind: 'internal-note', answer: id })]),
    ]),
  ]
}
