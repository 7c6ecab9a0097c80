import type { QuestionId } from '../../../letter/model/question-set'
import { assertNever } from '../../../letter/model/result'
import type { Passage } from '../../../letter/questions/parsed-document'
import type { SourceDocument } from '../../../letter/questions/source-document'
import { cutPassages } from './cut-passages'
import { numberAfter, numberAtStart, numberedInOrder, withRoomAt } from './question-numbers'
import { cutSpans, joinSpans, spansFrom, spansText, withMark, withoutMark, withText } from './text-spans'
import type { Facts, Piece, Understanding, UnderstoodNote, UnderstoodQuestion } from './understanding'

/** What a person can do in the confirm view. Each does nothing when what it names is not there. */
export type Edit =
  | { readonly kind: 'change-facts'; readonly facts: Partial<Facts> }
  | { readonly kind: 'change-text'; readonly question: QuestionId; readonly text: string }
  | { readonly kind: 'change-number'; readonly question: QuestionId; readonly number: string }
  | { readonly kind: 'change-note'; readonly note: string; readonly text: string }
  /** `at`: a place in the words of the question, without the marks of notes. */
  | { readonly kind: 'split'; readonly question: QuestionId; readonly at: number }
  | { readonly kind: 'merge-with-previous'; readonly question: QuestionId }
  | { readonly kind: 'move'; readonly question: QuestionId; readonly by: 1 | -1 }
  | { readonly kind: 'renumber' }
  | { readonly kind: 'take-out'; readonly question: QuestionId }
  /** From one question (or from none) to another. */
  | { readonly kind: 'move-note'; readonly note: string; readonly from: QuestionId | null; readonly to: QuestionId }
  | { readonly kind: 'take-out-note'; readonly note: string }
  | {
      readonly kind: 'piece-to-question'
      readonly piece: string
      readonly question: QuestionId
      readonly at: 'start' | 'end'
    }
  | { readonly kind: 'piece-as-question'; readonly piece: string }
  | { readonly kind: 'pieces-as-questions' }
  | { readonly kind: 'piece-as-note'; readonly piece: string; readonly question: QuestionId }
  | { readonly kind: 'leave-out-piece'; readonly piece: string; readonly leftOut: boolean }
  | { readonly kind: 'see-point'; readonly point: number; readonly seen: boolean }

/** Numbers follow the order where the document has none of its own. */
const tidy = (u: Understanding, questions: readonly UnderstoodQuestion[]): Understanding => ({
  ...u,
  questions: u.numbered ? questions : numberedInOrder(questions),
})

const changeQuestion = (u: Understanding, id: QuestionId, change: (q: UnderstoodQuestion) => UnderstoodQuestion) => ({
  ...u,
  questions: u.questions.map((question) => (question.id === id ? change(question) : question)),
})

function split(u: Understanding, source: SourceDocument, id: QuestionId, at: number): Understanding {
  const index = u.questions.findIndex((question) => question.id === id)
  const question = u.questions[index]
  const text = question ? spansText(question.spans) : ''
  if (!question || text.slice(0, at).trim() === '' || text.slice(at).trim() === '') return u
  const [first, rest] = cutSpans(question.spans, at)
  const [before, behind] = cutPassages(source, question.passages, text, at)
  const label = numberAtStart(spansText(rest))
  const made: UnderstoodQuestion = {
    id: `s${String(u.made + 1)}`,
    number: label?.number ?? numberAfter(question.number),
    spans: label ? spansFrom(rest, label.length) : rest,
    passages: behind,
  }
  const kept = { ...question, spans: first, passages: before }
  const questions = [...u.questions.slice(0, index), kept, made, ...u.questions.slice(index + 1)]
  return tidy({ ...u, made: u.made + 1 }, withRoomAt(questions, index + 1))
}

/** The answers of an earlier letter follow a question that went into another. */
const answersFor = (u: Understanding, gone: QuestionId, into: QuestionId): Understanding['answers'] =>
  u.answers.map((answer) =>
    answer.questions.includes(gone)
      ? { ...answer, questions: [...new Set(answer.questions.map((id) => (id === gone ? into : id)))] }
      : answer,
  )

function mergeWithPrevious(u: Understanding, id: QuestionId): Understanding {
  const index = u.questions.findIndex((question) => question.id === id)
  const [before, question] = [u.questions[index - 1], u.questions[index]]
  if (!before || !question) return u
  const joined: UnderstoodQuestion = {
    ...before,
    spans: joinSpans(before.spans, question.spans),
    passages: [...before.passages, ...question.passages],
  }
  const questions = [...u.questions.slice(0, index - 1), joined, ...u.questions.slice(index + 1)]
  return tidy({ ...u, answers: answersFor(u, id, before.id) }, questions)
}

function move(u: Understanding, id: QuestionId, by: 1 | -1): Understanding {
  const index = u.questions.findIndex((question) => question.id === id)
  const [question, other] = [u.questions[index], u.questions[index + by]]
  if (!question || !other) return u
  const questions = [...u.questions]
  questions[index] = other
  questions[index + by] = question
  return tidy(u, questions)
}

const pieceOf = (u: Understanding, id: string): Piece | undefined => u.pieces.find((piece) => piece.id === id)

const isBefore = (a: Passage | undefined, b: Passage | undefined): boolean =>
  a !== undefined && b !== undefined && (a.block < b.block || (a.block === b.block && a.start < b.start))

function insertInOrder<T extends { readonly passages: readonly Passage[] }>(list: readonly T[], item: T): readonly T[] {
  const index = list.findIndex((other) => isBefore(item.passages[0], other.passages[0]))
  const at = index === -1 ? list.length : index
  return [...list.slice(0, at), item, ...list.slice(at)]
}

function takeOut(u: Understanding, id: QuestionId): Understanding {
  const question = u.questions.find((one) => one.id === id)
  if (!question) return u
  const { spans, passages } = question
  const piece: Piece = { id: `p-${id}-${String(u.made + 1)}`, spans, passages, leftOut: false }
  return tidy(
    { ...u, made: u.made + 1, pieces: insertInOrder(u.pieces, piece) },
    u.questions.filter((one) => one !== question),
  )
}

const withoutPiece = (u: Understanding, id: string): Understanding => ({
  ...u,
  pieces: u.pieces.filter((piece) => piece.id !== id),
})

function pieceToQuestion(u: Understanding, id: string, to: QuestionId, at: 'start' | 'end'): Understanding {
  const piece = pieceOf(u, id)
  if (!piece || !u.questions.some((question) => question.id === to)) return u
  return changeQuestion(withoutPiece(u, id), to, (question) => {
    const [first, second] = at === 'end' ? [question, piece] : [piece, question]
    return {
      ...question,
      spans: joinSpans(first.spans, second.spans),
      passages: [...first.passages, ...second.passages],
    }
  })
}

function pieceAsQuestion(u: Understanding, id: string): Understanding {
  const piece = pieceOf(u, id)
  if (!piece) return u
  const label = numberAtStart(spansText(piece.spans))
  const made: UnderstoodQuestion = {
    id: `s${String(u.made + 1)}`,
    number: '',
    spans: label ? spansFrom(piece.spans, label.length) : piece.spans,
    passages: piece.passages,
  }
  const questions = insertInOrder(u.questions, made)
  const index = questions.indexOf(made)
  const number = label?.number ?? numberAfter(questions[index - 1]?.number ?? '0')
  const numbered = questions.map((question) => (question === made ? { ...made, number } : question))
  return tidy({ ...withoutPiece(u, id), made: u.made + 1 }, withRoomAt(numbered, index))
}

const piecesAsQuestions = (u: Understanding): Understanding =>
  u.pieces.filter(({ leftOut }) => !leftOut).reduce((so, piece) => pieceAsQuestion(so, piece.id), u)

const unmarked = <T extends UnderstoodQuestion | Piece>(list: readonly T[], note: string): readonly T[] =>
  list.map((item) =>
    item.spans.some((span) => span.kind === 'note-mark' && span.note === note)
      ? { ...item, spans: withoutMark(item.spans, note) }
      : item,
  )

function moveNote(u: Understanding, note: string, from: QuestionId | null, to: QuestionId): Understanding {
  if (!u.notes.some(({ id }) => id === note) || !u.questions.some(({ id }) => id === to) || from === to) return u
  const questions = u.questions.map((question) => {
    if (question.id === from) return { ...question, spans: withoutMark(question.spans, note) }
    return question.id === to ? { ...question, spans: withMark(withoutMark(question.spans, note), note) } : question
  })
  return { ...u, questions }
}

function takeOutNote(u: Understanding, id: string): Understanding {
  const note = u.notes.find((one) => one.id === id)
  if (!note) return u
  const piece: Piece = {
    id: `p-${id}-${String(u.made + 1)}`,
    spans: [{ kind: 'text', text: note.text }],
    passages: note.passages,
    leftOut: false,
  }
  return {
    ...u,
    made: u.made + 1,
    questions: unmarked(u.questions, id),
    notes: u.notes.filter((one) => one !== note),
    pieces: insertInOrder(unmarked(u.pieces, id), piece),
  }
}

const NOTE_LABEL = /^\s*(?:\[(\d{1,3})\]|\(?(\d{1,3})\))\s+(?=\S)/

function pieceAsNote(u: Understanding, id: string, question: QuestionId): Understanding {
  const piece = pieceOf(u, id)
  if (!piece || !u.questions.some((one) => one.id === question)) return u
  const text = spansText(piece.spans)
  const label = NOTE_LABEL.exec(text)
  const note: UnderstoodNote = {
    id: `n-${id}-${String(u.made + 1)}`,
    label: label?.[1] ?? label?.[2] ?? nextLabel(u),
    text: label ? text.slice(label[0].length) : text,
    passages: piece.passages,
  }
  // Marks that the text itself had point to notes of other questions, and stay with the question that it now belongs to.
  const marks = piece.spans.flatMap((span) => (span.kind === 'note-mark' ? [span] : []))
  const made = { ...withoutPiece(u, id), made: u.made + 1, notes: [...u.notes, note] }
  return changeQuestion(made, question, (one) => ({ ...one, spans: [...withMark(one.spans, note.id), ...marks] }))
}

const nextLabel = (u: Understanding): string =>
  String(Math.max(0, ...u.notes.map(({ label }) => Number.parseInt(label, 10) || 0)) + 1)

const leaveOut = (u: Understanding, id: string, leftOut: boolean): Understanding => ({
  ...u,
  pieces: u.pieces.map((piece) => (piece.id === id ? { ...piece, leftOut } : piece)),
})

const seePoint = (u: Understanding, at: number, seen: boolean): Understanding => ({
  ...u,
  points: u.points.map((point, index) => (index === at ? { ...point, seen } : point)),
})

/** The understanding after an edit. No word of the source is ever lost: what goes out of a question is left over again. */
export function editUnderstanding(u: Understanding, edit: Edit, source: SourceDocument): Understanding {
  switch (edit.kind) {
    case 'change-facts':
      return { ...u, facts: { ...u.facts, ...edit.facts } }
    case 'change-text':
      return changeQuestion(u, edit.question, (q) => ({ ...q, spans: withText(q.spans, edit.text) }))
    case 'change-number':
      return changeQuestion(u, edit.question, (q) => ({ ...q, number: edit.number }))
    case 'change-note':
      return { ...u, notes: u.notes.map((note) => (note.id === edit.note ? { ...note, text: edit.text } : note)) }
    case 'split':
      return split(u, source, edit.question, edit.at)
    case 'merge-with-previous':
      return mergeWithPrevious(u, edit.question)
    case 'move':
      return move(u, edit.question, edit.by)
    case 'renumber':
      return { ...u, questions: numberedInOrder(u.questions) }
    case 'take-out':
      return takeOut(u, edit.question)
    case 'move-note':
      return moveNote(u, edit.note, edit.from, edit.to)
    case 'take-out-note':
      return takeOutNote(u, edit.note)
    case 'piece-to-question':
      return pieceToQuestion(u, edit.piece, edit.question, edit.at)
    case 'piece-as-question':
      return pieceAsQuestion(u, edit.piece)
    case 'pieces-as-questions':
      return piecesAsQuestions(u)
    case 'piece-as-note':
      return pieceAsNote(u, edit.piece, edit.question)
    case 'leave-out-piece':
      return leaveOut(u, edit.piece, edit.leftOut)
    case 'see-point':
      return seePoint(u, edit.point, edit.seen)
    default:
      return assertNever(edit)
  }
}
