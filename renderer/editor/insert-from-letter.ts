import { $findCellNode, $isTableSelection } from '@lexical/table'
import { $getSelection, $isNodeSelection, $isRangeSelection } from 'lexical'
import type { RangeSelection } from 'lexical'
import type { RichText } from '../../letter/model/rich-text'
import { $blocksFromLetter, $inlinesFromLetter } from './from-letter'
import { linesOfBlocks } from './paste/pieces'

/** Puts a text of a letter in the place of the selection; one paragraph flows into the line where the caret is. */
export function $insertFromLetter(content: RichText): void {
  const selection = $rangeToFill()
  if (selection === null || content.length === 0) return
  const fitting = $findCellNode(selection.anchor.getNode()) === null ? content : asParagraphs(content)
  const [first] = fitting
  if (fitting.length === 1 && first?.kind === 'paragraph') {
    selection.insertNodes([...$inlinesFromLetter(first.children)])
  } else selection.insertNodes([...$blocksFromLetter(fitting)])
}

/** A selected mark is replaced; several selected cells get the text in the first of them. */
function $rangeToFill(): RangeSelection | null {
  const selection = $getSelection()
  if ($isNodeSelection(selection)) selection.deleteNodes()
  if ($isTableSelection(selection)) $findCellNode(selection.anchor.getNode())?.selectEnd()
  const range = $getSelection()
  return $isRangeSelection(range) ? range : null
}

/** A table cell holds paragraphs only. */
function asParagraphs(content: RichText): RichText {
  return linesOfBlocks(content).map((children) => ({ kind: 'paragraph', children }))
}
