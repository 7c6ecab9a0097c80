import { INSERT_ORDERED_LIST_COMMAND, INSERT_UNORDERED_LIST_COMMAND } from '@lexical/list'
import { $getSelection, $isParagraphNode, $isRangeSelection, $isRootNode, defineExtension } from 'lexical'
import type { LexicalEditor, ParagraphNode } from 'lexical'
import { registerAfterTyping } from './after-typing'

const lists = {
  '- ': INSERT_UNORDERED_LIST_COMMAND,
  '* ': INSERT_UNORDERED_LIST_COMMAND,
  '1. ': INSERT_ORDERED_LIST_COMMAND,
} as const

const isMarker = (text: string): text is keyof typeof lists => Object.hasOwn(lists, text)

/** "- " or "1. " alone in a paragraph begins a list, as in Word. Backspace makes it a plain paragraph again. */
export const listAsYouTypeExtension = defineExtension({
  name: 'antwoordbrief/list-as-you-type',
  register: (editor) => registerAfterTyping(editor, / /u, () => $findList(editor)),
})

function $findList(editor: LexicalEditor): (() => void) | null {
  const paragraph = $paragraphAtCaret()
  const marker = paragraph?.getTextContent() ?? ''
  if (paragraph === null || !isMarker(marker)) return null
  return () => {
    paragraph.clear().select()
    editor.dispatchCommand(lists[marker], undefined)
  }
}

/** A paragraph of the text itself: a cell of a table holds no lists. */
function $paragraphAtCaret(): ParagraphNode | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null
  const block = selection.anchor.getNode().getTopLevelElement()
  return $isParagraphNode(block) && $isRootNode(block.getParent()) ? block : null
}
