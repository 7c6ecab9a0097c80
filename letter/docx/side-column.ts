import { Paragraph, Table, TextRun } from 'docx'
import type { ComposedColumnBlock } from '../model/composed-letter'
import type { Box } from '../model/page-layout'
import { bareTable, floatAt } from './bare-table'
import { styleIds } from './letter-styles'
import { twipsOfMm, twipsOfPt } from './measures'
import type { TextPrinter } from './print-text'

/** White between two pieces of the column, measured in real letters (domain.md 2.2). */
const GAP = twipsOfPt(13.5)

function blockParagraphs(block: ComposedColumnBlock, isFirst: boolean, { print }: TextPrinter): Paragraph[] {
  const slant = block.italic ? { italics: true } : {}
  const weight = block.headingBold ? { bold: true } : {}
  const lines = [
    ...(block.heading === '' ? [] : [{ text: block.heading, run: weight, style: styleIds.columnHeading }]),
    ...block.lines.map((text) => ({ text, run: {}, style: styleIds.columnText })),
  ]
  return lines.map(
    ({ text, run, style }, index) =>
      new Paragraph({
        style,
        ...(index === 0 && !isFirst ? { spacing: { before: GAP } } : {}),
        children: [new TextRun({ text: print(text), ...run, ...slant })],
      }),
  )
}

/**
 * The reference column as a table that stands at its measure on the sheet, beside the text. A table and not a text box or
 * frame: those collapse in LibreOffice and Collabora and are passed over by screen readers (docs/word-file.md).
 */
export function sideColumn(blocks: readonly ComposedColumnBlock[], box: Box, printer: TextPrinter): Table[] {
  const paragraphs = blocks.flatMap((block, index) => blockParagraphs(block, index === 0, printer))
  if (paragraphs.length === 0) return []
  return [
    bareTable({
      widths: [twipsOfMm(box.width)],
      rows: [{ cells: [paragraphs] }],
      float: floatAt(box),
    }),
  ]
}
