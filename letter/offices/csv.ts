/**
 * Comma-separated values as RFC 4180 has them, with the semicolon that a Dutch Excel writes and expects. Both separators
 * are read; a cell that a spreadsheet would run as a formula is written with an apostrophe before it, which reading takes
 * off again (OWASP, "CSV injection").
 */
export type CsvRow = readonly string[]

const BOM = '\uFEFF'
const FORMULA = /^['=+\-@\t\r]/

const cell = (text: string): string => {
  const safe = FORMULA.test(text) ? `'${text}` : text
  return /[";,\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Rows as the text of a CSV file, with the mark by which Excel knows that it is UTF-8. */
export const writeCsv = (rows: readonly CsvRow[]): string =>
  BOM + rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')

const plain = (text: string): string => (text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text)

const SEMICOLON_CELL = /("(?:[^"]|"")*"|(?!")[^;\r\n]*)(;|\r\n|\r|\n|$)/y
const COMMA_CELL = /("(?:[^"]|"")*"|(?!")[^,\r\n]*)(,|\r\n|\r|\n|$)/y

const unquoted = (text: string): string => (text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text)

function separatorOf(text: string): RegExp {
  const first = /^[^\r\n]*/.exec(text)?.[0] ?? ''
  return first.includes(';') ? SEMICOLON_CELL : COMMA_CELL
}

/** The rows of a CSV file; null where a quotation mark is never closed. Empty rows are left out. */
export function readCsv(source: string): readonly CsvRow[] | null {
  const text = source.startsWith(BOM) ? source.slice(1) : source
  const pattern = new RegExp(separatorOf(text))
  const rows: string[][] = []
  let row: string[] = []
  for (let at = 0; at < text.length; at = pattern.lastIndex) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (!match || match[0] === '') return null
    row.push(plain(unquoted(match[1] ?? '')))
    const end = match[2] ?? ''
    const isSeparator = end === ';' || end === ','
    if (isSeparator && pattern.lastIndex === text.length) row.push('')
    if (isSeparator && pattern.lastIndex < text.length) continue
    rows.push(row)
    row = []
  }
  return rows.filter((cells) => cells.some((value) => value !== ''))
}
