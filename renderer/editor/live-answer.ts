import {
  BLUR_COMMAND,
  COMMAND_PRIORITY_LOW,
  FOCUS_COMMAND,
  HISTORIC_TAG,
  HISTORY_PUSH_TAG,
  mergeRegister,
} from 'lexical'
import type { LexicalEditor } from 'lexical'
import type { AnswerId } from '../../letter/model/letter'
import type { RichText } from '../../letter/model/rich-text'
import type { AnswerEditorEvents } from './answer-editors'
import { attachHistory } from './answer-history'
import type { AnswerHistory } from './answer-history'
import { buildAnswerEditor, fillEditor } from './build-answer-editor'
import { answerWritingExtensions } from './extensions/answer-writing-extensions'
import { toLetter } from './to-letter'
import { readCaret, showCaret, useToolbarState } from './toolbar-state'

/** The text is handed over this many milliseconds after the last key at the latest; never within a key's own time. */
const handOverMs = 250

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
  const handOver = createHandOver(editor, answer, initial, events)
  const unregister = mergeRegister(handOver.unregister, trackCaret(editor, answer, history))
  return {
    editor,
    history,
    content: handOver.flush,
    replace: (content) => {
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

function createHandOver(editor: LexicalEditor, answer: AnswerId, initial: RichText, events: AnswerEditorEvents) {
  let known = initial
  let timer: ReturnType<typeof setTimeout> | null = null
  const flush = () => {
    if (timer === null) return known
    clearTimeout(timer)
    timer = null
    editor.read(() => undefined)
    const content = toLetter(editor.getEditorState())
    if (JSON.stringify(content) === JSON.stringify(known)) return known
    known = content
    events.onChange(answer, content)
    return known
  }
  const unregister = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
    // A state put back by undo counts as a change too, though Lexical calls none of its nodes dirty.
    const changed = dirtyElements.size > 0 || dirtyLeaves.size > 0 || tags.has(HISTORIC_TAG)
    if (timer !== null || !changed) return
    timer = setTimeout(flush, handOverMs)
    events.onDirty?.(answer)
  })
  const accept = (content: RichText) => {
    if (content === known || JSON.stringify(content) === JSON.stringify(known)) return false
    if (timer !== null) clearTimeout(timer)
    timer = null
    known = content
    return true
  }
  return { flush, accept, unregister }
}

function trackCaret(editor: LexicalEditor, answer: AnswerId, history: AnswerHistory): () => void {
  return mergeRegister(
    editor.registerUpdateListener(({ editorState }) => {
      if (useToolbarState.getState().answer === answer) showCaret(readCaret(editorState))
    }),
    editor.registerCommand(
      FOCUS_COMMAND,
      () => {
        useToolbarState.setState({ answer, hasFocus: true, ...history.can(), ...readCaret(editor.getEditorState()) })
        return false
      },
      COMMAND_PRIORITY_LOW,
    ),
    editor.registerCommand(
      BLUR_COMMAND,
      () => {
        useToolbarState.setState({ hasFocus: false })
        return false
      },
      COMMAND_PRIORITY_LOW,
    ),
  )
}
