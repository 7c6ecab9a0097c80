import { questionNumbers } from '../model/dutch-lists'
import type { Answer, Letter } from '../model/letter'
import { isEmptyRichText } from '../model/rich-text-plain'
import type { Check } from './check'

function numbersOf(letter: Letter, answer: Answer): readonly string[] {
  return letter.questionSet.questions.filter((q) => answer.covers.includes(q.id)).map((q) => q.number)
}

/** Every answer that has no text yet, in a letter that prints answers. */
export const unansweredQuestions: Check = (letter, { parts }) =>
  letter.answers
    .filter((answer) => parts.annex && isEmptyRichText(answer.content))
    .map((answer) => {
      const numbers = numbersOf(letter, answer)
      const what = numbers.length > 1 ? 'Vragen' : 'Vraag'
      const verb = numbers.length > 1 ? 'zijn' : 'is'
      return {
        check: 'unanswered-questions',
        severity: 'missing',
        place: { kind: 'answer', answer: answer.id },
        message: `${what} ${questionNumbers(numbers, true)} ${verb} nog niet beantwoord.`,
      }
    })
