import { questionText } from '../model/question-text'
import type { Check } from './check'

const APART = String.raw`(?<!\p{L})(?:afzonderlijk|één voor één|een voor een|apart)(?!\p{L})`
const ANSWER = String.raw`(?<!\p{L})(?:be)?antwoord`
const WISH = new RegExp(`${APART}[^.?!]{0,60}${ANSWER}|${ANSWER}[^.?!]{0,60}${APART}`, 'iu')

/** Whether a question asks that the questions be answered one by one (domain.md 1.3: 13 of 86 documents). */
export const asksSeparateAnswers = (text: string): boolean => /\bvragen\b/iu.test(text) && WISH.test(text)

/** Joint answers where the askers want separate ones. */
export const askedSeparately: Check = ({ questionSet, answers }) => {
  const wish = questionSet.questions.find((question) => asksSeparateAnswers(questionText(question)))
  if (!wish) return []
  return answers
    .filter((answer) => answer.covers.length > 1)
    .map((answer) => ({
      check: 'asked-separately',
      severity: 'hint',
      place: { kind: 'answer', answer: answer.id },
      message: `Vraag ${wish.number} verzoekt om afzonderlijke antwoorden; hier zijn vragen samen beantwoord.`,
    }))
}
