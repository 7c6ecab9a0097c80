import { $isLinkNode } from '@lexical/link'
import type { LinkNode } from '@lexical/link'
import { $isListItemNode, $isListNode } from '@lexical/list'
import type { ListItemNode, ListNode } from '@lexical/list'
import { $isQuoteNode } from '@lexical/rich-text'
import { $isTableCellNode, $isTableNode, $isTableRowNode } from '@lexical/table'
import type { TableCellNode, TableNode } from '@lexical/table'
import { $getRoot, $isElementNode, $isLineBreakNode, $isTextNode } from 'lexical'
import type { EditorState, ElementNode, LexicalNode } from 'lexical'
import { normaliseRichText } from '../../letter/model/normalise-rich-text'
import type { Block, Inline, List, ListItem, Paragraph, RichText, Table, TextRun } from '../../letter/model/rich-text'
import { $isFootnoteNode } from './nodes/footnote-node'
import { $isQuestionReferenceNode } from './nodes/question-reference-node'
import { $hasHeaderRow } from './table-edits'
import { fromTextFormat } from './text-format'

/** The text of an editor in the letter's own terms, in its one form. What a letter does not know becomes plain text. */
export function toLetter(state: EditorState): RichText {
  return state.read(() => normaliseRichText($blocksToLetter($getRoot().getChildren())))
}

/** The blocks that these nodes stand for, not yet normalised. */
function $blocksToLetter(nodes: readonly LexicalNode[]): RichText {
  return nodes.flatMap($toBlocks)
}

/** The line that these nodes stand for, not yet normalised. */
function $inlinesToLetter(nodes: readonly LexicalNode[]): readonly Inline[] {
  return nodes.flatMap($toInlines)
}

function $toBlocks(node: LexicalNode): readonly Block[] {
  if ($isListNode(node)) return [$toList(node)]
  if ($isTableNode(node)) return [$toTable(node)]
  if ($isQuoteNode(node)) return [{ kind: 'quote', children: $inlinesToLetter(node.getChildren()) }]
  if ($isElementNode(node) && !node.isInline()) return [$toParagraph(node)]
  return [{ kind: 'paragraph', children: $toInlines(node) }]
}

function $toParagraph(node: ElementNode): Paragraph {
  return { kind: 'paragraph', children: $inlinesToLetter(node.getChildren()) }
}

function $toInlines(node: LexicalNode): readonly Inline[] {
  if ($isTextNode(node)) return [$toRun(node.getTextContent(), node.getFormat())]
  if ($isLineBreakNode(node)) return [{ kind: 'break' }]
  if ($isFootnoteNode(node)) return [{ kind: 'footnote', children: node.getNote() }]
  if ($isQuestionReferenceNode(node)) return [{ kind: 'question-reference', questions: node.getQuestions() }]
  if ($isLinkNode(node)) return $inLink(node)
  if ($isElementNode(node)) return $inlinesToLetter(node.getChildren())
  return [$toRun(node.getTextContent(), 0)]
}

/** A link holds runs only; anything else in it (a footnote, a line break) parts it in two. */
function $inLink(node: LinkNode): readonly Inline[] {
  return $inlinesToLetter(node.getChildren()).map((inline) =>
    inline.kind === 'text' ? { kind: 'link', address: node.getURL(), children: [inline] } : inline,
  )
}

function $toRun(text: string, format: number): TextRun {
  return { kind: 'text', text, marks: fromTextFormat(format) }
}

function $toList(node: ListNode): List {
  const items = node.getChildren().filter($isListItemNode).reduce<readonly ListItem[]>($appendItem, [])
  return { kind: 'list', ordered: node.getListType() === 'number', items }
}

/** An item that holds a list is not a line of its own: the list hangs under the item before it. */
function $appendItem(items: readonly ListItem[], node: ListItemNode): readonly ListItem[] {
  const children = node.getChildren()
  const nested = children.filter($isListNode).map($toList)
  const line = $inlinesToLetter(children.filter((child) => !$isListNode(child)))
  const last = items.at(-1)
  if (nested.length === 0 || line.length > 0 || last === undefined) return [...items, { children: line, nested }]
  return [...items.slice(0, -1), { children: last.children, nested: [...last.nested, ...nested] }]
}

function $toTable(node: TableNode): Table {
  const rows = node.getChildren().filter($isTableRowNode)
  return {
    kind: 'table',
    headerRow: $hasHeaderRow(node),
    rows: rows.map((row) => row.getChildren().filter($isTableCellNode).map($toCell)),
  }
}

function $toCell(cell: TableCellNode): { readonly paragraphs: readonly Paragraph[] } {
  return { paragraphs: $flattenToParagraphs(cell.getChildren()) }
}

/** A cell holds paragraphs only; a list in it (pasted in, perhaps) gives its lines. */
function $flattenToParagraphs(nodes: readonly LexicalNode[]): readonly Paragraph[] {
  return nodes.flatMap((node): readonly Paragraph[] => {
    if ($isListNode(node)) return $flattenToParagraphs(node.getChildren())
    if ($isListItemNode(node)) return $flattenItem(node)
    if ($isElementNode(node) && !node.isInline()) return [$toParagraph(node)]
    return [{ kind: 'paragraph', children: $toInlines(node) }]
  })
}

function $flattenItem(item: ListItemNode): readonly Paragraph[] {
  const children = item.getChildren()
  const line = $inlinesToLetter(children.filter((child) => !$isListNode(child)))
  const nested = $flattenToParagraphs(children.filter($isListNode))
  return line.length > 0 ? [{ kind: 'paragraph', children: line }, ...nested] : nested
}
