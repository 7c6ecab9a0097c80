import { isSafeAddress } from '../../model/is-safe-address'
import type { Footnote, Inline, Link, Mark, QuestionReference, TextRun } from '../../model/rich-text'
import { assertNever } from '../../model/result'
import { styleIds } from '../letter-styles'
import type { AnnexParts } from './annex-parts'
import { piecesAroundNumbers } from './number-pieces'
import { paragraphXml, runXml } from './xml'

const markProperties: Readonly<Record<Mark, string>> = {
  bold: '<w:b/>',
  italic: '<w:i/>',
  underline: '<w:u w:val="single"/>',
  subscript: '<w:vertAlign w:val="subscript"/>',
  superscript: '<w:vertAlign w:val="superscript"/>',
}

/** Run properties of marks. Text cannot be both sub- and superscript in Word: subscript stays, as in the model. */
function propertiesOf(marks: readonly Mark[]): string {
  if (marks.length === 0) return ''
  const kept = marks.includes('subscript') ? marks.filter((mark) => mark !== 'superscript') : marks
  return kept.map((mark) => markProperties[mark]).join('')
}

const textRun = (run: TextRun, parts: AnnexParts, style = '') =>
  runXml(parts.printer.print(run.text), style + propertiesOf(run.marks))

const linkStyle = `<w:rStyle w:val="${styleIds.hyperlink}"/>`

function link({ address, children }: Link, parts: AnnexParts, links: string[]): string {
  if (!isSafeAddress(address)) {
    parts.remarks.push({ kind: 'link-not-kept', address })
    return children.map((run) => textRun(run, parts)).join('')
  }
  links.push(address)
  const runs = children.map((run) => textRun(run, parts, linkStyle)).join('')
  return `<w:hyperlink r:id="rIdLink${links.length}" w:history="1">${runs}</w:hyperlink>`
}

const footnoteMark = `<w:rPr><w:rStyle w:val="${styleIds.footnoteReference}"/></w:rPr>`

function footnote({ children }: Footnote, parts: AnnexParts): string {
  const content = children.map((child) =>
    child.kind === 'text' ? textRun(child, parts) : link(child, parts, parts.footnoteLinks),
  )
  const mark = `<w:r>${footnoteMark}<w:footnoteRef/></w:r>${runXml(' ')}`
  parts.footnotes.push(paragraphXml(styleIds.footnoteText, mark + content.join('')))
  return `<w:r>${footnoteMark}<w:footnoteReference w:id="${parts.footnotes.length}"/></w:r>`
}

/** A field that prints what a bookmark covers, with the right text already in it: nothing has to be updated to read it. */
function crossReference(bookmark: string, text: string): string {
  const character = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
  const instruction = `<w:r><w:instrText xml:space="preserve"> REF ${bookmark} \\h \\* CHARFORMAT </w:instrText></w:r>`
  return character('begin') + instruction + character('separate') + runXml(text) + character('end')
}

function questionReference({ questions }: QuestionReference, parts: AnnexParts): string {
  const { composed, bookmarks, printer } = parts
  return piecesAroundNumbers(composed.referenceText(questions), numbersOf(questions, composed))
    .map(({ text, question }) => {
      const bookmark = question === null ? undefined : bookmarks.get(question)
      return bookmark ? crossReference(bookmark.name, printer.print(text)) : runXml(printer.print(text))
    })
    .join('')
}

function numbersOf(questions: QuestionReference['questions'], composed: AnnexParts['composed']) {
  const wanted = new Set(questions)
  return composed.answers
    .flatMap((answer) => answer.questions)
    .filter(({ id }) => wanted.has(id))
    .map(({ id, number }) => ({ id, number }))
}

/** The runs of a paragraph; footnotes, links and references are entered in `parts`. */
export function inlineXml(children: readonly Inline[], parts: AnnexParts): string {
  let xml = ''
  for (const child of children) {
    switch (child.kind) {
      case 'text':
        xml += textRun(child, parts)
        break
      case 'break':
        xml += '<w:r><w:br/></w:r>'
        break
      case 'link':
        xml += link(child, parts, parts.links)
        break
      case 'footnote':
        xml += footnote(child, parts)
        break
      case 'question-reference':
        xml += questionReference(child, parts)
        break
      default:
        return assertNever(child)
    }
  }
  return xml
}
