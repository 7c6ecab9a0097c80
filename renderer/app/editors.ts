import { create } from 'zustand'
import { createAnswerEditors, type AnswerEditors } from '../editor/answer-editors'
import { setQuestionLabels } from '../editor/question-labels'
import { redo, typingStep, undo } from './edit-letter'
import { markTyped, storeAnswer, useLetterStore } from './letter-store'

/** The editors of the open letter; null on the start screen. */
export const useEditors = create<{ readonly editors: AnswerEditors | null }>(() => ({ editors: null }))

/** The editors for a letter that is about to be shown. */
export function openEditors(): AnswerEditors {
  const editors = createAnswerEditors({
    onChange: storeAnswer,
    onDirty: markTyped,
    onHistoryPush: typingStep,
    onUndoRequest: () => {
      undo()
      return true
    },
    onRedoRequest: () => {
      redo()
      return true
    },
  })
  useEditors.setState({ editors })
  return editors
}

/** References to questions in the answers follow the numbers of the letter. */
export const followQuestionNumbers = (): (() => void) =>
  useLetterStore.subscribe(({ open }, former) => {
    if (open && open.composed !== former.open?.composed) setQuestionLabels(open.composed.referenceText)
  })
