import { BLUR_COMMAND, COMMAND_PRIORITY_LOW, FOCUS_COMMAND, mergeRegister } from 'lexical'
import type { LexicalEditor } from 'lexical'
import type { AnswerId } from '../../letter/model/letter'
import type { AnswerHistory } from './answer-history'
import { readCaret, showCaret, useToolbarState } from './toolbar-state'

/** The text bar may follow the caret this much later: nobody sees it, and no key waits for it. */
const laterMs = 100

/** Keeps the text bar's state in step with the caret of the answer that is worked in. */
export function trackCaret(editor: LexicalEditor, answer: AnswerId, history: AnswerHistory): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null
  const show = () => {
    timer = null
    if (useToolbarState.getState().answer === answer) showCaret(readCaret(editor.getEditorState()))
  }
  const take = () => {
    useToolbarState.setState({ answer, hasFocus: true, ...history.can(), ...readCaret(editor.getEditorState()) })
    return false
  }
  const leave = () => {
    useToolbarState.setState({ hasFocus: false })
    return false
  }
  return mergeRegister(
    editor.registerUpdateListener(() => {
      timer ??= setTimeout(show, laterMs)
    }),
    editor.registerCommand(FOCUS_COMMAND, take, COMMAND_PRIORITY_LOW),
    editor.registerCommand(BLUR_COMMAND, leave, COMMAND_PRIORITY_LOW),
    () => {
      if (timer !== null) clearTimeout(timer)
    },
  )
}
