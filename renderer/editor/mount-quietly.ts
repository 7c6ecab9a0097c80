import { $getSelection, HISTORY_MERGE_TAG } from 'lexical'
import type { LexicalEditor } from 'lexical'

/** The editor that had the focus when its place on the page was taken away. */
let lastAtWork: LexicalEditor | null = null

/**
 * Gives an editor its place on the page. Lexical brings its caret along, and with it the focus: an answer that comes back
 * by undo would pull the writer out of the list or the bar in which that was done, and one that moves with the answer at
 * work would get its keys. So the focus is taken only when it is nowhere, by the editor that had it. Returns what takes
 * the place away again.
 */
export function mountQuietly(editor: LexicalEditor, root: HTMLElement): () => void {
  const hasCaret = editor.getEditorState().read($getSelection) !== null
  const mayTakeFocus = document.activeElement === document.body && lastAtWork === editor
  if (hasCaret && !mayTakeFocus) editor.setEditorState(editor.getEditorState().clone(null), { tag: HISTORY_MERGE_TAG })
  editor.setRootElement(root)
  return () => {
    if (root.contains(document.activeElement)) lastAtWork = editor
    editor.setRootElement(null)
  }
}
