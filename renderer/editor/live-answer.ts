import { HISTORY_PUSH_TAG, mergeRegister } from 'lexical'
import type { LexicalEditor } from 'lexical'
import type { AnswerId } from '../../letter/model/letter'
import type { RichText } from '../../letter/model/rich-text'
import type { AnswerEditorEvents } from './answer-editors'
import { attachHistory } from './answer-history'
import type { AnswerHistory } from './answer-history'
import { buildAnswerEditor, fillEditor } from './build-answer-editor'
import { answerWritingExtensions } from './extensions/answer-writing-extensions'
import { createHandOver } from './hand-over'
import { useToolbarState } from './toolbar-state'
import { trackCaret } from './track-caret'

/** One answer's editor, from the first time that it is needed until the letter is closed. */
export type LiveAnswer = {
  readonly editor: LexicalEditor
  readonly history: AnswerHistory
  /** The text as it is at this moment; hands it over first when it was still underway. */
  readonly content: () => RichText
  /** Replaces the text as one step that the writer can take back. */
  readonly replace: (content: RichText) => void
  /** Takes over a text that the letter gives, when it is not the one that this editor handed over itself. */
  readonly adopt: (content: RichText) => void
  readonly focus: () => void
  readonly dispose: () => void
}

/** Builds the editor of an answer and connects it to the window. */
export function createLiveAnswer(answer: AnswerId, initial: RichText, events: AnswerEditorEvents): LiveAnswer {
  const editor = buildAnswerEditor(
    initial,
    answerWritingExtensions({ onTooLarge: () => events.onPasteTooLarge?.(answer) }),
  )
  const history = attachHistory(editor, {
    onPush: () => events.onHistoryPush?.(answer),
    onUndoRequest: () => events.onUndoRequest?.(answer) ?? false,
    onRedoRequest: () => events.onRedoRequest?.(answer) ?? false,
    onCan: (can) => {
      if (useToolbarState.getState().answer === answer) useToolbarState.setState(can)
    },
  })
  const handOver = createHandOver(editor, initial, {
    onChange: (content) => {
      events.onChange(answer, content)
    },
    onDirty: () => events.onDirty?.(answer),
  })
  const unregister = mergeRegister(handOver.unregister, trackCaret(editor, answer, history))
  return {
    editor,
    history,
    content: handOver.flush,
    replace: (content) => {
      // The same text again would be a step that undo takes back without anything to be seen.
      if (JSON.stringify(handOver.flush()) === JSON.stringify(content)) return
      fillEditor(editor, content, HISTORY_PUSH_TAG)
    },
    adopt: (content) => {
      if (handOver.accept(content)) history.adopt(content)
    },
    focus: () => {
      editor.getRootElement()?.scrollIntoView({ block: 'nearest' })
      editor.focus()
    },
    dispose: () => {
      unregister()
      editor.setRootElement(null)
    },
  }
}
