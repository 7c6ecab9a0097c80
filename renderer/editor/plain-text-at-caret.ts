import { $getSelection, $isRangeSelection, $isTextNode } from 'lexical'
import type { LexicalEditor, NodeKey, RangeSelection, TextNode } from 'lexical'

/** A text of one look, in the editor and on the page. */
export type PlainText = { readonly editor: LexicalEditor; readonly key: NodeKey; readonly onPage: Text }

/** Where in a text the caret stands on the page; null when it stands elsewhere or something is selected. */
export function caretIn(text: Text): number | null {
  const selection = getSelection()
  return selection?.isCollapsed === true && selection.focusNode === text ? selection.focusOffset : null
}

/**
 * The text that takes a letter typed now as it is, in its middle or at its end: the editor holds what the page shows,
 * with the caret at the same place, and the letter will look like the one before it. Null where it is not so plain.
 */
export function plainTextAtCaret(editor: LexicalEditor): PlainText | null {
  const onPage = getSelection()?.focusNode
  if (!(onPage instanceof Text) || editor.isComposing()) return null
  return editor.getEditorState().read(() => {
    const selection = $getSelection()
    if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null
    const node = selection.anchor.getNode()
    if (!$isTextNode(node) || !$takesLetter(node, selection)) return null
    const isThere = editor.getElementByKey(node.getKey())?.contains(onPage) === true
    const isSame = onPage.data === node.getTextContent() && caretIn(onPage) === selection.anchor.offset
    return isThere && isSame ? { editor, key: node.getKey(), onPage } : null
  })
}

function $takesLetter(node: TextNode, { anchor, format, style }: RangeSelection): boolean {
  if (!node.isSimpleText() || node.getFormat() !== format || node.getStyle() !== style) return false
  if (anchor.offset === 0) return false
  // A letter typed after a link does not belong to it.
  const takesAtEnd = node.canInsertTextAfter() && node.getParentOrThrow().canInsertTextAfter()
  return takesAtEnd || anchor.offset < node.getTextContentSize()
}
