import { isSafeAddress } from '../model/is-safe-address'
import { assertNever } from '../model/result'
import type { Block, Footnote, Inline, Link, List, Mark, RichText, Table, TextRun } from '../model/rich-text'
import { element } from './html'
import type { PrintParts } from './print-parts'
import { printLines } from './print-words'

const tags: Readonly<Record<Mark, string>> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  subscript: 'sub',
  superscript: 'sup',
}

const run = ({ text, marks }: TextRun): string =>
  marks.reduceRight((content, mark) => element(tags[mark], content), printLines(text))

const runs = (children: readonly TextRun[]): string => children.map(run).join('')

/** An address that may not be followed prints as its words, as in the Word file. */
const link = ({ address, children }: Link): string =>
  isSafeAddress(address) ? element('a', runs(children), { href: address }) : runs(children)

function footnote({ children }: Footnote, { footnotes }: PrintParts): string {
  const number = String(footnotes.length + 1)
  footnotes.push(children.map((child) => (child.kind === 'text' ? run(child) : link(child))).join(''))
  const mark = { href: `#noot-${number}`, id: `nootmark-${number}`, role: 'doc-noteref' }
  return element('sup', element('a', number, mark))
}

function inline(child: Inline, parts: PrintParts): string {
  switch (child.kind) {
    case 'text':
      return run(child)
    case 'break':
      return '<br>'
    case 'link':
      return link(child)
    case 'footnote':
      return footnote(child, parts)
    case 'question-reference': {
      const words = printLines(parts.composed.referenceText(child.questions))
      const place = child.questions.map((id) => parts.places.get(id)).find((found) => found !== undefined)
      return place === undefined ? words : element('a', words, { href: `#${place}`, class: 'reference' })
    }
    default:
      return assertNever(child)
  }
}

const inlines = (children: readonly Inline[], parts: PrintParts): string =>
  children.map((child) => inline(child, parts)).join('')

function list({ ordered, items }: List, parts: PrintParts): string {
  const content = items.map(({ children, nested }) =>
    element('li', inlines(children, parts) + nested.map((inner) => list(inner, parts)).join('')),
  )
  return element(ordered ? 'ol' : 'ul', content.join(''))
}

function table({ rows, headerRow }: Table, parts: PrintParts): string {
  const written = rows.map((cells, index) => {
    const isHead = headerRow && index === 0
    const row = cells.map(({ paragraphs }) => {
      const content = paragraphs.map(({ children }) => element('p', inlines(children, parts))).join('')
      return isHead ? element('th', content, { scope: 'col' }) : element('td', content)
    })
    return element('tr', row.join(''))
  })
  const head = headerRow ? element('thead', written[0] ?? '') : ''
  return element('table', head + element('tbody', written.slice(headerRow ? 1 : 0).join('')), { class: 'table' })
}

function blockHtml(block: Block, parts: PrintParts): string {
  switch (block.kind) {
    case 'paragraph':
      return element('p', inlines(block.children, parts) || '<br>')
    case 'quote':
      return element('blockquote', element('p', inlines(block.children, parts)))
    case 'list':
      return list(block, parts)
    case 'table':
      return table(block, parts)
    default:
      return assertNever(block)
  }
}

/** The blocks of a text, one after the other; their footnotes are entered in `parts`. */
export const richTextHtml = (text: RichText, parts: PrintParts): string =>
  text.map((block) => blockHtml(block, parts)).join('')
