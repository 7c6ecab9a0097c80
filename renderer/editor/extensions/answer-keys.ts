import {
  $addUpdateTag,
  $getSelection,
  $isNodeSelection,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_HIGH,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  HISTORY_PUSH_TAG,
  INDENT_CONTENT_COMMAND,
  KEY_DOWN_COMMAND,
  KEY_TAB_COMMAND,
  mergeRegister,
  OUTDENT_CONTENT_COMMAND,
} from 'lexical'
import type { LexicalEditor } from 'lexical'
import { $runTextCommand } from '../run-text-command'
import { $addRowAtEnd } from '../table-edits'
import type { TextCommand } from '../text-command'
import { $isInList } from './only-letter-formats'

type Keys = Readonly<Record<string, TextCommand>>

/** Ctrl with these keys, as in Word. Bold, italic, underline, undo and redo are Lexical's own. */
const ctrlKeys: Keys = {
  Equal: { kind: 'mark', mark: 'subscript' },
  Space: { kind: 'plain' },
}
const ctrlShiftKeys: Keys = {
  Equal: { kind: 'mark', mark: 'superscript' },
  KeyL: { kind: 'list', list: 'bulleted' },
  Space: { kind: 'text', text: '\u00a0' },
}
const ctrlAltKeys: Keys = { KeyF: { kind: 'footnote' } }

/** The keys of the text itself. Keys that open a dialog of the window (link) belong to the window's commands. */
export const answerKeysExtension = defineExtension({
  name: 'antwoordbrief/keys',
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(KEY_DOWN_COMMAND, (event) => handleKey(editor, event), COMMAND_PRIORITY_HIGH),
      // Before Lexical's own tables, which leave the table there.
      editor.registerCommand(KEY_TAB_COMMAND, handleTabAtEnd, COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(KEY_TAB_COMMAND, (event) => handleTab(editor, event), COMMAND_PRIORITY_LOW),
    ),
})

function handleKey(editor: LexicalEditor, event: KeyboardEvent): boolean {
  $leaveMarkToType(event)
  const command = keysFor(event)[event.code]
  if (command === undefined || !$runTextCommand(editor, command)) return false
  event.preventDefault()
  return true
}

/** A selected mark has no caret, and the browser would write at the start of the answer: what is typed comes after it. */
function $leaveMarkToType({ key, ctrlKey, metaKey }: KeyboardEvent): void {
  const isTyping = (key.length === 1 || key === 'Dead' || key === 'Process') && !ctrlKey && !metaKey
  const selection = $getSelection()
  if (isTyping && $isNodeSelection(selection)) selection.getNodes().at(-1)?.selectNext(0, 0)
}

function keysFor(event: KeyboardEvent): Keys {
  if (!(event.ctrlKey || event.metaKey)) return {}
  if (event.altKey) return event.shiftKey ? {} : ctrlAltKeys
  return event.shiftKey ? ctrlShiftKeys : ctrlKeys
}

function handleTabAtEnd(event: KeyboardEvent): boolean {
  if (event.shiftKey || !$addRowAtEnd()) return false
  $addUpdateTag(HISTORY_PUSH_TAG)
  event.preventDefault()
  return true
}

/** Tab is a list's level; outside a list and a table it moves on, so that nobody is caught in the text. */
function handleTab(editor: LexicalEditor, event: KeyboardEvent): boolean {
  if (!$isInList()) return false
  event.preventDefault()
  return editor.dispatchCommand(event.shiftKey ? OUTDENT_CONTENT_COMMAND : INDENT_CONTENT_COMMAND, undefined)
}
