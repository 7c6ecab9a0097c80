import { isSafeAddress } from './is-safe-address'
import { marks } from './rich-text'
import type {
  Block,
  Footnote,
  Inline,
  Link,
  List,
  ListItem,
  Mark,
  Paragraph,
  RichText,
  Table,
  TableCell,
  TextRun,
} from './rich-text'

/**
 * The one form of a text, so that equal texts are equal values. Promises, for any well-typed input:
 *
 * - runs: never empty, neighbours with the same marks are one run, marks in the order of `marks` without repeats and
 *   never subscript and superscript together (subscript stays); a newline becomes a line break, other control
 *   characters but the tab go;
 * - links: address safe (else only their text stays), never empty, neighbours with one address are one link;
 * - footnotes: one paragraph, so a newline becomes a space; an empty footnote stays, since it is being written;
 * - question references: each question once, never none;
 * - lists: never without items; neighbours of the same kind are one list, as numbering restarts by text in between;
 * - tables: at least one row and one column, every row as wide as the widest, every cell at least one paragraph;
 * - a text of nothing but empty paragraphs is `[]`.
 *
 * Idempotent; never throws; the words stay.
 */
export function normaliseRichText(richText: RichText): RichText {
  const blocks = joinLists(richText.flatMap(normaliseBlock))
  return blocks.every(isEmptyParagraph) ? [] : blocks
}

/** The one form of a line of text: see `normaliseRichText`. */
export function normaliseInlines(inlines: readonly Inline[]): readonly Inline[] {
  return joinInlines(inlines.flatMap(normaliseInline))
}

/** The one form of a footnote's text: see `normaliseRichText`. */
export function normaliseNote(children: Footnote['children']): Footnote['children'] {
  const oneLine = children.map((child) =>
    child.kind === 'link' ? { ...child, children: child.children.map(withoutNewline) } : withoutNewline(child),
  )
  return normaliseInlines(oneLine).filter((inline): inline is TextRun | Link => isRun(inline) || inline.kind === 'link')
}

/** Marks in their fixed order, each once, subscript before superscript when both were asked. */
function normaliseMarks(given: readonly Mark[]): readonly Mark[] {
  return marks.filter((mark) => given.includes(mark) && !(mark === 'superscript' && given.includes('subscript')))
}

function normaliseBlock(block: Block): readonly Block[] {
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
      return [{ kind: block.kind, children: normaliseInlines(block.children) }]
    case 'list':
      return normaliseList(block)
    case 'table':
      return normaliseTable(block)
  }
}

function normaliseList(list: List): readonly List[] {
  if (list.items.length === 0) return []
  return [{ kind: 'list', ordered: list.ordered, items: list.items.map(normaliseItem) }]
}

function normaliseItem(item: ListItem): ListItem {
  return { children: normaliseInlines(item.children), nested: joinLists(item.nested.flatMap(normaliseList)) }
}

function normaliseTable(table: Table): readonly Table[] {
  const width = Math.max(0, ...table.rows.map((row) => row.length))
  if (width === 0) return []
  const rows = table.rows.map((row) => Array.from({ length: width }, (_, column) => normaliseCell(row[column])))
  return [{ kind: 'table', headerRow: table.headerRow, rows }]
}

function normaliseCell(cell: TableCell | undefined): TableCell {
  const paragraphs = (cell?.paragraphs ?? []).map((paragraph): Paragraph => ({
    kind: 'paragraph',
    children: normaliseInlines(paragraph.children),
  }))
  return { paragraphs: paragraphs.length > 0 ? paragraphs : [{ kind: 'paragraph', children: [] }] }
}

function normaliseInline(inline: Inline): readonly Inline[] {
  switch (inline.kind) {
    case 'text':
      return splitLines(inline)
    case 'break':
      return [{ kind: 'break' }]
    case 'link':
      return normaliseLink(inline)
    case 'footnote':
      return [{ kind: 'footnote', children: normaliseNote(inline.children) }]
    case 'question-reference':
      return inline.questions.length === 0 ? [] : [{ kind: inline.kind, questions: [...new Set(inline.questions)] }]
  }
}

function normaliseLink(link: Link): readonly Inline[] {
  const children = normaliseInlines(link.children.map(withoutNewline)).filter(isRun)
  if (!isSafeAddress(link.address)) return children
  return children.length === 0 ? [] : [{ kind: 'link', address: link.address, children }]
}

function splitLines(run: TextRun): readonly Inline[] {
  const lines = run.text.split(/\r\n|[\n\r\u2028\u2029]/u).map((line) => cleanRun({ ...run, text: line }))
  return lines.flatMap((line, index) => [
    ...(index > 0 ? [{ kind: 'break' } as const] : []),
    ...(line.text === '' ? [] : [line]),
  ])
}

function cleanRun(run: TextRun): TextRun {
  return {
    kind: 'text',
    text: run.text.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/gu, ''),
    marks: normaliseMarks(run.marks),
  }
}

function withoutNewline(run: TextRun): TextRun {
  return { ...run, text: run.text.replace(/[\n\r\u2028\u2029]+/gu, ' ') }
}

function joinInlines<T extends Inline>(inlines: readonly T[]): readonly T[] {
  const joined: T[] = []
  for (const inline of inlines) {
    const merged = mergeInlines(joined.at(-1), inline)
    if (merged !== null) joined.pop()
    joined.push(merged ?? inline)
  }
  return joined
}

function mergeInlines<T extends Inline>(left: T | undefined, right: T): T | null {
  if (left === undefined) return null
  if (left.kind === 'text' && right.kind === 'text' && sameMarks(left, right)) {
    return { ...left, text: left.text + right.text }
  }
  if (left.kind === 'link' && right.kind === 'link' && left.address === right.address) {
    return { ...left, children: joinInlines([...left.children, ...right.children]) }
  }
  return null
}

function joinLists<T extends Block>(blocks: readonly T[]): readonly T[] {
  const joined: T[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    const oneList = last?.kind === 'list' && block.kind === 'list' && last.ordered === block.ordered
    if (oneList) joined.pop()
    joined.push(oneList ? { ...last, items: [...last.items, ...block.items] } : block)
  }
  return joined
}

function sameMarks(left: TextRun, right: TextRun): boolean {
  return left.marks.length === right.marks.length && left.marks.every((mark, index) => mark === right.marks[index])
}

function isRun(inline: Inline): inline is TextRun {
  return inline.kind === 'text'
}

function isEmptyParagraph(block: Block): boolean {
  return block.kind === 'paragraph' && block.children.length === 0
}
