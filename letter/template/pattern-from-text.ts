import { dayAndMonth, longDate } from '../model/dates'
import { fillPattern, unknownPlaces, type PlaceName } from '../model/fill-pattern'
import type { Pattern } from '../model/house-style'
import type { DerivedField, Letter } from '../model/letter'
import type { LetterTemplate } from '../model/letter-template'
import { placeValues } from '../model/place-values'

/** Places that a drafter's own sentence may hold, those that hold others first. */
const PLACES: readonly PlaceName[] = [
  'indieners',
  'indieners kort',
  'mede namens',
  'ondertekenaars',
  'gevraagde bewindspersonen',
  'namens',
  'onderwerp',
  'kenmerk kamer',
  'ingezonden jl.',
  'ingezonden',
  'datum',
  'reden',
  'commissie',
  'stuk',
]

/** Shorter values turn up inside ordinary words. */
const SHORTEST = 4

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1)

type Candidate = { readonly place: string; readonly value: string }

function candidates(field: DerivedField | null, letter: Letter, template: LetterTemplate): readonly Candidate[] {
  const values = placeValues(letter, template)
  const filled = PLACES.flatMap((name) => {
    const value = values[name] ?? ''
    if (value.length < SHORTEST) return []
    const withCapital = fillPattern(`{{${capital(name)}}}`, values)
    return [{ place: name, value }, ...(withCapital === value ? [] : [{ place: capital(name), value: withCapital }])]
  })
  // The same office may have been asked and sign: in the annex's heading it stands as the one that was asked.
  const first = field === 'annexHeading' ? 'gevraagde bewindspersonen' : 'ondertekenaars'
  const rank = ({ place }: Candidate) => (place.toLowerCase() === first ? 0 : 1)
  return filled.sort((a, b) => b.value.length - a.value.length || rank(a) - rank(b))
}

/** Words of the case that a pattern must not hold, or every later letter would print them. */
function caseTraces({ questionSet: set, date, ownReference }: Letter): readonly string[] {
  const days = [date, set.sentOn].filter((day) => day !== null)
  const names = set.members.flatMap(({ name }) => [name, name.split(' ').at(-1) ?? ''])
  return [
    ...names,
    set.caseNumber ?? '',
    set.subject,
    ...ownReference,
    ...days.flatMap((d) => [longDate(d), dayAndMonth(d)]),
  ]
    .map((text) => text.trim())
    .filter((text) => text.length > 1)
}

/** Puts places where values stand, each stretch of text once. */
function withPlaces(text: string, list: readonly Candidate[]): string {
  const [first, ...rest] = list
  if (!first) return text
  return text
    .split(first.value)
    .map((part) => withPlaces(part, rest))
    .join(`{{${first.place}}}`)
}

/** A text with places where the letter's own facts stood; a text that has places already stays as it is. */
export function wordsWithPlaces(text: string, letter: Letter, template: LetterTemplate): string {
  return text.includes('{{') ? text : withPlaces(text, candidates(null, letter, template))
}

const LONG_WORD = 6

const longWords = (text: string): readonly string[] =>
  (text.match(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu) ?? []).filter((word) => word.length >= LONG_WORD)

/**
 * Telling words of the subject: a drafter puts it in other words ("steun aan" for "steun van het kabinet aan"), and the
 * case would stay in the pattern. Words that the house's own texts have are no trace.
 */
function subjectWords({ questionSet: set }: Letter, { style, ministry }: LetterTemplate): readonly string[] {
  const ofHouse = new Set(longWords(JSON.stringify([style, ministry])).map((word) => word.toLowerCase()))
  return longWords(set.subject).filter((word) => !ofHouse.has(word.toLowerCase()))
}

const fixedWords = (pattern: Pattern) => pattern.replace(/\{\{[^{}]*\}\}/g, '\n')

/**
 * A drafter's own sentence as a pattern: what the letter knows becomes a place. null where something of the case would
 * stay in it, or where the text itself looks like a place: such a sentence belongs to one letter only.
 */
export function patternFromText(field: DerivedField, letter: Letter, template: LetterTemplate): Pattern | null {
  const text = letter.replaced[field]
  if (text === undefined || text.includes('{{') || text.includes('}}')) return null
  const pattern = withPlaces(text, candidates(field, letter, template))
  const fixed = fixedWords(pattern)
  const words = new Set(longWords(fixed).map((word) => word.toLowerCase()))
  if (unknownPlaces(pattern).length > 0 || caseTraces(letter).some((trace) => fixed.includes(trace))) return null
  if (subjectWords(letter, template).some((word) => words.has(word.toLowerCase()))) return null
  return pattern
}
