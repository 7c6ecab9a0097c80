import { cutsWithin } from './glued-lines'
import type { Furniture } from './parsed-document'
import { runOnCut } from './run-on-lines'
import type { SourceBlock, SourceDocument, SourceRun } from './source-document'
import { concat, inserted, replace, slice, strandOf, trim, type Strand } from './strand'

/**
 * Raised type is carried through the text between two characters of the private use area, so that joining and cutting
 * lines cannot lose it: RAISED 1 END is a superscript, NOTE 1 END the mark of a real note.
 */
export const RAISED = '\uE000'
export const END = '\uE001'
const NOTE = '\uE002'

/** One line of the source as the parser reads it, never empty. */
export type Line = {
  readonly index: number
  readonly block: number
  readonly strand: Strand
  /** The text without the characters that mark raised type. */
  readonly text: string
  /** The parts of the text that stand side by side on the page, parted by a tab or wide white space. */
  readonly columns: readonly string[]
  /** White space stands before it. */
  readonly gap: boolean
  /** First line of its block: where a label or a level counts. */
  readonly first: boolean
  readonly label: string | null
  readonly level: number
  readonly isNote: boolean
  readonly noteMark: string | null
  readonly small: boolean
  readonly page: number | null
  readonly isRule: boolean
  /** Set by `markFurniture`. */
  readonly furniture: Furniture['kind'] | null
}

const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g

/** Text without the characters that mark raised type. */
export const plain = (text: string): string => text.replace(/[\uE000-\uE002]/g, '')

/** Figures that are raised characters themselves ("bericht?¹") are raised type too. */
const RAISED_DIGITS = /[⁰¹²³⁴-⁹]+/g

function raiseDigits(strand: Strand): Strand {
  const parts: Strand[] = []
  let from = 0
  for (const match of strand.text.matchAll(RAISED_DIGITS)) {
    const end = match.index + match[0].length
    parts.push(slice(strand, from, match.index), inserted(RAISED), slice(strand, match.index, end), inserted(END))
    from = end
  }
  return parts.length === 0 ? strand : concat([...parts, slice(strand, from)])
}

/** "¹²" as "12": figures that are raised characters, written as plain ones; the length stays. */
export const plainDigits = (text: string): string => text.replace(/[⁰¹²³⁴-⁹]/g, (digit) => digit.normalize('NFKC'))

function strandOfRun(run: SourceRun, block: number, start: number): Strand {
  const text = strandOf(
    run.text.replace(/[\uE000-\uE002]/g, ' ').replace(/[\u00A0\u2000-\u200A\u202F\u3000]/g, ' '),
    block,
    start,
  )
  if (run.noteMark !== undefined) {
    const mark = run.text.trim() === run.noteMark ? trim(text) : concat([inserted(run.noteMark), slice(text, 0, 0)])
    return concat([inserted(NOTE), mark, inserted(END)])
  }
  if (run.superscript !== true || run.text.trim() === '') return raiseDigits(text)
  return concat([inserted(RAISED), text, inserted(END)])
}

function strandOfBlock(block: SourceBlock, index: number): Strand {
  let start = 0
  const parts = block.runs.map((run) => {
    const strand = strandOfRun(run, index, start)
    start += run.text.length
    return strand
  })
  return replace(concat(parts), INVISIBLE, '')
}

function linesOf(strand: Strand): Strand[] {
  const parts: Strand[] = []
  let from = 0
  for (const match of strand.text.matchAll(/[\n\r\f\v\u2028\u2029]/g)) {
    parts.push(slice(strand, from, match.index))
    from = match.index + 1
  }
  return [...parts, slice(strand, from)]
}

function cutAt(line: Strand, places: readonly number[]): Strand[] {
  const from = [0, ...places]
  return from.map((place, at) => slice(line, place, from[at + 1] ?? line.text.length))
}

function atRunOn(line: Strand): Strand[] {
  const cut = runOnCut(line.text)
  return cut === null ? [line] : [slice(line, 0, cut), ...atRunOn(slice(line, cut))]
}

const tidy = (strand: Strand): Strand => trim(replace(strand, /[ \t]{2,}|\t/g, ' '))

function columnsOf(text: string): readonly string[] | null {
  if (!/\t| {3}/.test(text)) return null
  return plain(text)
    .split(/\t+| {3,}/)
    .map((column) => column.trim().replace(/ {2}/g, ' '))
    .filter((column) => column !== '')
}

function lineOf(
  block: SourceBlock,
  at: number,
  strand: Strand,
  columns: readonly string[] | null,
  index: number,
  gap: boolean,
  first: boolean,
): Line {
  return {
    index,
    block: at,
    strand,
    text: plain(strand.text),
    columns: columns ?? [plain(strand.text)],
    gap,
    first,
    label: first ? (block.label?.trim() ?? null) : null,
    level: block.level ?? 0,
    isNote: block.kind === 'note',
    noteMark: block.noteMark ?? null,
    small: block.small ?? false,
    page: block.page ?? null,
    isRule:
      block.kind === 'rule' ||
      (/^[_\-–—=*\s.]{3,}$/.test(plain(strand.text)) && /[_\-–—=*]{3}/.test(strand.text.replace(/\s/g, ''))),
    furniture: null,
  }
}

/** The lines of a document that hold text or are a rule, with the white space between them noted. */
export function sourceLines(source: SourceDocument): Line[] {
  const lines: Line[] = []
  let gap = false
  const read = source.blocks.map((block, at) => linesOf(strandOfBlock(block, at)))
  const cuts = cutsWithin(read.flat().map((line) => line.text))
  let seen = 0
  source.blocks.forEach((block, at) => {
    let first = true
    const own = read[at] ?? []
    const parts = own.flatMap((line, i) => cutAt(line, cuts.get(seen + i) ?? [])).flatMap(atRunOn)
    seen += own.length
    for (const part of parts) {
      const columns = columnsOf(part.text)
      const strand = tidy(part)
      const empty: boolean = strand.text === '' && !(first && (block.label !== undefined || block.kind === 'rule'))
      if (!empty) lines.push(lineOf(block, at, strand, columns, lines.length, gap, first))
      first = first && empty
      gap = empty
    }
  })
  return lines
}
