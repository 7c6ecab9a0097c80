import {
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  BEFORE_INPUT_COMMAND,
  COMMAND_PRIORITY_HIGH,
  defineExtension,
  HISTORY_PUSH_TAG,
} from 'lexical'
import type { LexicalEditor, RangeSelection, TextNode } from 'lexical'
import { correctionFor } from '../typography'

let isOn = true

/** Switches typographic quotes and dashes on or off, for all answers at once. */
export function setTypographyAsYouType(on: boolean): void {
  isOn = on
}

const watched = /["'\-. ]/u

/**
 * Puts typographic quotes and dashes while typing. The plain character is there first, as a step of its own kind, so one
 * undo gives back exactly what was typed; and it is not corrected a second time.
 */
export const typographyExtension = defineExtension({
  name: 'antwoordbrief/typography',
  register: (editor) =>
    editor.registerCommand(
      BEFORE_INPUT_COMMAND,
      (event) => {
        const typed = event.inputType === 'insertText' ? (event.data ?? '') : ''
        if (isOn && watched.test(typed)) correctLater(editor, typed.length)
        return false
      },
      COMMAND_PRIORITY_HIGH,
    ),
})

/** Once what was typed is in the text, whoever put it there: Lexical, or the browser by itself. */
function correctLater(editor: LexicalEditor, typed: number): void {
  const unregister = editor.registerUpdateListener(({ dirtyLeaves }) => {
    if (dirtyLeaves.size === 0) return
    unregister()
    if (editor.getEditorState().read(() => $pendingCorrection(typed)) === null) return
    const correct = () => {
      $correct(typed)
    }
    editor.update(correct, { discrete: true, tag: HISTORY_PUSH_TAG })
  })
}

function $correct(typed: number): void {
  const found = $pendingCorrection(typed)
  if (found === null) return
  const { selection, node, start, correction } = found
  const caret = selection.anchor.offset + correction.text.length - correction.length
  node.spliceText(start, correction.length, correction.text)
  selection.setTextNodeRange(node, caret, node, caret)
}

/** A dead key (US International) gives two characters at once, "'s": the first of them counts as well. */
function $pendingCorrection(typed: number) {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null
  const node = selection.anchor.getNode()
  if (!$isTextNode(node)) return null
  const before = $textBefore(node, selection)
  for (let after = 0; after < Math.min(typed, 2); after += 1) {
    const correction = correctionFor(before.slice(0, before.length - after))
    const start = selection.anchor.offset - after - (correction?.length ?? 0)
    if (correction !== null && start >= 0) return { selection, node, start, correction }
  }
  return null
}

/** Text of the same line only: a mark or a line break parts it as a space would. */
function $textBefore(node: TextNode, selection: RangeSelection): string {
  const own = node.getTextContent().slice(0, selection.anchor.offset)
  const before = node.getPreviousSibling()
  return ($isTextNode(before) ? before.getTextContent() : '') + own
}
