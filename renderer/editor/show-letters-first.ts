import { $getNodeByKey, $isTextNode, mergeRegister, SKIP_DOM_SELECTION_TAG } from 'lexical'
import type { LexicalEditor } from 'lexical'
import { caretIn, plainTextAtCaret, type PlainText } from './plain-text-at-caret'

/** The letter that is on its way through the browser, and the text that takes it. */
let passing: { readonly text: PlainText; readonly key: string } | null = null
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
  // With its event it is a key to Lexical, whose own caret goes from where it was to where it is. On the page the caret
  // is right already: to put it there once more would take it, and the focus, from where a program brought them.
  text.editor.update(
    () => {
      $readFromPage(text)
    },
    { discrete: true, event, tag: SKIP_DOM_SELECTION_TAG },
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
  ...['keyup', 'compositionstart', 'pointerdown', 'cut', 'copy', 'paste', 'drop', 'blur', 'visibilitychange'].map(
    (name) => [name, settle] as const,
  ),
]

function startPassing(event: Event): void {
  settle(event)
  const editor = event.target === null ? undefined : editors.get(event.target)
  if (editor === undefined || !(event instanceof KeyboardEvent) || !isOfText(event)) return
  const text = plainTextAtCaret(editor)
  if (text === null || !isJustShown(event.key, text)) return
  passing = { text, key: event.key }
  event.stopPropagation()
}

/** A key may give another sign than its own (after a dead key), and a sign may come without a key (from a list of emoji). */
function pass(event: Event): void {
  if (event instanceof InputEvent && !isPassing(event)) passing = null
  if (passing) event.stopPropagation()
  else readShown()
}

function hold(event: Event): void {
  if (passing === null || !(event instanceof InputEvent) || !isPassing(event)) return
  event.stopPropagation()
  // Lexical watches the page for what it did not do itself, and would look into this.
  passing.text.editor._observer?.takeRecords()
  shown = { text: passing.text, event }
  passing = null
  // A timer that is set within a frame fires after it.
  requestAnimationFrame(() => setTimeout(readShown))
}

/** Something else happens. */
function settle({ type }: Event): void {
  passing = null
  // The key that is let go is no news for the text.
  if (type !== 'keyup') readShown()
}

const isPassing = ({ inputType, data }: InputEvent): boolean => inputType === 'insertText' && data === passing?.key

/** The caret that went along with the letter is read with it; one that a program put elsewhere is news. */
function followCaret(event: Event): void {
  if (shown === null) return
  if (caretIn(shown.text.onPage) === null) readShown()
  else event.stopImmediatePropagation()
}

/** A hidden window shows nothing. */
const isOfText = ({ ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent): boolean =>
  !ctrlKey && !metaKey && !altKey && !isComposing && !document.hidden

/** A space after a longer one goes the usual way. */
const longestWord = 40

/** Signs may be corrected as they are typed, and what stands before a space by that: neither should be seen before. */
function isJustShown(key: string, { onPage }: PlainText): boolean {
  if (key !== ' ') return /^[\p{L}\p{N}]$/u.test(key)
  const before = onPage.data.slice(0, caretIn(onPage) ?? 0)
  return /\s[\p{L}\p{N}]+$/u.test(before.slice(-longestWord))
}
