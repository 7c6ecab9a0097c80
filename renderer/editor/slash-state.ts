import { $createRangeSelection, $getNodeByKey, $isTextNode, $setSelection, HISTORY_PUSH_TAG } from 'lexical'
import type { LexicalEditor } from 'lexical'
import { create } from 'zustand'
import type { RichText } from '../../letter/model/rich-text'
import { $insertFromLetter } from './insert-from-letter'

/** A key that means something to the list that opened at the caret. */
export type SlashKey = 'down' | 'up' | 'choose' | 'close'

/** A line that begins with "/": what was typed behind it, and where the caret is on the screen. */
export type OpenSlash = {
  readonly editor: LexicalEditor
  readonly nodeKey: string
  readonly query: string
  readonly place: { readonly left: number; readonly bottom: number }
}

type Slash = {
  readonly open: OpenSlash | null
  /** The text node in which the person closed the list; it stays closed there. */
  readonly closedIn: string | null
}

/** The line that asks for something to put in; at most one, where the caret is. */
export const useSlash = create<Slash>(() => ({ open: null, closedIn: null }))

let listener: ((key: SlashKey) => boolean) | null = null

/** The list hears the keys while it is shown; it answers whether it used one. */
export function onSlashKey(hear: (key: SlashKey) => boolean): () => void {
  listener = hear
  return () => {
    if (listener === hear) listener = null
  }
}

/** Hands a key to the list that is shown, if any. */
export const sendSlashKey = (key: SlashKey): boolean => useSlash.getState().open !== null && (listener?.(key) ?? false)

/** Closes the list and leaves what was typed. */
export function closeSlash(): void {
  const { open } = useSlash.getState()
  if (open) useSlash.setState({ open: null, closedIn: open.nodeKey })
}

/** Puts a text in the place of what was typed, as one step. */
export function fillSlash(content: RichText): void {
  const { open } = useSlash.getState()
  if (!open) return
  useSlash.setState({ open: null, closedIn: null })
  open.editor.update(
    () => {
      const node = $getNodeByKey(open.nodeKey)
      if (!$isTextNode(node)) return
      const typed = $createRangeSelection()
      typed.anchor.set(open.nodeKey, 0, 'text')
      typed.focus.set(open.nodeKey, open.query.length + 1, 'text')
      $setSelection(typed)
      $insertFromLetter(content)
    },
    { tag: HISTORY_PUSH_TAG },
  )
  open.editor.focus()
}
