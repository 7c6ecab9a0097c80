import { $isListItemNode, $isListNode, ListNode } from '@lexical/list'
import { QuoteNode } from '@lexical/rich-text'
import { $isTableCellNode } from '@lexical/table'
import {
  $createParagraphNode,
  $findMatchingParent,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  FORMAT_ELEMENT_COMMAND,
  FORMAT_TEXT_COMMAND,
  INDENT_CONTENT_COMMAND,
  mergeRegister,
} from 'lexical'
import type { ElementNode, LexicalNode, TextFormatType } from 'lexical'
import { marks } from '../../../letter/model/rich-text'

/** Keeps an editor within what a letter can hold, so that what is seen is what is saved and printed. */
export const onlyLetterFormatsExtension = defineExtension({
  name: 'antwoordbrief/only-letter-formats',
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(FORMAT_TEXT_COMMAND, (format) => !isMark(format), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(FORMAT_ELEMENT_COMMAND, () => true, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(INDENT_CONTENT_COMMAND, () => !$isInList(), COMMAND_PRIORITY_HIGH),
      editor.registerNodeTransform(ListNode, $flattenInCell),
      editor.registerNodeTransform(QuoteNode, $flattenInCell),
    ),
})

/** Whether the caret stands in a list. */
export function $isInList(): boolean {
  const selection = $getSelection()
  return $isRangeSelection(selection) && $findMatchingParent(selection.anchor.getNode(), $isListItemNode) !== null
}

function isMark(format: TextFormatType): boolean {
  return marks.some((mark) => mark === format)
}

/** A table cell holds paragraphs only. */
function $flattenInCell(node: ElementNode): void {
  if (!$isTableCellNode($findMatchingParent(node, $isTableCellNode))) return
  for (const line of $linesOf(node)) node.insertBefore($createParagraphNode().append(...line))
  node.remove()
}

function $linesOf(node: ElementNode): readonly (readonly LexicalNode[])[] {
  if (!$isListNode(node)) return [node.getChildren()]
  return node
    .getChildren()
    .filter($isListItemNode)
    .flatMap((item) => {
      const line = item.getChildren().filter((child) => !$isListNode(child))
      const nested = item.getChildren().filter($isListNode).flatMap($linesOf)
      return line.length > 0 || nested.length === 0 ? [line, ...nested] : nested
    })
}
