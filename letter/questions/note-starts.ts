import { plainDigits, type Line } from './source-lines'

/** How the notes of a list are marked. */
export type NoteForm = 'square' | 'raised' | 'bracket' | 'round' | 'stop' | 'bare' | 'glued' | 'star'

/** The beginning of a note: its label, and how many characters of the line's strand the label takes. */
export type NoteStart = { readonly label: string; readonly form: NoteForm; readonly length: number }

/** Behind a glued label figures only stand where they are a number of the Kamer: "32024Z15585", "436 410, nr. 3". */
const GLUED_TEXT = /^(?:[^\d\s,.%]|20\d\d[ZD]\d{5}|\d{2}\s\d{3}[\s,-])/

const STARTS: readonly (readonly [NoteForm, RegExp])[] = [
  ['raised', /^[\uE000\uE002]\s*[[(]?\s*(\d{1,3}|\*{1,3}|[ivx]{1,4})\s*[\])]?\s*\uE001\s*[.):]?\s*/],
  ['square', /^\[\s*(\d{1,3}|\*{1,3}|[ivx]{1,4}|[a-h])\s*\]\s*[:.]?\s*/],
  ['bracket', /^(\d{1,3})\s?\)\s*/],
  ['round', /^\(\s*(\d{1,3})\s*\)\s*/],
  ['stop', /^(\d{1,3})\s?[.:](?![\d])\s*/],
  ['bare', /^(\d{1,3})(?:\s+(?=[\p{L}\p{N}'"«‘“(<@])|$)/u],
  ['glued', /^(\d{1,3})(?=[\p{L}\p{N}«‘“'"(<])/u],
  ['star', /^\(?(\*{1,4})\)?\s*/],
]

/** The ways in which a line may be read as the beginning of a note with this number. */
export function noteStarts(line: string, expected: number): NoteStart[] {
  const text = plainDigits(line)
  const starts: NoteStart[] = []
  for (const [form, pattern] of STARTS) {
    const match = pattern.exec(text)
    if (!match) continue
    const label = match[1] ?? ''
    if (form === 'star') {
      if (label.length === expected) starts.push({ label, form, length: match[0].length })
    } else if (form === 'glued') {
      const digits = String(expected)
      if (text.startsWith(digits) && GLUED_TEXT.test(text.slice(digits.length)))
        starts.push({ label: digits, form, length: digits.length })
    } else if (label === String(expected) || (!/\d/.test(label) && ordinal(label) === expected)) {
      starts.push({ label, form, length: match[0].length })
    }
  }
  return starts
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii']

/** The place of a label that is no number: "*" is 1, "iii" is 3, "b" is 2. */
function ordinal(label: string): number {
  if (/^\*+$/.test(label)) return label.length
  const roman = ROMAN.indexOf(label)
  if (roman >= 0) return roman + 1
  return /^[a-h]$/.test(label) ? label.charCodeAt(0) - 96 : Number.parseInt(label, 10)
}

const SOURCE_WORDS =
  /https?:|www\.|\.(?:nl|com|org|eu)\b|\bKamerstuk|\bHandelingen\b|\bAanhangsel\b|\bStaatsblad\b|\bStaatscourant\b|\bStb\.|\bStcrt\.|\bECLI\b|\bIdem\b|\bIbid|\b(?:19|20)\d\d\b|\bTK \d|vraagnummer|kenmerk|\bid=|^(?:Zie|Bron|Brief|Artikel|Motie|Bijlage|Rapport|NOS|NRC|RTL|AD|FD|Trouw|[Dd]e Volkskrant|[Dd]e Telegraaf|Nieuwsuur|EenVandaag|Pointer|Zembla|Volkskrant|Telegraaf)\b/

/** Whether a text reads like the source that a note names: an address, a year, a parliamentary paper, a medium. */
export const readsLikeSource = (text: string): boolean => SOURCE_WORDS.test(text)

const MARKS = [
  /\[\s*(\d{1,3})\s*\]/g,
  /(?:^|[\s?.!»”'"’,;])(\d{1,3})\)/g,
  /[?!.,;:»”’'")\]](\d{1,2})(?=[\s,.;?)]|$)/g,
  /\p{Ll}{3}(\d{1,2})(?=[\s,.;?)]|$)/gu,
  /[?!.»”’'"]\s(\d{1,2})(?=\s\d{1,2}\s*$|\s*$)/g,
  /^(\d{1,2})(?=\s*$|\s\p{Ll})/gu,
  /[\uE000\uE002]\D{0,2}(\d{1,3})\D{0,2}\uE001/g,
  /(?<=[\p{L}\p{N}?!.,»”’'"]|\*\))\s?\(?(\*{1,3})(?:\)(?=[\s.,;?!*]|$)|['’"”»]?(?=[\s.,;?!]|$))/gu,
]

/** The numbers and stars that stand somewhere in these lines as a mark of a note may stand. */
export function markHints(lines: readonly Line[]): Set<string> {
  const hints = new Set<string>()
  for (const line of lines) {
    const text = plainDigits(line.strand.text)
    if (!/[\d*]/.test(text)) continue
    for (const pattern of MARKS) for (const match of text.matchAll(pattern)) hints.add(match[1] ?? '')
  }
  return hints
}
