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

/** With these the person goes elsewhere, or writes on, which brings the caret in sight itself. */
const personActs = ['keydown', 'pointerdown', 'wheel'] as const

/**
 * Keeps the line that is worked on in sight when rails, preview or zoom change the size of the page (`sheets`, on
 * `desk`), and with it the place of every line. That may come late: a preview that is opened for the first time is loaded
 * before the page makes room for it. A line that was scrolled out of sight stays there. Returns what ends it.
 */
export function keepCaretInSight(desk: HTMLElement, sheets: HTMLElement): () => void {
  let kept: Element | null = null
  // The store tells before the window is drawn anew: the line still stands where the person saw it.
  const unsubscribe = useView.subscribe((now, before) => {
    if (makesAnotherSize(now, before)) kept = lineInSight(desk)
  })
  if (typeof ResizeObserver === 'undefined') return unsubscribe
  const observer = new ResizeObserver(() => kept?.scrollIntoView({ block: 'nearest' }))
  observer.observe(sheets)
  const letGo = () => {
    kept = null
  }
  for (const act of personActs) addEventListener(act, letGo, { capture: true, passive: true })
  return () => {
    unsubscribe()
    observer.disconnect()
    for (const act of personActs) removeEventListener(act, letGo, { capture: true })
  }
}
