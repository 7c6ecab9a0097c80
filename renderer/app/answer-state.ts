import type { Answer, AnswerStatus } from '../../letter/model/letter'
import type { RichText } from '../../letter/model/rich-text'
import { isEmptyRichText } from '../../letter/model/rich-text-plain'

/** How far an answer is, as it is shown: without text it is empty, whatever is stored. */
export type AnswerState = 'empty' | AnswerStatus

// Answers are immutable, so whether one is empty is worked out once, however often the list is drawn.
const known = new WeakMap<RichText, boolean>()

export function isEmptyAnswer({ content }: Pick<Answer, 'content'>): boolean {
  const found = known.get(content)
  if (found !== undefined) return found
  const empty = isEmptyRichText(content)
  known.set(content, empty)
  return empty
}

export const answerState = (answer: Answer): AnswerState => (isEmptyAnswer(answer) ? 'empty' : answer.status)
