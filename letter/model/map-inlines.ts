import type { Block, Inline, List, Paragraph, RichText, TextRun } from './rich-text'

/** The same text with every inline of its lines changed; lists, tables and quotations keep their shape. */
export function mapInlines(text: RichText, change: (inline: Inline) => Inline): RichText {
  const list = (l: List): List => ({
    ...l,
    items: l.items.map((item) => ({ children: item.children.map(change), nested: item.nested.map(list) })),
  })
  const paragraph = (p: Paragraph): Paragraph => ({ ...p, children: p.children.map(change) })
  return text.map((block): Block => {
    if (block.kind === 'list') return list(block)
    if (block.kind !== 'table') return { ...block, children: block.children.map(change) }
    const rows = block.rows.map((row) => row.map((cell) => ({ paragraphs: cell.paragraphs.map(paragraph) })))
    return { ...block, rows }
  })
}

/** The same text with the words of every run changed, those of links and footnotes too. */
export function mapWords(text: RichText, change: (words: string) => string): RichText {
  const run = (r: TextRun): TextRun => ({ ...r, text: change(r.text) })
  const inline = (i: Inline): Inline => {
    switch (i.kind) {
      case 'text':
        return run(i)
      case 'link':
        return { ...i, children: i.children.map(run) }
      case 'footnote':
        return {
          ...i,
          children: i.children.map((c) => (c.kind === 'text' ? run(c) : { ...c, children: c.children.map(run) })),
        }
      default:
        return i
    }
  }
  return mapInlines(text, inline)
}
