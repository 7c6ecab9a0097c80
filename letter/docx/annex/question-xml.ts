import type { ComposedAnswer, ComposedQuestion } from '../../model/composed-letter'
import type { AskerNote } from '../../model/question-set'
import { styleIds } from '../letter-styles'
import { twipsOfPt } from '../measures'
import type { AnnexParts } from './annex-parts'
import { piecesAroundNumbers, type NumberedQuestion } from './number-pieces'
import { paragraphXml, runXml } from './xml'

const superscript = '<w:vertAlign w:val="superscript"/>'

/**
 * The printed mark of an asker's note. Brackets tell it from the ministry's own footnotes, whose numbers are bare, so that
 * the two series never look alike (domain.md 2.5, fault 11).
 */
const noteMark = (label: string): string => `[${label}]`

/** The paragraphs of a question, as runs: text parted at "\n", with the marks of the askers' notes. */
function questionRuns({ spans }: ComposedQuestion, { composed, printer }: AnnexParts): string[] {
  const paragraphs = ['']
  const append = (xml: string) => {
    paragraphs.push((paragraphs.pop() ?? '') + xml)
  }
  for (const span of spans) {
    if (span.kind === 'note-mark') {
      append(runXml(printer.print(noteMark(composed.noteLabels[span.note] ?? '')), superscript))
      continue
    }
    span.text.split('\n').forEach((line, index) => {
      if (index > 0) paragraphs.push('')
      if (line !== '') append(runXml(printer.print(line)))
    })
  }
  return paragraphs.filter((xml) => xml !== '')
}

/** A label whose numbers can be referred to: each stands in the bookmark of its question. */
function labelRuns(label: string, questions: readonly NumberedQuestion[], { bookmarks, printer }: AnnexParts): string {
  return piecesAroundNumbers(label, questions)
    .map(({ text, question }) => {
      const run = runXml(printer.print(text))
      const bookmark = question === null ? undefined : bookmarks.get(question)
      if (!bookmark) return run
      return `<w:bookmarkStart w:id="${bookmark.id}" w:name="${bookmark.name}"/>${run}<w:bookmarkEnd w:id="${bookmark.id}"/>`
    })
    .join('')
}

/** White between a question and its answer: a blank line. */
const afterQuestion = ({ layout }: AnnexParts) => `<w:spacing w:after="${twipsOfPt(layout.body.line)}"/>`

/** "1. Kunt u …": the label on the first line of the question, which is the heading of its answer. */
function inlineLabelled(answer: ComposedAnswer, parts: AnnexParts): string {
  return answer.questions
    .map((question) => {
      const [first = '', ...others] = questionRuns(question, parts)
      const label = labelRuns(question.label, [question], parts)
      const gap = question.label === '' || first === '' ? '' : runXml(' ')
      const heading = paragraphXml(styleIds.questionHeading, label + gap + first, afterQuestion(parts))
      return heading + others.map((runs) => paragraphXml(styleIds.question, runs)).join('')
    })
    .join('')
}

/** "Vraag 1" or "Vragen 4, 5 en 7" on a line of its own, and the questions beneath it. */
function labelledAbove(answer: ComposedAnswer, parts: AnnexParts): string {
  const label = labelRuns(answer.questionsLabel, answer.questions, parts)
  const questions = answer.questions.flatMap((question) => questionRuns(question, parts))
  return (
    (label === '' ? '' : paragraphXml(styleIds.questionHeading, label)) +
    questions.map((runs) => paragraphXml(styleIds.question, runs)).join('')
  )
}

/** The questions that an answer covers, each kept with what follows. */
export const questionsXml = (answer: ComposedAnswer, parts: AnnexParts): string =>
  answer.labelInline ? inlineLabelled(answer, parts) : labelledAbove(answer, parts)

/**
 * The askers' notes as a list of sources. Between a question and its answer they are kept with what follows, so that the
 * question still is.
 */
export function askerNotesXml(notes: readonly AskerNote[], parts: AnnexParts, keep: 'keep' | 'loose'): string {
  const { composed, printer } = parts
  const keepNext = keep === 'keep' ? '<w:keepNext/>' : ''
  return notes
    .map(({ id, label, text }) => {
      const mark = noteMark(composed.noteLabels[id] ?? label)
      const line = printer.print(`${mark}\t${text.replace(/\s*\n\s*/g, ' ')}`)
      return paragraphXml(styleIds.askerNote, runXml(line), keepNext)
    })
    .join('')
}
