import { $createRangeSelection, $getSelection, $isRangeSelection, $setSelection } from 'lexical'
import type { ElementNode, LexicalEditor, LexicalNode, PointType, RangeSelection } from 'lexical'
import type { RichText } from '../../letter/model/rich-text'
import { buildAnswerEditor } from './build-answer-editor'
import { toLetter } from './to-letter'

/**
 * What is selected in an editor; empty when nothing is. Read from a copy without a page in which all else was taken away,
 * so that lists, tables and footnotes stay what they are and the editor itself does not change.
 */
export function selectedText(editor: LexicalEditor): RichText {
  const state = editor.getEditorState()
  const hasRange = state.read(() => {
    const selection = $getSelection()
    return $isRangeSelection(selection) && !selection.isCollapsed()
  })
  if (!hasRange) return []
  const copy = buildAnswerEditor([])
  copy.setEditorState(state.clone())
  copy.update($keepSelected, { discrete: true })
  return toLetter(copy.getEditorState())
}

function $keepSelected(): void {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return
  const [start, end] = $inOrder(selection)
  const [first, last] = [$blockOf(start), $blockOf(end)]
  last.getNextSiblings().forEach($remove)
  first.getPreviousSiblings().forEach($remove)
  const after = $createRangeSelection()
  after.anchor.set(end.key, end.offset, end.type)
  after.focus.set(last.getKey(), last.getChildrenSize(), 'element')
  const before = $createRangeSelection()
  before.anchor.set(first.getKey(), 0, 'element')
  before.focus.set(start.key, start.offset, start.type)
  $removeRange(after)
  $removeRange(before)
}

type Point = Pick<PointType, 'key' | 'offset' | 'type'> & { readonly node: LexicalNode }

const $pointOf = (point: PointType): Point => ({
  ...{ key: point.key, offset: point.offset, type: point.type },
  node: point.getNode(),
})

const $inOrder = (selection: RangeSelection): readonly [Point, Point] => {
  const [anchor, focus] = [$pointOf(selection.anchor), $pointOf(selection.focus)]
  return selection.isBackward() ? [focus, anchor] : [anchor, focus]
}

/** The block of the text in which a point is. Throws when it is in none, which the editor does not allow. */
const $blockOf = ({ node }: Point): ElementNode => {
  const block = node.getTopLevelElementOrThrow()
  if ('getChildrenSize' in block) return block
  throw new Error('a selection outside every block')
}

const $remove = (node: LexicalNode): void => {
  node.remove()
}

function $removeRange(range: RangeSelection): void {
  if (range.isCollapsed()) return
  $setSelection(range)
  range.removeText()
}
