import { $getNearestNodeFromDOMNode, type LexicalEditor } from 'lexical'
import { create } from 'zustand'

/** The footnote whose text is being written, or only shown with the caret elsewhere: at most one at a time. */
export type OpenFootnote = { readonly editor: LexicalEditor; readonly nodeKey: string; readonly withCaret: boolean }

/** Which footnote is open. */
export const useOpenFootnote = create<{ readonly open: OpenFootnote | null }>(() => ({ open: null }))

/** Opens the pane of a footnote. */
export function openFootnote(open: OpenFootnote): void {
  useOpenFootnote.setState({ open })
}

/** Closes the pane. */
export function closeFootnote(): void {
  useOpenFootnote.setState({ open: null })
}

/** Opens the pane of the footnote with this number in a text, from 0, if there is one. */
export function openFootnoteAt(editor: LexicalEditor, index: number, withCaret: boolean): void {
  const element = editor.getRootElement()?.querySelectorAll('.ab-footnote')[index]
  const nodeKey = element && editor.read(() => $getNearestNodeFromDOMNode(element)?.getKey())
  if (nodeKey !== undefined) openFootnote({ editor, nodeKey, withCaret })
}

/** The pane in which an element stands. */
export const paneAround = (element: Element | null): Element | null => element?.closest('.ab-footnote-pane') ?? null

/** Closes a pane that was only shown: neither opened with the caret nor clicked since. */
export function closeShownFootnote(): void {
  const { open } = useOpenFootnote.getState()
  if (open?.withCaret === false && paneAround(document.activeElement) === null) closeFootnote()
}
