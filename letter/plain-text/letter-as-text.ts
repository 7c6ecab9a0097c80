import type { ComposedAnswer, ComposedColumnBlock, ComposedLetter } from '../model/composed-letter'
import type { AnswerId } from '../model/letter'
import type { AskerNote, QuestionSpan } from '../model/question-set'
import { richTextToPlain } from '../model/rich-text-plain'

/** Collects the text of the ministry's footnotes and gives each its number in the letter. */
class Footnotes {
  readonly texts: string[] = []
  readonly mark = (text: string): string => `[noot ${String(this.texts.push(text))}]`
}

const notesText = ({ texts }: Footnotes): string =>
  texts.map((text, index) => `[noot ${String(index + 1)}] ${text}`).join('\n')

const lines = (texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n')

const columnText = (block: ComposedColumnBlock): string => lines([block.heading, ...block.lines])

function spansText(spans: readonly QuestionSpan[], labels: Readonly<Record<string, string>>): string {
  return spans.map((span) => (span.kind === 'text' ? span.text : `[${labels[span.note] ?? ''}]`)).join('')
}

const noteLine = (note: AskerNote): string => `[${note.label}] ${note.text}`

function answerText(part: ComposedAnswer, letter: ComposedLetter, footnotes: Footnotes): string[] {
  const questions = part.questions.map((question) => {
    const text = spansText(question.spans, letter.noteLabels)
    return part.labelInline ? `${question.label} ${text}` : text
  })
  return [
    part.labelInline ? '' : part.questionsLabel,
    ...questions,
    part.notes.map(noteLine).join('\n'),
    part.answerLabel ?? '',
    richTextToPlain(part.answer.content, letter.referenceText, footnotes.mark),
  ]
}

function frontPage(letter: ComposedLetter): string[] {
  return [
    letter.classification,
    letter.wordmark,
    letter.returnAddress,
    lines(letter.addressee),
    `${letter.dateLabel} ${letter.date}`,
    `${letter.subjectLabel} ${letter.subject}`,
    letter.salutation,
    ...letter.opening,
    letter.closing,
    letter.onBehalf,
    ...letter.signatures.map(({ office }) => office),
    ...letter.signatures.map(({ name }) => name),
    ...letter.column.map(columnText),
  ]
}

/** The annex alone, for the Kamer's own form: questions and answers with their notes. */
function annex(letter: ComposedLetter): string[] {
  const footnotes = new Footnotes()
  const body = [
    letter.annexHeading,
    richTextToPlain(letter.introduction, letter.referenceText, footnotes.mark),
    ...letter.answers.flatMap((part) => answerText(part, letter, footnotes)),
  ]
  return [...body, letter.notes.map(noteLine).join('\n'), notesText(footnotes)]
}

const asText = (parts: readonly string[]): string => `${parts.filter((part) => part.trim() !== '').join('\n\n')}\n`

/**
 * The whole letter as plain text in its reading order: front page, reference column, annex. The askers' notes keep their
 * labels in square brackets, the ministry's footnotes are "[noot n]", so that the two are never confused.
 */
export const letterAsText = (letter: ComposedLetter): string => asText([...frontPage(letter), ...annex(letter)])

/** Questions and answers alone as plain text, ready for the Kamer's form. */
export const annexAsText = (letter: ComposedLetter): string => asText(annex(letter))

/** The notes of the askers to which an answer's questions refer; the house may print them at the end of the annex. */
const notesOf = ({ questions }: ComposedAnswer, { notes }: ComposedLetter): readonly AskerNote[] => {
  const marked = new Set(
    questions.flatMap(({ spans }) => spans.map((span) => (span.kind === 'note-mark' ? span.note : ''))),
  )
  return notes.filter(({ id }) => marked.has(id))
}

/**
 * One answer under its questions, with the notes that belong to them; the ministry's footnotes are counted from 1. Empty
 * when the letter has no such answer.
 */
export function answerAsText(letter: ComposedLetter, id: AnswerId): string {
  const part = letter.answers.find(({ answer }) => answer.id === id)
  if (!part) return ''
  const footnotes = new Footnotes()
  const body = answerText(part, letter, footnotes)
  return asText([...body, notesOf(part, letter).map(noteLine).join('\n'), notesText(footnotes)])
}
