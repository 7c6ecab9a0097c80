import type { TextPlace } from '../../letter/model/searched-texts'
import { elementOf, fieldOf } from './place-on-page'

const LINES = 'p, blockquote, li, td, th'
/** What the page adds to a text: numbers before questions, marks of notes, the name of an empty field. */
const ADDED = '.question__label, [role="note"], .ab-footnote-mark, .paper-text__name, .asker-notes__label'

/** At the end of a field, where a button may stand. */
const ROOM_PX = 40

const isAdded = (node: Node): boolean => (node.parentElement?.closest(ADDED) ?? null) !== null

/** The text nodes of a part of the page by the line in which they stand, in reading order. */
function linesIn(root: Element): readonly (readonly Text[])[] {
  const lines: { line: Element | null; nodes: Text[] }[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  let broken = false
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeName === 'BR') broken = true
    if (!(node instanceof Text) || isAdded(node)) continue
    const line = node.parentElement?.closest(LINES) ?? null
    const last = lines.at(-1)
    if (last?.line === line && !broken) last.nodes.push(node)
    else lines.push({ line, nodes: [node] })
    broken = false
  }
  return lines.map(({ nodes }) => nodes)
}

function rangeIn(nodes: readonly Text[], start: number, end: number): Range | null {
  const range = document.createRange()
  let at = 0
  let begun = false
  for (const node of nodes) {
    if (!begun && start < at + node.length) {
      range.setStart(node, start - at)
      begun = true
    }
    if (begun && end <= at + node.length) {
      range.setEnd(node, end - at)
      return range
    }
    at += node.length
  }
  return null
}

/** Where the pattern fits in a part of the page. */
export function rangesIn(root: Element, pattern: RegExp): readonly Range[] {
  return linesIn(root).flatMap((nodes) => {
    const text = nodes.map((node) => node.data).join('')
    return [...text.matchAll(pattern)]
      .map((match) => rangeIn(nodes, match.index, match.index + match[0].length))
      .filter((range) => range !== null)
  })
}

/** Where the pattern fits in a text, as far as it is drawn: footnotes are not there. */
export function rangesOnPage(place: TextPlace, pattern: RegExp): readonly Range[] {
  const element = elementOf(place)
  return element ? rangesIn(element, pattern) : []
}

/** Brings a stretch of a text that is longer than its field into sight within the field. */
export function scrollWithin(place: TextPlace, range: Range): void {
  const [field, copy] = [fieldOf(place), elementOf(place)]
  if (!field || !copy) return
  copy.scrollLeft = 0
  const beyond = range.getBoundingClientRect().right - copy.getBoundingClientRect().right
  if (beyond > -ROOM_PX) copy.scrollLeft = beyond + ROOM_PX
  field.scrollLeft = copy.scrollLeft
}

/** Puts the caret around a stretch of the page, in a text that can be written. */
export function selectRange(element: HTMLElement, range: Range): void {
  element.focus({ preventScroll: true })
  document
    .getSelection()
    ?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset)
}

/** Puts the caret around a match, counted from 0, in a text that can be written; false when it is not there to be. */
export function selectMatch(place: TextPlace, at: number, pattern: RegExp): boolean {
  const beside = fieldOf(place)
  const element = elementOf(place)
  const field = beside ?? element?.parentElement?.querySelector<HTMLTextAreaElement>(':scope > textarea')
  if (field) return selectIn(field, [...field.value.matchAll(pattern)][at])
  const range = rangesOnPage(place, pattern)[at]
  if (!range || !(element instanceof HTMLElement) || !element.isContentEditable) return false
  selectRange(element, range)
  return true
}

function selectIn(field: HTMLInputElement | HTMLTextAreaElement, match: RegExpExecArray | undefined): boolean {
  if (!match) return false
  field.focus({ preventScroll: true })
  field.setSelectionRange(match.index, match.index + match[0].length)
  return true
}
