import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { RichText } from '../../../letter/model/rich-text'
import { RichTextView } from '../../../renderer/editor/rich-text-view'

/** Draws a text without an editor and gives the height that it takes. */
export function renderStatic(content: RichText): number {
  const host = document.body.appendChild(document.createElement('div'))
  host.className = 'ab-text'
  const root = createRoot(host)
  flushSync(() => {
    root.render(<RichTextView content={content} />)
  })
  const { height } = host.getBoundingClientRect()
  root.unmount()
  host.remove()
  return height
}
