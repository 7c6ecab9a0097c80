import type { Answer } from './letter'
import type { AskerNote, QuestionId, QuestionSpan } from './question-set'
import type { RichText } from './rich-text'

/** A piece of the reference column as it prints. */
export type ComposedColumnBlock = {
  readonly heading: string
  readonly headingBold: boolean
  readonly lines: readonly string[]
  readonly italic: boolean
}

/** One signature as it prints. */
export type ComposedSignature = { readonly office: string; readonly name: string }

/** A question as it prints. */
export type ComposedQuestion = {
  readonly id: QuestionId
  /** "1" or "2a": the number that it now has in the letter. */
  readonly number: string
  readonly spans: readonly QuestionSpan[]
}

/** The questions that one answer covers, and that answer. */
export type ComposedAnswer = {
  readonly answer: Answer
  /** "Vraag 1", "Vragen 4, 5 en 7" or "1.": printed above the questions, or before each question when `labelInline`. */
  readonly questions: readonly (ComposedQuestion & { readonly label: string })[]
  readonly labelInline: boolean
  /** Heading over all its questions together, where labels are not inline. */
  readonly questionsLabel: string
  /** "Antwoord op vragen 4, 5 en 7"; null where the house prints none. */
  readonly answerLabel: string | null
  /** The askers' notes to list after this answer's questions; empty when the house lists them elsewhere. */
  readonly notes: readonly AskerNote[]
}

/** Every word of the letter in the order in which it prints: Word, plain text and the window are views of this. */
export type ComposedLetter = {
  readonly title: string
  readonly classification: string
  /** Stands at the head of page 1 where there is no logo; empty for nothing. */
  readonly wordmark: string
  readonly returnAddress: string
  readonly addressee: readonly string[]
  readonly dateLabel: string
  readonly date: string
  readonly subjectLabel: string
  readonly subject: string
  readonly salutation: string
  readonly opening: readonly string[]
  readonly closing: string
  /** "Mede namens de minister van …,": printed before the signatures; empty where the house says it in the opening. */
  readonly onBehalf: string
  readonly signatures: readonly ComposedSignature[]
  /** How two or more signatures stand; one alone is the same either way. */
  readonly signatureArrangement: 'side-by-side' | 'stacked'
  readonly column: readonly ComposedColumnBlock[]
  readonly continuation: readonly ComposedColumnBlock[]
  /** Pattern with `{{pagina}}` and `{{paginas}}`, which only the printer knows. */
  readonly pageNumber: string
  /** Empty, as are introduction, answers and notes, where the kind of letter has no annex. */
  readonly annexHeading: string
  readonly annexStartsOnNewPage: boolean
  readonly introduction: RichText
  readonly answers: readonly ComposedAnswer[]
  /** The askers' notes to list after the last answer; empty when the house lists them elsewhere. */
  readonly notes: readonly AskerNote[]
  /** The printed label of a note mark in a question. */
  readonly noteLabels: Readonly<Record<string, string>>
  /** What a reference to questions prints: "vraag 2", "vragen 4, 5 en 7". */
  readonly referenceText: (questions: readonly QuestionId[]) => string
}
