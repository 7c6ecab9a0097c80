import { derivedText } from './compose-letter'
import { setSignatories } from './edit-letter'
import { setAnswerContent } from './edit-questions'
import { countMatches, replaceInText, type Which } from './find-in-text'
import type { Letter } from './letter'
import { plainTextAt, withPlainText, type PlainPlace } from './plain-place'
import { printedOffice, replaceInOffice } from './printed-office'
import { placeKey, searchedTexts, type TextPlace } from './searched-texts'
import type { LetterTemplate } from './letter-template'
import type { RichText } from './rich-text'
import type { ReferenceText } from './rich-text-plain'

/**
 * One place where a pattern fits: its number within that text, from 0, footnotes last; and in which footnote of it, as
 * as its which match, if it stands in one.
 */
export type Match = { readonly place: TextPlace; readonly at: number; readonly note: InNote | null }

/** The number of a footnote within its text, and that of a match within the footnote, both from 0. */
export type InNote = { readonly index: number; readonly at: number }

/** What is looked for and what comes in its place. */
export type Replacing = {
  readonly pattern: RegExp
  readonly insert: string
  readonly template: LetterTemplate
  readonly reference: ReferenceText
}

const inNote = (index: number, times: readonly number[]): readonly InNote[] => times.map((at) => ({ index, at }))

/** Every place where the pattern fits, in the order of `searchedTexts`. */
export function matchesInLetter(
  letter: Letter,
  template: LetterTemplate,
  pattern: RegExp,
  reference: ReferenceText,
): readonly Match[] {
  const timesIn = (line: string) => Array.from({ length: countMatches(line, pattern) }, (_, at) => at)
  return searchedTexts(letter, template, reference).flatMap(({ place, lines, notes }) =>
    [...lines.flatMap(timesIn).map(() => null), ...notes.flatMap((note, index) => inNote(index, timesIn(note)))].map(
      (note, at) => ({ place, at, note }),
    ),
  )
}

/** Whether words in this place may be replaced: what the Kamer sent stays as it is, and a date is chosen, not written. */
export const isWritable = ({ kind }: TextPlace): boolean =>
  !['question', 'asker-note', 'date', 'sent-on'].includes(kind)

/** The letter with this one match replaced; the same letter when it is no longer there or may not be replaced. */
export function replaceOne(letter: Letter, { place, at }: Match, replacing: Replacing): Letter {
  return replaceAt(letter, place, at, replacing)
}

/**
 * The letter with every match replaced that may be. Facts come first: a derived text that followed along has its new
 * words already, and goes on following.
 */
export function replaceAll(letter: Letter, replacing: Replacing): Letter {
  const all = searchedTexts(letter, replacing.template, replacing.reference).map(({ place }) => place)
  const isDerived = ({ kind }: TextPlace) => kind === 'derived'
  const places = [...all.filter((place) => !isDerived(place)), ...all.filter(isDerived)]
  return places.reduce(
    (now, place) => (followedAlong(place, letter, now, replacing) ? now : replaceAt(now, place, 'all', replacing)),
    letter,
  )
}

/** In how many of these matches the words are not what they were. */
export function countReplaced(matches: readonly Match[], before: Letter, after: Letter, replacing: Replacing): number {
  const linesIn = (letter: Letter) =>
    new Map(
      searchedTexts(letter, replacing.template, replacing.reference).map(({ place, lines, notes }) => [
        placeKey(place),
        [...lines, ...notes].join('\n'),
      ]),
    )
  const [old, now] = [linesIn(before), linesIn(after)]
  return matches.filter(({ place }) => old.get(placeKey(place)) !== now.get(placeKey(place))).length
}

function followedAlong(place: TextPlace, before: Letter, now: Letter, { template }: Replacing): boolean {
  if (place.kind !== 'derived' || now.replaced[place.field] !== undefined) return false
  return derivedText(place.field, before, template) !== derivedText(place.field, now, template)
}

function replaceAt(letter: Letter, place: TextPlace, which: Which, replacing: Replacing): Letter {
  const inText = (content: RichText) =>
    replaceInText(content, replacing.pattern, replacing.insert, which, replacing.reference)
  switch (place.kind) {
    case 'question':
    case 'asker-note':
    case 'date':
    case 'sent-on':
      return letter
    case 'signatory-office':
      return replaceOffice(letter, place.at, which, replacing)
    case 'introduction': {
      const introduction = inText(letter.introduction)
      return sameText(introduction, letter.introduction) ? letter : { ...letter, introduction }
    }
    case 'answer': {
      const content = letter.answers.find(({ id }) => id === place.answer)?.content ?? []
      const replaced = inText(content)
      return sameText(replaced, content) ? letter : setAnswerContent(letter, place.answer, replaced)
    }
    default:
      return replaceInPlain(letter, place, which, replacing)
  }
}

function replaceOffice(letter: Letter, at: number, which: Which, { pattern, insert, template }: Replacing): Letter {
  const signatory = letter.signatories[at]
  if (!signatory) return letter
  const found = [...printedOffice(signatory, template.style).matchAll(pattern)]
  const wanted = found.filter((_, number) => which === 'all' || which === number)
  const office = replaceInOffice(signatory, template.style, wanted, insert)
  const others = letter.signatories.with(at, { ...signatory, office })
  return office === signatory.office ? letter : setSignatories(letter, others)
}

const sameText = (a: RichText, b: RichText): boolean => JSON.stringify(a) === JSON.stringify(b)

function replaceInPlain(letter: Letter, place: PlainPlace, which: Which, { template, ...rest }: Replacing): Letter {
  const text = plainTextAt(place, letter, template)
  let seen = -1
  const replaced = text
    .split('\n')
    .map((line) =>
      line.replace(rest.pattern, (match) => {
        seen += 1
        return which === 'all' || which === seen ? rest.insert : match
      }),
    )
    .join('\n')
  return replaced === text ? letter : withPlainText(place, letter, replaced)
}
