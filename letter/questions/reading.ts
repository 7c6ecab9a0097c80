import type { FrontMatter } from './front-matter'
import { answerLabel, questionLabel, type NumberForm } from './labels'
import { markHints, type NoteForm } from './note-starts'
import { candidate, type Numbering } from './numbering'
import type { Line } from './source-lines'
import { slice } from './strand'
import type { Token } from './token'

/** How far the reading of the lines has come, and what is known of the whole document beforehand. */
export type Reading = {
  readonly lines: readonly Line[]
  readonly front: FrontMatter
  readonly numbering: Numbering
  /** The numbers that stand somewhere as a mark of a note may stand. */
  readonly hints: ReadonlySet<string>
  /** Numbers that the label of some answer names, with all that it names: there such a question is, however many before it are left out. */
  readonly answersNamed: ReadonlyMap<string, readonly string[]>
  /** The last line on which each number stands in the form of the numbering. */
  readonly lastOf: ReadonlyMap<number, number>
  /** The last line that is or begins with the label of a question or an answer. */
  readonly lastLabel: number
  readonly tokens: Token[]
  readonly answeredNumbers: Set<string>
  readonly askedNumbers: Set<string>
  lastQuestion: string
  /** Questions since the last label of an answer. */
  asked: number
  baseLevel: number | null
  next: number
  nextNote: number
  noteForm: NoteForm | null
  inNotes: boolean
  afterRule: boolean
  answersBegan: boolean
  /** Some answer has a label with numbers, so that bare numbers head no answers. */
  labelledAnswers: boolean
  explaining: boolean
  /** The questions are over: what follows belongs to the page. */
  closed: boolean
  interrupted: boolean
  page: number | null
  lastLine: Line | null
  /** The last line that is more than a figure. */
  lastText: Line | null
}

/** How often each number still comes in the form of the numbering, so that a gap is told from a list in a question. */
function later(lines: readonly Line[], form: NumberForm): Map<number, number> {
  const last = new Map<number, number>()
  for (const line of lines) {
    const found = candidate(line)
    if (found?.form === form) last.set(found.number, line.index)
  }
  return last
}

/** The reading of a document before its first line. */
export function newReading(lines: readonly Line[], front: FrontMatter, numbering: Numbering): Reading {
  return {
    lines,
    front,
    numbering,
    hints: markHints(lines),
    answersNamed: new Map(
      lines.flatMap((line) => {
        const numbers = answerLabel(line.text)?.numbers ?? []
        return numbers.map((number) => [number, numbers] as const)
      }),
    ),
    lastOf: numbering.kind === 'numbers' ? later(lines, numbering.form) : new Map<number, number>(),
    lastLabel:
      lines.findLast((line) => questionLabel(line.text) !== null || answerLabel(line.text) !== null)?.index ?? -1,
    tokens: [],
    answeredNumbers: new Set(),
    askedNumbers: new Set(),
    lastQuestion: '',
    asked: 0,
    baseLevel: null,
    next: numbering.kind === 'numbers' ? numbering.first : 1,
    nextNote: 1,
    noteForm: null,
    inNotes: false,
    afterRule: false,
    answersBegan: false,
    labelledAnswers: false,
    explaining: false,
    closed: false,
    interrupted: false,
    page: null,
    lastLine: null,
    lastText: null,
  }
}

/** Adds the line that was read: `length` characters of its strand are its label. */
export function push(
  reading: Reading,
  kind: Token['kind'],
  line: Line,
  length: number,
  numbers: readonly string[] = [],
  received = '',
  noteForm?: NoteForm,
): void {
  const strand = slice(line.strand, Math.min(length, line.strand.text.length))
  reading.tokens.push({
    kind,
    line,
    strand,
    numbers,
    received,
    interrupted: reading.interrupted,
    ...(noteForm ? { noteForm } : {}),
  })
  if (kind !== 'note' && kind !== 'note-more') reading.inNotes = false
  reading.interrupted = kind === 'note' || kind === 'note-more'
  reading.lastLine = line
  if (!/^\d(?:[\d\s,]|\sen\s)*$/.test(line.text)) reading.lastText = line
  reading.afterRule = false
  if (kind !== 'text' && kind !== 'explanation') reading.explaining = false
}

/** A length in the plain text of a line as a length in its strand, where raised type is fenced. */
export function strandLength(line: Line, length: number): number {
  if (line.text.length === line.strand.text.length) return length
  let seen = 0
  for (let at = 0; at < line.strand.text.length; at += 1) {
    if (seen >= length) return at
    if (!/[\uE000-\uE002]/.test(line.strand.text.charAt(at))) seen += 1
  }
  return line.strand.text.length
}
