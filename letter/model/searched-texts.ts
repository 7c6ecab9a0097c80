import { longDate } from './dates'
import { searchedLines, type SearchedLines } from './find-in-text'
import type { AnswerId, DerivedField, Letter, OpenPlace } from './letter'
import type { AnnexStyle } from './house-style'
import type { LetterTemplate } from './letter-template'
import { plainTextAt, type PlainPlace } from './plain-place'
import { printedOffice } from './printed-office'
import type { AskerNote, NoteId, QuestionId, QuestionSet } from './question-set'
import { questionText } from './question-text'
import type { ReferenceText } from './rich-text-plain'

/** A text on the page or beside it: a plain text, a date, or an office as it prints under the letter. */
type FrontPlace =
  | PlainPlace
  | { readonly kind: 'date' }
  | { readonly kind: 'sent-on' }
  | { readonly kind: 'signatory-office'; readonly at: number }

/** Where a text of the letter stands. Questions and their notes are as the Kamer sent them: read, never written. */
export type TextPlace =
  | FrontPlace
  | { readonly kind: 'introduction' }
  | { readonly kind: 'question'; readonly answer: AnswerId; readonly question: QuestionId }
  | { readonly kind: 'asker-note'; readonly note: NoteId }
  | { readonly kind: 'answer'; readonly answer: AnswerId }

/** A text of the letter and the lines in which is searched. */
export type SearchedText = SearchedLines & { readonly place: TextPlace }

/** A place as a key, for maps and comparisons. */
export const placeKey = (place: TextPlace): string => Object.values(place).join(' ')

/** What the writer fills in above the page, and the first page from its head to its foot. */
function frontPlaces({ questionSet, signatories, openPlaces }: Letter): readonly FrontPlace[] {
  const derived = (field: DerivedField): PlainPlace => ({ kind: 'derived', field })
  const column = (field: 'ownReference' | 'contact' | 'enclosures'): PlainPlace => ({ kind: 'column', field })
  return [
    ...questionSet.members.flatMap((_, at): readonly PlainPlace[] => [
      { kind: 'member', at },
      { kind: 'party', at },
    ]),
    ...questionSet.addressedTo.map((_, at): PlainPlace => ({ kind: 'asked-office', at })),
    { kind: 'case-subject' },
    ...(Object.keys(openPlaces ?? {}) as OpenPlace[]).map((place): PlainPlace => ({ kind: 'open-place', place })),
    { kind: 'sent-on' },
    { kind: 'case-number' },
    { kind: 'classification' },
    derived('addressee'),
    ...[column('contact'), column('ownReference'), column('enclosures')],
    { kind: 'date' },
    ...[derived('subject'), derived('salutation'), derived('opening'), derived('closing')],
    ...signatories.flatMap(({ role }, at): readonly FrontPlace[] => [
      { kind: 'signatory-office', at },
      // In whose name it is also sent has an office only: a name from before is nowhere to be seen.
      ...(role === 'signs' ? [{ kind: 'signatory', at } as const] : []),
    ]),
  ]
}

/** What stands in a place of the front, as the writer sees it. */
function frontText(place: FrontPlace, letter: Letter, template: LetterTemplate): string {
  switch (place.kind) {
    case 'date':
      return letter.date ? longDate(letter.date) : ''
    case 'sent-on':
      return letter.questionSet.sentOn ? longDate(letter.questionSet.sentOn) : ''
    case 'signatory-office': {
      const signatory = letter.signatories[place.at]
      return signatory ? printedOffice(signatory, template.style) : ''
    }
    default:
      return plainTextAt(place, letter, template)
  }
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
  const plain = (place: FrontPlace): SearchedText => ({
    place,
    ...{ lines: frontText(place, letter, template).split('\n'), notes: [] },
  })
  const front = frontPlaces(letter).map(plain)
  const listed = template.style.annex.askerNotes
  const all = template.parts.annex ? [...front, ...annexTexts(letter, listed, plain, reference)] : front
  return all.filter(({ lines, notes }) => [...lines, ...notes].some((line) => line !== ''))
}

const noteText = ({ id, text }: AskerNote): SearchedText => ({
  place: { kind: 'asker-note', note: id },
  ...{ lines: text.split('\n'), notes: [] },
})

/** The askers' notes that are marked in these questions. */
function notesOf(covers: readonly QuestionId[], { questions, notes }: QuestionSet): readonly AskerNote[] {
  const spans = questions.filter(({ id }) => covers.includes(id)).flatMap((question) => question.spans)
  const marked = new Set(spans.map((span) => (span.kind === 'note-mark' ? span.note : '')))
  return notes.filter(({ id }) => marked.has(id))
}

function annexTexts(
  { answers, introduction, questionSet }: Letter,
  listed: AnnexStyle['askerNotes'],
  plain: (place: PlainPlace) => SearchedText,
  reference: ReferenceText,
): readonly SearchedText[] {
  const questions = new Map(questionSet.questions.map((question) => [question.id, questionText(question)]))
  return [
    plain({ kind: 'derived', field: 'annexHeading' }),
    { place: { kind: 'introduction' }, ...searchedLines(introduction, reference) },
    ...answers.flatMap(({ id, covers, content, responsible, internalNote }): readonly SearchedText[] => [
      ...covers.map((question): SearchedText => {
        const place = { kind: 'question', answer: id, question } as const
        return { place, lines: (questions.get(question) ?? '').split('\n'), notes: [] }
      }),
      { place: { kind: 'answer', answer: id }, ...searchedLines(content, reference) },
      ...(listed === 'after-each-question' ? notesOf(covers, questionSet).map(noteText) : []),
      ...(responsible === '' ? [] : [plain({ kind: 'responsible', answer: id })]),
      ...(internalNote === '' ? [] : [plain({ kind: 'internal-note', answer: id })]),
    ]),
    ...(listed === 'after-questions' ? questionSet.notes.map(noteText) : []),
  ]
}
