import { questionText } from '../../../letter/model/question-text'
import type { Question } from '../../../letter/model/question-set'

/** Two lines of the list at its usual size. Cut off by the page itself, each row would be a layer to go through at every key. */
const LENGTH = 48

/** The beginning of a question in whole words, for a list. */
export function firstWords(question: Pick<Question, 'spans'>): string {
  const text = questionText(question).replace(/\s+/gu, ' ').trim()
  return text.length <= LENGTH ? text : `${text.slice(0, text.lastIndexOf(' ', LENGTH))}…`
}
