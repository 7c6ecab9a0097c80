import type { Block, Table, TableCell } from '../../../letter/model/rich-text'
import { isHidden, styleOf } from './element-style'
import { linesOfBlocks } from './pieces'

/** Cells beyond this are not a table in a letter; it also stops a hostile `colspan`. */
const mostColumns = 60

type ReadBlocks = (nodes: Element) => readonly Block[]

/** A pasted table as blocks: one that only laid out a page gives what stands in it, any other stays a table. */
export function readTable(element: HTMLTableElement, read: ReadBlocks): readonly Block[] {
  const rows = [...element.rows].filter((row) => !isHidden(row, styleOf(row)))
  const above = element.caption === null ? [] : read(element.caption)
  if (isLayout(element, rows)) return [...above, ...rows.flatMap((row) => [...row.cells].flatMap(read))]
  const grid = readGrid(rows, read)
  if (grid.every((row) => row.every(isBlank))) return above
  const table: Table = { kind: 'table', headerRow: isHeader(rows[0]), rows: grid }
  return [...above, table]
}

function isLayout(element: HTMLTableElement, rows: readonly HTMLTableRowElement[]): boolean {
  const isSingle = rows.every((row) => row.cells.length <= 1)
  return isSingle || element.getAttribute('role') === 'presentation' || element.querySelector('table') !== null
}

function isHeader(row: HTMLTableRowElement | undefined): boolean {
  if (row === undefined) return false
  return row.parentElement?.localName === 'thead' || [...row.cells].every((cell) => cell.localName === 'th')
}

/** Merged cells become a filled one and empty ones, so that every row has the same number of cells. */
function readGrid(rows: readonly HTMLTableRowElement[], read: ReadBlocks): readonly (readonly TableCell[])[] {
  const taken = rows.map((): (TableCell | undefined)[] => [])
  rows.forEach((row, y) => {
    const line = taken[y] ?? []
    for (const cell of row.cells) {
      if (isHidden(cell, styleOf(cell))) continue
      const x = freePlace(line)
      if (x >= mostColumns) break
      markTaken(taken, y, x, cell)
      line[x] = { paragraphs: linesOfBlocks(read(cell)).map((children) => ({ kind: 'paragraph', children })) }
    }
  })
  return taken.map((line) => Array.from(line, (cell) => cell ?? blank))
}

const blank: TableCell = { paragraphs: [] }

function freePlace(line: readonly (TableCell | undefined)[]): number {
  let x = 0
  while (line[x] !== undefined) x += 1
  return x
}

function markTaken(taken: (TableCell | undefined)[][], y: number, x: number, cell: HTMLTableCellElement): void {
  const width = Math.min(cell.colSpan, mostColumns - x)
  for (let dy = 0; dy < Math.max(1, Math.min(cell.rowSpan, taken.length - y)); dy += 1) {
    for (let dx = 0; dx < Math.max(1, width); dx += 1) {
      const line = taken[y + dy]
      if (line) line[x + dx] ??= blank
    }
  }
}

function isBlank(cell: TableCell): boolean {
  return cell.paragraphs.every((paragraph) => paragraph.children.length === 0)
}
