import type { Question } from '../model/question-set'
import type { NoteList } from './note-list'
import { readMarks } from './note-marks'
import { readNumberList } from './number-list'
import type { ParsedAnswer, ParseRemark } from './parsed-document'
import { textOf } from './question-texts'
import { passagesOfFound, type Found } from './questions-and-answers'
import { plain } from './source-lines'

/** The answers, the labels of the notes that they mark, and what is doubtful. */
export type ReadAnswers = {
  readonly answers: ParsedAnswer[]
  readonly remarks: ParseRemark[]
  readonly used: Set<string>
}

/** Ties each answer to the questions that it covers, by the numbers on its label or else by its place. */
export function readAnswers(found: Found, questions: readonly Question[], notes: NoteList): ReadAnswers {
  const byNumber = new Map<number, string[]>()
  for (const question of questions) {
    for (const number of new Set(readNumberList(question.number).map((n) => Number.parseInt(n, 10)))) {
      byNumber.set(number, [...(byNumber.get(number) ?? []), question.id])
    }
  }
  const read: ReadAnswers = { answers: [], remarks: [], used: new Set() }
  for (const answer of found.answers) {
    const named = answer.numbers.map((number) => Number.parseInt(number, 10))
    const pending = answer.pending.flatMap((at) =>
      readNumberList(questions[at]?.number ?? '').map((n) => Number.parseInt(n, 10)),
    )
    const covers = [...new Set(named.length > 0 ? named : pending)]
    const unknown = covers.filter((number) => !byNumber.has(number))
    if (unknown.length > 0)
      read.remarks.push({ kind: 'answer-covers-unknown', received: answer.received, numbers: unknown })
    for (const label of readMarks(textOf(answer.paragraphs), notes, [...read.used], true).used) read.used.add(label)
    const ids =
      named.length > 0
        ? covers.flatMap((number) => byNumber.get(number) ?? [])
        : answer.pending.flatMap((at) => questions[at]?.id ?? [])
    read.answers.push({
      covers,
      questions: ids,
      text: plain(textOf(answer.paragraphs)),
      passages: passagesOfFound(answer),
    })
  }
  const covered = new Set(read.answers.flatMap((answer) => answer.questions))
  if (read.answers.length > 0) {
    for (const { id } of questions)
      if (!covered.has(id)) read.remarks.push({ kind: 'question-without-answer', question: id })
  }
  return read
}
