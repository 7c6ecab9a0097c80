import { linesWithLostEnds, printedLinesUpTo } from './copied-page'
import {
  asksForMore,
  beginsNoWord,
  dottedVowel,
  isBoundTail,
  isOnlyTail,
  isSuspended,
  keepsHyphen,
  vowelsClash,
  writtenWithHyphen,
} from './hyphens'
import type { JoinContext } from './join-lines'
import type { Passage } from './parsed-document'
import { plain, type Line } from './source-lines'
import { concat, dropLast, inserted, passagesOf, slice, type Strand } from './strand'

/** A word that a copied page holds with the hyphen of a line end in it. */
export type CopiedHyphen = { readonly word: string; readonly passages: readonly Passage[] }

/** The lines with such hyphens taken out, the words that were changed and those of which it is not sure. */
export type UndoneHyphens = {
  readonly lines: readonly Line[]
  readonly undone: readonly CopiedHyphen[]
  readonly doubtful: readonly CopiedHyphen[]
}

/** One hyphen between letters, perhaps with a space behind it, in a word that has no other. */
const WITHIN_WORD = /(?<![\p{L}\p{N}-])(\p{L}{2,})-( ?)(\p{Ll}{2,})(?![\p{L}-]|\.\p{L})/gu

type Candidate = {
  readonly left: string
  readonly right: string
  readonly spaced: boolean
  /** How many printed lines may end here: see `printedLinesUpTo`. */
  readonly printed: number | null
  /** The document is a copy that lost its line ends. */
  readonly copied: boolean
  /** The document writes the word with a hyphen where no line can end. */
  readonly own: boolean
}

/** Words that stand in nearly every set of questions or its answers. */
const OF_EVERY_SET = new Set(
  [
    'beantwoorden beantwoordt beantwoord beantwoording antwoorden afzonderlijk toelichten toelichting informeren',
    'uiteenzetten aangeven minister ministerie staatssecretaris kabinet regering bewindspersoon commissiedebat',
    'begrotingsbehandeling nederland nederlandse nederlanders overheid gemeenten maatregelen gevolgen mogelijkheden',
  ].flatMap((line) => line.split(' ')),
)

type Verdict = 'taken-out' | 'space-lost' | 'kept' | 'doubtful'

/** A space may be lost before the word as well: "dezeinterim-woordvoerder". */
const SMALL_WORD =
  /^(?:deze|die|dit|dat|de|het|een|en|of|van|voor|in|op|te|om|met|bij|door|naar|uit|aan|over|als|is|uw)(?=\p{L}{3})/u

function isWhole(left: string, right: string): boolean {
  const bare = left.replace(SMALL_WORD, '')
  if (vowelsClash(`${left}-`, right) || writtenWithHyphen(left, right) || keepsHyphen(`${left}-`)) return true
  return bare !== left && (keepsHyphen(`${bare}-`) || writtenWithHyphen(bare, right))
}

/** "beschikbaar- heid": a program put a space in the place of the line end. */
function judgeSpaced({ left, right }: Candidate, knows: JoinContext['knows']): Verdict {
  if (isSuspended(right) || left.length < 3 || isWhole(left, right)) return 'kept'
  return isOnlyTail(right) || knows(left + right) ? 'taken-out' : 'kept'
}

/** "Terrorismebe-strijding": no word ends so, a name neither. */
const ENDS_IN_PREFIX = /\p{L}{4}(?:be|ver|ont)$/u

function judge(found: Candidate, knows: JoinContext['knows']): Verdict {
  const { left, right, printed, copied } = found
  const fits = printed !== 0
  if (found.spaced) return judgeSpaced(found, knows)
  if (isSuspended(right)) return copied && fits ? 'space-lost' : 'kept'
  if (OF_EVERY_SET.has((left + right).toLowerCase())) return 'taken-out'
  if (copied && fits && knows(left + right)) return 'taken-out'
  if (isWhole(left, right) && dottedVowel(`${left}-`, right) === null) return 'kept'
  if (left.length < 3) return 'kept'
  if (isOnlyTail(right) || beginsNoWord(right)) return copied || (printed ?? 0) > 0 ? 'taken-out' : 'kept'
  if (!copied || !fits || found.own) return 'kept'
  if (asksForMore(left) || isBoundTail(right)) return 'taken-out'
  if (/^\p{Lu}/u.test(left) && !ENDS_IN_PREFIX.test(left)) return 'kept'
  return printed === null ? 'doubtful' : 'taken-out'
}

/** A line that is no longer holds one printed line only. */
const LONGEST_PRINTED = 81

/** In a list of notes the type is smaller and lines are longer: there a place tells nothing. */
const isInSmallType = (text: string): boolean => /^\d{1,2}\s?[\p{Lu}h«‘]|https?:|www\./u.test(text)

const inAddress = (text: string, at: number): boolean =>
  /(?:https?:|www\.|@|\/)\S*$/.test(text.slice(Math.max(0, at - 200), at)) ||
  /^[^\s,;]*(?:\/|@|\.(?:nl|com|eu|org)\b)/.test(text.slice(at))

type Change = { readonly from: number; readonly to: number; readonly verdict: Verdict; readonly word: string }

/** Where the hyphens of a line stand, with what stands at either side. */
const hyphensIn = (line: Line) =>
  [...line.strand.text.matchAll(WITHIN_WORD)].filter((match) => !inAddress(line.strand.text, match.index))

function printedUpTo(line: Line, place: number): number | null {
  if (isInSmallType(line.text)) return null
  return line.text.length > LONGEST_PRINTED ? printedLinesUpTo(line.text, place) : 0
}

function changesIn(line: Line, copied: boolean, own: OwnHyphens, knows: JoinContext['knows']): Change[] {
  return hyphensIn(line).flatMap((match) => {
    const [whole, left = '', space = '', right = ''] = match
    const printed = printedUpTo(line, match.index + left.length + 1)
    const found = {
      left,
      right,
      spaced: space !== '',
      printed,
      copied,
      own: own(left.toLowerCase(), right.toLowerCase()),
    }
    const verdict = judge(found, knows)
    const word = verdict === 'taken-out' ? left + right : whole
    return verdict === 'kept' ? [] : [{ from: match.index, to: match.index + whole.length, verdict, word }]
  })
}

/** Whether the document itself writes these halves with a hyphen; a copy may have lost the space before the first. */
type OwnHyphens = (left: string, right: string) => boolean

/** What the document writes with a hyphen where no printed line can end: then it is written so. */
function ownHyphens(lines: readonly Line[]): OwnHyphens {
  const pairs = new Set<string>()
  for (const line of lines) {
    for (const match of hyphensIn(line))
      if (printedUpTo(line, match.index + (match[1] ?? '').length + 1) === 0) pairs.add(match[0].toLowerCase())
    for (const pair of pairsInAddresses(line.text)) pairs.add(pair)
  }
  return (left, right) =>
    Array.from(left.slice(0, LONGEST_LOST), (_, from) => `${left.slice(from)}-${right}`).some((pair) => pairs.has(pair))
}

/** How many letters before a word may be another word of which the space was lost. */
const LONGEST_LOST = 20

/** In the address of a page the words of its title are parted by hyphens, never the halves of one: "inval-woordvoerder". */
const pairsInAddresses = (text: string): string[] =>
  (text.match(/(?:https?:\/\/|www\.)\S+/g) ?? []).flatMap((address) =>
    [...address.toLowerCase().matchAll(/(?=(?<![\p{L}\p{N}])(\p{L}{3,})-(\p{L}{3,})(?![\p{L}\p{N}]))/gu)].map(
      ([, left = '', right = '']) => `${left}-${right}`,
    ),
  )

function mend(strand: Strand, { verdict }: Change): Strand {
  const hyphen = strand.text.indexOf('-')
  const [left, right] = [slice(strand, 0, hyphen + 1), slice(strand, hyphen + 1)]
  if (verdict === 'space-lost') return concat([left, inserted(' '), right])
  const rest = right.text.startsWith(' ') ? slice(right, 1) : right
  const vowel = dottedVowel(left.text, rest.text)
  if (vowel === null) return concat([dropLast(left), rest])
  return concat([dropLast(left), { ...slice(rest, 0, 1), text: vowel }, slice(rest, 1)])
}

function mendLine(line: Line, changes: readonly Change[]): Line {
  const parts: Strand[] = []
  let from = 0
  for (const change of changes) {
    parts.push(slice(line.strand, from, change.from), mend(slice(line.strand, change.from, change.to), change))
    from = change.to
  }
  const strand = concat([...parts, slice(line.strand, from)])
  return { ...line, strand, text: plain(strand.text) }
}

/**
 * Takes out the hyphens that a copy kept from the ends of printed lines: "beschikbaar-heid", "beant-woorden". Only where
 * the second half is never a word, the document writes the word whole elsewhere, or a printed line of the House can end
 * just there; what is only ever written with a hyphen stays. Every change is told, so that none is silent.
 */
export function undoHyphens(lines: readonly Line[], knows: JoinContext['knows']): UndoneHyphens {
  const withHyphen = lines.filter((line) => line.furniture === null && line.text.includes('-'))
  const copied = withHyphen.length > 0 && linesWithLostEnds(lines).length > 0
  const own = ownHyphens(copied ? withHyphen : [])
  const undone: CopiedHyphen[] = []
  const doubtful: CopiedHyphen[] = []
  const mended = lines.map((line) => {
    const changes = line.furniture === null && line.text.includes('-') ? changesIn(line, copied, own, knows) : []
    for (const { from, to, word, verdict } of changes)
      (verdict === 'doubtful' ? doubtful : undone).push({ word, passages: passagesOf(slice(line.strand, from, to)) })
    const real = changes.filter((change) => change.verdict !== 'doubtful')
    return real.length === 0 ? line : mendLine(line, real)
  })
  return { lines: undone.length === 0 ? lines : mended, undone, doubtful }
}
