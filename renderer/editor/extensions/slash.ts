import {
  $getSelection,
  $isLineBreakNode,
  $isRangeSelection,
  $isTextNode,
  BLUR_COMMAND,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
  mergeRegister,
} from 'lexical'
import type { EditorState, LexicalCommand, LexicalEditor, TextNode } from 'lexical'
import { sendSlashKey, useSlash, type SlashKey } from '../slash-state'

const LONGEST = 60

/**
 * A line that begins with "/" asks for a standard passage: the window shows a list at the caret, and its keys go there
 * first. What is typed is plain text all the while; nothing happens to it until something is chosen.
 */
export const slashExtension = defineExtension({
  name: 'antwoordbrief/slash',
  register: (editor) =>
    mergeRegister(
      editor.registerUpdateListener(({ editorState }) => {
        follow(editor, editorState)
      }),
      forward(editor, KEY_ARROW_DOWN_COMMAND, 'down'),
      forward(editor, KEY_ARROW_UP_COMMAND, 'up'),
      forward(editor, KEY_ENTER_COMMAND, 'choose'),
      forward(editor, KEY_TAB_COMMAND, 'choose'),
      forward(editor, KEY_ESCAPE_COMMAND, 'close'),
      editor.registerCommand(BLUR_COMMAND, () => forget(editor), COMMAND_PRIORITY_LOW),
    ),
})

function forward<E extends KeyboardEvent | null>(
  editor: LexicalEditor,
  command: LexicalCommand<E>,
  key: SlashKey,
): () => void {
  return editor.registerCommand(
    command,
    (event) => {
      if (useSlash.getState().open?.editor !== editor || !sendSlashKey(key)) return false
      event?.preventDefault()
      return true
    },
    COMMAND_PRIORITY_CRITICAL,
  )
}

function forget(editor: LexicalEditor): boolean {
  if (useSlash.getState().open?.editor === editor) useSlash.setState({ open: null })
  return false
}

type Asked = { readonly nodeKey: string; readonly query: string }

/** What the caret's line asks for; looks at no more than the one text node, so that a key costs nothing. */
function $asked(): Asked | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed() || selection.anchor.type !== 'text') return null
  const node = selection.anchor.getNode()
  if (!$isTextNode(node) || !beginsLine(node)) return null
  const typed = node.getTextContent().slice(0, selection.anchor.offset)
  if (!typed.startsWith('/') || typed.length > LONGEST) return null
  return { nodeKey: node.getKey(), query: typed.slice(1) }
}

function beginsLine(node: TextNode): boolean {
  const before = node.getPreviousSibling()
  return before === null || $isLineBreakNode(before)
}

function follow(editor: LexicalEditor, state: EditorState): void {
  const asked = state.read($asked)
  const { open, closedIn } = useSlash.getState()
  if (asked === null) {
    if (open?.editor === editor || closedIn !== null) useSlash.setState({ open: null, closedIn: null })
    return
  }
  if (closedIn === asked.nodeKey) return
  useSlash.setState({ open: { editor, ...asked, place: placeOf(editor, asked.nodeKey) } })
}

/** Where the line's beginning is on the screen. */
function placeOf(editor: LexicalEditor, nodeKey: string): { readonly left: number; readonly bottom: number } {
  const { left = 0, bottom = 0 } = editor.getElementByKey(nodeKey)?.getBoundingClientRect() ?? {}
  return { left, bottom }
}
