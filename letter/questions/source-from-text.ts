import type { SourceBlock, SourceDocument } from './source-document'

const SHORTEST_WRAPPED_LINE = 35

/** A sentence that ends in the mark of a note: "bericht?1", "bericht? 1)", "bericht?[1]". */
const ENDS_WITH_MARK = /[?.!]["'’”»)]*\s?[[(]?\d{1,2}(?:[\s,]+\d{1,2})*[\])]?$/

/** Whether a line breaks off in the middle of a sentence. */
const breaksOff = (line: string): boolean => /[\p{L}\p{N},\-–)»”’'"]$/u.test(line) && !ENDS_WITH_MARK.test(line)

/** Only a printed page has one. */
const PAGE_FOOT = /^(?:(?:Tweede|Eerste) Kamer,?\s?vergaderjaar|[’']s-Gravenhage\s?\d{4}|ISSN\s?0921|\d{4}tkkvr)/

/**
 * Whether the text is printed lines (broken off at the width of the page) or whole paragraphs: of the lines that are
 * long enough to be full and have a neighbour below them, a good part breaks off where the next goes on in small letters.
 */
function flowOf(lines: readonly string[]): SourceDocument['flow'] {
  if (lines.some((line) => PAGE_FOOT.test(line))) return 'lines'
  let full = 0
  let broken = 0
  lines.forEach((line, at) => {
    const next = lines[at + 1] ?? ''
    if (next === '' || line.length < SHORTEST_WRAPPED_LINE) return
    full += 1
    if (breaksOff(line) && /^[\p{Ll}(«‘“'"]/u.test(next)) broken += 1
  })
  return broken >= 2 && broken * 3 >= full ? 'lines' : 'paragraphs'
}

/**
 * Makes a source document of plain text: one block a line, an empty block for an empty line; a form feed begins a new
 * page. The line ends of every system are understood.
 */
export function sourceFromText(text: string): SourceDocument {
  const pages = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
    .split('\f')
  const blocks = pages.flatMap((page, at) =>
    page.split('\n').map((line) => blockOf(line, pages.length > 1 ? at + 1 : null)),
  )
  const flow = flowOf(blocks.map((block) => block.runs.map((run) => run.text.trim()).join('')))
  return { flow, blocks, remarks: [] }
}

function blockOf(line: string, page: number | null): SourceBlock {
  const runs = line.trim() === '' ? [] : [{ text: line }]
  return page === null ? { runs } : { runs, page }
}
