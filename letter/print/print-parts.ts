import type { ComposedLetter } from '../model/composed-letter'
import type { QuestionId } from '../model/question-set'

/** What the parts of one printed letter share while they are written. */
export type PrintParts = {
  readonly composed: ComposedLetter
  /** The places in the document that questions stand at, for references to them. Named by their order, not by their id. */
  readonly places: ReadonlyMap<QuestionId, string>
  /** The ministry's footnotes met so far, as HTML. */
  readonly footnotes: string[]
}

/** A fresh set for one letter. */
export function printPartsOf(composed: ComposedLetter): PrintParts {
  const questions = composed.answers.flatMap((answer) => answer.questions)
  const places = new Map(questions.map(({ id }, index) => [id, `vraag-${String(index + 1)}`]))
  return { composed, places, footnotes: [] }
}
