import { readAnsweredBy, beginsAnsweredBy, type AnsweredBy } from './answered-by'
import { fieldLine } from './field-lines'
import { findDates } from './dutch-dates'
import { readHeading, type ReadHeading } from './heading'
import { beginsHeading, mayBeTurned, withLostBrackets } from './heading-parts'
import { endsSentence, joinLines, type JoinContext } from './join-lines'
import { opensQuestion } from './sentence-ends'
import { answerLabel, lineNumber, questionLabel, shownNumber } from './labels'
import type { KnownOffice } from './parsed-document'
import type { Line } from './source-lines'
import { slice, type Strand } from './strand'

/** A stretch of lines [from, to] that was read as a whole. */
export type Stretch<T> = { readonly from: number; readonly to: number; readonly strand: Strand; readonly read: T }

/** What a line outside the questions is. */
export type LineRole =
  'case-number' | 'sent' | 'subject' | 'heading' | 'answered-by' | 'annex-number' | 'earlier-notice' | 'received'

/** What stands before and around the questions. */
export type FrontMatter = {
  readonly roles: ReadonlyMap<number, LineRole>
  readonly headings: readonly Stretch<ReadHeading>[]
  readonly best: Stretch<ReadHeading> | null
  readonly answeredBy: readonly Stretch<AnsweredBy>[]
  readonly annexNumbers: readonly Line[]
  readonly caseNumbers: readonly Line[]
  readonly sentLines: readonly Line[]
  /** Behind "Onderwerp:", where it is no heading itself. */
  readonly subjects: readonly Stretch<Strand>[]
  readonly receivedLines: readonly Line[]
  readonly earlierLines: readonly Stretch<string>[]
  /** The first line of the questions. */
  readonly bodyStart: number
}

const CASE_LINE =
  /^(?:(?:ons |uw |hun )?(?:kenmerk|kamerstuk|nummer|vraagnummer|zaaknummer|vraagnr\.?|nr\.?)\s*:?\s*)?\(?20\d\d\s?Z\s?\d{5}\)?\.?$|^\d{10}$/i
const ANNEX_LINE = /^AH[\s-]?\d{1,5}(?:\s*[/,]?\s*\(?20\d\d\s?Z\s?\d{5}\)?)?$/i
const SENT_LINE = /^\(?\s*[Ii]ngezonden\b.{0,45}$/
const RECEIVED_LINE = /^\(?\s*[Oo]ntvangen\b.{0,45}$/
const EARLIER_LINE = /^\(?Zie ook\s+(?:Aanhangsel|Handelingen|antwoord|AH)/

const isLabel = (line: Line): boolean =>
  questionLabel(line.text) !== null ||
  answerLabel(line.text) !== null ||
  (line.label !== null && shownNumber(line.label) === 1)

/** A line that can only be the first question of a numbered set. */
const isFirstNumber = (line: Line): boolean => {
  const number = lineNumber(line.text)
  return number?.number === 1 && number.letter === ''
}

const isSmallWordLast = (text: string): boolean =>
  /(?:\b(?:van|voor|en|de|het|aan|over|lid|leden|der|den|ten|inzake|een|in|op|bij|met|door)|,|[–-])$/i.test(text)

function stopsFront(line: Line): boolean {
  return (
    isLabel(line) ||
    isFirstNumber(line) ||
    line.furniture !== null ||
    fieldLine(line.text) !== null ||
    CASE_LINE.test(line.text) ||
    ANNEX_LINE.test(line.text) ||
    beginsAnsweredBy(line.text) ||
    /^(?:Toelichting|Geachte)\b/.test(line.text)
  )
}

const hasSentClause = (text: string): boolean => /[Ii]ngezonden\D{0,8}\d.*\)?\.?$/.test(text)
const hasSubject = (text: string): boolean => /\s(?:over|inzake|betreffende)\s/.test(text)
const openBrackets = (whole: string): boolean => {
  const text = withLostBrackets(whole)
  return (text.match(/\(/g)?.length ?? 0) > (text.match(/\)/g)?.length ?? 0)
}

const count = (text: string, sign: string): number => text.split(sign).length - 1

/** A quotation was begun and not ended. */
const openQuotes = (text: string): boolean => count(text, '«') > count(text, '»') || count(text, '“') > count(text, '”')

/** The day that a site prints between its title and the paper. */
const DAY_OF_SITE = /^(?:maan|dins|woens|donder|vrij|zater|zon)dag\s\d{1,2}\s\p{Ll}+\s(?:19|20)\d\d$/u

function headingGoesOn(soFar: string, last: Line, next: Line, context: JoinContext): boolean {
  if (stopsFront(next) || (next.gap && DAY_OF_SITE.test(next.text))) return false
  if (SENT_LINE.test(next.text)) return !hasSentClause(soFar)
  if (hasSentClause(soFar) && !openBrackets(soFar)) return false
  if (next.label !== null) return false
  if (beginsHeading(next.text)) return false
  if (openBrackets(soFar) || isSmallWordLast(last.text)) return !next.gap || !endsSentence(last.text)
  if (/^\p{Ll}/u.test(next.text)) return !/\.$/.test(last.text) || /^(?:aan|over|ingezonden)\b/.test(next.text)
  if (next.gap) return false
  if (!hasSubject(soFar)) return true
  if (context.flow === 'paragraphs') return false
  return (!endsSentence(last.text) || openQuotes(soFar)) && !opensQuestion(next.text)
}

function answeredByGoesOn(soFar: string, last: Line, next: Line): boolean {
  if (EARLIER_LINE.test(next.text)) return !/Zie ook/.test(soFar)
  if (/^\(?\s*[Oo]ntvangen\b/.test(next.text)) return !/ontvangen/i.test(soFar)
  if (stopsFront(next) || next.gap || beginsHeading(next.text)) return false
  if (openBrackets(soFar) || isSmallWordLast(last.text) || /^\p{Ll}/u.test(next.text)) return true
  if (/Zie ook/.test(soFar))
    return !/nr\.\s*\d+\)?\.?$/.test(soFar) && /^(?:Handelingen|vergaderjaar|nr\.)/.test(next.text)
  return !/\)\.?$/.test(last.text) && /^\p{Lu}/u.test(next.text) && /\b(?:van|voor|en)$/.test(last.text)
}

function gather(
  lines: readonly Line[],
  from: number,
  context: JoinContext,
  goesOn: (soFar: string, last: Line, next: Line) => boolean,
) {
  let to = from
  let text = lines[from]?.text ?? ''
  for (let at = from + 1; at < lines.length && at - from < 25; at += 1) {
    const [last, next] = [lines[to], lines[at]]
    if (!last || !next || !goesOn(text, last, next)) break
    text = `${text} ${next.text}`
    to = at
  }
  return {
    from,
    to,
    strand: joinLines(
      lines.slice(from, to + 1).map((line) => line.strand),
      context,
    ),
  }
}

const score = (read: ReadHeading): number =>
  Number(read.addressedTo.length > 0) * 4 +
  Number(read.members.some((member) => member.party !== '')) * 3 +
  Number(read.subject !== '') * 2 +
  Number(read.members.length > 0) +
  Number(read.sent !== null)

const plausible = (read: ReadHeading): boolean =>
  read.members.length > 0 &&
  (read.addressedTo.length > 0 || read.subject !== '') &&
  read.members.every((member) => member.name.length < 60) &&
  !/\?$/.test(read.strands.members.text)

type Found = {
  /** Some heading tells all that matters. */
  told: boolean
  roles: Map<number, LineRole>
  headings: Stretch<ReadHeading>[]
  answeredBy: Stretch<AnsweredBy>[]
  annexNumbers: Line[]
  caseNumbers: Line[]
  sentLines: Line[]
  subjects: Stretch<Strand>[]
  receivedLines: Line[]
  earlierLines: Stretch<string>[]
}

function claim(found: Found, stretch: { readonly from: number; readonly to: number }, role: LineRole): number {
  for (let at = stretch.from; at <= stretch.to; at += 1) found.roles.set(at, role)
  return stretch.to
}

/** A page with a salutation is a letter: its "Datum:" is its own. */
const isOfLetter = (lines: readonly Line[]): boolean =>
  lines.slice(0, 80).some((line) => /^(?:Geachte|Hierbij|Hoogachtend|In antwoord op)(?!\p{L})/u.test(line.text))

function readFieldLine(at: number, line: Line, lines: readonly Line[], context: JoinContext, found: Found): boolean {
  const read = fieldLine(line.text)
  if (read === null || (read.field === 'day' && isOfLetter(lines))) return false
  if (read.field !== 'subject') return (found.sentLines.push(line), claim(found, { from: at, to: at }, 'sent'), true)
  if (beginsHeading(line.text) || isOfLetter(lines)) return false
  const stretch = gather(
    lines,
    at,
    context,
    (_, last, next) =>
      !next.gap &&
      !stopsFront(next) &&
      !fieldLine(next.text) &&
      (context.flow === 'lines' || isSmallWordLast(last.text)),
  )
  found.subjects.push({ ...stretch, read: slice(stretch.strand, read.length) })
  claim(found, stretch, 'subject')
  return true
}

/** The last line from here on that was claimed. */
function claimed(found: Found, from: number): number {
  let to = from
  while (found.roles.get(to + 1) === 'subject') to += 1
  return to
}

/** A line with the few below it. */
const textFrom = (lines: readonly Line[], at: number): string =>
  lines
    .slice(at, at + 5)
    .map((line) => line.text)
    .join(' ')

/** Who asks, with the party, and who is asked: what the heading of the paper tells and the title of a page does not. */
const TOLD = 7
const isTold = (read: ReadHeading): boolean => score(read) >= TOLD

/** Reads the heading that may begin at this line, and takes it when it tells so much; returns the last line that it took. */
function takeHeading(
  at: number,
  lines: readonly Line[],
  context: JoinContext,
  known: readonly KnownOffice[],
  found: Found,
  tellsEnough: (read: ReadHeading) => boolean,
): number {
  const stretch = gather(lines, at, context, (soFar, last, next) => headingGoesOn(soFar, last, next, context))
  const read = readHeading(stretch.strand, known)
  if (!plausible(read) || !tellsEnough(read)) return at
  found.headings.push({ ...stretch, read })
  found.told ||= isTold(read)
  return claim(found, stretch, 'heading')
}

/** Reads what begins at this line, if anything; returns the last line that it took. */
function readAt(
  at: number,
  line: Line,
  lines: readonly Line[],
  context: JoinContext,
  known: readonly KnownOffice[],
  found: Found,
  started: boolean,
): number {
  if (beginsAnsweredBy(line.text)) {
    const stretch = gather(lines, at, context, answeredByGoesOn)
    found.answeredBy.push({ ...stretch, read: readAnsweredBy(stretch.strand, known) })
    return claim(found, stretch, 'answered-by')
  }
  if (started && found.told) return at
  // Below the title of a page a numbered part may stand before the paper itself: "1. Kerngegevens".
  if (started) return beginsHeading(line.text) ? takeHeading(at, lines, context, known, found, isTold) : at
  if (readFieldLine(at, line, lines, context, found)) return claimed(found, at)
  if (ANNEX_LINE.test(line.text))
    return (found.annexNumbers.push(line), claim(found, { from: at, to: at }, 'annex-number'))
  if (CASE_LINE.test(line.text))
    return (found.caseNumbers.push(line), claim(found, { from: at, to: at }, 'case-number'))
  if (SENT_LINE.test(line.text) && findDates(line.text).length > 0)
    return (found.sentLines.push(line), claim(found, { from: at, to: at }, 'sent'))
  if (RECEIVED_LINE.test(line.text) && findDates(line.text).length > 0)
    return (found.receivedLines.push(line), claim(found, { from: at, to: at }, 'received'))
  if (EARLIER_LINE.test(line.text)) {
    const stretch = gather(lines, at, context, answeredByGoesOn)
    found.earlierLines.push({
      ...stretch,
      read: stretch.strand.text.replace(/^\(?Zie ook\s+/, '').replace(/[).\s]+$/, ''),
    })
    return claim(found, stretch, 'earlier-notice')
  }
  if (!beginsHeading(mayBeTurned(line.text) ? textFrom(lines, at) : line.text)) return at
  return takeHeading(at, lines, context, known, found, () => true)
}

/** Reads everything that is not a question, answer or note: heading, numbers, dates, who answered. */
export function readFrontMatter(
  lines: readonly Line[],
  context: JoinContext,
  known: readonly KnownOffice[],
): FrontMatter {
  const found: Found = {
    told: false,
    roles: new Map(),
    headings: [],
    answeredBy: [],
    annexNumbers: [],
    caseNumbers: [],
    sentLines: [],
    subjects: [],
    receivedLines: [],
    earlierLines: [],
  }
  let started = false
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]
    if (!line || line.isNote || line.furniture !== null) continue
    started ||= found.headings.length > 0 && (isLabel(line) || isFirstNumber(line))
    at = readAt(at, line, lines, context, known, found, started)
  }
  const best = found.headings.reduce<Stretch<ReadHeading> | null>(
    (top, next) => (top === null || score(next.read) > score(top.read) ? next : top),
    null,
  )
  return { ...found, best, bodyStart: bodyStart(lines, best, found) }
}

/**
 * The questions begin after the heading; without a heading at the first number, or where neither question nor answer is
 * numbered after what was read of the front.
 */
function bodyStart(lines: readonly Line[], best: Stretch<ReadHeading> | null, found: Found): number {
  if (best) return best.to + 1
  const first = lines.findIndex((line, at) => !found.roles.has(at) && (isLabel(line) || isFirstNumber(line)))
  const line = lines[first]
  if (line && answerLabel(line.text) === null) return first
  let last = -1
  for (const at of found.roles.keys()) if (line === undefined || at < first) last = Math.max(last, at)
  return last + 1
}
