import { fieldText } from './compose-letter'
import { fillOpenPlace, replaceDerived, setCase, setClassification, setSignatories } from './edit-letter'
import { setInternalNote, setResponsible } from './edit-questions'
import type { AnswerId, DerivedField, Letter, OpenPlace } from './letter'
import type { LetterTemplate } from './letter-template'
import type { Member } from './question-set'

/** Where a plain text of the letter stands: furniture of the page, a fact about the questions, or a colleague's note. */
export type PlainPlace =
  | { readonly kind: 'case-subject' }
  | { readonly kind: 'member'; readonly at: number }
  | { readonly kind: 'party'; readonly at: number }
  | { readonly kind: 'asked-office'; readonly at: number }
  | { readonly kind: 'case-number' }
  | { readonly kind: 'open-place'; readonly place: OpenPlace }
  | { readonly kind: 'classification' }
  | { readonly kind: 'derived'; readonly field: DerivedField }
  | { readonly kind: 'column'; readonly field: 'ownReference' | 'contact' | 'enclosures' }
  | { readonly kind: 'signatory'; readonly at: number }
  | { readonly kind: 'responsible'; readonly answer: AnswerId }
  | { readonly kind: 'internal-note'; readonly answer: AnswerId }

/** The text of a place as it now is; "\n" parts lines. Empty where the place is no longer there. */
export function plainTextAt(place: PlainPlace, letter: Letter, template: LetterTemplate): string {
  switch (place.kind) {
    case 'case-subject':
      return letter.questionSet.subject
    case 'member':
      return letter.questionSet.members[place.at]?.name ?? ''
    case 'party':
      return letter.questionSet.members[place.at]?.party ?? ''
    case 'asked-office':
      return letter.questionSet.addressedTo[place.at] ?? ''
    case 'case-number':
      return letter.questionSet.caseNumber ?? ''
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
    case 'responsible':
      return letter.answers.find(({ id }) => id === place.answer)?.responsible ?? ''
    case 'internal-note':
      return letter.answers.find(({ id }) => id === place.answer)?.internalNote ?? ''
  }
}

const changedAt = <T>(all: readonly T[], at: number, change: (one: T) => T): readonly T[] =>
  all.map((one, index) => (index === at ? change(one) : one))

function withMember(letter: Letter, at: number, part: Partial<Member>): Letter {
  return setCase(letter, { members: changedAt(letter.questionSet.members, at, (one) => ({ ...one, ...part })) })
}

/** The letter with another text in this place. A derived text that is written no longer follows the letter. */
export function withPlainText(place: PlainPlace, letter: Letter, text: string): Letter {
  switch (place.kind) {
    case 'case-subject':
      return setCase(letter, { subject: text })
    case 'member':
      return withMember(letter, place.at, { name: text })
    case 'party':
      return withMember(letter, place.at, { party: text })
    case 'asked-office':
      return setCase(letter, { addressedTo: changedAt(letter.questionSet.addressedTo, place.at, () => text) })
    case 'case-number':
      return setCase(letter, { caseNumber: text.trim() === '' ? null : text.trim() })
    case 'open-place':
      return fillOpenPlace(letter, place.place, text)
    case 'classification':
      return setClassification(letter, text)
    case 'derived':
      return replaceDerived(letter, place.field, text)
    case 'column':
      return { ...letter, [place.field]: text.split('\n') }
    case 'signatory':
      return setSignatories(
        letter,
        changedAt(letter.signatories, place.at, (one) => ({ ...one, name: text })),
      )
    case 'responsible':
      return setResponsible(letter, place.answer, text)
    case 'internal-note':
      return setInternalNote(letter, place.answer, text)
  }
}
