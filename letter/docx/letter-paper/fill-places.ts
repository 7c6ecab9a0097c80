import { PatchType, Paragraph, TextRun, patchDocument, type IPatch } from 'docx'
import { unzipSync, strFromU8 } from 'fflate'
import type { ComposedLetter } from '../../model/composed-letter'
import type { PlaceValues } from '../../model/fill-pattern'
import { zipParts } from '../package/zip-parts'
import type { TextPrinter } from '../print-text'
import type { PaperParts } from './open-letter-paper'
import { paperValues, wholePlaces } from './paper-places'

// Characters for private use stand where text is filled in and is not yet as it must be: for a new line, a new paragraph,
// and between braces of the letter's own text, which must not be taken for a place.
const LINE = '\uE001'
const PARAGRAPH = '\uE002'
const BRACE = '\uE003'

/** The style of the paragraph that holds the place of a whole text. */
export const wholePlaceStyle = (name: string): string => `PlaatsVan${name}`

const guarded = (text: string) => text.replace(/[\uE001-\uE003]/g, '').replace(/([{}])(?=[{}])/g, `$1${BRACE}`)

function patchesFor(composed: ComposedLetter, values: PlaceValues, { print }: TextPrinter): Record<string, IPatch> {
  const inLine = (text: string): IPatch => ({ type: PatchType.PARAGRAPH, children: [new TextRun(text)] })
  const lines = [...paperValues(composed, values)].map(([name, value]): [string, IPatch] => [
    name,
    inLine(guarded(print(value)).replaceAll('\n', LINE)),
  ])
  const opening = composed.opening.map((text) => guarded(print(text)).replaceAll('\n', LINE)).join(PARAGRAPH)
  const whole = wholePlaces.map((name): [string, IPatch] => [
    name,
    { type: PatchType.DOCUMENT, children: [new Paragraph({ style: wholePlaceStyle(name) })] },
  ])
  return Object.fromEntries([...lines, ['opening', inLine(opening)], ...whole])
}

/** Closes a paragraph at the mark and opens another that looks the same. */
function newParagraphs(xml: string): string {
  const at = xml.indexOf(PARAGRAPH)
  if (at === -1) return xml
  const start = Math.max(xml.lastIndexOf('<w:p>', at), xml.lastIndexOf('<w:p ', at))
  const look = /^<w:p(?:\s[^>]*)?>(<w:pPr>.*?<\/w:pPr>)?/s.exec(xml.slice(start, at))?.[1] ?? ''
  const runStart = Math.max(xml.lastIndexOf('<w:r>', at), xml.lastIndexOf('<w:r ', at))
  const run = /^<w:r(?:\s[^>]*)?>(<w:rPr>.*?<\/w:rPr>)?/s.exec(xml.slice(runStart, at))?.[1] ?? ''
  const break_ = `</w:t></w:r></w:p><w:p>${look}<w:r>${run}<w:t xml:space="preserve">`
  return newParagraphs(xml.slice(0, at) + break_ + xml.slice(at + 1))
}

const settle = (xml: string): string =>
  newParagraphs(xml).replaceAll(LINE, '</w:t><w:br/><w:t xml:space="preserve">').replaceAll(BRACE, '')

/** The parts that hold text with places. */
const isText = (path: string) => /^word\/(document|header\d*|footer\d*)\.xml$/.test(path)

/** Fills in every place of letter paper; `settled` is for the file, `raw` still tells the letter's braces from the paper's. */
export async function fillPlaces(
  paper: PaperParts,
  composed: ComposedLetter,
  values: PlaceValues,
  printer: TextPrinter,
): Promise<{ readonly raw: PaperParts; readonly settled: Map<string, string | Uint8Array> }> {
  const filled = await patchDocument({
    outputType: 'uint8array',
    data: zipParts(paper),
    patches: patchesFor(composed, values, printer),
    trimPlaceholders: true,
  })
  const parts = Object.entries(unzipSync(filled)).filter(([path]) => paper.has(path))
  const raw = new Map(parts.map(([path, bytes]) => [path, /\.(xml|rels)$/i.test(path) ? strFromU8(bytes) : bytes]))
  const settled = new Map(
    [...raw].map(([path, part]) => [path, typeof part === 'string' && isText(path) ? settle(part) : part]),
  )
  return { raw, settled }
}
