import type { AskerNote, Question, QuestionSet, QuestionSpan } from '../../../letter/model/question-set'
import type { ParsedAnswer, ParsedDocument, ParseRemark, Passage } from '../../../letter/questions/parsed-document'
import type { SourceDocument } from '../../../letter/questions/source-document'
import { leftOverPieces } from './left-over-pieces'

/** What is known of the set of questions itself. */
export type Facts = Omit<QuestionSet, 'questions' | 'notes'>

export type FactName = keyof Facts

/** A question as it stands in the confirm view, with the places of the source that it came from. */
export type UnderstoodQuestion = Question & { readonly passages: readonly Passage[] }

export type UnderstoodNote = AskerNote & { readonly passages: readonly Passage[] }

/** Text of the source that is in no question, note or field: shown until the person decides. */
export type Piece = {
  readonly id: string
  readonly spans: readonly QuestionSpan[]
  readonly passages: readonly Passage[]
  /** The person looked at it and leaves it out of the letter. */
  readonly leftOut: boolean
}

/** Something to look at, and whether the person did. */
export type Point = { readonly remark: ParseRemark; readonly seen: boolean }

/** What was understood of a document, as far as the person can change it. */
export type Understanding = {
  readonly facts: Facts
  readonly questions: readonly UnderstoodQuestion[]
  readonly notes: readonly UnderstoodNote[]
  readonly pieces: readonly Piece[]
  /** Answers of an earlier letter that are taken over with their questions. */
  readonly answers: readonly ParsedAnswer[]
  readonly answerNotes: readonly AskerNote[]
  readonly points: readonly Point[]
  /** Whether the numbers are those of the document; if not, questions are numbered as they stand. */
  readonly numbered: boolean
  /** For ids that nothing has yet. */
  readonly made: number
}

/** A part of the understanding: `field:subject`, `question:q4`, `note:n1`, `piece:p2`. */
export type ItemKey = string

export const fieldKey = (field: FactName): ItemKey => `field:${field}`
export const questionKey = (id: string): ItemKey => `question:${id}`
export const noteKey = (id: string): ItemKey => `note:${id}`
export const pieceKey = (id: string): ItemKey => `piece:${id}`

/** The fields that a person can change, in the order in which they are shown. */
export const factNames: readonly FactName[] = ['members', 'addressedTo', 'subject', 'sentOn', 'caseNumber']

/** What remains for the person to decide is a list of its own, so it is not told a second time. */
const isToldElsewhere = (remark: ParseRemark): boolean => remark.kind === 'left-over'

/** What the parser understood, ready to be put right. `withAnswers` takes the answers of an earlier letter along. */
export function understandingOf(source: SourceDocument, parsed: ParsedDocument, withAnswers: boolean): Understanding {
  const { questions, notes, ...facts } = parsed.questionSet
  const passagesIn = (map: Readonly<Record<string, readonly Passage[]>>, id: string) => map[id] ?? []
  return {
    facts,
    questions: questions.map((q) => ({ ...q, passages: passagesIn(parsed.passages.questions, q.id) })),
    notes: notes.map((n) => ({ ...n, passages: passagesIn(parsed.passages.notes, n.id) })),
    pieces: leftOverPieces(source, parsed.leftOver),
    answers: withAnswers ? parsed.answers : [],
    answerNotes: withAnswers ? parsed.answerNotes : [],
    points: parsed.remarks.filter((remark) => !isToldElsewhere(remark)).map((remark) => ({ remark, seen: false })),
    numbered: !parsed.remarks.some((remark) => remark.kind === 'numbering-absent'),
    made: 0,
  }
}
