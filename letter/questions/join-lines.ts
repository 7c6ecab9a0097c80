import { dottedVowel, isBoundTail, isSuspended, keepsHyphen, vowelsClash } from './hyphens'
import { plain, plainDigits, type Line } from './source-lines'
import { concat, dropLast, emptyStrand, inserted, slice, type Strand } from './strand'

/** What the joining of lines must know of the whole document. */
export type JoinContext = {
  readonly flow: 'lines' | 'paragraphs'
  /** How many characters a full printed line holds; 0 where lines are whole paragraphs. */
  readonly width: number
  /** A line shorter than this part of the width was ended on purpose, where its sentence ends too. */
  readonly purpose?: number
  /** Whether the document writes this word somewhere within a line. */
  readonly knows: (word: string) => boolean
}

const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu

/**
 * The width of the printed lines: the longest that is not far above the middle one. Where a copy lost line ends, some
 * lines are several times as long; these do not count.
 */
function widthOf(lines: readonly Line[]): number {
  const lengths = lines.map((line) => line.text.length).filter((length) => length > 30)
  lengths.sort((a, b) => a - b)
  const middle = lengths[Math.floor(lengths.length / 2)] ?? 0
  const ordinary = lengths.filter((length) => length <= Math.min(middle * 1.2, 130))
  return ordinary[Math.floor(ordinary.length * 0.92)] ?? middle
}

/** The halves of a word that is broken at the end of a line: they are no words that the document writes. */
const LAST_HALF = /[\p{L}\p{N}]+-$/u
const FIRST_HALF = /^[\p{L}\p{N}]+(?![\p{L}\p{N}-])/u
/** "IPCC-rapporten" shows that "rapporten" is a word. */
const SECOND_OF_ABBREVIATION = /^\p{Lu}{2,}-(\p{Ll}+)$/u

function wordsIn(lines: readonly Line[]): Set<string> {
  const words = new Set<string>()
  let broken = false
  for (const line of lines) {
    const whole = broken && line.furniture === null ? line.text.replace(FIRST_HALF, '') : line.text
    for (const [word] of whole.replace(LAST_HALF, '').matchAll(WORD)) {
      words.add(word.toLowerCase())
      const second = SECOND_OF_ABBREVIATION.exec(word)?.[1]
      if (second !== undefined) words.add(second)
    }
    if (line.furniture === null) broken = LAST_HALF.test(line.text)
  }
  return words
}

/** Looks through the document once, and only when the first hyphen asks for it, so that each join takes constant time. */
export function joinContext(lines: readonly Line[], flow: JoinContext['flow']): JoinContext {
  let words: Set<string> | null = null
  const knows = (word: string): boolean => (words ??= wordsIn(lines)).has(word.toLowerCase())
  return { flow, width: flow === 'lines' ? widthOf(lines) : 0, knows }
}

/** Whether a text ends where a sentence may end; marks of notes and closing quotes behind the stop do not count. */
export function endsSentence(text: string): boolean {
  return /[.?!…:;]["'’”»)\]]*(?:\s*[[(]?(?:\d{1,2}|\*{1,3})[\])]?)*\s*$/.test(plainDigits(plain(text)))
}

/** Whether a paragraph begins like a list item: a bullet, a dash, "a)", "i.". */
export const beginsItem = (text: string): boolean =>
  /^(?:[•·●▪◦‣∙*–—-]\s*(?=\S)|o\s+(?=\p{Lu})|\(?[a-h]\s?[.)]\s|(?:[ivx]{1,4})[.)]\s)/u.test(plain(text))

const firstWord = (text: string): string => /^\S*/.exec(text)?.[0] ?? ''

/** Whether the next word would still have fitted on the line above: then the line was ended on purpose. */
function endedOnPurpose(previous: Line, next: Line, context: JoinContext): boolean {
  return previous.text.length + 1 + firstWord(next.text).length < context.width * (context.purpose ?? 0.82)
}

/** A sentence does not end on these words, nor on a comma: what follows belongs to it, whatever it begins with. */
const MID_PHRASE =
  /(?:(?:^|\s)(?:de|het|een|en|of|van|voor|in|op|te|om|tot|sinds|met|bij|door|naar|uit|aan|over|onder|tussen|per|der|den|ten|ter|deze|dit|die|dat|uw|hun|zijn|haar|als|dan|is|zijn|heeft|wordt|worden|u|nr\.|nrs\.|dhr\.|mw\.|prof\.|dr\.|mr\.|drs\.|art\.|blz\.|o\.a\.|bijv\.|d\.d\.|artikel|circa|ruim|«)|,)$/i

const endsInMidPhrase = (text: string): boolean => MID_PHRASE.test(plain(text))

/** Whether a new paragraph begins at this line, given the line above it. */
export function startsParagraph(previous: Line, next: Line, context: JoinContext): boolean {
  if (next.label !== null || beginsItem(next.text)) return true
  const unfinished = !endsSentence(previous.text)
  if (unfinished && /^[\p{Ll}]/u.test(next.text)) return false
  if (unfinished && /-$/.test(previous.text) && context.flow === 'lines') return false
  if (next.gap) return true
  if (context.flow === 'paragraphs') return !(unfinished && endsInMidPhrase(previous.text))
  return !unfinished && !endsInMidPhrase(previous.text) && endedOnPurpose(previous, next, context)
}

/** The end of a name of several words: "Climate Change-". One word with a capital may be broken: "Rechtsbe-", "Mensen-". */
const NAME_LAST = /(?:^|[\s(«‘“'"])\p{Lu}\p{Ll}+\s(?!Kamer-)\p{Lu}\p{Ll}+-$/u

/** "Climate Change-rapporten": behind a name stands a word that the document writes by itself elsewhere too. */
const followsName = (before: string, word: string, context: JoinContext): boolean =>
  NAME_LAST.test(before) && word.length > 3 && !isBoundTail(word) && context.knows(word)

/** What happens where two lines meet. */
type Joint = {
  readonly between: '' | ' '
  /** The hyphen at the end of the first line goes. */
  readonly undone: boolean
  /** The first letter of the second line, where the break took its diaeresis. */
  readonly vowel: string | null
}

const SPACE: Joint = { between: ' ', undone: false, vowel: null }
const CLOSE: Joint = { between: '', undone: false, vowel: null }
const UNDONE: Joint = { between: '', undone: true, vowel: null }

/** How a line that ends in a hyphen meets the next, so that the word is written as it would be within a line. */
function jointAtHyphen(before: string, after: string, context: JoinContext): Joint {
  if (/(?:^|\s)-$/.test(before) || isSuspended(after)) return SPACE
  if (!/^\p{Ll}/u.test(after)) return CLOSE
  const start = /[\p{L}\p{N}-]*-$/u.exec(before)?.[0].slice(0, -1) ?? ''
  const end = /^[\p{L}\p{N}-]*/u.exec(after)?.[0] ?? ''
  if (context.knows(start + end)) return UNDONE
  if (context.knows(`${start}-${end}`) || keepsHyphen(before)) return CLOSE
  const vowel = dottedVowel(before, after)
  if (vowel !== null) return { ...UNDONE, vowel }
  return followsName(before, end, context) || vowelsClash(before, after) ? CLOSE : UNDONE
}

const IN_ADDRESS = /(?:https?:\/\/|www\.)\S*$/i
const ADDRESS_GOES_ON = /^(?=\S*[/\-.=_%?&#]|\S*\d)[^\s]+|^[a-z0-9]+\)?\.?$/i

/** Whether an address that runs to the end of the line goes on at the beginning of the next. */
const addressGoesOn = (left: string, right: string): boolean => {
  if (!IN_ADDRESS.test(left) || /[)>»,]\.?$/.test(left)) return false
  if (left.endsWith('.')) return /^[a-z0-9][^\s]*[/.]/.test(right)
  return /[/\-=_%?&#]$/.test(left) || ADDRESS_GOES_ON.test(right)
}

/** "CO" and a "2" that was set lower: the figure stood on a line of its own. */
const FORMULA = /(?:^|[\s(«-])(?:CO|NO|N|NH|SO|H|O|CH|PM)$/

/** Whether a figure at the beginning of a line belongs to the formula at the end of the line above: "CO" and "2". */
export const isFormula = (before: string, after: string): boolean =>
  FORMULA.test(plain(before)) && /^(?:2(?!\d)|x\b|10\b|4\b|3\b|2,5)/.test(plain(after))

/** How two lines of one paragraph meet. */
function jointOf(before: string, after: string, context: JoinContext): Joint {
  if (addressGoesOn(before, after)) return CLOSE
  if (before.endsWith('-')) return jointAtHyphen(before, after, context)
  if (isFormula(before, after)) return CLOSE
  return /[^\s]\/$/.test(before) && /^\p{L}/u.test(after) ? CLOSE : SPACE
}

/** Only so much of what is joined already matters where the next line meets it, in characters. */
const TAIL = 200

/** Joins the lines of one paragraph into a single line of text, in a time that grows with their number alone. */
export function joinLines(strands: readonly Strand[], context: JoinContext): Strand {
  const parts: Strand[] = []
  let tail = ''
  for (const strand of strands) {
    const last = parts.at(-1)
    const text = plain(strand.text)
    if (text === '') continue
    const { between, undone, vowel } = last === undefined ? CLOSE : jointOf(tail, text, context)
    if (undone && last !== undefined) parts[parts.length - 1] = dropLast(last)
    if (between !== '') parts.push(inserted(between))
    if (vowel === null) parts.push(strand)
    else parts.push({ ...slice(strand, 0, 1), text: vowel }, slice(strand, 1))
    tail = ((undone ? tail.slice(0, -1) : tail) + between + text).slice(-TAIL)
  }
  return parts.length === 0 ? emptyStrand : concat(parts)
}
