import type { Finding, FindingPlace, Severity } from '../checks/finding'
import { writtenTexts, type PrintedText } from '../checks/printed-texts'
import { dayAndMonth, longDate } from '../model/dates'
import type { Letter } from '../model/letter'
import type { OldCase } from './old-case'

/** A word or name of the old letter, and how it is called when it is found again. */
type Trace = {
  readonly what: string
  readonly text: string
  readonly severity: Severity
  /** A surname is a name only with its capital: De Jong is asked for, not who is jong. */
  readonly exactCase?: boolean
}

/** Words that say nothing of a case: every letter has them. */
const COMMON = new Set(
  `aangaande aantal alle andere bericht berichten beantwoording betreffende binnen daarover door echter gevolgen hebben
  hierover kabinet kamer maatregelen mensen minister ministerie moeten nederland nederlandse omtrent onderzoek ondanks
  overheid rondom sinds stand tegen tijdens toekomst tweede uitspraken vanwege verschillende volgens voorzitter vraag
  vragen waarin wanneer worden zaken zonder`.split(/\s+/),
)

const LONG_WORD = 6

const normal = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\s\u00A0]+/gu, ' ')
    .trim()

const distinctiveWords = (subject: string): readonly string[] =>
  [...new Set(normal(subject).match(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu) ?? [])].filter(
    (word) => word.length >= LONG_WORD && !COMMON.has(word.toLowerCase()),
  )

const surnameOf = (name: string) => normal(name).split(' ').at(-1) ?? ''

function traces({ members, caseNumber, sentOn, date, ownReference, subject }: OldCase): readonly Trace[] {
  const warning = (what: string, text: string): Trace => ({ what, text: normal(text), severity: 'warning' })
  const hint = (what: string, text: string): Trace => ({ what, text: normal(text), severity: 'hint' })
  const days = [date, sentOn].filter((day) => day !== null)
  return [
    ...members.map((name) => warning('de naam van een vraagsteller', name)),
    ...members.map((name) => ({ ...warning('de naam van een vraagsteller', surnameOf(name)), exactCase: true })),
    warning('het kenmerk', caseNumber ?? ''),
    ...ownReference.map((line) => warning('de eigen referentie', line)),
    warning('het onderwerp', subject),
    ...days.flatMap((day) => [hint('een datum', longDate(day)), hint('een datum', dayAndMonth(day))]),
    ...distinctiveWords(subject).map((word) => hint('een woord uit het onderwerp', word)),
  ].filter(({ text }) => text.length > 1)
}

/** Addresses of links never print as text, and carry the old case all the same. */
function addressesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'address' in value && typeof value.address === 'string' ? [value.address] : []
  return [...own, ...Object.values(value).flatMap(addressesIn)]
}

function textsOf(letter: Letter): readonly PrintedText[] {
  const whole: FindingPlace = { kind: 'letter' }
  const field = (name: 'ownReference' | 'signatories'): FindingPlace => ({ kind: 'field', field: name })
  return [
    ...writtenTexts(letter),
    ...letter.answers.map(({ id, content }): PrintedText => ({
      place: { kind: 'answer', answer: id },
      text: addressesIn(content).join('\n'),
    })),
    ...letter.answers.map(({ id, internalNote, responsible }): PrintedText => ({
      place: { kind: 'answer', answer: id },
      text: `${internalNote}\n${responsible}`,
    })),
    { place: field('ownReference'), text: letter.ownReference.join('\n') },
    { place: field('signatories'), text: letter.signatories.map(({ name }) => name).join('\n') },
    { place: whole, text: [...letter.contact, ...letter.enclosures, letter.classification].join('\n') },
    ...Object.values(letter.openPlaces ?? {}).map((text): PrintedText => ({
      place: { kind: 'field', field: 'opening' },
      text,
    })),
  ]
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

const wholeWord = ({ text, exactCase = false }: Trace) =>
  new RegExp(`(?<![\\p{L}\\p{N}])${escaped(text)}(?![\\p{L}\\p{N}])`, exactCase ? 'u' : 'iu')

/** What the new case itself says: the same member may ask again, on the same subject. */
function ownWords({ questionSet: set, date }: Letter): string {
  const questions = set.questions.flatMap(({ spans }) => spans.map((s) => (s.kind === 'text' ? s.text : '')))
  const days = [date, set.sentOn].filter((day) => day !== null).flatMap((day) => [longDate(day), dayAndMonth(day)])
  const members = set.members.map(({ name }) => name)
  return normal(
    [...members, set.caseNumber ?? '', set.subject, ...days, ...questions, ...set.notes.map((n) => n.text)].join('\n'),
  )
}

/**
 * What of the old letter stands in texts of the new one: names of members, case number, references, subject and its
 * telling words, dates. What the new questions themselves say is not counted. One finding for each place and word; a word
 * within a longer trace that was found there too is not told twice.
 */
export function leftOvers(old: OldCase, letter: Letter): readonly Finding[] {
  const own = ownWords(letter)
  const wanted = traces(old)
    .map((trace) => ({ ...trace, pattern: wholeWord(trace) }))
    .filter(({ pattern }) => !pattern.test(own))
  return textsOf(letter).flatMap(({ place, text }) => {
    const found = wanted.filter(({ pattern }) => pattern.test(normal(text)))
    const longest = found.filter(
      (a, at) =>
        !found.some(
          (b, other) => (b.text.length > a.text.length || (b.text === a.text && other < at)) && a.pattern.test(b.text),
        ),
    )
    return longest.map((trace): Finding => ({
      check: 'left-overs',
      severity: trace.severity,
      place,
      message: `Hier staat nog ${trace.what} van de oude brief: “${trace.text}”.`,
    }))
  })
}
