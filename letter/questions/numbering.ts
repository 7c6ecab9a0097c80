import { lineNumber, questionLabel, shownNumber, type NumberForm } from './labels'
import { readsLikeSource } from './note-starts'
import { opensQuestion } from './sentence-ends'
import type { Line } from './source-lines'

/** How the questions are numbered in this document. */
export type Numbering =
  { readonly kind: 'labels' } | { readonly kind: 'numbers'; readonly form: NumberForm } | { readonly kind: 'none' }

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
      if (!(asked && found.form === 'bare' && rest === '')) return { kind: 'numbers', form: found.form }
    }
    asked ||= /\?/.test(line.text)
  }
  return { kind: 'none' }
}
