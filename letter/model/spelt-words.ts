import type { Letter } from './letter'
import type { LetterTemplate } from './letter-template'
import type { Match } from './replace-in-letter'
import type { ReferenceText } from './rich-text-plain'
import { searchedTexts, type TextPlace } from './searched-texts'

const ADDRESS = String.raw`(?<!\S)(?=\S{0,100}@\S|\S{0,20}:\/\/|[("“‘]?www\.)\S+`
const WORD = String.raw`(?<![\p{L}\p{M}\p{N}_])\p{L}[\p{L}\p{M}]*(?:['’-][\p{L}\p{M}]+)*(?![\p{L}\p{M}\p{N}_])`

/**
 * Fits every word of a line, hyphens and apostrophes within it included, and every address as a whole. Words with a
 * figure in them are numbers of something, and are left out.
 */
export const WORDS = new RegExp(`${ADDRESS}|${WORD}`, 'gu')

const isAddress = (word: string) => /@|:\/\/|^\W?www\./u.test(word)

/** A word of the letter: where it stands, and the line around it. It is the match of `WORDS` with that number. */
export type SpeltWord = Match & { readonly word: string; readonly before: string; readonly after: string }

/** Whether the words in a place are the drafter's to spell: not names, not questions, not what follows from elsewhere. */
function isSpelt(place: TextPlace, { replaced }: Letter): boolean {
  switch (place.kind) {
    case 'derived':
      return replaced[place.field] !== undefined
    case 'answer':
    case 'introduction':
    case 'case-subject':
    case 'open-place':
      return true
    default:
      return false
  }
}

/** The words of a line of the text (`note` null) or of one of its footnotes. */
function wordsIn(line: string, note: number | null): readonly Omit<SpeltWord, 'place' | 'at'>[] {
  return [...line.matchAll(WORDS)].map(({ 0: word, index }, at) => ({
    ...{ word, note: note === null ? null : { index: note, at } },
    before: line.slice(0, index),
    after: line.slice(index + word.length),
  }))
}

/** Every word that the drafter wrote, in the order of the letter; single letters and addresses are not words. */
export function speltWords(letter: Letter, template: LetterTemplate, reference: ReferenceText): readonly SpeltWord[] {
  return searchedTexts(letter, template, reference)
    .filter(({ place }) => isSpelt(place, letter))
    .flatMap(({ place, lines, notes }) => {
      const found = [...lines.flatMap((line) => wordsIn(line, null)), ...notes.flatMap(wordsIn)]
      return found.map((word, at) => ({ ...word, place, at }))
    })
    .filter(({ word }) => word.length > 1 && !isAddress(word))
}
