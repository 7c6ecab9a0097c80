import type { Furniture } from './parsed-document'
import { answerLabel, lineNumber, questionLabel } from './labels'
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
  // Above each note of the House's web pages.
  ['caption', /^(?:X\s*)?Noot$/],
  ['site-text', /^(?:Naar boven|Skip to main content|Terug naar boven)$/],
]

const isPrinted = (kind: Furniture['kind'] | null): boolean => kind === 'running-head' || kind === 'page-foot'

/** Whether a line tells that the document was set by the printer of the House. */
export const isTypesetLine = (line: Line): boolean => isPrinted(line.furniture)

function kindOf(line: Line): Furniture['kind'] | null {
  if (line.isNote) return null
  if (line.isRule) return 'rule'
  return PRINTED.find(([, pattern]) => pattern.test(line.text))?.[0] ?? null
}

const LONE_NUMBER = /^\d{1,3}$/

/** A page foot that should end in the number of its page and does not: the number stands on a line of its own. */
const UNNUMBERED_FOOT = /vergaderjaar.*(?:Vragen|Aanhangsel)$/i

const lacksNumber = (lines: readonly Line[], at: number): boolean =>
  [at - 3, at - 2, at - 1, at + 1, at + 2, at + 3].some((other) => UNNUMBERED_FOOT.test(lines[other]?.text ?? ''))

/** The lines at the edges of each page, two at either side; nothing where the format knows no pages. */
function atPageEdges(lines: readonly Line[]): Set<number> {
  const edges = new Set<number>()
  lines.forEach((line, at) => {
    const near = [at - 2, at - 1, at + 1, at + 2].map((other) => lines[other])
    if (line.page !== null && near.some((other) => other !== undefined && other.page !== line.page)) edges.add(at)
  })
  return edges
}

/** What stands alike at the edge of several pages, its figures apart, is a running head or foot. */
function repeatedHeads(lines: readonly Line[], edges: ReadonlySet<number>): Set<string> {
  const pages = new Map<string, Set<number>>()
  for (const at of edges) {
    const line = lines[at]
    if (!line || line.page === null || line.text.length > 90 || isLabel(line)) continue
    const shape = line.text.replace(/\d+/g, '#')
    pages.set(shape, (pages.get(shape) ?? new Set()).add(line.page))
  }
  return new Set([...pages].filter(([shape, on]) => on.size > 1 && shape !== '#').map(([shape]) => shape))
}

const isLabel = (line: Line): boolean =>
  questionLabel(line.text) !== null ||
  answerLabel(line.text) !== null ||
  (lineNumber(line.text)?.form ?? 'bare') !== 'bare'

/**
 * Marks the furniture of the paper: by its wording, by standing alike on several pages, and a lone figure next to a page
 * foot or at the edge of its page.
 */
export function markFurniture(lines: readonly Line[]): Line[] {
  const kinds = lines.map(kindOf)
  const edges = atPageEdges(lines)
  const repeated = repeatedHeads(lines, edges)
  return lines.map((line, at) => {
    const kind = kinds[at] ?? null
    if (kind !== null) return { ...line, furniture: kind }
    const beside = (kinds[at - 1] === 'page-foot' || kinds[at + 1] === 'page-foot') && lacksNumber(lines, at)
    const isChamber =
      at < 6 && /^[12]$/.test(line.text) && (isPrinted(kinds[at - 1] ?? null) || isPrinted(kinds[at + 1] ?? null))
    if (isChamber) return { ...line, furniture: 'running-head' }
    const isPageNumber = LONE_NUMBER.test(line.text) && (beside || (edges.has(at) && Number(line.text) === line.page))
    if (isPageNumber) return { ...line, furniture: 'page-number' }
    return edges.has(at) && repeated.has(line.text.replace(/\d+/g, '#')) && !isLabel(line)
      ? { ...line, furniture: 'running-head' }
      : line
  })
}
