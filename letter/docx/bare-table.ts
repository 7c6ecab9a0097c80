import {
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import type { ITableFloatOptions } from 'docx'
import type { Box } from '../model/page-layout'
import { styleIds } from './letter-styles'
import { twipsOfMm } from './measures'

/** A row of a table that only places text: its cells, and how high it is at least (twips). */
export type BareRow = { readonly cells: readonly (readonly Paragraph[])[]; readonly minimumHeight?: number }

/** A table that only places text: widths in twips. */
export type BareTable = {
  readonly widths: readonly number[]
  readonly rows: readonly BareRow[]
  readonly indent?: number
  readonly float?: ITableFloatOptions
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const borders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }
const margins = { marginUnitType: WidthType.DXA, top: 0, bottom: 0, left: 0, right: 0 }
const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0)

function row({ cells, minimumHeight }: BareRow, widths: readonly number[]): TableRow {
  const span = widths.length - cells.length + 1
  return new TableRow({
    cantSplit: true,
    ...(minimumHeight === undefined ? {} : { height: { value: minimumHeight, rule: HeightRule.ATLEAST } }),
    children: cells.map((children, index) => {
      const last = index === cells.length - 1
      const width = sum(last ? widths.slice(index) : widths.slice(index, index + 1))
      return new TableCell({
        children,
        width: { size: width, type: WidthType.DXA },
        ...(last && span > 1 ? { columnSpan: span } : {}),
      })
    }),
  })
}

/** A table without borders or padding and with fixed widths; the last cell of a short row spans what is left. */
export function bareTable({ widths, rows, indent = 0, float }: BareTable): Table {
  return new Table({
    columnWidths: widths,
    width: { size: sum(widths), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders,
    margins,
    // A floating table stands where its float says; an indent would be added to that.
    ...(float ? { float } : { indent: { size: indent, type: WidthType.DXA } }),
    rows: rows.map((each) => row(each, widths)),
  })
}

/** Where a table stands that floats at a measure of the sheet (mm). */
export const floatAt = ({ x, y }: Box): ITableFloatOptions => ({
  horizontalAnchor: TableAnchorType.PAGE,
  verticalAnchor: TableAnchorType.PAGE,
  absoluteHorizontalPosition: twipsOfMm(x),
  absoluteVerticalPosition: twipsOfMm(y),
  leftFromText: 0,
  rightFromText: 0,
  topFromText: 0,
  bottomFromText: 0,
})

/**
 * A paragraph a twentieth of a line high. Two tables without a paragraph between them are one table to Word, and what
 * floats over the page floats from the paragraph after it.
 */
export const separatorParagraph = (): Paragraph => new Paragraph({ style: styleIds.separator })
