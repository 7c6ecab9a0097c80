/** How far outside the visible part an answer already gets its editor. */
const margin = '800px'

/**
 * Calls back once, when the element comes near the visible part of what scrolls it. The nearest scrolling ancestor is
 * given to the observer by name: the margin of an observer without a root does not reach outside a scrolling box.
 */
export function whenNearViewport(element: Element, near: () => void): () => void {
  const observer = observerFor(element)
  waiting.set(element, { observer, near })
  observer.observe(element)
  // The same listener again counts once.
  document.addEventListener('contentvisibilityautostatechange', restOrWatch)
  return () => {
    waiting.delete(element)
    observer.unobserve(element)
  }
}

type Waiting = { readonly observer: IntersectionObserver; readonly near: () => void }

const waiting = new Map<Element, Waiting>()
const observers = new WeakMap<Node, IntersectionObserver>()
let lastRoot: Element | Document | null = null

/**
 * Watching hundreds of answers costs at every key. What lies farther off than any margin the browser skips by itself
 * (`content-visibility: auto`), and it tells when that begins and ends: meanwhile the answers in it need no watching.
 */
function restOrWatch(event: Event): void {
  if (!(event instanceof ContentVisibilityAutoStateChangeEvent) || !(event.target instanceof Element)) return
  for (const answer of event.target.querySelectorAll('[data-answer]')) {
    const observer = waiting.get(answer)?.observer
    if (event.skipped) observer?.unobserve(answer)
    else observer?.observe(answer)
  }
}

function observerFor(element: Element): IntersectionObserver {
  const root = scrollRootOf(element)
  const found = observers.get(root) ?? createObserver(root)
  observers.set(root, found)
  return found
}

function createObserver(root: Element | Document): IntersectionObserver {
  return new IntersectionObserver(
    (entries) => {
      for (const entry of entries) if (entry.isIntersecting) waiting.get(entry.target)?.near()
    },
    { root, rootMargin: margin },
  )
}

/** Asking for styles is dear with 600 answers, and they share one scrolling box: the last answer is tried first. */
function scrollRootOf(element: Element): Element | Document {
  if (lastRoot !== null && lastRoot.isConnected && lastRoot !== document && lastRoot.contains(element)) return lastRoot
  for (let parent = element.parentElement; parent !== null && parent !== document.body; parent = parent.parentElement) {
    if (/auto|scroll/u.test(getComputedStyle(parent).overflowY)) return (lastRoot = parent)
  }
  return document
}
