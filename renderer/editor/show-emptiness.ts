import { $getRoot, $isParagraphNode } from 'lexical'
import type { EditorState, LexicalEditor } from 'lexical'

/** Keeps `data-empty` on the element of an editor, for the placeholder. Asks the first two nodes only: it runs at every key. */
export function showEmptiness(editor: LexicalEditor, root: HTMLElement): () => void {
  const show = (state: EditorState) => {
    const empty = state.read($isBlank)
    if (empty !== root.hasAttribute('data-empty')) root.toggleAttribute('data-empty', empty)
  }
  show(editor.getEditorState())
  return editor.registerUpdateListener(({ editorState }) => {
    show(editorState)
  })
}

function $isBlank(): boolean {
  const first = $getRoot().getFirstChild()
  return first === null || ($isParagraphNode(first) && first.isEmpty() && first.getNextSibling() === null)
}
