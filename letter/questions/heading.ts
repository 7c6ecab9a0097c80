import type { Member } from '../model/question-set'
import { findDates, type WrittenDate } from './dutch-dates'
import { readMembers } from './members'
import { beginsWithOffice, readOffices, type ReadOffices } from './offices'
import type { Answerer, KnownOffice, ParseRemark } from './parsed-document'
import { plain } from './source-lines'
import { concat, emptyStrand, replace, slice, trim, type Strand } from './strand'

/** What a heading says, with the strand that each field was read from (empty where the heading does not say it). */
export type ReadHeading = {
  readonly members: readonly Member[]
  readonly addressedTo: readonly Answerer[]
  readonly subject: string
  readonly sent: WrittenDate | null
  readonly caseNumber: string | null
  readonly oral: boolean
  readonly strands: {
    readonly members: Strand
    readonly addressedTo: Strand
    readonly subject: Strand
    readonly sent: Strand
    readonly caseNumber: Strand
  }
  readonly remarks: readonly ParseRemark[]
}

const LEAD = String.raw`(?:(?:Aanvullende|Nadere|Nieuwe|Schriftelijke|Mondelinge|Hernieuwde|Herhaalde|Herziene|Gewijzigde|Gecorrigeerde|Gezamenlijke|Vervolg|Set|Tweede|Derde|Beantwoording|Antwoord(?:en)?|Reactie|Inzake|Betreft:?|Onderwerp:?|Kamervragen:?|Vragen|Feitelijke|Verzamelde|Spoed|spoed|van|op|de|het|uw|en|set|schriftelijke|aanvullende|nadere|mondelinge|nieuwe|:|-|–)\s+)`
const ASK = String.raw`(?:[Kk]amer|[Vv]ervolg|[Ss]poed)?-?(?:[Vv]ra(?:ag|gen)|VRA(?:AG|GEN))(?:\s*\(\d{4}\s?Z\s?\d{5}\))?\s*,?\s*(?:(?:die\s+(?:zijn|werden)\s+)?(?:gesteld\s+)?(?:door|van)|VAN)\s+`
const HEADING = new RegExp(`^(?:[''‘"(]?${LEAD}{0,7})${ASK}(?=\\S)`)
const REPLY_HEADING = new RegExp(
  `^(?:Antwoord(?:en)?|Beantwoording|Reactie)\\s.{3,400}?\\s(?:op|van)\\s+(?:de\\s+)?(?:schriftelijke\\s+)?${ASK}`,
  's',
)
/** "Schriftelijke vragen Jan Zand aan de minister van …": a first name and a name, without "van het lid". */
const NAMED = new RegExp(
  `^${LEAD}{0,3}(?:[Kk]amer)?[Vv]ragen\\s+(?=(?!Partij|Fractie|Commissie|Tweede|Eerste)\\p{Lu}\\p{Ll}[\\p{L}'’-]*\\s(?:(?:van|de|der|den|ten|ter|el|al)\\s){0,3}\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+)?\\s(?:over\\s|aan\\s(?:de|het)\\s(?:[Mm]inister|[Ss]taatssecretaris|kabinet)))`,
  'u',
)
const ABOUT =
  /\s(?:over|inzake|betreffende|omtrent|aangaande|met betrekking tot|naar aanleiding van|m\.b\.t\.|n\.a\.v\.|ten aanzien van)\s+/g
const TO = /(?:\s|\)),?\s*(?:gericht\s+)?aan\s+(?=\S)/g

/** Whether a line may be the beginning of the heading of a set of questions. */
export const beginsHeading = (text: string): boolean =>
  HEADING.test(text) || REPLY_HEADING.test(text) || NAMED.test(text)

const askEnd = (text: string): number => {
  const match = HEADING.exec(text) ?? REPLY_HEADING.exec(text) ?? NAMED.exec(text) ?? new RegExp(ASK).exec(text)
  return match ? match.index + match[0].length : 0
}

/** Positions of a pattern outside round brackets and from a place on. */
function* outsideBrackets(text: string, pattern: RegExp, from: number): Generator<RegExpExecArray> {
  let depth = 0
  let at = from
  for (const match of text.matchAll(pattern)) {
    if (match.index < from) continue
    for (; at <= match.index; at += 1) depth = Math.max(0, depth + Number(text[at] === '(') - Number(text[at] === ')'))
    if (depth === 0) yield match
  }
}

type Span = { readonly from: number; readonly to: number }
type Parts = { readonly members: Span; readonly to: Span | null; readonly subject: Span | null; readonly slip: boolean }

const isOffices = (text: string): boolean =>
  beginsWithOffice(text) ||
  /^(?:het\s+kabinet|de\s+regering|de\s+bewindspersonen?|de\s+bewindslieden)(?![\p{L}])/u.test(text)

const after = (match: RegExpExecArray): number => match.index + match[0].length

function firstTo(text: string, from: number): RegExpExecArray | null {
  let unknown: RegExpExecArray | null = null
  for (const match of outsideBrackets(text, TO, from)) {
    if (isOffices(text.slice(after(match)))) return match
    if (unknown === null && match[0].startsWith(')') && /^(?:de|het)\s/.test(text.slice(after(match)))) unknown = match
  }
  // Behind the party of the last member only those who are asked can follow, whatever they are called.
  return unknown
}

function firstAbout(text: string, from: number): RegExpExecArray | null {
  for (const match of outsideBrackets(text, ABOUT, from)) return match
  return null
}

const beginOf = (match: RegExpExecArray): number => match.index + (match[0].startsWith(')') ? 1 : 0)

const OFFICE_WORD =
  /^(?:\p{Lu}[\p{L}-]*|de|het|van|voor|en|aan|[Mm]inister(?:s|-president)?|[Ss]taats?secretaris(?:sen)?)$/u

/** "over Z aan de minister van Y": the addressee stands behind the subject; only when nothing else follows it. */
function addresseeBehind(text: string, from: number): RegExpExecArray | null {
  let last: RegExpExecArray | null = null
  for (const match of outsideBrackets(text, TO, from)) if (isOffices(text.slice(after(match)))) last = match
  if (last === null) return null
  const tail = text.slice(after(last)).replace(/[.\s]+$/, '')
  return tail.split(/[\s,]+/).every((word) => OFFICE_WORD.test(word)) ? last : null
}

function cutHeading(text: string, from: number): Parts {
  const to = firstTo(text, from)
  const about = firstAbout(text, from)
  if (to && (!about || to.index < about.index)) {
    const next = firstAbout(text, after(to))
    return {
      members: { from, to: beginOf(to) },
      to: { from: after(to), to: next?.index ?? text.length },
      subject: next && { from: after(next), to: text.length },
      slip: false,
    }
  }
  if (!about) return { members: { from, to: text.length }, to: null, subject: null, slip: false }
  const behind = addresseeBehind(text, after(about))
  return {
    members: { from, to: about.index },
    to: behind && { from: after(behind), to: text.length },
    subject: { from: after(about), to: behind ? beginOf(behind) : text.length },
    slip: behind !== null,
  }
}

const SENT =
  /[\s,;]*\(?\s*(?:,\s*)?(?:[Ii]ngezonden|[Ii]ngediend|[Ii]ngestuurd|[Gg]esteld\s+op|d\.d\.|dd\.?)\s*:?\s*(?:op\s+|d\.d\.\s+|dd\.?\s+)?(?=(?:\p{L}+dag\s+)?\d)/gu
const CASE_NUMBER =
  /[\s,;]*\(?\s*(?:(?:[Kk]enmerk|[Nn]r\.?|[Nn]ummer|[Vv]raagnummer|[Vv]raagnr\.?)\s*:?\s*)?(20\d\d\s?Z\s?\d{5})\s*\)?/g

type Clause = { readonly from: number; readonly to: number; readonly date: WrittenDate }

/** "(ingezonden 20 november 2024)": the last such clause, since a subject may hold words like it. */
function sentClause(text: string): Clause | null {
  let found: Clause | null = null
  for (const match of text.matchAll(SENT)) {
    const date = findDates(text.slice(after(match)))[0]
    if (!date || date.start > 14) continue
    const end = after(match) + date.end
    const close = /^\s*\)?\s*\.?/.exec(text.slice(end))
    found = { from: match.index, to: end + (close?.[0].length ?? 0), date }
  }
  return found
}

const ABBREVIATED = /(?:\b(?:c\.s|e\.d|e\.a|B\.V|N\.V|jl|etc|d\.d|U\.S|m\.b\.t)|\.\.)\.$/i

const NOTE_MARK = /\s*(?:[\uE000\uE002][^\uE001]*\uE001|\[\d{1,2}\]|\(?\*{1,3}\)?|(?<=['"’”»\s])\d{1,2}\))$/

/** Where a copied page lost a line end, two words of the heading's fixed phrases stand together. */
const RUN_TOGETHER = new RegExp(
  [
    String.raw`(?<=\))(?=(?:aan|en|over)\s)`,
    String.raw`(?<=\b(?:lid|leden|de|het|van|voor|en|aan))(?=\p{Lu}\p{Ll})`,
    String.raw`(?<=\b(?:van|aan|door))(?=(?:de|het)\s)`,
    String.raw`(?<=\b(?:[Mm]inisters?|[Ss]taatssecretaris(?:sen)?|-[Pp]resident))(?=(?:van|voor|en|over)\s|\p{Lu}\p{Ll})`,
    String.raw`(?<=\b(?:de|het|en))(?=(?:[Mm]inister|[Ss]taatssecretaris|lid\s|leden\s))`,
    String.raw`(?<=\bover)(?=(?:het|de|deze|dit|uw)\s)`,
    String.raw`(?<=\p{Lu}\p{Ll}{4,})(?=over\s)`,
    String.raw`(?<=[Ii]ngezonden(?:\s?op)?)(?=\d)`,
    String.raw`(?<=(?<!\d)\d{1,2})(?=(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b)`,
    String.raw`(?<=(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december))(?=(?:19|20)\d\d\b)`,
    String.raw`(?<=\p{Ll})(?<!\b(?:hier|daar|waar|er))(?=over\s(?:de|het|een|[«‘“'"])\s?)`,
  ].join('|'),
  'gu',
)

/** Puts the lost spaces back in the part before the subject, and in the closing date. */
function respace(strand: Strand): Strand {
  const about = firstAbout(strand.text, askEnd(strand.text))
  const end = about ? about.index + 1 : strand.text.length
  const sent = /\(?\s*[Ii]ngezonden[^«»]{0,40}$/.exec(strand.text)
  const from = sent && sent.index > end ? sent.index : strand.text.length
  return concat([
    replace(slice(strand, 0, end), RUN_TOGETHER, ' '),
    slice(strand, end, from),
    replace(slice(strand, from), RUN_TOGETHER, ' '),
  ])
}

/** The subject without what closes the heading: a full stop, a comma, a note mark. */
function closeSubject(strand: Strand): Strand {
  let tidy = trim(strand)
  for (;;) {
    const text = plain(tidy.text)
    const stop =
      NOTE_MARK.exec(tidy.text) ??
      /[\s,;:]+$/.exec(tidy.text) ??
      (ABBREVIATED.test(text) ? null : /\.$/.exec(tidy.text))
    if (!stop) return tidy
    tidy = slice(tidy, 0, stop.index)
  }
}

const SLIPS =
  /\bhet\s+leden\b|\bde\s+lid\b|\bleden\s+lid\b|\blid\s+leden\b|\bhet\s+de\s+leden\b|^(?:\S+\s+)*?vra(?:ag|gen)\s+van\s+(?:lid|leden)\b|\bvan\s+van\b|\bover\s+over\b|\baan\s+aan\b|\bde\s+de\b|\bvan\s+het\s+van\b/i

/** An underscore at either end of a line or a word is the emphasis of Markdown, never of the text. */
const EMPHASIS = /(?<![\p{L}\p{N}_])_(?=[^\s_])|(?<=[^\s_])_(?![\p{L}\p{N}_])/gu

function readSubject(strand: Strand): { readonly strand: Strand; readonly slip: boolean } {
  const doubled = /^(?:over|inzake|betreffende)\s+/i.exec(strand.text)
  const own = replace(doubled ? slice(strand, doubled[0].length) : strand, EMPHASIS, '')
  return { strand: closeSubject(own), slip: doubled !== null }
}

const spanOf = (strand: Strand, span: Span | null): Strand =>
  span ? trim(slice(strand, span.from, span.to)) : emptyStrand

/** Cuts a closing kenmerk "(2024Z12345)" off the heading. */
function cutCaseNumber(heading: Strand): {
  readonly heading: Strand
  readonly number: string | null
  readonly strand: Strand
} {
  const matches = [...heading.text.matchAll(CASE_NUMBER)]
  const match =
    matches.find((m) => heading.text.slice(after(m)).trim().replace(/[.,]/g, '') === '') ??
    matches.find((m) => /vra(?:ag|gen)\s*$/i.test(heading.text.slice(0, m.index)))
  if (!match) return { heading, number: null, strand: emptyStrand }
  const number = (match[1] ?? '').replace(/\s/g, '')
  const strand = trim(slice(heading, match.index, after(match)))
  const closing = heading.text.slice(after(match)).trim().replace(/[.,]/g, '') === ''
  return { heading: closing ? slice(heading, 0, match.index) : heading, number, strand }
}

/**
 * Reads the heading of a set of questions: who asks, of whom, about what, sent when. Slips are put right with a remark;
 * what is not there is left empty.
 */
export function readHeading(whole: Strand, known: readonly KnownOffice[] = []): ReadHeading {
  const numbered = cutCaseNumber(respace(whole))
  const text = numbered.heading.text
  const sent = sentClause(text)
  const before = sent ? slice(numbered.heading, 0, sent.from) : numbered.heading
  const late =
    numbered.number === null
      ? cutCaseNumber(before)
      : { heading: before, number: numbered.number, strand: numbered.strand }
  const body = late.heading
  const parts = cutHeading(body.text, askEnd(body.text))
  const strands = {
    members: spanOf(body, parts.members),
    addressedTo: spanOf(body, parts.to),
    sent: sent ? trim(slice(numbered.heading, sent.from, sent.to)) : emptyStrand,
    caseNumber: late.strand,
  }
  const subject = readSubject(spanOf(body, parts.subject))
  const members = readMembers(plain(strands.members.text))
  const asked = plain(strands.addressedTo.text)
  const offices: ReadOffices =
    asked === '' || isOffices(asked)
      ? readOffices(asked, known)
      : { offices: [], remarks: [{ kind: 'office-uncertain', received: asked }] }
  const lead = plain(body.text.slice(0, parts.subject?.from ?? body.text.length))
  const slips: ParseRemark[] =
    subject.slip || SLIPS.test(lead) ? [{ kind: 'heading-slip-corrected', received: lead.trim() }] : []
  if (parts.slip) slips.push({ kind: 'addressee-after-subject', received: strands.addressedTo.text })
  return {
    members: members.members,
    addressedTo: offices.offices,
    subject: plain(subject.strand.text),
    sent: sent?.date ?? null,
    caseNumber: late.number,
    oral: /\bmondelinge\b/i.test(lead),
    strands: { ...strands, subject: subject.strand },
    remarks: [...slips, ...members.remarks, ...offices.remarks],
  }
}
