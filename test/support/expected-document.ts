import type { Question } from '../../letter/model/question-set'
import type { ParsedDocument, Passage } from '../../letter/questions/parsed-document'
import type { SourceDocument } from '../../letter/questions/source-document'

/** What a case folder expects: only what is named is compared. Marks of notes stand in the questions as "{1}". */
export type ExpectedDocument = {
  readonly kind?: string
  readonly caseNumber?: string | null
  readonly sentOn?: string | null
  readonly members?: readonly (readonly [string, string])[]
  readonly addressedTo?: readonly string[]
  readonly subject?: string
  readonly questions?: readonly string[]
  readonly numbers?: readonly string[]
  readonly notes?: readonly (readonly [string, string])[]
  readonly answers?: readonly (readonly number[])[]
  readonly answerTexts?: readonly string[]
  readonly answeredBy?: readonly (readonly [string, string])[]
  readonly onBehalf?: readonly string[]
  readonly receivedOn?: string | null
  readonly letterDate?: string | null
  readonly annexNumber?: string | null
  readonly earlierNotice?: string | null
  readonly remarks?: readonly string[]
  readonly wishes?: readonly string[]
  /** The letter's date that is handed to the parser. */
  readonly letterDate0?: string
}

/** A question as one line of text, with its marks. */
function questionText(question: Question, document: ParsedDocument): string {
  const notes = [...document.questionSet.notes, ...document.answerNotes]
  const label = (id: string) => notes.find((note) => note.id === id)?.label ?? '?'
  return question.spans.map((span) => (span.kind === 'text' ? span.text : `{${label(span.note)}}`)).join('')
}

/** The parts of a parsed document that a case names, in the words of the case. */
export function asExpected(document: ParsedDocument, expected: ExpectedDocument): ExpectedDocument {
  const set = document.questionSet
  const all: ExpectedDocument = {
    kind: document.kind,
    caseNumber: set.caseNumber,
    sentOn: set.sentOn,
    members: set.members.map((member) => [member.name, member.party] as const),
    addressedTo: set.addressedTo,
    subject: set.subject,
    questions: set.questions.map((question) => questionText(question, document)),
    numbers: set.questions.map((question) => question.number),
    notes: set.notes.map((note) => [note.label, note.text] as const),
    answers: document.answers.map((answer) => answer.covers),
    answerTexts: document.answers.map((answer) => answer.text),
    answeredBy: document.answeredBy.map((answerer) => [answerer.office, answerer.name] as const),
    onBehalf: document.onBehalf.map((answerer) => answerer.office),
    receivedOn: document.receivedOn,
    letterDate: document.letterDate,
    annexNumber: document.annexNumber,
    earlierNotice: document.earlierNotice,
  }
  return Object.fromEntries(Object.entries(all).filter(([key]) => key in expected))
}

/** Every passage of a document, left-over included. */
function allPassages(document: ParsedDocument): Passage[] {
  const { fields, questions, notes } = document.passages
  return [
    ...Object.values(fields),
    ...Object.values(questions),
    ...Object.values(notes),
    ...document.answers.map((answer) => answer.passages),
    ...document.furniture.map((piece) => piece.passages),
    document.leftOver,
  ].flat()
}

/** Characters that a reader sees. */
const INVISIBLE = /[\s\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/

/** Words of the source of which a visible character stands in no passage at all. */
export function lostWords(source: SourceDocument, document: ParsedDocument): string[] {
  const covered = source.blocks.map(
    (block) => new Uint8Array(block.runs.reduce((sum, run) => sum + run.text.length, 0)),
  )
  for (const passage of allPassages(document)) covered[passage.block]?.fill(1, passage.start, passage.end)
  return source.blocks.flatMap((block, at) => {
    const text = block.runs.map((run) => run.text).join('')
    const isLost = (index: number) => covered[at]?.[index] === 0 && !INVISIBLE.test(text.charAt(index))
    return [...text.matchAll(/\S+/g)]
      .filter((word) => Array.from(word[0], (_, offset) => word.index + offset).some(isLost))
      .map((word) => word[0])
  })
}

/** The words of the source that went nowhere and are shown as left over. */
export function wordsLeftOver(source: SourceDocument, document: ParsedDocument): string[] {
  return document.leftOver.flatMap(({ block, start, end }) => {
    const text = source.blocks[block]?.runs.map((run) => run.text).join('') ?? ''
    return text.slice(start, end).match(/\S+/g) ?? []
  })
}

const lettersOf = (text: string): string => text.replace(/[^\p{L}]/gu, '')

/**
 * Questions whose passages do not hold exactly their letters, the words of a label apart: so that "not lost" also
 * means "in its own question".
 */
export function misplaced(source: SourceDocument, document: ParsedDocument): string[] {
  return document.questionSet.questions.flatMap((question) => {
    const passages = document.passages.questions[question.id] ?? []
    const text = passages
      .map(
        (at) =>
          source.blocks[at.block]?.runs
            .map((run) => run.text)
            .join('')
            .slice(at.start, at.end) ?? '',
      )
      .join('')
    const own = lettersOf(question.spans.map((span) => (span.kind === 'text' ? span.text : '')).join(''))
    const label = new RegExp(`^(?:vraag)?(?:en|tm|totenmet|[a-h])?$`, 'i')
    const all = lettersOf(text)
    return all.endsWith(own) && label.test(all.slice(0, all.length - own.length)) ? [] : [question.id]
  })
}
