import type { LexicalEditor } from 'lexical'
import { create } from 'zustand'

/** The footnote whose text is being written: at most one at a time. */
export type OpenFootnote = { readonly editor: LexicalEditor; readonly nodeKey: string }

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
