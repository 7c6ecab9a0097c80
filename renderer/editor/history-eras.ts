import type { HistoryState } from '@lexical/history'
import { HISTORIC_TAG, SKIP_DOM_SELECTION_TAG } from 'lexical'
import type { EditorState, LexicalEditor } from 'lexical'
import type { RichText } from '../../letter/model/rich-text'
import { fillEditor } from './build-answer-editor'
import { toLetter } from './to-letter'

/** The steps between two changes that the letter made to a text, and the text as it was left. */
type Era = Pick<HistoryState, 'undoStack' | 'redoStack'> & { readonly state: EditorState; readonly content: string }

/**
 * Parts a text's history where the letter itself changed that text. Undoing words must not reach past such a change (it
 * would bring back the words of before a join into the joint answer), and undoing the change must bring the words'
 * own history back.
 */
export function createHistoryEras(editor: LexicalEditor, steps: HistoryState) {
  const past: Era[] = []
  const future: Era[] = []
  const leave = (): Era => {
    const state = editor.getEditorState()
    return { undoStack: steps.undoStack, redoStack: steps.redoStack, state, content: asKey(toLetter(state)) }
  }
  const enter = (era: Era) => {
    steps.undoStack = era.undoStack
    steps.redoStack = era.redoStack
    steps.current = { editor, editorState: era.state }
    // With a caret in it the state would draw the focus here, away from the bar or list in which the letter was changed.
    editor.setEditorState(hasFocus(editor) ? era.state : era.state.clone(null), { tag: HISTORIC_TAG })
  }
  const begin = (content: RichText) => {
    steps.undoStack = []
    steps.redoStack = []
    fillEditor(editor, content, hasFocus(editor) ? [HISTORIC_TAG] : [HISTORIC_TAG, SKIP_DOM_SELECTION_TAG])
    steps.current = { editor, editorState: editor.getEditorState() }
  }
  const step = (from: Era[], to: Era[], content: string): boolean => {
    const era = from.at(-1)
    if (era?.content !== content) return false
    from.pop()
    to.push(leave())
    enter(era)
    return true
  }
  return {
    adopt: (content: RichText) => {
      const key = asKey(content)
      if (step(past, future, key) || step(future, past, key)) return
      past.push(leave())
      future.length = 0
      begin(content)
    },
  }
}

function hasFocus(editor: LexicalEditor): boolean {
  const root = editor.getRootElement()
  return root !== null && root === document.activeElement
}

function asKey(content: RichText): string {
  return JSON.stringify(content)
}
