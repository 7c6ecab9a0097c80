import type { Question } from '../model/question-set'
import type { NoteList } from './note-list'
import { readMarks } from './note-marks'
import { readNumberList } from './number-list'
import type { ParseRemark } from './parsed-document'
import type { FoundQuestion } from './questions-and-answers'
import type { Strand } from './strand'

/** Paragraphs as one text, parted by "\n". */
export const textOf = (paragraphs: readonly Strand[]): string =>
  paragraphs.map((paragraph) => paragraph.text).join('\n')

/** The questions with their marks read, the labels of the notes that they mark, and what is doubtful. */
export type ReadQuestions = {
  readonly questions: Question[]
  readonly used: Set<string>
  readonly remarks: ParseRemark[]
}

/** Reads the marks of the notes in each question; ids are q1, q2 … in the order of the document. */
export function readQuestionTexts(found: readonly FoundQuestion[], notes: NoteList): ReadQuestions {
  const read: ReadQuestions = { questions: [], used: new Set(), remarks: [] }
  let before: readonly string[] = []
  found.forEach((question, at) => {
    const id = `q${String(at + 1)}`
    const marks = readMarks(textOf(question.paragraphs), notes, before)
    if (marks.used.length > 0) before = [...before, ...marks.used].slice(-8)
    for (const label of marks.used) read.used.add(label)
    const empty = marks.used.filter((label) => notes.byLabel.get(label)?.text === '')
    for (const label of [...empty, ...marks.missing])
      read.remarks.push({ kind: 'mark-without-note', question: id, label })
    read.questions.push({ id, number: question.number, spans: marks.spans })
  })
  return read
}

/** What is doubtful about the numbers and the parting of the questions. */
export function numberRemarks(found: readonly FoundQuestion[], numbered: boolean): ParseRemark[] {
  const remarks: ParseRemark[] =
    numbered || found.length === 0 ? [] : [{ kind: 'numbering-absent', questions: found.length }]
  const seen = new Set<string>()
  const joint = new Map<string, string[]>()
  found.forEach((question, at) => {
    const id = `q${String(at + 1)}`
    if (seen.has(question.number)) remarks.push({ kind: 'number-repeated', question: id, received: question.number })
    seen.add(question.number)
    if (question.flaw === 'uncertain') remarks.push({ kind: 'split-uncertain', question: id })
    if (question.flaw === 'answer-guessed') remarks.push({ kind: 'answer-split-guessed', question: id })
    if (question.flaw === 'joint-whole')
      remarks.push({ kind: 'joint-label-not-split', received: question.received, question: id })
    if (question.flaw === 'joint') joint.set(question.received, [...(joint.get(question.received) ?? []), id])
  })
  for (const [received, questions] of joint) remarks.push({ kind: 'joint-label-split', received, questions })
  const numbers = new Set(
    found.flatMap((question) => readNumberList(question.number).map((number) => Number.parseInt(number, 10))),
  )
  const highest = Math.min(
    [...numbers].reduce((top, number) => Math.max(top, number), 0),
    9999,
  )
  for (let n = 1; n <= highest; n += 1) if (!numbers.has(n)) remarks.push({ kind: 'number-missing', number: n })
  return remarks
}
