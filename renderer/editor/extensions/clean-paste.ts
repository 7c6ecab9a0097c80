import { $getHtmlContent, caretFromPoint } from '@lexical/clipboard'
import { TOGGLE_LINK_COMMAND } from '@lexical/link'
import {
  $addUpdateTag,
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isNodeSelection,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_HIGH,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  COPY_COMMAND,
  CUT_COMMAND,
  CUT_TAG,
  defineExtension,
  DRAGSTART_COMMAND,
  DROP_COMMAND,
  KEY_DOWN_COMMAND,
  mergeRegister,
  PASTE_COMMAND,
  PASTE_TAG,
  safeCast,
} from 'lexical'
import type { LexicalEditor } from 'lexical'
import { isSafeAddress } from '../../../letter/model/is-safe-address'
import { $insertFromLetter } from '../insert-from-letter'
import { clipboardToRichText } from '../paste/clipboard-to-rich-text'

type PasteConfig = { readonly onTooLarge: () => void }

/**
 * Everything that comes in by clipboard or drop goes through the letter's own terms, and nothing else: Lexical's own
 * readers (its JSON, its HTML import) are never reached.
 */
export const cleanPasteExtension = defineExtension({
  name: 'antwoordbrief/clean-paste',
  config: safeCast<PasteConfig>({ onTooLarge: () => undefined }),
  register: (editor, config) => {
    let plainNext = false
    const paste = (transfer: DataTransfer | null) => {
      $paste(editor, transfer, plainNext, config)
      plainNext = false
    }
    return mergeRegister(
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          plainNext = event.code === 'KeyV' && event.shiftKey && (event.ctrlKey || event.metaKey)
          return false
        },
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          event.preventDefault()
          paste(transferOf(event))
          return true
        },
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(CONTROLLED_TEXT_INSERTION_COMMAND, $takeRichInput(paste), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(COPY_COMMAND, (event) => $copy(editor, event), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(CUT_COMMAND, (event) => $cut(editor, event), COMMAND_PRIORITY_HIGH),
      editor.registerCommand(DRAGSTART_COMMAND, refuse, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(DROP_COMMAND, (event) => $drop(event, paste), COMMAND_PRIORITY_HIGH),
    )
  },
})

function transferOf(event: ClipboardEvent | InputEvent | KeyboardEvent): DataTransfer | null {
  if ('clipboardData' in event) return event.clipboardData
  return 'dataTransfer' in event ? event.dataTransfer : null
}

function $paste(editor: LexicalEditor, transfer: DataTransfer | null, plain: boolean, config: PasteConfig): void {
  const clipboard = { html: transfer?.getData('text/html') ?? '', text: transfer?.getData('text/plain') ?? '' }
  const selection = $getSelection()
  $addUpdateTag(PASTE_TAG)
  const address = clipboard.text.trim()
  if (!plain && isSafeAddress(address) && $isRangeSelection(selection) && !selection.isCollapsed()) {
    editor.dispatchCommand(TOGGLE_LINK_COMMAND, address)
    return
  }
  const pasted = clipboardToRichText(clipboard, plain)
  if (pasted.kind === 'too-large') config.onTooLarge()
  else $insertFromLetter(pasted.content)
}

/** Input that brings HTML along (a drop, some keyboards); a suggestion of the spelling checker brings only text. */
function $takeRichInput(paste: (transfer: DataTransfer) => void) {
  return (input: InputEvent | string): boolean => {
    if (typeof input === 'string' || input.dataTransfer === null) return false
    if (input.dataTransfer.getData('text/html') === '') return false
    paste(input.dataTransfer)
    return true
  }
}

/** HTML and plain text, no format of Lexical's: what is pasted back comes in by the same door as everything else. */
function $copy(editor: LexicalEditor, event: ClipboardEvent | KeyboardEvent | null): boolean {
  const selection = $getSelection()
  const isNothing = selection === null || ($isRangeSelection(selection) && selection.isCollapsed())
  const clipboard = event !== null && 'clipboardData' in event ? event.clipboardData : null
  if (isNothing || clipboard === null) return isNothing
  event?.preventDefault()
  clipboard.setData('text/plain', selection.getTextContent())
  clipboard.setData('text/html', $getHtmlContent(editor))
  return true
}

function $cut(editor: LexicalEditor, event: ClipboardEvent | KeyboardEvent | null): boolean {
  const done = $copy(editor, event)
  $addUpdateTag(CUT_TAG)
  const selection = $getSelection()
  if (done && $isRangeSelection(selection)) selection.removeText()
  else if (done && $isNodeSelection(selection)) selection.deleteNodes()
  return done
}

/** Text is not dragged about by accident; files are the window's to take. */
function refuse(event: DragEvent): boolean {
  event.preventDefault()
  return true
}

function $drop(event: DragEvent, paste: (transfer: DataTransfer | null) => void): boolean {
  const transfer = event.dataTransfer
  if (transfer === null || transfer.files.length > 0) return false
  event.preventDefault()
  $selectPoint(event.clientX, event.clientY)
  paste(transfer)
  return true
}

function $selectPoint(x: number, y: number): void {
  const caret = caretFromPoint(x, y)
  const node = caret === null ? null : $getNearestNodeFromDOMNode(caret.node)
  if ($isTextNode(node)) node.select(caret?.offset, caret?.offset)
  else node?.selectEnd()
}
