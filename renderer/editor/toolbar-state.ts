import { $isLinkNode } from '@lexical/link'
import { $isListNode } from '@lexical/list'
import { $isQuoteNode } from '@lexical/rich-text'
import { $isTableCellNode, $isTableSelection } from '@lexical/table'
import { $findMatchingParent, $getSelection, $isNodeSelection, $isRangeSelection } from 'lexical'
import type { EditorState, LexicalNode } from 'lexical'
import { create } from 'zustand'
import type { AnswerId } from '../../letter/model/letter'
import type { Mark } from '../../letter/model/rich-text'
import type { CanUndo } from './answer-history'
import { fromTextFormat } from './text-format'

/** The kind of block in which the caret stands. */
export type BlockKind = 'paragraph' | 'quote' | 'bulleted' | 'numbered'

/** What the caret stands in: which buttons of the text bar are pressed. */
export type CaretState = {
  readonly marks: readonly Mark[]
  readonly block: BlockKind
  /** The address of the link under the caret, or null. */
  readonly link: string | null
  readonly inTable: boolean
}

/** All that a text bar needs to know. `answer` is the answer last worked in, and stays when a button takes the focus. */
export type ToolbarState = CaretState & CanUndo & { readonly answer: AnswerId | null; readonly hasFocus: boolean }

const atRest: CaretState = { marks: [], block: 'paragraph', link: null, inTable: false }

/** The text bar's state: read it with a selector, such as `useToolbarState((state) => state.canUndo)`. */
export const useToolbarState = create<ToolbarState>(() => ({
  ...atRest,
  canUndo: false,
  canRedo: false,
  answer: null,
  hasFocus: false,
}))

/** Writes only what differs, so that a key within plain text wakes nobody. */
export function showCaret(caret: CaretState): void {
  const now = useToolbarState.getState()
  const same =
    now.block === caret.block &&
    now.link === caret.link &&
    now.inTable === caret.inTable &&
    now.marks.length === caret.marks.length &&
    now.marks.every((mark, index) => mark === caret.marks[index])
  if (!same) useToolbarState.setState(caret)
}

/** Reads what the caret stands in. */
export function readCaret(state: EditorState): CaretState {
  return state.read(() => {
    const selection = $getSelection()
    if ($isNodeSelection(selection)) return caretAt(selection.getNodes()[0], [])
    if ($isTableSelection(selection)) return caretAt(selection.anchor.getNode(), [])
    if (!$isRangeSelection(selection)) return atRest
    return caretAt(selection.anchor.getNode(), fromTextFormat(selection.format))
  })
}

function caretAt(node: LexicalNode | undefined, marks: readonly Mark[]): CaretState {
  if (node === undefined) return atRest
  const link = $findMatchingParent(node, $isLinkNode)
  return {
    marks,
    block: $blockOf(node),
    link: link === null ? null : link.getURL(),
    inTable: $findMatchingParent(node, $isTableCellNode) !== null,
  }
}

function $blockOf(node: LexicalNode): BlockKind {
  const list = $findMatchingParent(node, $isListNode)
  if (list !== null) return list.getListType() === 'number' ? 'numbered' : 'bulleted'
  return $findMatchingParent(node, $isQuoteNode) === null ? 'paragraph' : 'quote'
}
