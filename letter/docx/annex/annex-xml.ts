import type { ComposedAnswer, ComposedLetter } from '../../model/composed-letter'
import type { PageLayout } from '../../model/page-layout'
import { styleIds } from '../letter-styles'
import { twipsOfPt } from '../measures'
import type { TextPrinter } from '../print-text'
import type { AnnexParts, Bookmark } from './annex-parts'
import { richTextXml, separatorXml } from './block-xml'
import { piecesAroundNumbers } from './number-pieces'
import { askerNotesXml, questionsXml } from './question-xml'
import { paragraphXml, runXml } from './xml'

/** A bookmark for each question whose number is printed, named by its place so that nothing of the draft shows. */
function bookmarksOf({ answers }: ComposedLetter): AnnexParts['bookmarks'] {
  const bookmarks = new Map<string, Bookmark>()
  for (const answer of answers) {
    const labels = answer.labelInline
      ? answer.questions.flatMap((question) => piecesAroundNumbers(question.label, [question]))
      : piecesAroundNumbers(answer.questionsLabel, answer.questions)
    for (const { question } of labels) {
      if (question === null) continue
      const id = bookmarks.size
      bookmarks.set(question, { id, name: `_RefVraag${id + 1}` })
    }
  }
  return bookmarks
}

function answerXml(answer: ComposedAnswer, parts: AnnexParts, last: boolean): string {
  const { answerLabel, notes } = answer
  const label =
    answerLabel === null ? '' : paragraphXml(styleIds.answerHeading, runXml(parts.printer.print(answerLabel)))
  const text = richTextXml(answer.answer.content, parts)
  // A table has no white of its own beneath it; the paragraph that keeps it from the next question brings that white.
  const white = text.endsInTable ? tableEnd(parts, last) : ''
  return questionsXml(answer, parts) + askerNotesXml(notes, parts, 'keep') + label + text.xml + white
}

function tableEnd({ layout }: AnnexParts, last: boolean): string {
  if (last) return separatorXml
  return paragraphXml(styleIds.separator, '', `<w:spacing w:after="${twipsOfPt(layout.body.line)}"/>`)
}

/** The annex as the content of `w:body`, and what it needs in the other parts of the file. */
export function annexXml(
  composed: ComposedLetter,
  layout: PageLayout,
  printer: TextPrinter,
): { readonly xml: string; readonly parts: AnnexParts } {
  const parts: AnnexParts = {
    composed,
    layout,
    printer,
    footnotes: [],
    numberedLists: [],
    links: [],
    footnoteLinks: [],
    bookmarks: bookmarksOf(composed),
    remarks: [],
  }
  const heading = paragraphXml(styleIds.annexHeading, runXml(printer.print(composed.annexHeading)))
  const introduction = richTextXml(composed.introduction, parts)
  const pieces = [heading, introduction.xml, introduction.endsInTable ? tableEnd(parts, false) : '']
  composed.answers.forEach((answer, index) => {
    pieces.push(answerXml(answer, parts, index === composed.answers.length - 1))
  })
  pieces.push(askerNotesXml(composed.notes, parts, 'loose'))
  return { xml: pieces.join(''), parts }
}
