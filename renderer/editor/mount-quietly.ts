import { $getSelection, HISTORY_MERGE_TAG } from 'lexical'
import type { LexicalEditor } from 'lexical'

/**
 * Gives an editor its place on the page. Lexical brings its caret along, and with it the focus: an answer that comes back
 * by undo would pull the writer out of the list or the bar in which that was done. Only a focus that is nowhere is taken.
 */
export function mountQuietly(editor: LexicalEditor, root: HTMLElement): void {
  const hasCaret = editor.getEditorState().read($getSelection) !== null
  if (hasCaret && document.activeElement !== document.body)
    editor.setEditorState(editor.getEditorState().clone(null), { tag: HISTORY_MERGE_TAG })
  editor.setRootElement(root)
}
