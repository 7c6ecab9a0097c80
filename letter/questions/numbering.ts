import { answerLabel, lineNumber, questionLabel, shownNumber, type NumberForm } from './labels'
import { readsLikeSource } from './note-starts'
import { opensQuestion } from './sentence-ends'
import type { Line } from './source-lines'

/** How the questions are numbered in this document. */
export type Numbering =
  | { readonly kind: 'labels' }
  | { readonly kind: 'numbers'; readonly form: NumberForm; readonly first: number }
  | { readonly kind: 'none' }

/** A number that may head a question. */
export type Candidate = {
  readonly number: number
  readonly letter: string
  readonly form: NumberForm
  readonly length: number
}

/** The number that a line begins with, shown by the program or written. */
export function candidate(line: Line): Candidate | null {
  if (line.isNote) return null
  if (line.label !== null) {
    const number = shownNumber(line.label)
    return number === null ? null : { number, letter: '', form: 'shown', length: 0 }
  }
  return lineNumber(line.text)
}

/** What stands behind a label of this length. */
export const restOf = (line: Line, length: number): string => line.text.slice(length)

/** A number of a question or a source in a list of notes: the text, or the next line when the number stands alone. */
export function isSource(rest: string, next: string): boolean {
  const text = rest === '' ? next : rest
  return readsLikeSource(text) && !opensQuestion(text) && !/\?\s*$/.test(text)
}

/** Finds out from the lines of the questions how they are numbered. */
export function numberingOf(lines: readonly Line[]): Numbering {
  if (lines.some((line) => !line.isNote && (questionLabel(line.text)?.numbers.length ?? 0) > 0))
    return { kind: 'labels' }
  if (lines.some((line) => /^(?:Vraag|VRAAG)\s*:?$/.test(line.text))) return { kind: 'labels' }
  let asked = false
  for (const [at, line] of lines.entries()) {
    const found = candidate(line)
    const rest = restOf(line, found?.length ?? 0)
    const next = lines[at + 1]?.text ?? ''
    if (
      found?.number === 1 &&
      (found.letter === '' || found.letter === 'a') &&
      !(asked && isSource(rest, next)) &&
      !/:$/.test(lines[at - 1]?.text ?? '')
    ) {
      if (!(asked && found.form === 'bare' && rest === '')) return { kind: 'numbers', form: found.form, first: 1 }
    }
    asked ||= /\?/.test(line.text)
  }
  return numberingOfExcerpt(lines)
}

type Numbered = Candidate & { readonly at: number }

/** The numbered lines above 1 that read like a question: what an excerpt may begin with. */
const numberedQuestions = (lines: readonly Line[]): Numbered[] =>
  lines.flatMap((line, at) => {
    const found = candidate(line)
    if (found === null || found.number < 2 || found.number > 400 || found.letter !== '') return []
    const text = restOf(line, found.length) || (lines[at + 1]?.text ?? '')
    return opensQuestion(text) && !isSource(restOf(line, found.length), lines[at + 1]?.text ?? '')
      ? [{ ...found, at }]
      : []
  })

/** Part of a set, whose first number is not 1: another number of that form goes on, or an answer stands below it. */
function numberingOfExcerpt(lines: readonly Line[]): Numbering {
  const asked = numberedQuestions(lines)
  const first = asked.find(
    (one) =>
      asked.some(
        ({ form, number, at }) => form === one.form && at > one.at && number > one.number && number <= one.number + 9,
      ) || lines.slice(one.at + 1, one.at + 12).some((line) => answerLabel(line.text) !== null),
  )
  return first ? { kind: 'numbers', form: first.form, first: first.number } : { kind: 'none' }
}
