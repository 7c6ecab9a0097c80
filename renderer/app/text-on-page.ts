import type { TextPlace } from '../../letter/model/searched-texts'
import { placeId } from './go-to'
import { introductionId } from './letter-texts'

const LINES = 'p, blockquote, li, td, th'
/** What the page adds to a text: numbers before questions, marks of notes, the name of an empty field. */
const ADDED = '.question__label, [role="note"], .ab-footnote-mark, .paper-text__name'

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

function rangesIn(root: Element, pattern: RegExp): readonly Range[] {
  return linesIn(root).flatMap((nodes) => {
    const text = nodes.map((node) => node.data).join('')
    return [...text.matchAll(pattern)]
      .map((match) => rangeIn(nodes, match.index, match.index + match[0].length))
      .filter((range) => range !== null)
  })
}

const inside = (id: string, selector: string): Element | null =>
  document.getElementById(id)?.querySelector(selector) ?? null

const fieldNames = { classification: 'classification', 'case-subject': 'caseSubject', member: 'members' } as const

/** The id of the element in which a text stands, or which it belongs to. */
export function elementIdOf(place: TextPlace): string {
  switch (place.kind) {
    case 'derived':
    case 'column':
      return placeId.field(place.field)
    case 'signatory':
      return placeId.field(`signatory-${String(place.at)}`)
    case 'open-place':
      return placeId.field(place.place)
    case 'introduction':
      return placeId.answer(introductionId)
    case 'answer':
    case 'question':
    case 'internal-note':
      return placeId.answer(place.answer)
    default:
      return placeId.field(fieldNames[place.kind])
  }
}

/** Where the words of a text are on the page; null when it is not drawn, or stands in a field beside the page. */
function elementOf(place: TextPlace): Element | null {
  const id = elementIdOf(place)
  switch (place.kind) {
    case 'introduction':
    case 'answer':
      return inside(id, '.ab-answer > .ab-text')
    case 'question':
      return inside(id, `[data-question="${CSS.escape(place.question)}"]`)
    case 'internal-note':
      return null
    default:
      return inside(id, '.paper-text__copy')
  }
}

/** Where the pattern fits in a text, as far as the page shows it: a field beside the page and a footnote are not there. */
export function rangesOnPage(place: TextPlace, pattern: RegExp): readonly Range[] {
  const element = elementOf(place)
  return element ? rangesIn(element, pattern) : []
}

/** Puts the caret on a stretch of the page: around it in a text that can be written, before it elsewhere. */
export function selectOnPage(place: TextPlace, range: Range): void {
  const element = elementOf(place)
  const field = element?.parentElement?.querySelector('textarea')
  if (field && place.kind !== 'answer' && place.kind !== 'introduction') {
    const before = document.createRange()
    before.selectNodeContents(element ?? range.startContainer)
    before.setEnd(range.startContainer, range.startOffset)
    const start = before.toString().length
    field.focus({ preventScroll: true })
    field.setSelectionRange(start, start + range.toString().length)
    return
  }
  if (!(element instanceof HTMLElement) || place.kind === 'question') return
  element.focus({ preventScroll: true })
  document
    .getSelection()
    ?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset)
}

/** Not in the list of the DOM types that TypeScript knows for this target; Chrome has it since 105. */
const highlights = () => (typeof Highlight === 'undefined' ? null : CSS.highlights)

/** Takes all marks off the page. */
export function clearMarks(): void {
  highlights()?.delete('gevonden')
  highlights()?.delete('gevonden-hier')
}

/** Marks stretches of the page without touching the page itself, one of them more than the others. */
export function markOnPage(all: readonly Range[], here: Range | undefined): void {
  clearMarks()
  const registry = highlights()
  if (!registry) return
  registry.set('gevonden', new Highlight(...all))
  if (!here) return
  const mark = new Highlight(here)
  mark.priority = 1
  registry.set('gevonden-hier', mark)
}
