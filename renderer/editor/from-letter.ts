import { $createLinkNode } from '@lexical/link'
import { $createListItemNode, $createListNode } from '@lexical/list'
import type { ListItemNode, ListNode } from '@lexical/list'
import { $createQuoteNode } from '@lexical/rich-text'
import { $createTableCellNode, $createTableNode, $createTableRowNode, TableCellHeaderStates } from '@lexical/table'
import type { TableNode } from '@lexical/table'
import { $createLineBreakNode, $createParagraphNode, $createTextNode, $getRoot } from 'lexical'
import type { ElementNode, LexicalNode } from 'lexical'
import { isSafeAddress } from '../../letter/model/is-safe-address'
import { normaliseRichText } from '../../letter/model/normalise-rich-text'
import type { Block, Inline, List, ListItem, RichText, Table, TextRun } from '../../letter/model/rich-text'
import { $createFootnoteNode } from './nodes/footnote-node'
import { $createQuestionReferenceNode } from './nodes/question-reference-node'
import { toTextFormat } from './text-format'

/** Replaces everything in the editor by this text. Empty text becomes one empty paragraph, for the caret to stand in. */
export function $fillFromLetter(richText: RichText): void {
  const blocks = $blocksFromLetter(normaliseRichText(richText))
  $getRoot()
    .clear()
    .append(...(blocks.length > 0 ? blocks : [$createParagraphNode()]))
}

/** The Lexical nodes for blocks of a letter. */
export function $blocksFromLetter(richText: RichText): readonly ElementNode[] {
  return richText.map($fromBlock)
}

/** The Lexical nodes for a line of a letter. A link whose address is not safe becomes its bare text. */
export function $inlinesFromLetter(inlines: readonly Inline[]): readonly LexicalNode[] {
  return inlines.flatMap($fromInline)
}

function $fromBlock(block: Block): ElementNode {
  switch (block.kind) {
    case 'paragraph':
      return $createParagraphNode().append(...$inlinesFromLetter(block.children))
    case 'quote':
      return $createQuoteNode().append(...$inlinesFromLetter(block.children))
    case 'list':
      return $fromList(block)
    case 'table':
      return $fromTable(block)
  }
}

function $fromInline(inline: Inline): LexicalNode | readonly LexicalNode[] {
  switch (inline.kind) {
    case 'text':
      return $fromRun(inline)
    case 'break':
      return $createLineBreakNode()
    case 'link': {
      const runs = inline.children.map($fromRun)
      return isSafeAddress(inline.address) ? $createLinkNode(inline.address).append(...runs) : runs
    }
    case 'footnote':
      return $createFootnoteNode(inline.children)
    case 'question-reference':
      return $createQuestionReferenceNode(inline.questions)
  }
}

function $fromRun(run: TextRun): LexicalNode {
  return $createTextNode(run.text).setFormat(toTextFormat(run.marks))
}

function $fromList(list: List): ListNode {
  return $createListNode(list.ordered ? 'number' : 'bullet').append(...list.items.flatMap($fromItem))
}

/** Lexical keeps a deeper list in an item of its own, right after the item that it hangs under. */
function $fromItem(item: ListItem): readonly ListItemNode[] {
  const line = $createListItemNode().append(...$inlinesFromLetter(item.children))
  return [line, ...item.nested.map((list) => $createListItemNode().append($fromList(list)))]
}

function $fromTable(table: Table): TableNode {
  const rows = table.rows.map((row, index) => {
    const isHeader = table.headerRow && index === 0
    const cells = row.map((cell) =>
      $createTableCellNode(isHeader ? TableCellHeaderStates.ROW : TableCellHeaderStates.NO_STATUS).append(
        ...cell.paragraphs.map($fromBlock),
      ),
    )
    return $createTableRowNode().append(...cells)
  })
  return $createTableNode().append(...rows)
}
