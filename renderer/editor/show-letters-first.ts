import { $getNodeByKey, $isTextNode, mergeRegister } from 'lexical'
import type { LexicalEditor } from 'lexical'
import { caretIn, plainTextAtCaret, type PlainText } from './plain-text-at-caret'

/** The text that takes the letter which is on its way through the browser. */
let passing: PlainText | null = null
/** The text with a letter that only the page has yet, and the event that told of it. There is one caret, so one at most. */
let shown: { readonly text: PlainText; readonly event: Event } | null = null

const editors = new WeakMap<EventTarget, LexicalEditor>()

/**
 * Shows a letter before anything else is done with it. Lexical leaves a letter within plain text to the browser, and reads
 * it back from the page. So nobody need hear of such a key before its frame is on the way to the screen: its events stop
 * at the window, and the editor reads the text after the frame, or as soon as anything else happens. Until then the page
 * is that one letter ahead of the editor; see `readShown`.
 */
export function showLettersFirst(editor: LexicalEditor, element: HTMLElement): () => void {
  editors.set(element, editor)
  // They serve all editors, and adding them again does nothing.
  for (const [name, listener] of listeners) window.addEventListener(name, listener, true)
  document.addEventListener('selectionchange', followCaret, true)
  return mergeRegister(
    () => editors.delete(element),
    () => {
      if (shown?.text.editor === editor) readShown()
    },
  )
}

/** Lets the editor read a letter that only the page has yet: to be called before a text is looked at or changed. */
export function readShown(): void {
  if (shown === null) return
  const { text, event } = shown
  shown = null
  // With its event it is a key to Lexical, whose own caret goes from where it was to where it is.
  text.editor.update(
    () => {
      $readFromPage(text)
    },
    { discrete: true, event },
  )
}

function $readFromPage({ key, onPage }: PlainText): void {
  const node = $getNodeByKey(key)
  if (!$isTextNode(node)) return
  node.setTextContent(onPage.data)
  const caret = caretIn(onPage)
  if (caret !== null) node.select(caret, caret)
}

const listeners: readonly (readonly [string, (event: Event) => void])[] = [
  ['keydown', startPassing],
  ['keypress', pass],
  ['beforeinput', pass],
  ['textInput', pass],
  ['input', hold],
  ...['compositionstart', 'pointerdown', 'cut', 'copy', 'paste', 'drop', 'blur', 'visibilitychange'].map(
    (name) => [name, readShown] as const,
  ),
]

function startPassing(event: Event): void {
  readShown()
  const editor = event.target === null ? undefined : editors.get(event.target)
  passing = editor && event instanceof KeyboardEvent && isLetter(event) ? plainTextAtCaret(editor) : null
  if (passing) event.stopPropagation()
}

function pass(event: Event): void {
  if (event instanceof InputEvent && event.inputType !== 'insertText') passing = null
  if (passing) event.stopPropagation()
}

function hold(event: Event): void {
  if (passing === null) return
  event.stopPropagation()
  // Lexical watches the page for what it did not do itself, and would look into this.
  passing.editor._observer?.takeRecords()
  shown = { text: passing, event }
  passing = null
  // A timer that is set within a frame fires after it.
  requestAnimationFrame(() => setTimeout(readShown))
}

/** The caret went along with the letter, and is read with it. */
function followCaret(event: Event): void {
  if (shown !== null) event.stopImmediatePropagation()
}

/** Other signs may be corrected as they are typed, and should not be seen before. A hidden window shows nothing. */
function isLetter({ key, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent): boolean {
  return /^[\p{L}\p{N}]$/u.test(key) && !ctrlKey && !metaKey && !altKey && !isComposing && !document.hidden
}
