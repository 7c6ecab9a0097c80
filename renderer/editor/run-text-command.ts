import { $isLinkNode, TOGGLE_LINK_COMMAND } from '@lexical/link'
import { INSERT_ORDERED_LIST_COMMAND, INSERT_UNORDERED_LIST_COMMAND, REMOVE_LIST_COMMAND } from '@lexical/list'
import { $createQuoteNode, $isQuoteNode } from '@lexical/rich-text'
import { $setBlocksType } from '@lexical/selection'
import { $findCellNode, $isTableSelection, INSERT_TABLE_COMMAND } from '@lexical/table'
import {
  $addUpdateTag,
  $createParagraphNode,
  $findMatchingParent,
  $getSelection,
  $isParagraphNode,
  $isRangeSelection,
  $isTextNode,
  $onUpdate,
  FORMAT_TEXT_COMMAND,
  HISTORY_PUSH_TAG,
  INDENT_CONTENT_COMMAND,
  OUTDENT_CONTENT_COMMAND,
} from 'lexical'
import type { LexicalEditor, RangeSelection } from 'lexical'
import { isSafeAddress } from '../../letter/model/is-safe-address'
import { assertNever } from '../../letter/model/result'
import { openFootnote } from './footnote-pane-state'
import { $insertFromLetter } from './insert-from-letter'
import { $insertFootnote, $insertLink, $insertQuestionReference } from './insert-marks'
import { $editTable } from './table-edits'
import { readShown } from './show-letters-first'
import type { TextCommand } from './text-command'
import { readCaret } from './toolbar-state'

/** Does a command at the caret of an editor, as one step of its history. False when it makes no sense there. */
export function runTextCommand(editor: LexicalEditor, command: TextCommand): boolean {
  readShown()
  let done = false
  editor.update(
    () => {
      done = $runTextCommand(editor, command)
    },
    { discrete: true },
  )
  return done
}

/** The same from within an update, where keys are handled. */
export function $runTextCommand(editor: LexicalEditor, command: TextCommand): boolean {
  $addUpdateTag(HISTORY_PUSH_TAG)
  switch (command.kind) {
    case 'mark':
      return editor.dispatchCommand(FORMAT_TEXT_COMMAND, command.mark)
    case 'list':
      return $toggleList(editor, command.list)
    case 'deeper':
      return editor.dispatchCommand(INDENT_CONTENT_COMMAND, undefined)
    case 'shallower':
      return editor.dispatchCommand(OUTDENT_CONTENT_COMMAND, undefined)
    case 'unlink':
      return editor.dispatchCommand(TOGGLE_LINK_COMMAND, null)
    case 'table':
      return $insertTable(editor, command.rows, command.columns)
    default:
      return $changeSelection(editor, command)
  }
}

type SelectionCommand = Exclude<
  TextCommand,
  { readonly kind: 'mark' | 'list' | 'deeper' | 'shallower' | 'unlink' | 'table' }
>

function $changeSelection(editor: LexicalEditor, command: SelectionCommand): boolean {
  const selection = $getSelection()
  if ($isTableSelection(selection)) return command.kind === 'table-edit' && $editTable(selection, command.edit)
  if (!$isRangeSelection(selection)) return false
  switch (command.kind) {
    case 'quote':
      return $toggleQuote(selection)
    case 'plain':
      return $takeMarksOff(selection)
    case 'text':
      selection.insertText(command.text)
      return true
    case 'footnote':
      return $writeFootnote(editor, selection)
    case 'question-reference':
      return $insertQuestionReference(command.questions)
    case 'link':
      return $link(editor, selection, command.address, command.text ?? command.address)
    case 'content':
      $insertFromLetter(command.content)
      return true
    case 'table-edit':
      return $editTable(selection, command.edit)
    default:
      return assertNever(command)
  }
}

/** Makes the lines under the selection a list, or plain paragraphs again when they already are such a list. */
function $toggleList(editor: LexicalEditor, kind: 'bulleted' | 'numbered'): boolean {
  if (readCaret(editor.getEditorState()).block === kind) return editor.dispatchCommand(REMOVE_LIST_COMMAND, undefined)
  const insert = kind === 'numbered' ? INSERT_ORDERED_LIST_COMMAND : INSERT_UNORDERED_LIST_COMMAND
  return editor.dispatchCommand(insert, undefined)
}

/** The pane opens once the footnote is drawn: before that there is no place to open it at, and the text has the caret. */
function $writeFootnote(editor: LexicalEditor, selection: RangeSelection): boolean {
  const nodeKey = $insertFootnote(selection).getKey()
  $onUpdate(() => {
    openFootnote({ editor, nodeKey, withCaret: true })
  })
  return true
}

function $toggleQuote(selection: RangeSelection): boolean {
  const already = $findMatchingParent(selection.anchor.getNode(), $isQuoteNode) !== null
  $setBlocksType(selection, () => (already ? $createParagraphNode() : $createQuoteNode()))
  return true
}

function $takeMarksOff(selection: RangeSelection): boolean {
  for (const node of selection.extract()) if ($isTextNode(node)) node.setFormat(0)
  selection.setFormat(0)
  return true
}

function $link(editor: LexicalEditor, selection: RangeSelection, address: string, text: string): boolean {
  if (!isSafeAddress(address)) return false
  const existing = $findMatchingParent(selection.anchor.getNode(), $isLinkNode)
  if (existing !== null) existing.setURL(address)
  else if (selection.isCollapsed()) $insertLink(address, text)
  else editor.dispatchCommand(TOGGLE_LINK_COMMAND, address)
  return true
}

function $insertTable(editor: LexicalEditor, rows: number, columns: number): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || $findCellNode(selection.anchor.getNode()) !== null) return false
  const line = selection.anchor.getNode().getTopLevelElement()
  const includeHeaders = { rows: true, columns: false }
  editor.dispatchCommand(INSERT_TABLE_COMMAND, { rows: String(rows), columns: String(columns), includeHeaders })
  // A table takes the place of an empty line, as in Word; at the top of the text a line stays, to write above it.
  if ($isParagraphNode(line) && line.isEmpty() && line.getPreviousSibling() !== null) line.remove()
  return true
}
