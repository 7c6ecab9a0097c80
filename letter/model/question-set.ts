import type { IsoDate } from './dates'

/** Identifies a question for as long as the letter lives, whatever number it is given. */
export type QuestionId = string

/** Identifies a note of the askers. */
export type NoteId = string

/** A member of parliament who asks: the name as received ("Romke de Jong") and the party as spelt in the question. */
export type Member = { readonly name: string; readonly party: string }

/** A piece of a question: text (where "\n" parts paragraphs), or the mark of one of the askers' notes. */
export type QuestionSpan =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'note-mark'; readonly note: NoteId }

/** A question as it was asked. `number` is the number it was received under ("1", "2a"). */
export type Question = { readonly id: QuestionId; readonly number: string; readonly spans: readonly QuestionSpan[] }

/** A note printed under the questions by those who asked: `label` as received ("1", "[1]" is kept as "1"). */
export type AskerNote = { readonly id: NoteId; readonly label: string; readonly text: string }

/**
 * An office in full and in lower case: "minister van Defensie", "minister voor Buitenlandse Handel en
 * Ontwikkelingshulp", "staatssecretaris van Financiën", "minister-president".
 */
export type Office = string

/** What the Kamer sent: who asks whom about what, when, under which number, and every question. */
export type QuestionSet = {
  /** The kenmerk of the Kamer (`2025Z04340`), or null while unknown. */
  readonly caseNumber: string | null
  /** The day on which the questions were handed in ("ingezonden"). */
  readonly sentOn: IsoDate | null
  readonly members: readonly Member[]
  readonly addressedTo: readonly Office[]
  /** What follows "over" in the heading, without the closing full stop. */
  readonly subject: string
  readonly questions: readonly Question[]
  readonly notes: readonly AskerNote[]
}
