import type { PDFDocumentProxy, PDFPageProxy, TextItem } from 'pdfjs-dist/types/src/display/api'
import type { SourceDocument } from '../../../letter/questions/source-document'
import { BlockList } from '../block-list'
import type { Reading } from '../reading'
import { refuse } from '../refusal'
import { loadPdfJs } from './load-pdfjs'
import { blocksOfPages, type PdfPage } from './pdf-blocks'
import { inReadingOrder } from './pdf-columns'
import { type PdfItem, segmentOf } from './pdf-item'
import { segmentsOf } from './pdf-lines'

/** Text only: nothing is run, drawn or fetched. */
const safely = {
  isEvalSupported: false,
  enableXfa: false,
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  disableAutoFetch: true,
  disableStream: true,
  disableRange: true,
  verbosity: 0,
}

/** Radians beyond which text does not run along with the page. */
const turned = 0.1

/** Reads the text of a PDF line by line, as it is printed. */
export async function readPdf(bytes: Uint8Array, reading: Reading): Promise<SourceDocument> {
  if (!hasEnd(bytes)) throw new Error('the end is missing')
  const { getDocument } = await loadPdfJs()
  reading.restartClock()
  // The library keeps what it is given and refuses a Buffer, so it gets a plain copy.
  const task = getDocument({ data: new Uint8Array(bytes), ...safely })
  try {
    const document = await task.promise.catch((error: unknown) => {
      if (error instanceof Error && error.name === 'PasswordException')
        return refuse({ kind: 'encrypted', format: 'pdf' })
      throw error
    })
    return documentOf(await readPages(document, reading), bytes, reading)
  } finally {
    await task.destroy()
  }
}

/** A PDF ends with a mark and the place of its tables; without them the last part is missing, and pages with it. */
function hasEnd(bytes: Uint8Array): boolean {
  const tail = new TextDecoder('latin1').decode(bytes.subarray(-4096))
  return tail.includes('%%EOF') || tail.includes('startxref')
}

async function readPages(document: PDFDocumentProxy, reading: Reading): Promise<PdfPage[]> {
  if (document.numPages > reading.limits.pages) {
    refuse({ kind: 'too-large', measure: 'pages', limit: reading.limits.pages })
  }
  const pages: PdfPage[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    reading.checkTime()
    const page = await document.getPage(number)
    const items = await readItems(page, reading)
    const upright = items.filter((item) => !item.turned)
    const aside = items.filter((item) => item.turned && item.text.trim() !== '')
    const lines = inReadingOrder(segmentsOf(upright))
    pages.push({ number, lines: [...lines, ...aside.map((item) => segmentOf([item], item.y, item.size))] })
    page.cleanup()
    reading.reportProgress(number / document.numPages)
  }
  return pages
}

async function readItems(page: PDFPageProxy, reading: Reading): Promise<PdfItem[]> {
  const toPage = page.getViewport({ scale: 1 }).transform
  // `getTextContent` iterates over a stream in a way that Electron 25 does not know.
  const stream = page.streamTextContent() as ReadableStream<{ readonly items: readonly unknown[] }>
  const reader = stream.getReader()
  const items: PdfItem[] = []
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return items
    reading.checkTime()
    for (const item of value.items) {
      if (isText(item) && item.str !== '') {
        reading.countCharacters(item.str.length)
        items.push(itemOf(item, toPage))
      }
    }
  }
}

const isText = (item: unknown): item is TextItem => typeof item === 'object' && item !== null && 'str' in item

function itemOf(item: TextItem, toPage: readonly number[]): PdfItem {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = toPage
  const [ta = 0, tb = 0, tc = 0, td = 0, te = 0, tf = 0] = item.transform as number[]
  const [alongX, alongY] = [a * ta + c * tb, b * ta + d * tb]
  const size = Math.hypot(a * tc + c * td, b * tc + d * td)
  return {
    text: item.str,
    x: a * te + c * tf + e,
    y: b * te + d * tf + f,
    width: item.width,
    size: size || item.height || 1,
    turned: Math.abs(Math.atan2(alongY, alongX)) > turned,
  }
}

function documentOf(pages: readonly PdfPage[], bytes: Uint8Array, reading: Reading): SourceDocument {
  const blocks = new BlockList(reading)
  for (const block of blocksOfPages(pages)) blocks.add(block)
  const texts = blocks.blocks.map((block) => block.runs.map((run) => run.text).join(''))
  const letters = texts.reduce((sum, text) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0)
  const pictures = countPictures(bytes)
  if (letters === 0 && pictures === 0) refuse({ kind: 'empty' })
  // A scan may have a stamp or a page number that is text.
  if (letters === 0 || (pictures >= pages.length && letters < 25 * pages.length)) {
    refuse({ kind: 'scanned-pdf', pages: pages.length })
  }
  reading.remark('picture', pictures)
  return { flow: 'lines', blocks: blocks.blocks, remarks: reading.remarks }
}

/** Pictures are streams of their own, whose dictionaries can always be read. */
function countPictures(bytes: Uint8Array): number {
  return new TextDecoder('latin1').decode(bytes).match(/\/Subtype\s*\/Image\b/g)?.length ?? 0
}
