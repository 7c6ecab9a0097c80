import type { Question, QuestionSpan } from './question-set'

/** The words of a question without its note marks; "\n" parts its paragraphs. */
export const questionText = (question: Pick<Question, 'spans'>): string =>
  question.spans.map((span: QuestionSpan) => (span.kind === 'text' ? span.text : '')).join('')
