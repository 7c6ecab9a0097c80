import type { LexicalEditor } from 'lexical'

/** Keeps `data-empty` on the element of an editor, for the placeholder. Looks at the page only: it runs at every key. */
export function showEmptiness(editor: LexicalEditor, root: HTMLElement): () => void {
  const show = () => {
    const empty = isBlank(root)
    if (empty !== root.hasAttribute('data-empty')) root.toggleAttribute('data-empty', empty)
  }
  show()
  return editor.registerUpdateListener(show)
}

/** One paragraph, and nothing in it but the line break that lets the caret stand there. */
function isBlank(root: HTMLElement): boolean {
  const first = root.firstElementChild
  if (first === null || first !== root.lastElementChild || first.localName !== 'p') return false
  const child = first.firstChild
  return child === null || (child.nodeName === 'BR' && child === first.lastChild)
}
