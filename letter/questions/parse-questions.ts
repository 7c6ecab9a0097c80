import type { AskerNote } from '../model/question-set'
import { readAnswers, type ReadAnswers } from './answer-texts'
import { readTokens } from './body-tokens'
import { readDelayNotice, saysDelay } from './delay-notice'
import { readFrontMatter, type FrontMatter } from './front-matter'
import { markFurniture } from './furniture'
import { joinContext, joinLines, type JoinContext } from './join-lines'
import { leftOver } from './left-over'
import { readLetterFront, type LetterFront } from './letter-front'
import { readNoteList, type NoteList } from './note-list'
import { linesWithLostEnds } from './copied-page'
import { furnitureOf } from './paper'
import { readFields, type Fields } from './parsed-fields'
import type { DocumentKind, ParsedDocument, ParseOptions, ParseRemark, Passage } from './parsed-document'
import { withMissingNotes } from './missing-notes'
import { numberRemarks, readQuestionTexts, textOf, type ReadQuestions } from './question-texts'
import { passagesOfFound, readQuestionsAndAnswers, type Found } from './questions-and-answers'
import type { SourceDocument } from './source-document'
import { plain, sourceLines, type Line } from './source-lines'
import { passagesOf, type Strand } from './strand'
import type { Token } from './token'
import { undoHyphens, type CopiedHyphen, type UndoneHyphens } from './undo-hyphens'
import { readWishes } from './wishes'

type Work = {
  readonly source: SourceDocument
  readonly lines: readonly Line[]
  readonly hyphens: UndoneHyphens
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
  (!front.answeredBy.some((line) => line.read.notice) &&
    (letter.isLetter || front.annexNumbers.length > 0 || replyHeading(front)))

/**
 * Understands an incoming document: what it is, every question with its notes, the answers where it has them, and the
 * fields of its heading. Never fails: what is not understood is left over, what is uncertain is remarked on.
 */
export function parseQuestions(source: SourceDocument, options: ParseOptions = {}): ParsedDocument {
  const printed = markFurniture(sourceLines(source))
  const hyphens = undoHyphens(printed, joinContext(printed, source.flow).knows)
  const { lines } = hyphens
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
    hyphens,
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

/** Some delay notices print the questions with their labels; without labels their paragraphs are the notice itself. */
const holdsQuestions = (kind: DocumentKind, numbered: boolean): boolean =>
  kind !== 'not-recognised' && (kind !== 'delay-notice' || numbered)

const words = (source: SourceDocument, passages: readonly Passage[]): number =>
  passages.reduce((sum, passage) => {
    const text = source.blocks[passage.block]?.runs.map((run) => run.text).join('') ?? ''
    return sum + (text.slice(passage.start, passage.end).match(/\S+/g)?.length ?? 0)
  }, 0)

function hyphenRemark(kind: 'hyphens-taken-out' | 'hyphens-doubtful', found: readonly CopiedHyphen[]): ParseRemark[] {
  if (found.length === 0) return []
  const words = [...new Set(found.map((hyphen) => hyphen.word))]
  return [{ kind, words, passages: found.flatMap((hyphen) => hyphen.passages) }]
}

function allRemarks(
  { source, lines, hyphens, fields, numbered, tokens }: Work,
  found: Found,
  read: ReadQuestions,
  answers: ReadAnswers,
  askerNotes: readonly AskerNote[],
  left: readonly Passage[],
): ParseRemark[] {
  const together = linesWithLostEnds(lines).flatMap((line) => passagesOf(line.strand))
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
    ...hyphenRemark('hyphens-taken-out', hyphens.undone),
    ...hyphenRemark('hyphens-doubtful', hyphens.doubtful),
    ...(left.length > 0 ? [{ kind: 'left-over' as const, words: words(source, left) }] : []),
  ]
}

function assemble(work: Work): ParsedDocument {
  const { source, fields, kind } = work
  const holds = holdsQuestions(kind, work.numbered)
  const found: Found = holds ? work.found : { questions: [], answers: [], unplaced: [] }
  const notes = withMissingNotes(found.questions, work.notes)
  const read = readQuestionTexts(found.questions, notes)
  const answers = readAnswers(found, read.questions, notes)
  const outside = found.unplaced.map((paragraph) => plain(paragraph.strand.text))
  const isAnswerNote = (note: AskerNote) => answers.used.has(note.label) && !read.used.has(note.label)
  const keptNotes = holds ? notes.notes : []
  const askerNotes = keptNotes.filter((note) => !isAnswerNote(note))
  const passages = {
    fields: fields.passages,
    questions: Object.fromEntries(
      found.questions.map((question, at) => [`q${String(at + 1)}`, passagesOfFound(question)]),
    ),
    notes: holds ? notes.passages : {},
  }
  const pieces = furnitureOf(work)
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
    wishes: readWishes(read.questions, fields.sentOn, kind === 'questions' ? outside : []),
    remarks,
    passages,
    furniture: pieces,
    leftOver: left,
  }
}
