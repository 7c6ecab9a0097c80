import { Paragraph, Table, TextRun } from 'docx'
import type { ComposedLetter, ComposedSignature } from '../model/composed-letter'
import type { PageLayout } from '../model/page-layout'
import { bareTable, type BareRow } from './bare-table'
import { styleIds } from './letter-styles'
import { twipsOfMm, twipsOfPt } from './measures'
import type { TextPrinter } from './print-text'

/** Room for a written signature between office and name, in lines of the letter. */
const LINES_TO_SIGN = 4

function rowsOf<T>(items: readonly T[], size: number): T[][] {
  const rows: T[][] = []
  for (let start = 0; start < items.length; start += size) rows.push(items.slice(start, start + size))
  return rows
}

type Line = { readonly text: string; readonly keepNext: boolean; readonly before: number }

const line = ({ text, keepNext, before }: Line) =>
  new Paragraph({
    style: styleIds.signature,
    keepNext,
    ...(before > 0 ? { spacing: { before } } : {}),
    // Room between an office and the one that stands beside it.
    indent: { right: twipsOfMm(4) },
    children: [new TextRun(text)],
  })

/** Two rows: the offices, and beneath them the names with room to sign between. */
function pair(
  signatures: readonly ComposedSignature[],
  layout: PageLayout,
  { print }: TextPrinter,
  place: { readonly first: boolean; readonly last: boolean },
): BareRow[] {
  const blank = twipsOfPt(layout.body.line)
  const offices = signatures.map(({ office }) => [
    line({ text: print(office), keepNext: true, before: place.first ? 0 : blank * 2 }),
  ])
  const names = signatures.map(({ name }) => [
    line({ text: print(name), keepNext: !place.last, before: blank * LINES_TO_SIGN }),
  ])
  return [{ cells: offices }, { cells: names }]
}

/**
 * The signatures as a table without borders: two beside each other, three and four as a square, one under the other where
 * the house wants it. No row is torn, and each keeps with the next, so that all stand on one page.
 */
export function signatureTable(composed: ComposedLetter, layout: PageLayout, printer: TextPrinter): Table[] {
  const { signatures, signatureArrangement } = composed
  if (signatures.length === 0) return []
  const columns = signatureArrangement === 'side-by-side' && signatures.length > 1 ? 2 : 1
  const textWidth = twipsOfMm(layout.paper.width - layout.margins.left - layout.margins.right)
  const groups = rowsOf(signatures, columns)
  return [
    bareTable({
      widths: Array.from({ length: columns }, () => Math.floor(textWidth / columns)),
      rows: groups.flatMap((group, index) =>
        pair(group, layout, printer, { first: index === 0, last: index === groups.length - 1 }),
      ),
    }),
  ]
}
