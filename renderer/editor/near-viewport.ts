/** How far outside the visible part an answer already gets its editor. */
const margin = '800px'

/**
 * Calls back once, when the element comes near the visible part of what scrolls it. The nearest scrolling ancestor is
 * given to the observer by name: the margin of an observer without a root does not reach outside a scrolling box.
 */
export function whenNearViewport(element: Element, near: () => void): () => void {
  const watch = watchFor(element)
  watch.callbacks.set(element, near)
  watch.observer.observe(element)
  return () => {
    watch.callbacks.delete(element)
    watch.observer.unobserve(element)
  }
}

type Watch = { readonly observer: IntersectionObserver; readonly callbacks: Map<Element, () => void> }

const watches = new WeakMap<Node, Watch>()
let lastRoot: Element | Document | null = null

function watchFor(element: Element): Watch {
  const root = scrollRootOf(element)
  const found = watches.get(root) ?? createWatch(root)
  watches.set(root, found)
  return found
}

function createWatch(root: Element | Document): Watch {
  const callbacks = new Map<Element, () => void>()
  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) if (entry.isIntersecting) callbacks.get(entry.target)?.()
    },
    { root, rootMargin: margin },
  )
  return { observer, callbacks }
}

/** Asking for styles is dear with 600 answers, and they share one scrolling box: the last answer is tried first. */
function scrollRootOf(element: Element): Element | Document {
  if (lastRoot !== null && lastRoot.isConnected && lastRoot !== document && lastRoot.contains(element)) return lastRoot
  for (let parent = element.parentElement; parent !== null && parent !== document.body; parent = parent.parentElement) {
    if (/auto|scroll/u.test(getComputedStyle(parent).overflowY)) return (lastRoot = parent)
  }
  return document
}
