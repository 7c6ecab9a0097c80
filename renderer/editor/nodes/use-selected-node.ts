import { $createNodeSelection, $getNodeByKey, $getSelection, $isRangeSelection, $setSelection } from 'lexical'
import type { LexicalEditor } from 'lexical'
import { useCallback, useSyncExternalStore } from 'react'

/** Whether a mark in the text is selected, and the way to select it by a click. */
export function useSelectedNode(editor: LexicalEditor, nodeKey: string) {
  const subscribe = useCallback((changed: () => void) => editor.registerUpdateListener(changed), [editor])
  const selected = useSyncExternalStore(subscribe, () => editor.getEditorState().read(() => $isNodeSelected(nodeKey)))
  const select = useCallback(() => {
    editor.update(() => {
      const selection = $createNodeSelection()
      selection.add(nodeKey)
      $setSelection(selection)
    })
  }, [editor, nodeKey])
  return { selected, select }
}

/** A bare caret, which is what every key leaves behind, selects nothing: that answer must cost nothing. */
function $isNodeSelected(nodeKey: string): boolean {
  const selection = $getSelection()
  if (selection === null || ($isRangeSelection(selection) && selection.isCollapsed())) return false
  return $getNodeByKey(nodeKey)?.isSelected() ?? false
}
