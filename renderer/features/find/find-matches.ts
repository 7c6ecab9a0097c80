import { countMatches, searchedLines } from '../../../letter/model/find-in-text'
import type { AnswerId, Letter } from '../../../letter/model/letter'
import { questionText } from '../../../letter/model/question-text'
import type { ReferenceText } from '../../../letter/model/rich-text-plain'

/** One place where the words occur. */
export type Match = {
  readonly answer: AnswerId
  /** Questions are as the Kamer sent them: there nothing is replaced. */
  readonly where: 'question' | 'answer'
  /** Its number within the questions or the text of that answer, from 0. */
  readonly at: number
}

const times = (n: number, make: (at: number) => Match): readonly Match[] =>
  Array.from({ length: n }, (_, at) => make(at))

/** Every place in the order of the letter: of each answer first its questions, then its text. */
export function findMatches(letter: Letter, pattern: RegExp | null, reference: ReferenceText): readonly Match[] {
  if (!pattern) return []
  const questions = new Map(letter.questionSet.questions.map((question) => [question.id, questionText(question)]))
  return letter.answers.flatMap(({ id, covers, content }) => {
    const asked = covers.map((question) => questions.get(question) ?? '')
    const inQuestions = asked.reduce((sum, text) => sum + countMatches(text, pattern), 0)
    const inText = searchedLines(content, reference).reduce((sum, line) => sum + countMatches(line, pattern), 0)
    return [
      ...times(inQuestions, (at) => ({ answer: id, where: 'question', at })),
      ...times(inText, (at) => ({ answer: id, where: 'answer', at })),
    ]
  })
}
