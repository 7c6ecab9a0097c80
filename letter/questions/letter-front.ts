import { findDates, type WrittenDate } from './dutch-dates'
import type { FrontMatter } from './front-matter'
import { readHeading, type ReadHeading } from './heading'
import { joinLines, type JoinContext } from './join-lines'
import { readOffices } from './offices'
import type { Answerer, KnownOffice } from './parsed-document'
import { readSignatures } from './signatures'
import { plain, type Line } from './source-lines'
import { emptyStrand, slice, trim, type Strand } from './strand'

/** What the front page of an old answer letter tells. */
export type LetterFront = {
  readonly isLetter: boolean
  readonly lines: readonly Line[]
  readonly date: WrittenDate | null
  readonly dateStrand: Strand
  /** The sentence that names the questions, read as a heading. */
  readonly opening: ReadHeading | null
  readonly answeredBy: readonly Answerer[]
  readonly onBehalf: readonly Answerer[]
  readonly caseNumbers: readonly string[]
  readonly sent: WrittenDate | null
}

const LETTER =
  /^(?:Geachte\s+(?:heer |mevrouw |leden |heer\/mevrouw |mevrouw, mijnheer )?[Vv]oorzitter|Geachte|Hierbij\s+(?:bied|zend|stuur|doe|ontvangt|treft)|In antwoord op (?:uw|de)\b|Hoogachtend|Met (?:deze brief|vriendelijke groet))/
const DATE_LINE = /^(?:Datum|Den Haag,|'s-Gravenhage,|’s-Gravenhage,)\s*:?\s*(?=\d|$)/i
const OPENING =
  /(?:[Kk]amer)?[Vv]ragen\s*(?:\((?:kenmerk\s*)?20\d\d\s?Z\s?\d{5}\)\s*)?(?:(?:die\s+)?(?:zijn\s+|werden\s+)?(?:gesteld\s+door|van)|door)\s+(?=(?:het|de)\s+(?:lid|leden|Kamer))/
const CASE = /20\d\d\s?Z\s?\d{5}/g

/** The first date of the front page that stands behind "Datum", or in the line below it. */
function readDate(lines: readonly Line[]): { readonly date: WrittenDate | null; readonly strand: Strand } {
  for (const [at, line] of lines.entries()) {
    const label = DATE_LINE.exec(line.text)
    if (!label) continue
    const holder = findDates(line.text).length > 0 ? line : lines[at + 1]
    const date = holder ? findDates(holder.text)[0] : undefined
    if (holder && date && date.year !== null) return { date, strand: holder === line ? line.strand : holder.strand }
  }
  return { date: null, strand: emptyStrand }
}

/** The end of the sentence that opens the letter; stops within brackets and abbreviations do not count. */
function sentence(strand: Strand, from: number): Strand {
  const end = /(?<!\b(?:c\.s|nr|dhr|mw|drs|mr|dr|ir|d\.d|[A-Z]))\.(?=\s+(?:\p{Lu}|$)|$)/u.exec(strand.text.slice(from))
  return trim(slice(strand, from, end ? from + end.index : strand.text.length))
}

function readAnswerers(text: string, known: readonly KnownOffice[]): Pick<LetterFront, 'answeredBy' | 'onBehalf'> {
  const behalf =
    /(?:mede|tevens)\s+namens\s+(.{5,300}?)(?=,?\s+(?:de antwoorden|op\s|de beantwoording|aan\b|u\b|deel|hierbij|mede)|[,.;]\s|$)/is.exec(
      text,
    )
  const signers =
    /\b(?:wij|ik),\s+((?:de\s+)?[Mm]inister.{5,300}?|(?:de\s+)?[Ss]taatssecretaris.{5,300}?),\s+(?=de\s+antwoorden|u\b|uw\b|aan\b|de\s+beantwoording|mede\b|hierbij\b)/.exec(
      text,
    )
  const heading =
    /^(?:Antwoord(?:en)?|Beantwoording)\s+van\s+(.{5,400}?)(?=,?\s+(?:mede\s+namens\b|op\s+(?:de\s+)?(?:schriftelijke\s+)?(?:[Kk]amer)?vragen))/s.exec(
      text,
    )
  const named = signers?.[1] ?? heading?.[1]
  return {
    answeredBy: named === undefined ? [] : readOffices(named.replace(/,\s*$/, ''), known).offices,
    onBehalf: behalf ? readOffices(behalf[1] ?? '', known).offices : [],
  }
}

/** Reads the front page of an old answer letter, all lines before the questions that nothing else took. */
export function readLetterFront(
  lines: readonly Line[],
  front: FrontMatter,
  context: JoinContext,
  known: readonly KnownOffice[],
): LetterFront {
  const own = lines.filter((line) => line.index < front.bodyStart && !front.roles.has(line.index))
  const isLetter = own.some((line) => LETTER.test(line.text))
  const whole = joinLines(
    own.map((line) => line.strand),
    context,
  )
  const text = plain(whole.text)
  const { date, strand } = readDate(own)
  const at = OPENING.exec(whole.text)
  const opening = isLetter && at ? readHeading(sentence(whole, at.index), known) : null
  const heading = front.best ? plain(front.best.strand.text) : ''
  const inHeading = readAnswerers(heading, known)
  const inText = isLetter ? readAnswerers(text, known) : { answeredBy: [], onBehalf: [] }
  const signatures = readSignatures(own, known)
  const sent = /ingezonden\s+(?:op\s+)?|brief van\s+|ontving\w*\s+(?:ik|wij)?\s*(?:op\s+)?/i.exec(text)
  return {
    isLetter,
    lines: own,
    date,
    dateStrand: strand,
    opening,
    answeredBy: withNames(firstFilled(inText.answeredBy, signatures, inHeading.answeredBy), signatures),
    onBehalf: firstFilled(inText.onBehalf, inHeading.onBehalf),
    caseNumbers: isLetter ? [...text.matchAll(CASE)].map((match) => match[0].replace(/\s/g, '')) : [],
    sent: isLetter && sent ? (findDates(text.slice(sent.index, sent.index + 60))[0] ?? null) : null,
  }
}

const firstFilled = (...lists: readonly (readonly Answerer[])[]): readonly Answerer[] =>
  lists.find((list) => list.length > 0) ?? []

const withNames = (answerers: readonly Answerer[], signatures: readonly Answerer[]): Answerer[] =>
  answerers.map((answerer) => {
    const name = signatures.find(({ office }) => office.toLowerCase() === answerer.office.toLowerCase())?.name
    return name === undefined || answerer.name !== '' ? answerer : { ...answerer, name }
  })
