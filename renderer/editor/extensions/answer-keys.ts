import {
  COMMAND_PRIORITY_HIGH,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  FORMAT_TEXT_COMMAND,
  INDENT_CONTENT_COMMAND,
  KEY_DOWN_COMMAND,
  KEY_TAB_COMMAND,
  mergeRegister,
  OUTDENT_CONTENT_COMMAND,
} from 'lexical'
import type { LexicalEditor } from 'lexical'
import { toggleList } from '../text-commands'
import { $isInList } from './only-letter-formats'

/** What a key combination does; false leaves the key to whoever is next. */
type KeyAction = (editor: LexicalEditor) => boolean

/** Ctrl with these keys, as in Word. Bold, italic, underline, undo and redo are Lexical's own. */
const ctrlKeys: Readonly<Record<string, KeyAction>> = {
  Equal: (editor) => editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'subscript'),
}
const ctrlShiftKeys: Readonly<Record<string, KeyAction>> = {
  Equal: (editor) => editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'superscript'),
  KeyL: (editor) => toggleList(editor, 'bulleted'),
}

/** The keys of the text itself. Keys that open a dialog (link, footnote) belong to the window's commands. */
export const answerKeysExtension = defineExtension({
  name: 'antwoordbrief/keys',
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(KEY_DOWN_COMMAND, (event) => handleKey(editor, event), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(KEY_TAB_COMMAND, (event) => handleTab(editor, event), COMMAND_PRIORITY_LOW),
    ),
})

function handleKey(editor: LexicalEditor, event: KeyboardEvent): boolean {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return false
  const action = (event.shiftKey ? ctrlShiftKeys : ctrlKeys)[event.code]
  if (action === undefined || !action(editor)) return false
  event.preventDefault()
  return true
}

/** Tab is a list's level; outside a list and a table it moves on, so that nobody is caught in the text. */
function handleTab(editor: LexicalEditor, event: KeyboardEvent): boolean {
  if (!$isInList()) return false
  event.preventDefault()
  return editor.dispatchCommand(event.shiftKey ? OUTDENT_CONTENT_COMMAND : INDENT_CONTENT_COMMAND, undefined)
}
