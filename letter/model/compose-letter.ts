import type {
  ComposedAnswer,
  ComposedColumnBlock,
  ComposedLetter,
  ComposedQuestion,
  ComposedSignature,
} from './composed-letter'
import { questionNumbers } from './dutch-lists'
import { fillPattern, hasOnlyEmptyPlaces, type PlaceValues } from './fill-pattern'
import type { AnnexStyle, ColumnBlock, HouseStyle, PatternByNumber } from './house-style'
import type { Answer, DerivedField, Letter } from './letter'
import type { LetterTemplate } from './letter-template'
import { placeValues, signingOffices } from './place-values'
import { printedOffice } from './printed-office'
import type { AskerNote, Question, QuestionId, QuestionSet } from './question-set'

const byNumber = (pattern: PatternByNumber, count: number) => (count > 1 ? pattern.more : pattern.one)

const paragraphs = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '')

/** The text of a derived field as the house derives it, whether or not the drafter replaced it. */
export function derivedText(field: DerivedField, letter: Letter, template: LetterTemplate): string {
  const { style } = template
  const values = placeValues(letter, template)
  const patterns: Record<DerivedField, string> = {
    subject: style.subject,
    opening: byNumber(style.opening, signingOffices(letter).length),
    annexHeading: style.annex.heading,
    addressee: style.addressee.join('\n'),
    salutation: style.salutation,
    closing: style.closing,
  }
  return fillPattern(
    patterns[field],
    field === 'subject' ? values : { ...values, betreft: subjectOf(letter, template) },
  )
}

const subjectOf = (letter: Letter, template: LetterTemplate): string =>
  letter.replaced.subject ?? derivedText('subject', letter, template)

/** The text of a derived field as it prints: the drafter's own words where given, else the house's. */
export function fieldText(field: DerivedField, letter: Letter, template: LetterTemplate): string {
  return letter.replaced[field] ?? derivedText(field, letter, template)
}

function columnBlock(block: ColumnBlock, values: PlaceValues): ComposedColumnBlock | null {
  if (block.optional && block.lines.every((line) => hasOnlyEmptyPlaces(line, values))) return null
  return {
    heading: fillPattern(block.heading, values),
    headingBold: block.headingBold,
    lines: block.lines.flatMap((line) => paragraphs(fillPattern(line, values))),
    italic: block.italic,
  }
}

const columnBlocks = (blocks: readonly ColumnBlock[], values: PlaceValues): ComposedColumnBlock[] =>
  blocks.map((block) => columnBlock(block, values)).filter((block) => block !== null)

function signatures(letter: Letter, style: HouseStyle): ComposedSignature[] {
  return letter.signatories
    .filter((signatory) => signatory.role === 'signs')
    .map((signatory) => ({ office: printedOffice(signatory, style), name: signatory.name }))
}

function questionsById(set: QuestionSet): ReadonlyMap<QuestionId, Question> {
  return new Map(set.questions.map((question) => [question.id, question]))
}

const labelFor = (pattern: PatternByNumber, numbers: readonly string[], annex: AnnexStyle) =>
  fillPattern(byNumber(pattern, numbers.length), { nummers: questionNumbers(numbers, annex.ranges) })

function notesOf(questions: readonly ComposedQuestion[], notes: readonly AskerNote[]): AskerNote[] {
  const marked = new Set(questions.flatMap((q) => q.spans.map((span) => (span.kind === 'note-mark' ? span.note : ''))))
  return notes.filter((note) => marked.has(note.id))
}

function composeAnswer(
  answer: Answer,
  set: QuestionSet,
  byId: ReadonlyMap<QuestionId, Question>,
  annex: AnnexStyle,
): ComposedAnswer {
  const questions = answer.covers
    .map((id) => byId.get(id))
    .filter((question) => question !== undefined)
    .map((q) => ({
      id: q.id,
      number: q.number,
      spans: q.spans,
      label: labelFor(annex.questionLabel, [q.number], annex),
    }))
  const numbers = questions.map((question) => question.number)
  const answerLabel = labelFor(annex.answerLabel, numbers, annex)
  return {
    answer,
    questions,
    labelInline: annex.questionLabelInline,
    questionsLabel: labelFor(annex.questionLabel, numbers, annex),
    answerLabel: answerLabel === '' ? null : answerLabel,
    notes: annex.askerNotes === 'after-each-question' ? notesOf(questions, set.notes) : [],
  }
}

/** What a reference to questions prints in this letter: "vraag 2", "vragen 4, 5 en 7"; "[vraag]" where none is left. */
export function referenceText(set: QuestionSet, ranges: boolean): (questions: readonly QuestionId[]) => string {
  const byId = questionsById(set)
  return (ids) => {
    const numbers = ids.map((id) => byId.get(id)?.number).filter((number) => number !== undefined)
    if (numbers.length === 0) return '[vraag]'
    return `${numbers.length === 1 ? 'vraag' : 'vragen'} ${questionNumbers(numbers, ranges)}`
  }
}

function annexParts({ answers, introduction, questionSet }: Letter, { parts, style: { annex } }: LetterTemplate) {
  const reference = referenceText(questionSet, annex.ranges)
  if (!parts.annex) return { introduction: [], answers: [], notes: [], noteLabels: {}, referenceText: reference }
  const byId = questionsById(questionSet)
  return {
    introduction,
    answers: answers.map((answer) => composeAnswer(answer, questionSet, byId, annex)),
    notes: annex.askerNotes === 'after-questions' ? questionSet.notes : [],
    noteLabels: Object.fromEntries(questionSet.notes.map((note) => [note.id, note.label])),
    referenceText: reference,
  }
}

/** Every word of the letter in the order in which it prints, each derived from the one place where it stands. */
export function composeLetter(letter: Letter, template: LetterTemplate): ComposedLetter {
  const { style } = template
  const subject = subjectOf(letter, template)
  const values: PlaceValues = { ...placeValues(letter, template), betreft: subject }
  return {
    title: subject,
    classification: letter.classification,
    wordmark: fillPattern(style.wordmark, values),
    returnAddress: fillPattern(style.returnAddress, values),
    addressee: paragraphs(fieldText('addressee', letter, template)),
    dateLabel: style.dateLabel,
    date: values.datum || '[datum]',
    subjectLabel: style.subjectLabel,
    subject,
    salutation: fieldText('salutation', letter, template),
    opening: paragraphs(fieldText('opening', letter, template)),
    closing: fieldText('closing', letter, template),
    onBehalf: style.signature.onBehalf && values.namens ? fillPattern(style.signature.onBehalf, values) : '',
    signatures: signatures(letter, style),
    signatureArrangement: style.signature.arrangement,
    column: columnBlocks(style.column, values),
    continuation: columnBlocks(style.continuation, values),
    pageNumber: style.pageNumber,
    annexHeading: template.parts.annex ? fieldText('annexHeading', letter, template) : '',
    annexStartsOnNewPage: style.annex.startsOnNewPage,
    ...annexParts(letter, template),
  }
}
