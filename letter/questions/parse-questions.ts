import type { AskerNote, Question } from '../model/question-set'
import { readTokens, type Token } from './body-tokens'
import { readDelayNotice, saysDelay } from './delay-notice'
import { readFrontMatter, type FrontMatter } from './front-matter'
import { isTypesetLine, markFurniture } from './furniture'
import { joinContext, joinLines, type JoinContext } from './join-lines'
import { leftOver } from './left-over'
import { readLetterFront, type LetterFront } from './letter-front'
import { readMarks } from './note-marks'
import { readNoteList, type NoteList } from './note-list'
import { readNumberList } from './number-list'
import { isCaption, readFields, type Fields } from './parsed-fields'
import type {
  DocumentKind,
  Furniture,
  ParsedAnswer,
  ParsedDocument,
  ParseOptions,
  ParseRemark,
  Passage,
} from './parsed-document'
import { passagesOfFound, readQuestionsAndAnswers, type Found, type FoundQuestion } from './questions-and-answers'
import type { SourceDocument } from './source-document'
import { plain, sourceLines, type Line } from './source-lines'
import { passagesOf, type Strand } from './strand'
import { readWishes } from './wishes'

type Work = {
  readonly source: SourceDocument
  readonly lines: readonly Line[]
  readonly context: JoinContext
  readonly front: FrontMatter
  readonly letter: LetterFront
  readonly notes: NoteList
  readonly found: Found
  readonly tokens: readonly Token[]
  readonly fields: Fields
  readonly kind: DocumentKind
  readonly numbered: boolean
}

const replyHeading = (front: FrontMatter): boolean =>
  front.best !== null && /^(?:Antwoord|Beantwoording)/.test(front.best.strand.text)

const isAnswered = (front: FrontMatter, letter: LetterFront): boolean =>
  front.answeredBy.some((line) => !line.read.notice) ||
  letter.isLetter ||
  front.annexNumbers.length > 0 ||
  replyHeading(front)

/**
 * Understands an incoming document: what it is, every question with its notes, the answers where it has them, and the
 * fields of its heading. Never fails: what is not understood is left over, what is uncertain is remarked on.
 */
export function parseQuestions(source: SourceDocument, options: ParseOptions = {}): ParsedDocument {
  const lines = markFurniture(sourceLines(source))
  const context = joinContext(lines, source.flow)
  const front = readFrontMatter(lines, context, options.offices ?? [])
  const letter = readLetterFront(lines, front, context, options.offices ?? [])
  const { tokens, numbering } = readTokens(lines, front)
  const notes = readNoteList(tokens, context)
  const body = { ...context, noteLabels: new Set(notes.byLabel.keys()), answered: isAnswered(front, letter), numbering }
  const found = readQuestionsAndAnswers(tokens, body)
  const notice = noticeText(lines, front, context)
  const delayed =
    front.answeredBy.some((line) => line.read.notice) || (found.questions.length === 0 && saysDelay(plain(notice.text)))
  const delay = delayed ? readDelayNotice(notice) : null
  const fields = readFields({ lines, front, letter, delay, options })
  const kind = kindOf(found, fields, front, delayed, numbering.kind !== 'none')
  return assemble({
    source,
    lines,
    context,
    front,
    letter,
    notes,
    found,
    tokens,
    fields,
    kind,
    numbered: numbering.kind !== 'none',
  })
}

function noticeText(lines: readonly Line[], front: FrontMatter, context: JoinContext): Strand {
  const own = lines.filter((line) => !front.roles.has(line.index) && line.furniture === null)
  return joinLines(
    own.slice(0, 60).map((line) => line.strand),
    context,
  )
}

function kindOf(found: Found, fields: Fields, front: FrontMatter, delayed: boolean, numbered: boolean): DocumentKind {
  if (fields.oral) return 'oral-questions'
  if (delayed) return 'delay-notice'
  if (found.questions.length === 0) return 'not-recognised'
  if (found.answers.length > 0) return 'answers'
  const told = front.best !== null || fields.caseNumber !== null || front.answeredBy.length > 0
  const asking = found.questions.filter((question) =>
    question.paragraphs.some((paragraph) => paragraph.text.includes('?')),
  ).length
  return told || (numbered && asking * 2 >= found.questions.length) ? 'questions' : 'not-recognised'
}

const holdsQuestions = (kind: DocumentKind): boolean => kind !== 'delay-notice' && kind !== 'not-recognised'

const textOf = (paragraphs: readonly Strand[]): string => paragraphs.map((paragraph) => paragraph.text).join('\n')

type Read = { readonly questions: Question[]; readonly used: Set<string>; readonly remarks: ParseRemark[] }

function readQuestionTexts(found: readonly FoundQuestion[], notes: NoteList): Read {
  const read: Read = { questions: [], used: new Set(), remarks: [] }
  let before: readonly string[] = []
  found.forEach((question, at) => {
    const id = `q${String(at + 1)}`
    const marks = readMarks(textOf(question.paragraphs), notes, before)
    if (marks.used.length > 0) before = [...before, ...marks.used].slice(-8)
    for (const label of marks.used) read.used.add(label)
    for (const label of marks.missing) read.remarks.push({ kind: 'mark-without-note', question: id, label })
    read.questions.push({ id, number: question.number, spans: marks.spans })
  })
  return read
}

function numberRemarks(found: readonly FoundQuestion[], numbered: boolean): ParseRemark[] {
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
  const highest = Math.min(Math.max(0, ...numbers), 9999)
  for (let n = 1; n <= highest; n += 1) if (!numbers.has(n)) remarks.push({ kind: 'number-missing', number: n })
  return remarks
}

type ReadAnswers = { readonly answers: ParsedAnswer[]; readonly remarks: ParseRemark[]; readonly used: Set<string> }

function readAnswers(found: Found, questions: readonly Question[], notes: NoteList): ReadAnswers {
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

function furniture({ lines, front, letter, fields, tokens }: Work): Furniture[] {
  const found: Furniture[] = []
  const taken = new Set(tokens.map((token) => token.line.index))
  const captions = new Set(
    front.headings
      .filter((heading) => heading !== front.best)
      .flatMap((heading) => passagesOf(heading.strand).map((p) => p.block)),
  )
  for (const line of lines) {
    const kind = line.furniture
    const own = passagesOf(line.strand)
    if (kind !== null) found.push({ kind, passages: own })
    else if (taken.has(line.index)) continue
    else if (front.roles.get(line.index) === 'heading' && captions.has(line.block))
      found.push({ kind: 'caption', passages: own })
    else if (front.roles.has(line.index) || line.index >= front.bodyStart) continue
    else if (letter.isLetter) found.push({ kind: 'front-page', passages: own })
    else if (isCaption(line, fields.subject)) found.push({ kind: 'caption', passages: own })
  }
  return found
}

/** Printed lines far longer than the others: a copied page that lost its line ends, and with them spaces between words. */
function runTogether(lines: readonly Line[], context: JoinContext): Passage[] {
  if (!lines.some(isTypesetLine)) return []
  return lines
    .filter((line) => line.text.length > 110 && !/https?:/.test(line.text))
    .flatMap((line) => (context.width > 110 ? [] : passagesOf(line.strand)))
}

const words = (source: SourceDocument, passages: readonly Passage[]): number =>
  passages.reduce((sum, passage) => {
    const text = source.blocks[passage.block]?.runs.map((run) => run.text).join('') ?? ''
    return sum + (text.slice(passage.start, passage.end).match(/\S+/g)?.length ?? 0)
  }, 0)

function allRemarks(
  { source, lines, context, fields, numbered, tokens }: Work,
  found: Found,
  read: Read,
  answers: ReadAnswers,
  askerNotes: readonly AskerNote[],
  left: readonly Passage[],
): ParseRemark[] {
  const together = runTogether(lines, context)
  return [
    ...fields.remarks,
    ...numberRemarks(found.questions, numbered),
    ...read.remarks,
    ...answers.remarks,
    ...askerNotes
      .filter((note) => !read.used.has(note.label))
      .map((note) => ({ kind: 'note-without-mark' as const, note: note.id, label: note.label })),
    ...(tokens.some((token) => token.kind === 'explanation') ? [{ kind: 'explanation-left-over' as const }] : []),
    ...(together.length > 0 ? [{ kind: 'words-run-together' as const, passages: together }] : []),
    ...(left.length > 0 ? [{ kind: 'left-over' as const, words: words(source, left) }] : []),
  ]
}

function assemble(work: Work): ParsedDocument {
  const { source, fields, kind, notes } = work
  const found: Found = holdsQuestions(kind) ? work.found : { questions: [], answers: [], unplaced: [] }
  const read = readQuestionTexts(found.questions, notes)
  const answers = readAnswers(found, read.questions, notes)
  const isAnswerNote = (note: AskerNote) => answers.used.has(note.label) && !read.used.has(note.label)
  const keptNotes = holdsQuestions(kind) ? notes.notes : []
  const askerNotes = keptNotes.filter((note) => !isAnswerNote(note))
  const passages = {
    fields: fields.passages,
    questions: Object.fromEntries(
      found.questions.map((question, at) => [`q${String(at + 1)}`, passagesOfFound(question)]),
    ),
    notes: holdsQuestions(kind) ? notes.passages : {},
  }
  const pieces = furniture(work)
  const claimed = [
    ...Object.values(passages.fields),
    ...Object.values(passages.questions),
    ...Object.values(passages.notes),
    ...answers.answers.map((answer) => answer.passages),
    ...pieces.map((piece) => piece.passages),
  ].flat()
  const left = leftOver(source, claimed)
  const remarks = allRemarks(work, found, read, answers, askerNotes, left)
  return {
    kind,
    questionSet: {
      caseNumber: fields.caseNumber,
      sentOn: fields.sentOn,
      members: fields.members,
      addressedTo: fields.addressedTo,
      subject: fields.subject,
      questions: read.questions,
      notes: askerNotes,
    },
    receivedTexts: Object.fromEntries(
      found.questions.map((question, at) => [`q${String(at + 1)}`, plain(textOf(question.paragraphs)).trim()]),
    ),
    sentOn: fields.sentOn,
    answers: answers.answers,
    answerNotes: keptNotes.filter(isAnswerNote),
    answeredBy: fields.answeredBy,
    onBehalf: fields.onBehalf,
    receivedOn: fields.receivedOn,
    letterDate: fields.letterDate,
    annexNumber: fields.annexNumber,
    earlierNotice: fields.earlierNotice,
    wishes: readWishes(read.questions, fields.sentOn),
    remarks,
    passages,
    furniture: pieces,
    leftOver: left,
  }
}
