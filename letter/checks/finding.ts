import type { AnswerId, DerivedField } from '../model/letter'
import type { QuestionId } from '../model/question-set'

/** Where in the letter a finding is, so that the window can lead there. */
export type FindingPlace =
  | { readonly kind: 'field'; readonly field: LetterField }
  | { readonly kind: 'answer'; readonly answer: AnswerId }
  | { readonly kind: 'question'; readonly question: QuestionId }
  | { readonly kind: 'introduction' }
  | { readonly kind: 'letter' }

/** A part of the front page or of the case that people fill in. */
export type LetterField =
  | DerivedField
  | 'date'
  | 'ownReference'
  | 'caseNumber'
  | 'sentOn'
  | 'members'
  | 'addressedTo'
  | 'caseSubject'
  | 'signatories'

/**
 * How much it matters: `missing` must be filled in before the letter can go, `warning` is probably wrong, `hint` is worth
 * a look and may well be right.
 */
export type Severity = 'missing' | 'warning' | 'hint'

/** Something that a careful colleague would point out. */
export type Finding = {
  /** Names the check, for tests and for `--json`. */
  readonly check: string
  readonly severity: Severity
  readonly place: FindingPlace
  /** One Dutch sentence for the drafter. */
  readonly message: string
}
