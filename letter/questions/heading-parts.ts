import { beginsWithHolder, beginsWithOffice } from './offices'
import { PARTY, SAID } from './parties'

const LEAD = String.raw`(?:(?:Aanvullende|Nadere|Nieuwe|Schriftelijke|Mondelinge|Hernieuwde|Herhaalde|Herziene|Gewijzigde|Gecorrigeerde|Gezamenlijke|Vervolg|Set|Tweede|Derde|Beantwoording|Antwoord(?:en)?|Reactie|Inzake|Betreft:?|Onderwerp:?|Kamervragen:?|Vragen|Feitelijke|Verzamelde|Spoed|spoed|van|op|de|het|uw|en|set|schriftelijke|aanvullende|nadere|mondelinge|nieuwe|:|-|–)\s+)`
/** What may stand behind "Vragen": the rule of the House under which they are asked, a number of the set. */
const UNDER = String.raw`(?:\s*\([^()]{1,40}\)|\s+(?:ex|conform|ingevolge|op\s+grond\s+van)\s+art(?:\.|ikel)\s*[\d.]+(?:\s*,?\s*(?:RvO|(?:van\s+het\s+)?[Rr]eglement\s+van\s+[Oo]rde))?)?`
/** Those who ask, where "van" was forgotten: "Vragen het lid Jansen", "Vragen Jansen (SP)". */
const FORGOTTEN = String.raw`(?=(?:het\s+|de\s+)?(?:[Kk]amer)?(?:lid|leden)\s+\p{Lu}|\p{Lu}[^()?:]{1,60}\((?:${SAID}\s+)?${PARTY}\))`
const ASK = String.raw`(?:[Kk]amer|[Vv]ervolg|[Ss]poed)?-?(?:[Vv]ra(?:ag|gen)|VRA(?:AG|GEN))${UNDER}\s*,?\s*(?:(?:(?:die\s+(?:zijn|werden)\s+)?(?:gesteld\s+)?(?:door|van)|VAN)\s+|(?<=\s)${FORGOTTEN})`
const HEADING = new RegExp(`^(?:[''‘"(]?${LEAD}{0,7})${ASK}(?=\\S)`, 'u')
const REPLY_HEADING = new RegExp(
  `^(?:Antwoord(?:en)?|Beantwoording|Reactie)\\s.{3,400}?\\s(?:op|van)\\s+(?:de\\s+)?(?:schriftelijke\\s+)?${ASK}`,
  'su',
)
/** "Schriftelijke vragen Jan Zand aan de minister van …": a first name and a name, without "van het lid". */
const NAMED = new RegExp(
  `^${LEAD}{0,3}(?:[Kk]amer)?[Vv]ragen\\s+(?=(?!Partij|Fractie|Commissie|Tweede|Eerste)\\p{Lu}\\p{Ll}[\\p{L}'’-]*\\s(?:(?:van|de|der|den|ten|ter|el|al)\\s){0,3}\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+)?\\s(?:over\\s|aan\\s(?:de|het)\\s(?:[Mm]inister|[Ss]taatssecretaris|kabinet)))`,
  'u',
)
const ABOUT =
  /\s(?:over|inzake|in verband met|i\.v\.m\.|rond(?:om)?|betreffende|omtrent|aangaande|met betrekking tot|naar aanleiding van|m\.b\.t\.|n\.a\.v\.|ten aanzien van)\s+/g
/** Behind the party of the last member another small word may stand by a slip, or none. */
const TO =
  /(?:\s|\)),?\s*(?:gericht\s+)?aan\s+(?=\S)|\)\s*(?:(?:van|voor)\s+)?(?=de\s+(?:[Mm]ini?sters?|[Ss]taatssecretaris(?:sen)?)\s)/g

const NEXT_OPENS = String.raw`(?=\s+(?:aan|en|over)\s[^()]*(?:\(|$))`
const NONE_OPEN = String.raw`(?<!\([^()]*)`
/** A party of which one of the brackets was forgotten, or both. */
export const LOST_BRACKETS: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`(?<=\\((?:${SAID}\\s+)?${PARTY})${NEXT_OPENS}`, 'gu'), ')'],
  [new RegExp(`${NONE_OPEN}(?<=\\p{L}\\s)(?<!\\b${SAID}\\s)(?=(?:${SAID}\\s+)?${PARTY}\\s?\\))`, 'gu'), '('],
]

/** The text with forgotten brackets put back. */
export const withLostBrackets = (text: string): string =>
  LOST_BRACKETS.reduce((whole, [place, bracket]) => whole.replace(place, bracket), text)

/** A line that begins such a heading, of which those who ask may stand on a line below it. */
export const mayBeTurned = (text: string): boolean => TURNED_BEGINS.test(text)

/** Whether a line may be the beginning of the heading of a set of questions. */
export const beginsHeading = (text: string): boolean =>
  HEADING.test(text) || REPLY_HEADING.test(text) || NAMED.test(text) || TURNED.test(text)

/** Where the words end that lead up to those who ask. */
export const askEnd = (text: string): number => {
  const match = HEADING.exec(text) ?? REPLY_HEADING.exec(text) ?? NAMED.exec(text) ?? new RegExp(ASK, 'u').exec(text)
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

/** A stretch [from, to) of the text of a heading. */
export type Span = { readonly from: number; readonly to: number }
/** Where who asks, who is asked and the subject stand; `slip` where they stand in another order than the House's own. */
export type Parts = {
  readonly members: Span
  readonly to: Span | null
  readonly subject: Span | null
  readonly slip: boolean
}

/** Whether a text begins with those who may be asked. */
export const isOffices = (text: string): boolean =>
  beginsWithOffice(text) ||
  beginsWithHolder(text) ||
  /^(?:het\s+kabinet|de\s+regering|de\s+bewindspersonen?|de\s+bewindslieden)(?![\p{L}])/u.test(text)

const after = (match: RegExpExecArray): number => match.index + match[0].length

function firstTo(text: string, from: number): RegExpExecArray | null {
  let unknown: RegExpExecArray | null = null
  for (const match of outsideBrackets(text, TO, from)) {
    if (isOffices(text.slice(after(match)))) return match
    if (
      unknown === null &&
      match[0].startsWith(')') &&
      /^(?:(?:de|het|mevrouw|mw\.)\s|\p{Lu})/u.test(text.slice(after(match)))
    )
      unknown = match
  }
  // Behind the party of the last member only those who are asked can follow, whatever they are called.
  return unknown
}

/** The first "over", "inzake" and the like outside brackets. */
export function firstAbout(text: string, from: number): RegExpExecArray | null {
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

/** "aan de minister van Defensie: Zoutprijzen". */
function colon(text: string, from: number): RegExpExecArray | null {
  for (const match of outsideBrackets(text, /:\s+/g, from)) return match
  return null
}

/** "Vragen aan de minister van Y van het lid X (P) over Z": who is asked or the subject stands before who asks. */
const TURNED = new RegExp(
  String.raw`^${LEAD}{0,5}(?:[Kk]amer)?[Vv]ra(?:ag|gen)\s+(?:(?:gericht\s+)?(?<to>aan)\s+|(?:over|inzake|betreffende|naar aanleiding van)\s+)(?<first>\S.{0,300}?),?\s+(?:gesteld\s+)?(?:van|door)\s+(?=(?:het\s+lid|de\s+leden)\s[^()]{2,80}\((?:[^()]{0,40}\s)?${PARTY}(?:(?:\s[^()]{0,40})?\)|\s+(?:over|aan)\s))`,
  'su',
)

const TURNED_BEGINS = new RegExp(
  String.raw`^${LEAD}{0,5}(?:[Kk]amer)?[Vv]ra(?:ag|gen)\s+(?:gericht\s+)?aan\s+(?:de\s|het\s|mevrouw|[Mm]ini|[Ss]taats)`,
  'u',
)

function cutTurned(text: string, match: RegExpExecArray): Parts {
  const { to, first = '' } = match.groups ?? {}
  const from = match[0].indexOf(first)
  const lead = { from, to: from + first.length }
  const rest = after(match)
  const next = to === undefined ? firstTo(text, rest) : firstAbout(text, rest)
  const behind = next && { from: after(next), to: text.length }
  const members = { from: rest, to: next ? beginOf(next) : text.length }
  if (to === undefined) return { members, to: behind, subject: lead, slip: true }
  const about = firstAbout(text.slice(0, lead.to), from)
  if (!about) return { members, to: lead, subject: behind, slip: true }
  return { members, to: { from, to: about.index }, subject: { from: after(about), to: lead.to }, slip: true }
}

/** Cuts a heading into who asks, who is asked and the subject; `from` is where those who ask begin. */
export function cutHeading(text: string, from: number): Parts {
  const turned = TURNED.exec(text)
  if (turned) return cutTurned(text, turned)
  const to = firstTo(text, from)
  const about = firstAbout(text, from)
  if (to && (!about || to.index < about.index)) {
    const next = firstAbout(text, after(to)) ?? colon(text, after(to))
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
