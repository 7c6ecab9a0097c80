import { useView, type View } from '../../app/view-store'

/** What makes the page wider, narrower or another size. */
const makesAnotherSize = (now: View, before: View) =>
  now.zoom !== before.zoom ||
  now.preview !== before.preview ||
  now.showParts !== before.showParts ||
  now.showHelpers !== before.showHelpers

/** The line with the caret, when the person writes in `desk` and sees it. */
function lineInSight(desk: HTMLElement): Element | null {
  const writing = document.activeElement
  const caret = getSelection()?.focusNode ?? null
  if (!(writing instanceof HTMLElement) || !writing.isContentEditable || !writing.contains(caret)) return null
  const line = caret instanceof Element ? caret : (caret?.parentElement ?? null)
  if (line === null || !desk.contains(line)) return null
  const [{ top, bottom }, page] = [line.getBoundingClientRect(), desk.getBoundingClientRect()]
  return bottom > page.top && top < page.bottom ? line : null
}

/** A preview that is opened for the first time is loaded before the page makes room for it. */
const LONGEST_WAIT_MS = 2000

/**
 * Keeps the line that is worked on in sight when rails, preview or zoom change the size of the page (`sheets`, on
 * `desk`), and with it the place of every line. A line that was scrolled out of sight stays there. Returns what ends it.
 */
export function keepCaretInSight(desk: HTMLElement, sheets: HTMLElement): () => void {
  let kept: { readonly line: Element; readonly until: number } | null = null
  // The store tells before the window is drawn anew: the line still stands where the person saw it.
  const unsubscribe = useView.subscribe((now, before) => {
    if (!makesAnotherSize(now, before)) return
    const line = lineInSight(desk)
    kept = line && { line, until: performance.now() + LONGEST_WAIT_MS }
  })
  if (typeof ResizeObserver === 'undefined') return unsubscribe
  const observer = new ResizeObserver(() => {
    if (kept && performance.now() < kept.until) kept.line.scrollIntoView({ block: 'nearest' })
  })
  observer.observe(sheets)
  return () => {
    unsubscribe()
    observer.disconnect()
  }
}
