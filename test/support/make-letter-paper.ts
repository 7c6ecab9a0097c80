import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'

// The example of letter paper that ships: made here, by us, with nothing of a ministry's own in it. Written anew with
// `npx tsx test/support/make-letter-paper.ts`.

const plain = (text: string, style?: string) =>
  new Paragraph({ ...(style ? { style } : {}), children: [new TextRun(text)] })

const labelled = (label: string, place: string) =>
  new TableRow({
    children: [
      new TableCell({ width: { size: 1700, type: WidthType.DXA }, children: [plain(label)] }),
      new TableCell({ width: { size: 5840, type: WidthType.DXA }, children: [plain(place)] }),
    ],
  })

const pages = new Footer({
  children: [
    new Paragraph({
      alignment: AlignmentType.RIGHT,
      children: [new TextRun({ children: ['Pagina ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES] })],
    }),
  ],
})

const paper = new Document({
  styles: {
    default: {
      document: {
        run: { font: 'Verdana', size: 18, language: { value: 'nl-NL' } },
        paragraph: { spacing: { line: 240 } },
      },
      heading1: {
        run: { color: '154273', size: 24, bold: true },
        paragraph: { spacing: { after: 240 }, keepNext: true },
      },
      heading2: {
        run: { color: '000000', size: 18, bold: true },
        paragraph: { spacing: { before: 120 }, keepNext: true },
      },
      heading3: { run: { color: '000000', size: 18, bold: true }, paragraph: { keepNext: true } },
    },
    paragraphStyles: [
      { id: 'Platte', name: 'Body Text', basedOn: 'Normal', paragraph: { spacing: { after: 200 } } },
      { id: 'Huisnaam', name: 'Huisnaam', basedOn: 'Normal', run: { bold: true, color: '154273', size: 23 } },
    ],
  },
  sections: [
    {
      properties: { titlePage: true, page: { margin: { top: 2400, right: 2268, bottom: 1440, left: 1587 } } },
      headers: {
        first: new Header({ children: [plain('Ministerie van Voorbeelden', 'Huisnaam'), plain('{{rubricering}}')] }),
        default: new Header({ children: [plain('{{datum}}'), plain('{{onze referentie}}')] }),
      },
      footers: { first: pages, default: pages },
      children: [
        plain('{{geadresseerde}}', 'Platte'),
        new Table({
          layout: TableLayoutType.FIXED,
          columnWidths: [1700, 5840],
          width: { size: 7540, type: WidthType.DXA },
          borders: TableBorders.NONE,
          rows: [
            labelled('Datum', '{{datum}}'),
            labelled('Betreft', '{{betreft}}'),
            labelled('Uw kenmerk', '{{kenmerk kamer}}'),
            labelled('Ons kenmerk', '{{onze referentie}}'),
          ],
        }),
        new Paragraph({ style: 'Platte', spacing: { before: 480 }, children: [new TextRun('{{aanhef}}')] }),
        plain('{{opening}}', 'Platte'),
        plain('{{afsluiting}}', 'Platte'),
        plain('{{mede namens}}', 'Platte'),
        plain('{{ondertekening}}'),
        plain('{{bijlage}}'),
      ],
    },
  ],
})

/** The parts that tell of a maker or a moment, as docx writes them, without either. */
function withoutMaker(path: string, xml: string): string {
  if (path !== 'docProps/core.xml') return xml
  return xml.replace(/<(dc:creator|cp:lastModifiedBy|cp:revision|dcterms:\w+)[^>]*>[^<]*<\/\1>/g, '')
}

/** The bytes of the example; the same every time. */
export async function exampleLetterPaper(): Promise<Uint8Array> {
  const files = unzipSync(new Uint8Array(await Packer.toArrayBuffer(paper)))
  const clean = Object.entries(files).map(
    ([path, bytes]) => [path, strToU8(withoutMaker(path, strFromU8(bytes)))] as const,
  )
  return zipSync(Object.fromEntries(clean), { level: 6, mtime: '1980-01-01T00:00:00' })
}

/** Where the example ships. */
export const examplePaperPath = resolve(__dirname, '../../templates/briefpapier/voorbeeld.docx')

if (process.argv[1] === __filename) {
  mkdirSync(dirname(examplePaperPath), { recursive: true })
  void exampleLetterPaper().then((bytes) => {
    writeFileSync(examplePaperPath, bytes)
  })
}
