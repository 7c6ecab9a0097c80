import { questionText } from '../../../letter/model/question-text'
import type { Question } from '../../../letter/model/question-set'

const LENGTH = 90

/** The beginning of a question, for a list. */
export function firstWords(question: Pick<Question, 'spans'>): string {
  const text = questionText(question).replace(/\s+/gu, ' ').trim()
  return text.length <= LENGTH ? text : `${text.slice(0, text.lastIndexOf(' ', LENGTH))}…`
}
