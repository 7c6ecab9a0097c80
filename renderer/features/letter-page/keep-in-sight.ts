import { useView, type View } from '../../app/view-store'

/** What makes the page wider, narrower or another size. */
const makesAnotherSize = (now: View, before: View) =>
  now.zoom !== before.zoom ||
  now.preview !== before.preview ||
  now.showParts !== before.showParts ||
  now.showHelpers !== before.showHelpers

/** The line with the caret; the focus may be in the list of parts, or in a menu. */
function lineWithCaret(desk: HTMLElement): Element | null {
  const caret = getSelection()?.focusNode ?? null
  const line = caret instanceof Element ? caret : (caret?.parentElement ?? null)
  return line !== desk && desk.contains(line) ? line : null
}

function isInSight(line: Element, desk: HTMLElement): boolean {
  const [{ top, bottom }, seen] = [line.getBoundingClientRect(), desk.getBoundingClientRect()]
  return bottom > seen.top && top < seen.bottom
}

/** Parts of the height of what is seen: the middle first, and about it, where it falls between two paragraphs. */
const middle = [0.5, 0.45, 0.55, 0.4, 0.6] as const

/** What stands in the middle, where it is not higher than what is seen; a menu may lie over it. */
function lineInMiddle(desk: HTMLElement): Element | null {
  const { left, top, width, height } = desk.getBoundingClientRect()
  const there = middle.flatMap((part) => document.elementsFromPoint(left + width / 2, top + height * part))
  const isLine = (one: Element) => one !== desk && desk.contains(one) && one.getBoundingClientRect().height < height
  return there.find(isLine) ?? null
}

/** Gives what brings back in sight what is seen now. */
function sightOf(desk: HTMLElement): () => void {
  const line = lineWithCaret(desk)
  // Its element may be another one by then: an editor draws a changed text anew.
  if (line && isInSight(line, desk)) return () => lineWithCaret(desk)?.scrollIntoView({ block: 'nearest' })
  const looked = lineInMiddle(desk)
  return () => looked?.scrollIntoView({ block: 'center' })
}

/** With these the person goes elsewhere, or writes on, which brings the caret in sight itself. */
const personActs = ['keydown', 'pointerdown', 'wheel'] as const

/**
 * Keeps in sight what the person works on, or looks at, when rails, preview or zoom change the size of the page (`sheets`,
 * on `desk`), and with it the place of every line. That may come late: a preview that is opened for the first time is
 * loaded before the page makes room for it. A line that was scrolled out of sight stays there. Returns what ends it.
 */
export function keepInSight(desk: HTMLElement, sheets: HTMLElement): () => void {
  // A page without a layout (jsdom) has no sizes to hear of.
  if (typeof ResizeObserver === 'undefined') return () => undefined
  let kept: { readonly bringBack: () => void; readonly since: number } | null = null
  // The store tells before the window is drawn anew: the line still stands where the person saw it.
  const unsubscribe = useView.subscribe((now, before) => {
    if (makesAnotherSize(now, before)) kept = { bringBack: sightOf(desk), since: performance.now() }
  })
  const observer = new ResizeObserver(() => kept?.bringBack())
  observer.observe(sheets)
  // The key that changes the size may be heard here after it has.
  const letGo = ({ timeStamp }: Event) => {
    if (kept && timeStamp > kept.since) kept = null
  }
  for (const act of personActs) addEventListener(act, letGo, { capture: true, passive: true })
  return () => {
    unsubscribe()
    observer.disconnect()
    for (const act of personActs) removeEventListener(act, letGo, { capture: true })
  }
}
