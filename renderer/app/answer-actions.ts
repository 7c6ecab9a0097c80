import { joinAnswers, moveAnswer, splitOff } from '../../letter/model/edit-questions'
import type { Answer, AnswerId, Letter } from '../../letter/model/letter'
import type { QuestionId } from '../../letter/model/question-set'
import { editText } from '../text/edits'
import { editLetter } from './edit-letter'
import { goToAnswer, showAnswer } from './go-to'
import { openLetter } from './letter-store'
import { changeView, useView } from './view-store'

/** The answer that a command without a place means: the one with the caret. */
export const currentAnswer = (): Answer | null => {
  const { activeAnswer } = useView.getState()
  return openLetter()?.letter.answers.find((answer) => answer.id === activeAnswer) ?? null
}

/** The ticked answers that still exist, in the order of the letter. */
export const selectedAnswers = (): readonly AnswerId[] => {
  const { selected } = useView.getState()
  return (openLetter()?.letter.answers ?? []).map((answer) => answer.id).filter((id) => selected.includes(id))
}

/** Answers the ticked questions together, and shows that answer. */
export function joinSelected(): void {
  const ids = selectedAnswers()
  editLetter(editText.join, (letter) => joinAnswers(letter, ids))
  const [joint = null] = ids
  changeView({ selected: [], activeAnswer: joint })
  if (joint !== null) showAnswer(joint)
}

const splitAll = (letter: Letter, answer: Answer): Letter =>
  answer.covers.slice(1).reduceRight((result, question) => splitOff(result, question), letter)

/** Gives every question of a joint answer an answer of its own again; the text stays with the first. */
export function splitAnswer(answer: Answer): void {
  editLetter(editText.split, (letter) => splitAll(letter, answer))
}

/** Takes one question out of a joint answer, and goes to the answer that it gets of its own. */
export function splitOffQuestion(question: QuestionId): void {
  editLetter(editText.split, (letter) => splitOff(letter, question))
  const own = openLetter()?.letter.answers.find((answer) => answer.covers.includes(question))
  if (own) goToAnswer(own.id)
}

/** Moves an answer one place up (-1) or down (1). */
export function moveAnswerBy(id: AnswerId, by: 1 | -1): void {
  editLetter(editText.move, (letter) => {
    const index = letter.answers.findIndex((answer) => answer.id === id)
    const to = index + by
    return index === -1 || to < 0 || to >= letter.answers.length ? letter : moveAnswer(letter, id, to)
  })
}
