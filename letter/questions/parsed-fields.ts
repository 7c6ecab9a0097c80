import type { IsoDate } from '../model/dates'
import type { Member, Office } from '../model/question-set'
import type { DelayNotice } from './delay-notice'
import { findDates, resolveDate, type WrittenDate } from './dutch-dates'
import type { FrontMatter } from './front-matter'
import { readHeading, type ReadHeading } from './heading'
import type { LetterFront } from './letter-front'
import type { Answerer, ParsedField, ParseOptions, ParseRemark, Passage } from './parsed-document'
import { plain, type Line } from './source-lines'
import { passagesOf, type Strand } from './strand'

/** The fields of a document, where each came from, and what is doubtful about them. */
export type Fields = {
  readonly caseNumber: string | null
  readonly sentOn: IsoDate | null
  readonly members: readonly Member[]
  readonly addressedTo: readonly Office[]
  readonly subject: string
  readonly answeredBy: readonly Answerer[]
  readonly onBehalf: readonly Answerer[]
  readonly receivedOn: IsoDate | null
  readonly letterDate: IsoDate | null
  readonly annexNumber: string | null
  readonly earlierNotice: string | null
  readonly oral: boolean
  readonly passages: Partial<Record<ParsedField, readonly Passage[]>>
  readonly remarks: readonly ParseRemark[]
}

type Sources = {
  readonly lines: readonly Line[]
  readonly front: FrontMatter
  readonly letter: LetterFront
  readonly delay: DelayNotice | null
  readonly options: ParseOptions
}

const Z = /20\d\d\s?Z\s?\d{5}/
const zIn = (text: string): string | null => Z.exec(text)?.[0].replace(/\s/g, '') ?? null

type Numbered = { readonly number: string; readonly passages: readonly Passage[] }

function caseNumbers({ lines, front, letter, delay }: Sources): Numbered[] {
  const found: Numbered[] = []
  const add = (number: string | null | undefined, strand: Strand | null) => {
    if (number) found.push({ number, passages: strand ? passagesOf(strand) : [] })
  }
  add(front.best?.read.caseNumber, front.best?.read.strands.caseNumber ?? null)
  for (const line of [...front.caseNumbers, ...front.annexNumbers])
    add(zIn(line.text) ?? (/^\d{10}$/.test(line.text) ? line.text : null), line.strand)
  for (const line of lines) if (/^kv-\S*Z\d{5}$/i.test(line.text)) add(zIn(line.text), null)
  for (const line of lines) if (/^kv-(?:tk-)?\d{10}$/i.test(line.text)) add(/\d{10}/.exec(line.text)?.[0], null)
  for (const heading of front.headings) add(heading.read.caseNumber, heading.read.strands.caseNumber)
  for (const number of letter.caseNumbers) add(number, null)
  add(letter.opening?.caseNumber, null)
  if (delay) for (const line of lines) if (!front.roles.has(line.index)) add(zIn(line.text), line.strand)
  for (const line of lines) {
    if (line.index >= front.bodyStart || front.roles.has(line.index)) continue
    if (
      /kenmerk|nummer|vraagn|\bnr\b|^.{0,12}20\d\dZ|Staten-Generaal|\d{4}[-–]\d{4}20\d\dZ/i.test(line.text) &&
      !/^#|https?:/.test(line.text)
    )
      add(zIn(line.text), line.strand)
  }
  return found
}

function readCaseNumber(sources: Sources, remarks: ParseRemark[]): Numbered | null {
  const found = caseNumbers(sources)
  const chosen = found[0]
  if (!chosen) return (remarks.push({ kind: 'no-case-number' }), null)
  const others = [...new Set(found.map((other) => other.number))].filter((number) => number !== chosen.number)
  if (others.length > 0) remarks.push({ kind: 'several-case-numbers', chosen: chosen.number, others })
  return chosen
}

/** "11 maart jl.": looked back for from the letter's own date, else within the year of the kenmerk. */
function settle(
  date: WrittenDate,
  field: ParsedField,
  reference: IsoDate | null,
  year: string | null,
  remarks: ParseRemark[],
): IsoDate | null {
  if (date.year !== null) return resolveDate(date, null)
  const inYear = year === null ? null : resolveDate(date, `${year}-12-31`)
  const resolved = inYear ?? resolveDate(date, reference)
  if (resolved === null) remarks.push({ kind: 'date-without-year', field, received: date.received })
  else remarks.push({ kind: 'date-resolved', field, received: date.received, date: resolved })
  return resolved
}

type Dated = { readonly date: WrittenDate; readonly strand: Strand | null }

function sentDates({ front, letter, delay }: Sources): Dated[] {
  const found: Dated[] = []
  const add = (date: WrittenDate | null | undefined, strand: Strand | null) => {
    if (date) found.push({ date, strand })
  }
  add(front.best?.read.sent, front.best?.read.strands.sent ?? null)
  for (const line of front.sentLines) add(findDates(line.text)[0], line.strand)
  for (const heading of front.headings) add(heading.read.sent, heading.read.strands.sent)
  add(letter.opening?.sent, null)
  add(letter.sent, null)
  add(delay?.asked, null)
  return found
}

/** The most telling date: one with its year before one without. */
const bestDate = (dates: readonly Dated[]): Dated | null =>
  dates.find((dated) => dated.date.year !== null) ?? dates[0] ?? null

type Who = Pick<ReadHeading, 'members' | 'addressedTo' | 'subject' | 'strands' | 'remarks' | 'oral'>

/** Of several headings the best, filled up with what the others tell. */
function readWho({ front, letter, delay }: Sources): Who | null {
  const all: Who[] = [front.best?.read, delay?.heading, letter.opening].filter(
    (read) => read !== null && read !== undefined,
  )
  const first = all[0]
  if (!first) return null
  const others = [...all.slice(1), ...front.headings.map((heading) => heading.read)]
  const filled = (key: 'members' | 'addressedTo'): Who =>
    [first, ...others].find((read) => read[key].length > 0) ?? first
  const members = filled('members')
  const offices = filled('addressedTo')
  const subject = [first, ...others].find((read) => read.subject !== '') ?? first
  return {
    members: members.members,
    addressedTo: offices.addressedTo,
    subject: subject.subject,
    oral: first.oral,
    remarks: first.remarks,
    strands: {
      ...first.strands,
      members: members.strands.members,
      addressedTo: offices.strands.addressedTo,
      subject: subject.strands.subject,
    },
  }
}

function annexNumber({ lines, front }: Sources): Numbered | null {
  const foot = lines.find((line) => /^ah-(?:tk|ek)-\d+-\d+$/i.test(line.text))
  if (foot)
    return { number: foot.text, passages: [...passagesOf(foot.strand), ...(loneNumber(lines, front)?.passages ?? [])] }
  const headed = front.annexNumbers[0]
  const number = headed && /^AH[\s-]?\d{1,5}/i.exec(headed.text)?.[0]
  if (headed && number) return { number, passages: passagesOf(headed.strand) }
  return loneNumber(lines, front)
}

/** The typeset Aanhangsel prints its number alone above the heading. */
function loneNumber(lines: readonly Line[], front: FrontMatter): Numbered | null {
  const before = front.best ? lines[front.best.from - 1] : undefined
  if (!before || !/^\d{1,4}$/.test(before.text) || before.index === 0) return null
  return { number: before.text, passages: passagesOf(before.strand) }
}

/** "Minister Helder (Langdurige Zorg en Sport)" leaves "van" or "voor" open; the heading names the office in full. */
const isSettled = (remark: ParseRemark, addressed: readonly Office[]): boolean => {
  if (remark.kind !== 'office-uncertain') return false
  const [head = '', ...field] = remark.received.toLowerCase().split(' ')
  return addressed.some(
    (office) =>
      new RegExp(`^${head} (?:van|voor) `).test(office.toLowerCase()) &&
      office.toLowerCase().endsWith(` ${field.join(' ')}`),
  )
}

/** A dept in an answerer's brackets gets the "voor" that the heading gives it. */
function alignOffices(answerers: readonly Answerer[], addressed: readonly Office[]): Answerer[] {
  return answerers.map((answerer) => {
    const match = /^(\S+) van (.*)$/.exec(answerer.office)
    const twin = match
      ? addressed.find((office) => office.toLowerCase() === `${match[1] ?? ''} voor ${match[2] ?? ''}`.toLowerCase())
      : undefined
    return twin === undefined || answerer.name === '' ? answerer : { ...answerer, office: twin }
  })
}

/** Brings together what heading, front page and notice tell. */
export function readFields(sources: Sources): Fields {
  const remarks: ParseRemark[] = []
  const { front, letter, options } = sources
  const who = readWho(sources)
  const number = readCaseNumber(sources, remarks)
  const year = number && /^20\d\dZ/.test(number.number) ? number.number.slice(0, 4) : null
  const letterDate = letter.isLetter && letter.date ? resolveDate(letter.date, null) : null
  const receivedDate =
    front.answeredBy.map((line) => line.read.received).find((date) => date !== null) ??
    front.receivedLines.flatMap((line) => findDates(line.text))[0] ??
    null
  const receivedOn = receivedDate ? settle(receivedDate, 'receivedOn', options.letterDate ?? null, null, remarks) : null
  const sent = bestDate(sentDates(sources))
  const sentOn = sent
    ? settle(sent.date, 'sentOn', letterDate ?? receivedOn ?? options.letterDate ?? null, year, remarks)
    : null
  if (!sent) remarks.push({ kind: 'no-date-sent' })
  const asked = who?.addressedTo ?? []
  // "Antwoorden van de minister van X op vragen van …": who answers was asked, where nothing else is said.
  const addressed = (asked.length === 0 && !letter.isLetter ? letter.answeredBy : asked).map(({ office }) => office)
  const printed = front.answeredBy.flatMap((line) => line.read.answeredBy)
  const annex = annexNumber(sources)
  return {
    caseNumber: number?.number ?? null,
    sentOn,
    letterDate,
    receivedOn,
    members: who?.members ?? [],
    addressedTo: addressed,
    subject: (who?.subject ?? '') || plain(front.subjects[0]?.read.text ?? ''),
    answeredBy: alignOffices(printed.length > 0 ? printed : letter.answeredBy, addressed),
    onBehalf: alignOffices(
      printed.length > 0 ? front.answeredBy.flatMap((line) => line.read.onBehalf) : letter.onBehalf,
      addressed,
    ),
    annexNumber: annex?.number ?? null,
    earlierNotice:
      front.answeredBy.map((line) => line.read.earlierNotice).find((text) => text !== null) ??
      front.earlierLines[0]?.read ??
      null,
    oral: who?.oral ?? false,
    passages: fieldPassages(sources, who, number, annex, sent),
    remarks: [
      ...remarks,
      ...(who?.remarks ?? [{ kind: 'no-heading' as const }]),
      ...missing(who, addressed, front.subjects.length > 0),
      ...front.answeredBy.flatMap((line) => line.read.remarks).filter((remark) => !isSettled(remark, addressed)),
    ],
  }
}

function missing(who: Who | null, addressed: readonly Office[], told: boolean): ParseRemark[] {
  if (!who) return []
  return [
    ...(addressed.length === 0 ? [{ kind: 'no-addressee' as const }] : []),
    ...(who.subject === '' && !told ? [{ kind: 'no-subject' as const }] : []),
  ]
}

function fieldPassages(
  { front, letter }: Sources,
  who: Who | null,
  number: Numbered | null,
  annex: Numbered | null,
  sent: Dated | null,
) {
  const passages: Partial<Record<ParsedField, Passage[]>> = {}
  const put = (field: ParsedField, from: readonly Passage[]) => {
    if (from.length === 0) return
    const own = (passages[field] ??= [])
    for (const passage of from) own.push(passage)
  }
  if (front.best) put('heading', passagesOf(front.best.strand))
  if (who) {
    put('members', passagesOf(who.strands.members))
    put('addressedTo', passagesOf(who.strands.addressedTo))
    put('subject', passagesOf(who.strands.subject))
  }
  for (const subject of front.subjects) put('subject', passagesOf(subject.strand))
  put('caseNumber', number?.passages ?? [])
  for (const line of front.caseNumbers) put('caseNumber', passagesOf(line.strand))
  for (const line of front.annexNumbers) put('annexNumber', passagesOf(line.strand))
  put('annexNumber', annex?.passages ?? [])
  if (sent?.strand) put('sentOn', passagesOf(sent.strand))
  for (const line of front.sentLines) put('sentOn', passagesOf(line.strand))
  for (const line of front.receivedLines) put('receivedOn', passagesOf(line.strand))
  for (const line of front.answeredBy) {
    put('answeredBy', passagesOf(line.strand))
    put('receivedOn', passagesOf(line.read.strands.received))
    put('earlierNotice', passagesOf(line.read.strands.earlier))
  }
  for (const line of front.earlierLines) put('earlierNotice', passagesOf(line.strand))
  if (letter.isLetter) put('letterDate', passagesOf(letter.dateStrand))
  return passages
}

/** Title lines above the heading that only say again what it says. */
export function isCaption(line: Line, subject: string): boolean {
  const text = line.text.toLowerCase()
  if (/^(?:schriftelijke |aanvullende |nadere )*(?:kamer)?vra(?:ag|gen)\b/.test(text) && !/\?$/.test(text)) return true
  return subject.length > 20 && text.includes(subject.toLowerCase())
}

/** For the tests of headings: reads one from plain text. */
export const headingOf = (text: string, options: ParseOptions = {}): ReadHeading =>
  readHeading({ text: plain(text), pieces: [] }, options.offices)
