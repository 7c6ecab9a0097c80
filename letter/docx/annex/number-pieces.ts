import type { QuestionId } from '../../model/question-set'

/** A question and the number that it prints. */
export type NumberedQuestion = { readonly id: QuestionId; readonly number: string }

/** A piece of text; `question` is the one whose number the piece is, null for the words between. */
export type NumberPiece = { readonly text: string; readonly question: QuestionId | null }

const WORD = /[\p{L}\p{N}]+/gu

/**
 * Cuts a text such as "vragen 4, 5 en 7" so that each question's number stands alone. A number that the text does not
 * print ("4 t/m 7" does not print 5) gets no piece.
 */
export function piecesAroundNumbers(text: string, questions: readonly NumberedQuestion[]): NumberPiece[] {
  const byNumber = new Map(questions.map(({ id, number }) => [number, id]))
  const pieces: NumberPiece[] = []
  let from = 0
  for (const match of text.matchAll(WORD)) {
    const question = byNumber.get(match[0])
    if (question === undefined) continue
    byNumber.delete(match[0])
    if (match.index > from) pieces.push({ text: text.slice(from, match.index), question: null })
    pieces.push({ text: match[0], question })
    from = match.index + match[0].length
  }
  if (from < text.length) pieces.push({ text: text.slice(from), question: null })
  return pieces
}
