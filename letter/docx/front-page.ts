import { Paragraph, Table, TextRun } from 'docx'
import type { ComposedLetter } from '../model/composed-letter'
import type { PageLayout } from '../model/page-layout'
import { bareTable, separatorParagraph } from './bare-table'
import { fitsOnFirstPage } from './first-page-room'
import { styleIds } from './letter-styles'
import { twipsOfMm, twipsOfPt } from './measures'
import type { TextPrinter } from './print-text'
import { sideColumn } from './side-column'
import { signatureTable } from './signature-table'

const plain = (text: string, style: string) => new Paragraph({ style, children: [new TextRun(text)] })

/** Return address, address block, date and subject: one table, in reading order, so that every line stands at its measure. */
function letterHead(composed: ComposedLetter, layout: PageLayout, { print }: TextPrinter): Table {
  const { returnAddress, address, dateAndSubject } = layout
  const label = twipsOfMm(dateAndSubject.labelWidth)
  const labelled = (name: string, value: string) => [
    [plain(print(name), styleIds.label)],
    [plain(print(value), styleIds.label)],
  ]
  return bareTable({
    widths: [label, twipsOfMm(dateAndSubject.width) - label],
    indent: twipsOfMm(dateAndSubject.x - layout.margins.left),
    rows: [
      {
        cells: [[plain(print(composed.returnAddress), styleIds.returnAddress)]],
        minimumHeight: twipsOfMm(address.y - returnAddress.y),
      },
      {
        cells: [composed.addressee.map((line) => plain(print(line), styleIds.address))],
        minimumHeight: twipsOfMm(dateAndSubject.y - address.y),
      },
      // A little white between the two: readers of a PDF would else take the labels for a column of their own.
      { cells: labelled(composed.dateLabel, composed.date), minimumHeight: twipsOfPt(layout.body.line + 3) },
      { cells: labelled(composed.subjectLabel, composed.subject) },
    ],
  })
}

/** The space above the first line of the letter, so that no empty paragraph has to make it. */
const blankLines = ({ linesBeforeSalutation, body }: PageLayout) => twipsOfPt(linesBeforeSalutation * body.line)

function bodyParagraphs(composed: ComposedLetter, layout: PageLayout, { print }: TextPrinter): Paragraph[] {
  const texts = [
    { text: composed.salutation, style: styleIds.salutation },
    ...composed.opening.map((text) => ({ text, style: styleIds.body })),
    { text: composed.closing, style: styleIds.closing },
    { text: composed.onBehalf, style: styleIds.closing },
  ].filter(({ text }) => text.trim() !== '')
  return texts.map(
    ({ text, style }, index) =>
      new Paragraph({
        style,
        ...(index === 0 ? { spacing: { before: blankLines(layout) } } : {}),
        children: [new TextRun(print(text))],
      }),
  )
}

/**
 * Everything of the first page that stands in the text itself, in the order in which it is read: the reference column
 * last, as in the model letter. It stands on the page where its place in the text is, so a letter that runs on to a second
 * page has it after the subject instead.
 */
export function frontPage(composed: ComposedLetter, layout: PageLayout, printer: TextPrinter): (Paragraph | Table)[] {
  const column = [separatorParagraph(), ...sideColumn(composed.column, layout.column, printer), separatorParagraph()]
  const head = letterHead(composed, layout, printer)
  const body = [...bodyParagraphs(composed, layout, printer), ...signatureTable(composed, layout, printer)]
  return fitsOnFirstPage(composed, layout) ? [head, ...body, ...column] : [head, ...column, ...body]
}
