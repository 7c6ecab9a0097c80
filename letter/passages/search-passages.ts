import type { IsoDate } from '../model/dates'
import { richTextToPlain } from '../model/rich-text-plain'
import { passageValidity, type Passage, type PassageValidity } from './passage'

/** A passage that fits what was typed, and whether it may be used on the letter's day. */
export type FoundPassage = { readonly passage: Passage; readonly validity: PassageValidity }

/** Lower case and without accents, so that "coordinatie" finds "coördinatie". */
const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const wordsOf = (text: string) => folded(text).match(/[\p{L}\p{N}]+/gu) ?? []

type Weighed = { readonly words: readonly string[]; readonly weight: number }

const weighed = ({ title, tags, text }: Passage): readonly Weighed[] => [
  { words: wordsOf(title), weight: 8 },
  { words: wordsOf(tags.join(' ')), weight: 4 },
  { words: wordsOf(richTextToPlain(text, () => '')), weight: 1 },
]

function score(passage: Passage, asked: readonly string[]): number {
  const fields = weighed(passage)
  const scores = asked.map((word) =>
    Math.max(0, ...fields.map(({ words, weight }) => (words.some((w) => w.startsWith(word)) ? weight : 0))),
  )
  return scores.includes(0) ? 0 : scores.reduce((sum, value) => sum + value, 0)
}

/**
 * The passages in which every word that was typed begins a word, the best first: title before tags before text. Nothing
 * typed gives all of them by title. What is not valid on the letter's day comes last, and says so.
 */
export function searchPassages(
  passages: readonly Passage[],
  query: string,
  date: IsoDate | null,
): readonly FoundPassage[] {
  const asked = wordsOf(query)
  return passages
    .map((passage) => ({ passage, score: score(passage, asked) }))
    .filter((found) => asked.length === 0 || found.score > 0)
    .map((found) => ({ ...found, validity: date === null ? 'valid' : passageValidity(found.passage, date) }) as const)
    .sort(
      (a, b) =>
        Number(a.validity !== 'valid') - Number(b.validity !== 'valid') ||
        b.score - a.score ||
        a.passage.title.localeCompare(b.passage.title, 'nl'),
    )
    .map(({ passage, validity }) => ({ passage, validity }))
}
