import { cleanText } from '../../../letter/model/clean-text'
import { normaliseRichText } from '../../../letter/model/normalise-rich-text'
import type { Block, Inline, Paragraph, RichText, Table } from '../../../letter/model/rich-text'
import { nestItems } from './nest-items'
import type { ListLine } from './nest-items'
import { bullet, goesOn, joinLines, numbered, startsItem, widthOf } from './join-lines'

/**
 * Plain text as a writer would have typed it: lines that a margin broke are joined and hyphenation is undone, lines with
 * a bullet or a running number become a list, lines with tabs a table, page numbers go.
 */
export function textToRichText(text: string): RichText {
  const lines = linesOf(text)
  const width = widthOf(lines.filter((line) => !line.includes('\t')))
  const paragraphs = parted(lines).flatMap((chunk) => readChunk(chunk, width))
  return normaliseRichText(paragraphs)
}

/** Plain text line by line, nothing guessed: for pasting without formatting. */
export function textLinesToRichText(text: string): RichText {
  return normaliseRichText(
    linesOf(text)
      .filter((line) => line.trim() !== '')
      .map(paragraphOf),
  )
}

/** The number of a page and the empty lines around it: a sentence runs on past it. */
const pageNumber = /(?<=^|\n)\s*(?:pagina|page|blz\.?) \d+(?: (?:van|of) \d+)?[^\S\n]*(?:\n\s*|$)/giu

function linesOf(text: string): readonly string[] {
  const lines = text
    .replace(/\r\n|[\r\u2028\u2029\u0085]/gu, '\n')
    .replace(/\n?\f/gu, '\n')
    .replace(pageNumber, '')
  return lines.split('\n').map((line) => cleanText(line).text.trimEnd())
}

function parted(lines: readonly string[]): readonly (readonly string[])[] {
  const chunks: string[][] = [[]]
  for (const line of lines) {
    if (line.trim() === '') chunks.push([])
    else chunks.at(-1)?.push(line)
  }
  return chunks.filter((chunk) => chunk.length > 0)
}

function readChunk(chunk: readonly string[], width: number | null): readonly Block[] {
  const table = readTable(chunk)
  if (table !== null) return [table]
  const joined = joinBroken(chunk, width)
  return isNumberedRun(joined) || joined.some((line) => bullet.test(line)) ? readItems(joined) : joined.map(paragraphOf)
}

function joinBroken(lines: readonly string[], width: number | null): readonly string[] {
  if (width === null) return lines
  const joined: string[] = []
  let last = ''
  for (const line of lines) {
    const previous = joined.at(-1)
    if (previous !== undefined && goesOn(last, line, width)) joined[joined.length - 1] = joinLines(previous, line)
    else joined.push(line)
    last = line
  }
  return joined
}

/** Two rows or more with the same number of columns, as a spreadsheet copies them. */
function readTable(lines: readonly string[]): Table | null {
  const rows = lines.map((line) => line.split('\t').map((cell) => cell.trim()))
  const width = rows[0]?.length ?? 0
  const square = rows.length > 1 && width > 1 && rows.every((row) => row.length === width)
  if (!square || lines.every(startsItem)) return null
  return {
    kind: 'table',
    headerRow: false,
    rows: rows.map((row) => row.map((cell) => ({ paragraphs: [paragraphOf(cell)] }))),
  }
}

/** Numbers make a list only when they run on from 1 (or a): "5. Klopt het" copied alone keeps its number. */
function isNumberedRun(lines: readonly string[]): boolean {
  const labels = lines.flatMap((line) => labelOf(line) ?? [])
  return (
    labels.length > 1 &&
    labels.every((label, index) => label === String(index + 1) || label === 'abcdefghijklmnopqrstuvwxyz'[index])
  )
}

function labelOf(line: string): string | null {
  const match = numbered.exec(line)
  return match === null ? null : (match[1] ?? match[2] ?? null)
}

function readItems(lines: readonly string[]): readonly Block[] {
  const blocks: Block[] = []
  let items: ListLine[] = []
  const close = () => {
    if (items.length > 0) blocks.push(...nestItems(items))
    items = []
  }
  const ordered = isNumberedRun(lines)
  for (const line of lines) {
    const sign = bullet.exec(line)?.[0] ?? (ordered ? numbered.exec(line)?.[0] : undefined)
    if (sign === undefined) {
      close()
      blocks.push(paragraphOf(line))
    } else
      items.push({ level: levelOf(line), ordered: !bullet.test(line), children: inlinesOf(line.slice(sign.length)) })
  }
  close()
  return blocks
}

/** How far an item stands in; Word's plain text shows a level by its sign alone: "•", then "o", then "▪". */
function levelOf(line: string): number {
  const indent = /^\s*/u.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0
  const sign = bullet.exec(line)?.[1] ?? ''
  return indent * 3 + (sign === 'o' ? 1 : '▪§\uf0a7'.includes(sign) && sign !== '' ? 2 : 0)
}

function paragraphOf(line: string): Paragraph {
  return { kind: 'paragraph', children: inlinesOf(line) }
}

function inlinesOf(line: string): readonly Inline[] {
  const text = line
    .replace(/[\t ]+/gu, ' ')
    .trim()
    .replaceAll('\u00ad', '')
  return text === '' ? [] : [{ kind: 'text', text, marks: [] }]
}
