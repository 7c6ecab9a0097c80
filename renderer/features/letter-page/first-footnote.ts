import { firstFootnotes } from '../../../letter/model/count-footnotes'
import type { AnswerId, Letter } from '../../../letter/model/letter'

const counted = new WeakMap<Letter, ReadonlyMap<AnswerId, number>>()

/** The number of an answer's first footnote; counted once for each state of the letter, however many answers ask. */
export function firstFootnoteOf(letter: Letter, answer: AnswerId): number {
  const known = counted.get(letter) ?? firstFootnotes(letter)
  counted.set(letter, known)
  return known.get(answer) ?? 1
}
