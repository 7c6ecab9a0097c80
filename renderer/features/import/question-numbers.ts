import type { UnderstoodQuestion } from './understanding'

const isPlain = (number: string | undefined): number is string => number !== undefined && /^\d+$/.test(number)

/** The number behind this one: "5" after "4", "4b" after "4a". */
export function numberAfter(number: string): string {
  if (isPlain(number)) return String(Number(number) + 1)
  const [, head, letter] = /^(\d+)([a-y])$/.exec(number) ?? []
  return head === undefined || letter === undefined
    ? number
    : head + String.fromCodePoint((letter.codePointAt(0) ?? 0) + 1)
}

/** Numbers 1, 2, 3 … as the questions stand. */
export const numberedInOrder = (questions: readonly UnderstoodQuestion[]): readonly UnderstoodQuestion[] =>
  questions.map((question, at) =>
    question.number === String(at + 1) ? question : { ...question, number: String(at + 1) },
  )

/** Moves up the numbers behind a place for as long as they are taken, as in 4, 4, 5, 7 → 4, 5, 6, 7. */
export function withRoomAt(questions: readonly UnderstoodQuestion[], index: number): readonly UnderstoodQuestion[] {
  const moved = [...questions]
  for (let at = index + 1; at < moved.length; at += 1) {
    const [before, here] = [moved[at - 1], moved[at]]
    if (!before || !here || !isPlain(here.number) || here.number !== before.number) break
    moved[at] = { ...here, number: numberAfter(here.number) }
  }
  return moved
}

const LABEL = /^\s*(\d{1,3}[a-z]?)\s*[.):]\s+(?=\S)/

/** A number at the start of a text, and how long it is with its mark; null when there is none. */
export function numberAtStart(text: string): { readonly number: string; readonly length: number } | null {
  const match = LABEL.exec(text)
  return match?.[1] === undefined ? null : { number: match[1], length: match[0].length }
}
