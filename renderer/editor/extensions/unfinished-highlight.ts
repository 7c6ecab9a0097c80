import { $getRoot, defineExtension, HISTORIC_TAG, mergeRegister } from 'lexical'
import type { LexicalEditor, NodeKey } from 'lexical'
import { findUnfinished } from '../../../letter/model/find-unfinished'
import { afterPause } from '../after-pause'
import { onQuestionsChange } from '../question-labels'

/** The name under which the page's styles know the marked places. */
const highlightName = 'ab-unfinished'

/**
 * Makes `PM` and `[…]` stand out while writing, without touching the text or its elements: the browser paints them as a
 * highlight. Looks at the text nodes that changed, once the writer pauses.
 */
export const unfinishedHighlightExtension = defineExtension({
  name: 'antwoordbrief/unfinished-highlight',
  register: (editor) => {
    const highlight = sharedHighlight()
    return highlight === null ? () => undefined : follow(editor, highlight)
  },
})

/** One for all answers on the page; null where the browser has none (a test without a page). */
function sharedHighlight(): Highlight | null {
  if (typeof Highlight === 'undefined') return null
  const found = CSS.highlights.get(highlightName) ?? new Highlight()
  CSS.highlights.set(highlightName, found)
  return found
}

function follow(editor: LexicalEditor, highlight: Highlight): () => void {
  const marked = new Map<NodeKey, readonly Range[]>()
  const changed = new Set<NodeKey>()
  const unmark = (key: NodeKey) => {
    for (const range of marked.get(key) ?? []) highlight.delete(range)
    marked.delete(key)
  }
  const mark = (key: NodeKey) => {
    unmark(key)
    const ranges = rangesIn(editor.getElementByKey(key))
    for (const range of ranges) highlight.add(range)
    if (ranges.length > 0) marked.set(key, ranges)
  }
  const pause = afterPause(() => {
    changed.forEach(mark)
    changed.clear()
  })
  const later = (keys: Iterable<NodeKey>) => {
    for (const key of keys) changed.add(key)
    if (changed.size > 0) pause.wait()
  }
  const lookAtAll = () => {
    later([...marked.keys(), ...textKeys(editor)])
  }
  return mergeRegister(
    editor.registerUpdateListener(({ dirtyLeaves, tags }) => {
      if (tags.has(HISTORIC_TAG)) lookAtAll()
      else if (dirtyLeaves.size > 0) later(dirtyLeaves)
    }),
    editor.registerRootListener(lookAtAll),
    // An answer that is moved is taken off the page and put back, and every range in it is left behind, empty.
    onQuestionsChange(() => {
      later(marked.keys())
    }),
    () => {
      pause.cancel()
      for (const key of [...marked.keys()]) unmark(key)
    },
  )
}

function textKeys(editor: LexicalEditor): readonly NodeKey[] {
  return editor.getEditorState().read(() =>
    $getRoot()
      .getAllTextNodes()
      .map((node) => node.getKey()),
  )
}

function rangesIn(element: HTMLElement | null): readonly Range[] {
  const text = element === null ? null : document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode()
  if (text === null || text.nodeValue === null) return []
  return findUnfinished(text.nodeValue).map(({ start, end }) => {
    const range = document.createRange()
    range.setStart(text, start)
    range.setEnd(text, end)
    return range
  })
}
