import type { Letter, AnswerId } from './letter'
import type { Inline, List, RichText } from './rich-text'

const inInlines = (inlines: readonly Inline[]): number => inlines.filter((inline) => inline.kind === 'footnote').length

const inList = (list: List): number =>
  list.items.reduce((sum, item) => sum + inInlines(item.children) + item.nested.reduce((n, l) => n + inList(l), 0), 0)

// Texts are immutable, and all of a letter are asked for again after every change of one.
const counted = new WeakMap<RichText, number>()

/** The number of the ministry's footnotes in a text. */
export function countFootnotes(richText: RichText): number {
  const known = counted.get(richText) ?? countAll(richText)
  counted.set(richText, known)
  return known
}

function countAll(richText: RichText): number {
  return richText.reduce((sum, block) => {
    if (block.kind === 'list') return sum + inList(block)
    if (block.kind === 'table') {
      return (
        sum +
        block.rows.flat().reduce((n, cell) => n + cell.paragraphs.reduce((m, p) => m + inInlines(p.children), 0), 0)
      )
    }
    return sum + inInlines(block.children)
  }, 0)
}

/** The number of the first footnote of every answer: notes are numbered through the letter, as Word does (introduction first). */
export function firstFootnotes(letter: Letter): ReadonlyMap<AnswerId, number> {
  const first = new Map<AnswerId, number>()
  let next = countFootnotes(letter.introduction) + 1
  for (const { id, content } of letter.answers) {
    first.set(id, next)
    next += countFootnotes(content)
  }
  return first
}
