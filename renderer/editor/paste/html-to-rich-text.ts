import { normaliseNote, normaliseRichText } from '../../../letter/model/normalise-rich-text'
import type { Block, List, ListItem, Mark, RichText } from '../../../letter/model/rich-text'
import { isHidden, marksIn, styleOf } from './element-style'
import { copiedMark, findNotes, isNoteNumber, isNoteText, noteFrom, noteTextOf } from './html-notes'
import type { NoteTexts } from './html-notes'
import { readTable } from './html-tables'
import { inertDocument } from './inert-document'
import { createPieceBuilder, joinWithBreaks, linesOfBlocks, toBlocks } from './pieces'
import type { PieceBuilder } from './pieces'
import { plainAddress } from './plain-address'
import { isItemContinuation, isItemSign, webWordLevelOf, wordItemOf } from './word-items'

/** Deeper than this nothing is a text any more; what stands there still gives its words. */
const deepest = 200

const dropped = new Set(
  (
    'script style head title meta link base noscript template iframe frame object embed applet svg math img picture ' +
    'video audio canvas map button input select textarea progress meter dialog del'
  ).split(' '),
)
const blocks = new Set(
  (
    'p div h1 h2 h3 h4 h5 h6 section article aside header footer main nav address figure figcaption details summary ' +
    'dl dt dd form fieldset legend pre center hr li tr td th caption body html'
  ).split(' '),
)

/** Where the walk is: what the elements around say of the text inside them. */
type Context = {
  readonly into: PieceBuilder
  readonly marks: readonly Mark[]
  readonly address: string | null
  readonly flow: 'paragraph' | 'quote'
  readonly keepsLines: boolean
  readonly notes: NoteTexts
  readonly depth: number
}

/**
 * Clipboard HTML of any program as a text of a letter. Nothing of it is trusted: an allow-list decides what is read,
 * everything else gives at most its words. Lists, tables, footnotes, marks and safe links stay; looks, pictures, hidden
 * text, comments and deleted text go.
 */
export function htmlToRichText(html: string): RichText {
  const document = inertDocument(html)
  return normaliseRichText(readBlocks(document.body, contextOf(findNotes(document))))
}

function contextOf(notes: NoteTexts): Omit<Context, 'into'> {
  return { marks: [], address: null, flow: 'paragraph', keepsLines: false, notes, depth: 0 }
}

/** What stands in an element, as blocks of its own. */
function readBlocks(element: Element, around: Omit<Context, 'into'>): readonly Block[] {
  const into = createPieceBuilder()
  walkChildren(element, { ...around, into })
  into.end(around.flow)
  return toBlocks(into.pieces())
}

function walkChildren(element: Element, context: Context): void {
  for (const node of element.childNodes) {
    if (node.nodeType === 3) addText(node.nodeValue ?? '', context)
    else if (node.nodeType === 1) walk(node as Element, { ...context, depth: context.depth + 1 })
  }
}

function addText(text: string, { into, marks, address, keepsLines }: Context): void {
  const shown = keepsLines ? text : text.replace(/[\t\n\f\r ]+/gu, ' ')
  if (shown === '') return
  const run = { kind: 'text', text: shown, marks } as const
  into.add(address === null ? run : { kind: 'link', address, children: [run] })
}

function walk(element: Element, context: Context): void {
  const style = styleOf(element)
  if (dropped.has(element.localName) || isHidden(element, style) || isItemSign(element)) return
  if (isNoteText(element, context.notes) || isNoteNumber(element)) return
  if (context.depth > deepest) {
    addText(element.textContent, context)
    return
  }
  const mark = copiedMark(element)
  if (mark === null) walkKind(element, { ...context, marks: marksIn(element, style, context.marks) })
  else context.into.add(mark)
}

function walkKind(element: Element, context: Context): void {
  const { into, flow } = context
  switch (element.localName) {
    case 'br':
      into.add({ kind: 'break' })
      break
    case 'a':
      walkLink(element, context)
      break
    case 'ul':
    case 'ol':
      into.end(flow)
      walkList(element, context)
      break
    case 'table':
      into.end(flow)
      into.push(...readTable(element as HTMLTableElement, (cell) => readBlocks(cell, inside(context))))
      break
    case 'blockquote':
      into.end(flow)
      walkChildren(element, { ...context, flow: 'quote' })
      into.end('quote')
      break
    default:
      if (blocks.has(element.localName)) walkBlock(element, context)
      else walkChildren(element, { ...context, keepsLines: context.keepsLines || keepsLines(element) })
  }
}

function walkBlock(element: Element, context: Context): void {
  const { into, flow } = context
  into.end(flow)
  walkChildren(element, { ...context, keepsLines: context.keepsLines || keepsLines(element) })
  const item = wordItemOf(element)
  if (item !== null) into.endItem(item.level, item.ordered)
  else if (isItemContinuation(element)) into.endContinuation()
  else into.end(flow)
}

function keepsLines(element: Element): boolean {
  return element.localName === 'pre' || element.localName === 'textarea'
}

function walkLink(element: Element, context: Context): void {
  const note = noteTextOf(element, context.notes)
  if (note === null) {
    walkChildren(element, { ...context, address: plainAddress(element.getAttribute('href')) })
    return
  }
  const lines = linesOfBlocks(readBlocks(note, { ...contextOf(new Map()), depth: context.depth }))
  context.into.add({ kind: 'footnote', children: normaliseNote(noteFrom(lines)) })
}

function walkList(element: Element, context: Context): void {
  const ordered = element.localName === 'ol'
  const [first, ...more] = element.children
  const level = first === undefined || more.length > 0 ? null : webWordLevelOf(first)
  if (level === null) context.into.push(...readList(element, ordered, context))
  else {
    const children = joinWithBreaks(linesOfBlocks(readBlocks(element, inside(context))))
    context.into.push({ kind: 'item', level, ordered, children })
  }
}

/** A list's items; a list straight inside a list hangs under the item before it, as browsers draw it. */
function readList(element: Element, ordered: boolean, context: Context): readonly List[] {
  const items: ListItem[] = []
  for (const child of element.children) {
    if (dropped.has(child.localName) || isHidden(child, styleOf(child))) continue
    const marks = marksIn(child, styleOf(child), context.marks)
    const read = readBlocks(child.localName === 'li' ? child : wrap(child), inside({ ...context, marks }))
    const nested = read.filter((block) => block.kind === 'list')
    const line = joinWithBreaks(linesOfBlocks(read.filter((block) => block.kind !== 'list')))
    const last = items.at(-1)
    if (line.length > 0 || last === undefined) items.push({ children: line, nested })
    else items[items.length - 1] = { ...last, nested: [...last.nested, ...nested] }
  }
  const filled = items.filter((item) => item.children.length > 0 || item.nested.length > 0)
  return [{ kind: 'list', ordered, items: filled }]
}

/** A list's child that is not an item is read as if it stood in one. */
function wrap(child: Element): Element {
  const item = child.ownerDocument.createElement('li')
  item.append(child.cloneNode(true))
  return item
}

/** The same, one step further in, for a text with paragraphs of its own. */
function inside(context: Context): Omit<Context, 'into'> {
  const { marks, notes, depth } = context
  return { marks, notes, depth: depth + 1, address: null, flow: 'paragraph', keepsLines: false }
}
