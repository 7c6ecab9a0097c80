import { fillPattern, type PlaceValues } from '../model/fill-pattern'
import { composeLetter } from '../model/compose-letter'
import type { Letter } from '../model/letter'
import type { LetterTemplate } from '../model/letter-template'
import { placeValues } from '../model/place-values'
import { normaliseRichText } from '../model/normalise-rich-text'
import type { Block, Inline, Link, List, Paragraph, RichText, TextRun } from '../model/rich-text'
import type { Passage } from './passage'

/** Reads every text run through `change`; the shape of the text stays as it is. */
function mapText(text: RichText, change: (text: string) => string): RichText {
  const run = (r: TextRun): TextRun => ({ ...r, text: change(r.text) })
  const link = (l: Link): Link => ({ ...l, children: l.children.map(run) })
  const piece = (p: TextRun | Link) => (p.kind === 'text' ? run(p) : link(p))
  const inline = (i: Inline): Inline => {
    if (i.kind === 'text' || i.kind === 'link') return piece(i)
    return i.kind === 'footnote' ? { ...i, children: i.children.map(piece) } : i
  }
  const inlines = (list: readonly Inline[]) => list.map(inline)
  const list = (l: List): List => ({
    ...l,
    items: l.items.map((item) => ({ children: inlines(item.children), nested: item.nested.map(list) })),
  })
  const paragraph = (p: Paragraph): Paragraph => ({ ...p, children: inlines(p.children) })
  const block = (b: Block): Block => {
    if (b.kind === 'list') return list(b)
    if (b.kind !== 'table') return { ...b, children: inlines(b.children) }
    return { ...b, rows: b.rows.map((row) => row.map((cell) => ({ paragraphs: cell.paragraphs.map(paragraph) }))) }
  }
  return text.map(block)
}

/** The passage as it goes into an answer of this letter: its places filled, ready to be put at the caret. */
export function fillPassage(passage: Passage, letter: Letter, template: LetterTemplate): RichText {
  const values: PlaceValues = { ...placeValues(letter, template), betreft: composeLetter(letter, template).subject }
  return normaliseRichText(mapText(passage.text, (text) => fillPattern(text, values)))
}
