import type { IsoDate } from './dates'
import type { Office, QuestionId, QuestionSet } from './question-set'
import type { RichText } from './rich-text'

/** Identifies an answer for as long as the letter lives. */
export type AnswerId = string

/** How far an answer is. An answer without text is always shown as empty, whatever is stored here. */
export type AnswerStatus = 'draft' | 'in-review' | 'agreed'

/** One answer and the questions that it covers, in the order in which they print. */
export type Answer = {
  readonly id: AnswerId
  /** At least one question; no question is covered twice in a letter, and none is left uncovered. */
  readonly covers: readonly QuestionId[]
  readonly content: RichText
  readonly status: AnswerStatus
  /** The directorate that writes this answer; empty when nobody was named. Never printed. */
  readonly responsible: string
  /** Remarks among colleagues. Never printed, never exported. */
  readonly internalNote: string
}

/** One who signs the letter, or in whose name it is also sent ("mede namens"). */
export type Signatory = {
  readonly office: Office
  /** The name as it is printed under the office, titles and initials included: "drs. R.P. Brekelmans". */
  readonly name: string
  readonly role: 'signs' | 'on-behalf'
}

/** A text that is derived from the letter unless the drafter replaces it. */
export type DerivedField = 'subject' | 'opening' | 'annexHeading' | 'addressee' | 'salutation' | 'closing'

/**
 * A text that only the drafter knows and that a kind of letter prints in several places: the reason of a delay, the
 * committee that asks, the document that is offered. Its pattern names it (`{{reden}}`); its value stands here once.
 */
export type OpenPlace = 'reden' | 'commissie' | 'stuk'

/** Which template, in which edition, the letter was begun from. */
export type TemplateReference = { readonly id: string; readonly edition: number }

/**
 * An answer letter. Every value stands here once; what is printed elsewhere (opening sentence, labels, annex heading,
 * continuation header) is derived from it.
 */
export type Letter = {
  readonly template: TemplateReference
  readonly date: IsoDate | null
  /** "Onze referentie" / "Ons kenmerk": one entry a printed line. */
  readonly ownReference: readonly string[]
  /** The directorate or contact lines for the reference column; optional, since officials' names do not belong outside. */
  readonly contact: readonly string[]
  readonly questionSet: QuestionSet
  /** In the order in which they print. */
  readonly answers: readonly Answer[]
  /** Text of the annex before the first question. */
  readonly introduction: RichText
  readonly signatories: readonly Signatory[]
  /** Marking on every page, such as "Departementaal vertrouwelijk"; empty for none. */
  readonly classification: string
  /** Enclosures, named in the reference column. */
  readonly enclosures: readonly string[]
  /** Derived texts that the drafter wrote by hand; paragraphs are parted by "\n". */
  readonly replaced: Readonly<Partial<Record<DerivedField, string>>>
  /** What the drafter filled in for the open places of this kind of letter; absent where the kind has none. */
  readonly openPlaces?: Readonly<Partial<Record<OpenPlace, string>>>
}
