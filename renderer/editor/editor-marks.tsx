import type { LexicalEditor } from 'lexical'
import { useCallback, useSyncExternalStore } from 'react'
import type { ReactElement } from 'react'
import { createPortal, flushSync } from 'react-dom'

/** Draws the footnotes and question references of an editor into the places that the editor keeps for them. */
export function EditorMarks({ editor }: { readonly editor: LexicalEditor }) {
  const subscribe = useCallback(
    (changed: () => void) =>
      editor.registerDecoratorListener<ReactElement>(() => {
        // At once: the caret must find the mark where it stands in the same frame.
        flushSync(changed)
      }),
    [editor],
  )
  const decorators = useSyncExternalStore(subscribe, () => editor.getDecorators<ReactElement>())
  return Object.entries(decorators).map(([key, decorator]) => {
    const place = editor.getElementByKey(key)
    return place === null ? null : createPortal(decorator, place, key)
  })
}
