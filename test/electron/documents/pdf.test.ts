import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { usualLimits } from '../../../electron/documents/limits'
import { readDocument } from '../../../electron/documents/read-document'
import { column, pdfDocument, type Placed } from '../../support/pdf-document'
import { linesOf, readSource, remarked, textOfBlock } from '../../support/read-source'

const read = (...pages: Placed[][]) => readSource(pdfDocument(pages))
const lines = async (...pages: Placed[][]) => linesOf(await read(...pages))
const failure = async (bytes: Uint8Array, limits = usualLimits) => {
  const result = await readDocument(bytes, 'vragen.pdf', limits)
  return result.ok ? null : result.failure
}
const body = [
  'Vraag 1',
  'Bent u bekend met het bericht dat de',
  'wachttijden oplopen? Zo ja, wat vindt u',
  'daarvan en wat gaat u eraan doen?',
]

describe('the lines of a PDF', () => {
  it('are printed lines from top to bottom, whatever order the file has them in', async () => {
    const shuffled = [...column(60, 700, 10, 12, body)].reverse()
    expect(await lines(shuffled)).toEqual(body)
    expect((await read(shuffled)).flow).toBe('lines')
  })

  it('are joined from pieces, with a space where the page shows one', async () => {
    const pieces = [
      { x: 60, y: 700, size: 10, text: 'onder' },
      { x: 84.5, y: 700, size: 10, text: 'zoek' },
      { x: 112, y: 700, size: 10, text: 'naar' },
    ]
    expect(await lines(pieces)).toEqual(['onderzoek naar'])
  })

  it('carry their page, and white space between paragraphs', async () => {
    const source = await read(
      [...column(60, 700, 10, 12, body), ...column(60, 640, 10, 12, ['Vraag 2', 'Hoe?'])],
      column(60, 700, 10, 12, ['slot']),
    )
    expect(source.blocks.map((block) => [block.page, textOfBlock(block)])).toEqual([
      ...body.map((line) => [1, line]),
      [1, ''],
      [1, 'Vraag 2'],
      [1, 'Hoe?'],
      [2, 'slot'],
    ])
  })

  it('keep raised type in its line, marked as such; lowered type is plain', async () => {
    const source = await read([
      { x: 60, y: 700, size: 10, text: 'Kent u dit bericht?' },
      { x: 141, y: 703.5, size: 6, text: '1' },
      { x: 147.2, y: 700, size: 10, text: 'En de CO' },
      { x: 191.3, y: 698, size: 6, text: '2' },
      { x: 194.5, y: 700, size: 10, text: '-heffing?' },
    ])
    expect(linesOf(source)).toEqual(['Kent u dit bericht?1 En de CO2-heffing?'])
    expect(source.blocks[0]?.runs.filter((run) => run.superscript)).toEqual([{ text: '1', superscript: true }])
  })

  it('at the foot of a page in small type are marked as small, with their own raised marks', async () => {
    const source = await read([
      ...column(60, 700, 10, 12, body),
      { x: 60, y: 103, size: 4.5, text: '1' },
      { x: 63, y: 100, size: 8, text: 'NOS, 3 mei 2024' },
    ])
    const last = source.blocks.at(-1)
    expect(last).toMatchObject({ small: true, runs: [{ text: '1', superscript: true }, { text: 'NOS, 3 mei 2024' }] })
  })

  it('that run up the margin do not mix with the others', async () => {
    const bytes = pdfDocument([[]], {
      content: 'BT /F1 10 Tf 1 0 0 1 60 700 Tm (Vraag 1) Tj ET BT /F1 8 Tf 0 1 -1 0 30 690 Tm (ah-tk-2024) Tj ET',
    })
    expect(linesOf(await readSource(bytes))).toEqual(['Vraag 1', 'ah-tk-2024'])
  })

  it('of a page that is turned are read upright', async () => {
    const bytes = pdfDocument([[]], {
      content: 'BT /F1 10 Tf 0 1 -1 0 100 100 Tm (Vraag 1) Tj ET BT /F1 10 Tf 0 1 -1 0 112 100 Tm (Hoe?) Tj ET',
      page: '/Rotate 90',
    })
    expect(linesOf(await readSource(bytes))).toEqual(['Vraag 1', 'Hoe?'])
  })
})

describe('the columns of a PDF', () => {
  const reference = ['Directie Juridische Zaken', 'Turfmarkt 147', '2511 DP Den Haag', 'Ons kenmerk', '5912345']

  it('beside the text of a letter are read apart from it', async () => {
    const page = [...column(60, 700, 10, 13, [...body, ...body]), ...column(430, 702, 7, 9, reference)]
    expect(await lines(page)).toEqual([...body, ...body, ...reference])
  })

  it('left of the text come first', async () => {
    const page = [...column(60, 702, 7, 9, reference), ...column(230, 700, 10, 13, [...body, ...body])]
    expect(await lines(page)).toEqual([...reference, ...body, ...body])
  })

  it('are read one after the other, below a heading across both', async () => {
    const left = [
      'De linkerkolom begint hier met tekst',
      'en loopt door tot aan de onderkant',
      'van de bladzijde zonder te stoppen',
      'waarna rechts verder gaat.',
    ]
    const right = [
      'De rechterkolom volgt daarna met een',
      'eigen verhaal dat niet vermengd mag',
      'worden met de linker, ook al staan ze',
      'op dezelfde hoogte.',
    ]
    const heading = { x: 60, y: 740, size: 14, text: 'Een kop over de hele breedte van de bladzijde, lang genoeg dus' }
    const page = [heading, ...column(60, 700, 10, 12, left), ...column(320, 700, 10, 12, right)]
    expect(await lines(page)).toEqual([heading.text, ...left, ...right])
  })

  it('are no columns where they are the numbers of a list', async () => {
    const texts = ['Bent u bekend met het bericht?', 'Wat vindt u daarvan?', 'Wat gaat u doen?', 'Wanneer?']
    const page = [...column(60, 700, 10, 14, ['1.', '2.', '3.', '4.']), ...column(100, 700, 10, 14, texts)]
    expect(await lines(page)).toEqual(texts.map((text, index) => `${index + 1}. ${text}`))
  })

  it('are no columns where they are a table of labels', async () => {
    const page = [
      ...column(60, 700, 10, 14, ['Datum', 'Betreft', 'Ons kenmerk', 'Bijlagen']),
      ...column(180, 700, 10, 14, ['3 mei 2024', 'Vragen over de wachttijden', '5912345', '2']),
    ]
    expect((await lines(page))[1]).toBe('Betreft Vragen over de wachttijden')
  })
})

describe('a PDF that cannot be read', () => {
  const image =
    '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n0\nendstream'

  it('says that it is a scan when its pages are pictures', async () => {
    expect(await failure(pdfDocument([[], []], { objects: [image, image] }))).toEqual({ kind: 'scanned-pdf', pages: 2 })
  })

  it('is a scan too when there is only a stamp on it', async () => {
    const stamped = pdfDocument([[{ x: 60, y: 800, size: 8, text: '2024Z12345' }]], { objects: [image] })
    expect(await failure(stamped)).toEqual({ kind: 'scanned-pdf', pages: 1 })
  })

  it('is no scan when it has text and pictures', async () => {
    const source = await readSource(pdfDocument([column(60, 700, 10, 12, body)], { objects: [image] }))
    expect(remarked(source, 'picture')).toBe(1)
  })

  it('says that it has a password', async () => {
    const bytes = new Uint8Array(readFileSync(join(__dirname, '../../fixtures/documents/met-wachtwoord.pdf')))
    expect(await failure(bytes)).toEqual({ kind: 'encrypted', format: 'pdf' })
  })

  it('is damaged when its end is missing, for pages may be missing with it', async () => {
    const whole = pdfDocument([column(60, 700, 10, 12, body)])
    expect(await failure(whole.slice(0, whole.length - 60))).toEqual({ kind: 'damaged', format: 'pdf' })
  })

  it('says how many pages it may have', async () => {
    const pages = Array.from({ length: 10_000 }, () => [])
    expect(await failure(pdfDocument(pages))).toEqual({ kind: 'too-large', measure: 'pages', limit: usualLimits.pages })
  })

  it('runs no script of a document', async () => {
    const bytes = pdfDocument([column(60, 700, 10, 12, body)], {
      catalog: '/OpenAction << /S /JavaScript /JS (globalThis.polluted = 1) >>',
    })
    expect(linesOf(await readSource(bytes))).toEqual(body)
    expect('polluted' in globalThis).toBe(false)
  })
})
