import { questionText } from '../model/question-text'
import { wishesInText } from '../model/wishes'
import type { Check } from './check'

/** Whether a question asks that the questions be answered one by one (domain.md 1.3: 13 of 86 documents). */
export const asksSeparateAnswers = (text: string): boolean =>
  wishesInText(text).some((wish) => wish.kind === 'answer-separately')

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
