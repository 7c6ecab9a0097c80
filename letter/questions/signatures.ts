import { readOffices } from './offices'
import type { Answerer, KnownOffice } from './parsed-document'
import type { Line } from './source-lines'

const OFFICE = /^(?:namens\s+)?De\s+(?:minister|staatssecretaris)\b.{3,120},?$/i
const WITH_INITIALS =
  /^(?:(?:drs|mr|dr|ir|ing|prof|MPA|MA)\.?\s+)*(?:\p{Lu}\.\s?(?:[A-Z]\.?\s?|Th\.)*)+\s*(?:\(\p{L}+\)\s*)?[\p{L}\s’'-]{2,40}$/u
const WITH_FIRST_NAME =
  /^(?!Ministerie|Den Haag|Postbus|Plein|Datum|Vragen|Bijlage|Onze|Ons|Uw|Betreft|Directie|Tweede Kamer|Geachte|Met )\p{Lu}[\p{L}’'-]+(?:\s(?:van|de|der|den|ten|ter|el|al|von|\p{Lu}\.|\p{Lu}[\p{L}’'-]+)){1,5}$/u
const SMALL = /^(?:en|van|voor|de|het|der)$/i

/** What stands in one place of the page where people sign: an office, a name, or something else. */
type Cell = { readonly kind: 'office' | 'name' | 'other'; readonly text: string }

function cellOf(text: string): Cell {
  if (OFFICE.test(text)) return { kind: 'office', text: text.replace(/,$/, '') }
  return { kind: WITH_INITIALS.test(text) || WITH_FIRST_NAME.test(text) ? 'name' : 'other', text }
}

/** The places in the order of the page; an office that goes on in small letters is one. */
function cellsOf(lines: readonly Line[]): Cell[] {
  const cells: Cell[] = []
  for (const text of lines.flatMap((line) => line.columns)) {
    const last = cells.at(-1)
    if (last?.kind === 'office' && /^(?:en|van|voor)\s/i.test(text) && !OFFICE.test(text))
      cells[cells.length - 1] = cellOf(`${last.text} ${text}`)
    else cells.push(cellOf(text))
  }
  return cells
}

/** How many of a kind follow one another from here. */
function runFrom(cells: readonly Cell[], from: number, kind: Cell['kind']): number {
  let to = from
  while (cells[to]?.kind === kind) to += 1
  return to - from
}

/** "BUITENLANDSE HANDEL EN ONTWIKKELINGSHULP" as it is written in a line of text. */
const inSmallLetters = (text: string): string =>
  /\p{Ll}/u.test(text)
    ? text
    : text
        .toLowerCase()
        .split(' ')
        .map((word, at) => (at < 3 || SMALL.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
        .join(' ')

function answererOf(office: Cell, name: Cell, known: readonly KnownOffice[]): Answerer[] {
  const read = readOffices(inSmallLetters(office.text).replace(/^De/, 'de'), known).offices[0]
  return read ? [{ office: read.office, name: name.text }] : []
}

/**
 * Who signed: "De minister van Justitie en Veiligheid," with the name below it, or several offices side by side or one
 * after the other with as many names below them, in the same order. Names without offices say nothing.
 */
export function readSignatures(lines: readonly Line[], known: readonly KnownOffice[]): Answerer[] {
  const cells = cellsOf(lines)
  const found: Answerer[] = []
  for (let at = 0; at < cells.length; at += 1) {
    const offices = runFrom(cells, at, 'office')
    if (offices === 0) continue
    const named = runFrom(cells, at + offices, 'name') >= offices
    const above = Array.from({ length: offices }, (_, i) => cells[at - offices + i])
    const names = named ? cells.slice(at + offices, at + 2 * offices) : above.filter((cell) => cell?.kind === 'name')
    if (names.length === offices)
      for (let i = 0; i < offices; i += 1) {
        const [office, name] = [cells[at + i], names[i]]
        if (office && name) found.push(...answererOf(office, name, known))
      }
    at += offices - 1
  }
  return found
}
