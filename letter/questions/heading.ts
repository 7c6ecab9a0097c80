import type { Member } from '../model/question-set'
import { findDates, type WrittenDate } from './dutch-dates'
import { readMembers } from './members'
import { LOST_BRACKETS, cutHeading, firstAbout, askEnd, isOffices, type Span } from './heading-parts'
import { PARTY } from './parties'
import { readOffices, type ReadOffices } from './offices'
import type { Answerer, KnownOffice, ParseRemark } from './parsed-document'
import { plain } from './source-lines'
import { concat, emptyStrand, inserted, replace, slice, trim, type Strand } from './strand'

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

const after = (match: RegExpExecArray): number => match.index + match[0].length

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

/** What stands before the clause; and behind it, where the heading goes on there. */
function withoutClause(heading: Strand, { from, to }: Clause): Strand {
  const behind = slice(heading, to)
  const goesOn = /^[\s,]*(?:aan|over|inzake)\s/.test(behind.text)
  return goesOn ? concat([slice(heading, 0, from), inserted(' '), trim(behind)]) : slice(heading, 0, from)
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
    String.raw`(?<=\bover)(?=(?:het|de|deze|dit|uw)\s|\p{Lu})`,
    String.raw`(?<=\p{Lu}\p{Ll}{4,})(?=over\s)`,
    String.raw`(?<=[Ii]ngezonden(?:\s?op)?)(?=\d)`,
    String.raw`(?<=(?<!\d)\d{1,2})(?=(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b)`,
    String.raw`(?<=(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december))(?=(?:19|20)\d\d\b)`,
    String.raw`(?<=\p{Ll})(?<!\b(?:hier|daar|waar|er))(?=over\s(?:de|het|een|[«‘“'"])\s?)`,
  ].join('|'),
  'gu',
)

/** Puts forgotten brackets back in the part before the subject. */
function rebracket(strand: Strand): Strand {
  const about = / over /.exec(strand.text)
  const end = about ? after(about) : strand.text.length
  const front = LOST_BRACKETS.reduce((left, [place, bracket]) => replace(left, place, bracket), slice(strand, 0, end))
  return front.text.length === end ? strand : concat([front, slice(strand, end)])
}

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

/** The name of a site behind the title of its page: "… over zout | Tweede Kamer der Staten-Generaal". */
const SITE = new RegExp(
  String.raw`\s+[|–-]\s+(?:(?:de\s)?(?:Tweede|Eerste) Kamer(?: der Staten-Generaal)?|Rijksoverheid(?:\.nl)?|Overheid\.nl|Officiële bekendmakingen|Parlementaire [Mm]onitor|[Oo]pen ?[Kk]amer|${PARTY})$`,
  'u',
)

/** The subject without what closes the heading: a full stop, a comma, a note mark. */
function closeSubject(strand: Strand): Strand {
  let tidy = trim(strand)
  for (;;) {
    const text = plain(tidy.text)
    const stop =
      SITE.exec(tidy.text) ??
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

/** The number of another paper is told with what it is: "(Kamerstuk nr. 2022Z14872)", "de motie 2022Z14872". */
function isOwn(text: string, match: RegExpExecArray): boolean {
  const before = text.slice(0, match.index)
  const opened = /\(([^()]*)$/.exec(before)?.[1]
  if (opened !== undefined && match[0].endsWith(')') && !match[0].includes('(')) return /^\s*[Ii]ngezonden/.test(opened)
  return !/(?:[Kk]amerstuk(?:ken)?|[Kk]amerbrief|\b[Bb]rief|\b[Mm]otie|\b[Vv]ragen)$/.test(before)
}

/** Cuts a closing kenmerk "(2024Z12345)" off the heading. */
function cutCaseNumber(heading: Strand): {
  readonly heading: Strand
  readonly number: string | null
  readonly strand: Strand
} {
  const matches = [...heading.text.matchAll(CASE_NUMBER)]
  const match =
    matches.find((m) => heading.text.slice(after(m)).trim().replace(/[.,]/g, '') === '' && isOwn(heading.text, m)) ??
    matches.find((m) => /vra(?:ag|gen)\s*$/i.test(heading.text.slice(0, m.index)))
  if (!match) return { heading, number: null, strand: emptyStrand }
  const number = (match[1] ?? '').replace(/\s/g, '')
  const strand = trim(slice(heading, match.index, after(match)))
  const closing = heading.text.slice(after(match)).trim().replace(/[.,]/g, '') === ''
  return { heading: closing ? slice(heading, 0, match.index) : heading, number, strand }
}

/** No heading is longer, in characters; the longest of the House have a third of it. */
const LONGEST = 3000

/**
 * Reads the heading of a set of questions: who asks, of whom, about what, sent when. Slips are put right with a remark;
 * what is not there is left empty.
 */
export function readHeading(whole: Strand, known: readonly KnownOffice[] = []): ReadHeading {
  const own = slice(whole, 0, LONGEST)
  const closed = rebracket(own)
  const numbered = cutCaseNumber(respace(closed))
  const text = numbered.heading.text
  const sent = sentClause(text)
  const before = sent ? withoutClause(numbered.heading, sent) : numbered.heading
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
    subject.slip || SLIPS.test(lead) || closed !== own
      ? [{ kind: 'heading-slip-corrected', received: lead.trim() }]
      : []
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
