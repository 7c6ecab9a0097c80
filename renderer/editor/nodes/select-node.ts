import { $createNodeSelection, $setSelection } from 'lexical'
import type { LexicalEditor } from 'lexical'

/** Selects a mark in the text, as a click on it does. That it is selected shows as `data-selected` on its place. */
export function selectNode(editor: LexicalEditor, nodeKey: string): void {
  editor.update(() => {
    const selection = $createNodeSelection()
    selection.add(nodeKey)
    $setSelection(selection)
  })
}
