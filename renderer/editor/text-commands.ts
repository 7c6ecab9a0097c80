import { INSERT_ORDERED_LIST_COMMAND, INSERT_UNORDERED_LIST_COMMAND, REMOVE_LIST_COMMAND } from '@lexical/list'
import { $createQuoteNode, $isQuoteNode } from '@lexical/rich-text'
import { $setBlocksType } from '@lexical/selection'
import {
  $createParagraphNode,
  $findMatchingParent,
  $getSelection,
  $isRangeSelection,
  FORMAT_TEXT_COMMAND,
  HISTORY_PUSH_TAG,
} from 'lexical'
import type { LexicalEditor } from 'lexical'
import type { Mark } from '../../letter/model/rich-text'
import { readCaret } from './toolbar-state'

/** Puts a mark on the selection or takes it off. */
export function toggleMark(editor: LexicalEditor, mark: Mark): boolean {
  return editor.dispatchCommand(FORMAT_TEXT_COMMAND, mark)
}

/** Makes the lines under the selection a list, or plain paragraphs again when they already are such a list. */
export function toggleList(editor: LexicalEditor, kind: 'bulleted' | 'numbered'): boolean {
  if (readCaret(editor.getEditorState()).block === kind) return editor.dispatchCommand(REMOVE_LIST_COMMAND, undefined)
  const insert = kind === 'numbered' ? INSERT_ORDERED_LIST_COMMAND : INSERT_UNORDERED_LIST_COMMAND
  return editor.dispatchCommand(insert, undefined)
}

/** Makes the paragraphs under the selection quotations, or plain paragraphs again. */
export function toggleQuote(editor: LexicalEditor): boolean {
  editor.update(
    () => {
      const selection = $getSelection()
      if (!$isRangeSelection(selection)) return
      const already = $findMatchingParent(selection.anchor.getNode(), $isQuoteNode) !== null
      $setBlocksType(selection, () => (already ? $createParagraphNode() : $createQuoteNode()))
    },
    { tag: HISTORY_PUSH_TAG },
  )
  return true
}
