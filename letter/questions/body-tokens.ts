import type { FrontMatter } from './front-matter'
import { readNote, readRealNote } from './note-lines'
import { numberingOf, type Numbering } from './numbering'
import { readLabel } from './question-lines'
import { newReading, push, type Reading } from './reading'
import type { Line } from './source-lines'
import type { Token } from './token'

function breakPage(reading: Reading): void {
  reading.interrupted = true
  reading.inNotes = false
}

function skip(reading: Reading, role: string | undefined, furniture: string | null): void {
  if (role === 'answered-by' && reading.lastQuestion !== '' && reading.next > 2) reading.answersBegan = true
  if (furniture === 'rule' || furniture === 'caption') reading.afterRule = true
  else if (furniture !== null) breakPage(reading)
  else reading.inNotes = false
}

/** Behind the questions: the text of a delay notice that prints them, or what a site puts below them. */
const CLOSES =
  /^(?:Mededeling|Indieners?|Ondertekenaars?|Eerste ondertekenaar|Mede-?\s?ondertekenaars?|Gerelateerde documenten|Deel deze pagina)\s*:?$/
/** What the sites of the House, of the government and of parties put below every page. */
const FOOT_OF_SITE =
  /^(?:(?:\d\.\s)?(?:Meer informatie|Kerngegevens|Gerelateerd(?:e\s.*)?)|Over (?:deze (?:web)?site|overheid\.nl)|Contact|Help|Sitemap|Privacy(?:verklaring)?(?: (?:en|&) [Cc]ookies)?|Cookies|Toegankelijkheid(?:sverklaring)?|Colofon|Disclaimer|Nieuwsbrief|Volg ons.*|De(?:el|len)(?: (?:op|via|dit)\s.*)?|Lees (?:ook|meer|verder)\b.*|Terug(?: naar .{1,40})?|Reacties?(?: \(\d+\))?|Print(?:en| deze pagina)?|Download(?:en|s)?(?: .{1,30})?|MijnOverheid(?:\.nl)?|©.*)\s*:?$/i

/** No question stands below, so that a line which could also head a part of an answer ends the paper. */
const nothingBelow = (reading: Reading, line: Line): boolean =>
  reading.lastLabel < line.index && (reading.lastOf.get(reading.next) ?? -1) < line.index

const closesQuestions = (reading: Reading, line: Line): boolean =>
  reading.lastQuestion !== '' &&
  (CLOSES.test(line.text) || (FOOT_OF_SITE.test(line.text) && nothingBelow(reading, line)))

function readLine(reading: Reading, line: Line, next: Line | undefined): void {
  const role = reading.front.roles.get(line.index)
  const furniture = line.furniture
  if (role !== undefined || furniture !== null) {
    skip(reading, role, furniture)
    return
  }
  if (reading.page !== null && line.page !== null && line.page !== reading.page) breakPage(reading)
  reading.page = line.page
  if (line.isNote) {
    readRealNote(reading, line)
    return
  }
  if (closesQuestions(reading, line)) reading.closed = true
  if (reading.closed) {
    if (!readNote(reading, line, next)) push(reading, 'left', line, 0)
    return
  }
  if (readLabel(reading, line, next) || readNote(reading, line, next)) return
  if (
    /^(?:Toelichting|TOELICHTING)\s*(?::|$)/.test(line.text) ||
    /^Deze vragen dienen ter aanvulling op/.test(line.text)
  )
    reading.explaining = true
  push(reading, reading.explaining ? 'explanation' : 'text', line, 0)
}

/** Tells the lines of the questions apart: labels, text, notes, explanation. */
export function readTokens(
  lines: readonly Line[],
  front: FrontMatter,
): { readonly tokens: readonly Token[]; readonly numbering: Numbering } {
  const body = lines.filter((line) => line.index >= front.bodyStart)
  const plainBody = body.filter((line) => !front.roles.has(line.index) && line.furniture === null)
  const numbering = numberingOf(plainBody)
  const reading = newReading(body, front, numbering)
  body.forEach((line, at) => {
    readLine(reading, line, body[at + 1])
  })
  return { tokens: reading.tokens, numbering }
}
