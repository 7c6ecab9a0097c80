import type { Furniture } from './parsed-document'
import type { Line } from './source-lines'

const NUMBER_OF_PUBLICATION = String.raw`(?:kv|ah)-(?:tk|ek)?-?\S+`

/**
 * What the printer of the House puts on every page (domain.md 1.3–1.5): running heads, page feet, the number of the
 * publication. These fall between and inside the questions when a page is copied.
 */
const PRINTED: readonly (readonly [Furniture['kind'], RegExp])[] = [
  ['running-head', /^(?:Tweede|Eerste) Kamer der Staten-Generaal(?:\s?\d)?$/i],
  ['running-head', /^Vergaderjaar \d{4}\s?[–-]\s?\d{2,4}(?:\s+(?:Vragen|Aanhangsel)\b.*)?$/i],
  ['running-head', /^Aanhangsel (?:van de|tot het Verslag van de) Handelingen(?: der Kamer)?$/i],
  [
    'running-head',
    /^Vragen gesteld door de leden der Kamer(?:, met de daarop door de(?: regering gegeven antwoorden)?)?$/i,
  ],
  ['running-head', /^(?:regering gegeven antwoorden|met de daarop door de regering gegeven antwoorden)$/i],
  ['page-foot', new RegExp(`^${NUMBER_OF_PUBLICATION}$`, 'i')],
  ['page-foot', /^\d{4}tkkvr\d+$/i],
  ['page-foot', /^KVR\s?\d+$/],
  ['page-foot', /^ISSN\s?\d{4}\s?[-–]\s?\d{4}.*$/],
  ['page-foot', /^Sdu Uitgevers.*$/i],
  ['page-foot', /^[’'‘]?s[-‑]Gravenhage\s?\d{4}(?:\s*Tweede Kamer.*|\s*Eerste Kamer.*)?$/i],
  [
    'page-foot',
    /^(?:Tweede|Eerste) Kamer,?\s?vergaderjaar \d{4}\s?[–-]\s?\d{2,4},\s?(?:Aanhangsel(?: van de Handelingen)?|Vragen|\d[\d ]*(?:[-A-Z]\w*)*, nr\. .*)\s*(?:,? ?(?:nr\. )?\d*)?$/i,
  ],
  ['page-number', /^(?:Pagina|Blad|Page)\s+\d+(?:\s*(?:van|of|\/)\s*\d+)?$/i],
  ['page-number', /^[-–]\s?\d{1,3}\s?[-–]$/],
  ['page-number', /^\d{1,3}\s?(?:\/|van)\s?\d{1,3}$/],
  ['caption', /^onopgemaakt$/i],
]

/** What kind of furniture a line is, or null. */
export function furnitureOf(line: Line): Furniture['kind'] | null {
  if (line.isRule) return 'rule'
  return PRINTED.find(([, pattern]) => pattern.test(line.text))?.[0] ?? null
}

/** Whether a line tells that the document was set by the printer of the House. */
export const isTypesetLine = (line: Line): boolean =>
  PRINTED.slice(0, 12).some(([, pattern]) => pattern.test(line.text))
