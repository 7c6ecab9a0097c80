import type { IsoDate } from './dates'
import type { DerivedField, Letter, OpenPlace, Signatory } from './letter'
import type { QuestionSet } from './question-set'
import type { RichText } from './rich-text'

/** Sets the letter's date; null leaves it open. */
export const setDate = (letter: Letter, date: IsoDate | null): Letter => ({ ...letter, date })

/** Sets the own reference, one entry a printed line; empty lines at the end are dropped. */
export const setOwnReference = (letter: Letter, lines: readonly string[]): Letter => ({
  ...letter,
  ownReference: trimEnd(lines),
})

/** Sets the lines of the contact block; empty lines at the end are dropped. */
export const setContact = (letter: Letter, lines: readonly string[]): Letter => ({ ...letter, contact: trimEnd(lines) })

/** Sets the names of the enclosures; empty lines at the end are dropped. */
export const setEnclosures = (letter: Letter, lines: readonly string[]): Letter => ({
  ...letter,
  enclosures: trimEnd(lines),
})

function trimEnd(lines: readonly string[]): readonly string[] {
  const last = lines.findLastIndex((line) => line.trim() !== '')
  return lines.slice(0, last + 1)
}

/** Sets the marking that prints on every page; empty for none. */
export const setClassification = (letter: Letter, classification: string): Letter => ({ ...letter, classification })

/** Sets the text of the annex before its first question. */
export const setIntroduction = (letter: Letter, introduction: RichText): Letter => ({ ...letter, introduction })

/** Writes a derived text by hand; it no longer follows the letter until it is restored. */
export const replaceDerived = (letter: Letter, field: DerivedField, text: string): Letter => ({
  ...letter,
  replaced: { ...letter.replaced, [field]: text },
})

/** Puts a derived text back: it follows the letter again. */
export function restoreDerived(letter: Letter, field: DerivedField): Letter {
  const replaced = Object.fromEntries(Object.entries(letter.replaced).filter(([name]) => name !== field))
  return { ...letter, replaced }
}

/** Fills a place that only the drafter knows, such as the reason of a delay; an empty text opens it again. */
export function fillOpenPlace(letter: Letter, place: OpenPlace, text: string): Letter {
  const { openPlaces = {}, ...rest } = letter
  const others = Object.entries({ ...openPlaces, [place]: text }).filter(([, value]) => value.trim() !== '')
  return others.length === 0 ? rest : { ...rest, openPlaces: Object.fromEntries(others) }
}

/** Changes what is known of the question set itself; its questions have edits of their own (`edit-questions.ts`). */
export function setCase(letter: Letter, change: Partial<Omit<QuestionSet, 'questions' | 'notes'>>): Letter {
  return { ...letter, questionSet: { ...letter.questionSet, ...change } }
}

/** Sets who signs and in whose name, in order. */
export const setSignatories = (letter: Letter, signatories: readonly Signatory[]): Letter => ({
  ...letter,
  signatories,
})
