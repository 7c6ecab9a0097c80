import { findDates, type WrittenDate } from './dutch-dates'
import { readHeading, type ReadHeading } from './heading'
import { slice, trim, type Strand } from './strand'

/** What the text of a delay notice says of the set that it is about. */
export type DelayNotice = {
  readonly heading: ReadHeading | null
  readonly strand: Strand
  readonly asked: WrittenDate | null
}

const TERM =
  /\b(?:gebruikelijke|gestelde|geldende|wettelijke|daarvoor gestelde)\s+(?:\p{L}+\s+)?termijn|binnen\s+(?:de\s+)?(?:termijn\s+van\s+)?(?:drie|3)\s+weken|uitstel\b.{0,40}\bbeantwoord|beantwoord\w*\b.{0,60}\bmeer tijd|niet\s+(?:tijdig|op tijd)\b/iu
const ASKED =
  /(?:hebben|heeft)\s+(?=(?:het|de)\s+(?:lid|leden))(.{3,300}?)\s+(?:mij\s+|ons\s+|aan\s+mij\s+)?(?:\(?\d{4}Z\d{5}\)?\s+)?(?:schriftelijke\s+|aanvullende\s+|nadere\s+)*(?:kamer)?vragen\s+(?:aan\s+mij\s+|aan\s+ons\s+)?(?:gesteld|ingediend)\s*/is
const OF = /(?:kamer)?vragen\s*(?:\([^)]*\)\s*)?(?:van|gesteld door|door)\s+(?=(?:het|de)\s+(?:lid|leden))/i
const ENDS_SUBJECT =
  /\s*(?:,?\s*\(?(?:ingezonden|met kenmerk|kenmerk|uw kenmerk|d\.d\.)|[,)]?\s+(?:kunnen|kan|niet\s+binnen|zullen|worden\s+niet|zal ik|nog niet)\b|\.(?:\s|$))/i

/** Whether a text says that questions cannot be answered in time. */
export const saysDelay = (text: string): boolean =>
  TERM.test(text) && /\bniet\b|\bmeer tijd\b|\buitstel/i.test(text) && /vragen/i.test(text)

/** "… hebben de leden A en B (…) schriftelijke vragen gesteld aan de minister over Z": made into the shape of a heading. */
export function readDelayNotice(text: Strand): DelayNotice {
  const asked = ASKED.exec(text.text)
  const of = OF.exec(text.text)
  const start = asked ? asked.index + asked[0].length : of ? of.index : -1
  if (start < 0) return { heading: null, strand: text, asked: null }
  const from = asked ? asked.index : start
  const about = / (?:over|inzake|betreffende|met betrekking tot) /.exec(text.text.slice(start - 1))
  const search = about ? start - 1 + about.index + about[0].length : start
  const end = ENDS_SUBJECT.exec(text.text.slice(search))
  const stop = end ? search + end.index : text.text.length
  const tail = trim(slice(text, start, stop))
  const dates = findDates(text.text.slice(Math.max(0, from - 60), from))
  const sent = /ingezonden|d\.d\./i.exec(text.text.slice(stop, stop + 40))
  const later = sent ? findDates(text.text.slice(stop, stop + 80))[0] : undefined
  const heading = asked ? readHeading(headingOf(asked[1] ?? '', text, asked, tail)) : readHeading(tail)
  return { heading, strand: trim(slice(text, from, stop)), asked: later ?? dates.at(-1) ?? null }
}

/** Members first, then "aan … over …", as a heading has them; the words of the sentence itself stay in the source. */
function headingOf(members: string, text: Strand, asked: RegExpExecArray, tail: Strand): Strand {
  const at = text.text.indexOf(members, asked.index)
  const name = slice(text, at, at + members.length)
  const shift = (strand: Strand, by: number) => strand.pieces.map((piece) => ({ ...piece, at: piece.at + by }))
  const lead = 'Vragen van '
  return {
    text: `${lead}${members} ${tail.text}`,
    pieces: [...shift(name, lead.length), ...shift(tail, lead.length + members.length + 1)],
  }
}
