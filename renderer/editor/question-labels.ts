import { create } from 'zustand'
import type { QuestionId } from '../../letter/model/question-set'

/** Gives the words for a reference as the letter numbers its questions now: "vraag 2", "vragen 4 en 5". */
export type QuestionLabels = (questions: readonly QuestionId[]) => string

/** The words for references to questions. One letter is open in a window, so one lookup serves all its editors. */
const useLabels = create<{ readonly labels: QuestionLabels }>(() => ({ labels: () => 'vraag …' }))

/** Called by the window whenever questions or their numbers change; every reference on the page follows at once. */
export function setQuestionLabels(labels: QuestionLabels): void {
  useLabels.setState({ labels })
}

/** Listens to changes of the questions, their numbers or their order; gives its own end. For code outside React. */
export const onQuestionsChange = (listener: () => void): (() => void) => useLabels.subscribe(listener)

/** The words for these questions now; for code outside React. */
export function questionLabelOf(questions: readonly QuestionId[]): string {
  return useLabels.getState().labels(questions)
}

/** The words for these questions, kept up to date. */
export function useQuestionLabel(questions: readonly QuestionId[]): string {
  return useLabels((state) => state.labels(questions))
}
