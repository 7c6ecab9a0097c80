import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  LevelFormat,
  Packer,
  Paragraph,
  TextRun,
  type IPropertiesOptions,
} from 'docx'
import type { ComposedLetter } from '../../../letter/model/composed-letter'
import type { Inline } from '../../../letter/model/rich-text'
import { frontLines } from './floor'

const options: Omit<IPropertiesOptions, 'sections' | 'footnotes'> = {
  styles: {
    default: { document: { run: { font: 'Verdana', size: 18 }, paragraph: { spacing: { after: 120 } } } },
    paragraphStyles: [
      { id: 'Vraag', name: 'Vraag', basedOn: 'Normal', run: { bold: true }, paragraph: { keepNext: true } },
    ],
  },
  numbering: {
    config: [
      {
        reference: 'b',
        levels: [
          {
            level: 0,
            format: LevelFormat.BULLET,
            text: '•',
            alignment: AlignmentType.LEFT,
            style: { paragraph: { indent: { left: 360, hanging: 360 } } },
          },
        ],
      },
    ],
  },
}

/** The letter by the package `docx` alone, plainly used: to see what our own writer of the annex saves. */
export async function exportByDocx(letter: ComposedLetter): Promise<Uint8Array> {
  const footnotes: Record<string, { readonly children: readonly Paragraph[] }> = {}
  let count = 0
  const runs = (children: readonly Inline[]) =>
    children.map((child) => {
      if (child.kind === 'footnote') {
        count += 1
        const text = child.children.map((c) => (c.kind === 'text' ? c.text : '')).join('')
        footnotes[String(count)] = { children: [new Paragraph({ children: [new TextRun(text)] })] }
        return new FootnoteReferenceRun(count)
      }
      const text = child.kind === 'text' ? child.text : ''
      const marks = child.kind === 'text' ? child.marks : []
      const weight = marks.includes('bold') ? { bold: true } : {}
      const slant = marks.includes('italic') ? { italics: true } : {}
      return new TextRun({ text, ...weight, ...slant })
    })
  const children = frontLines(letter).map((line) => new Paragraph({ children: [new TextRun(line)] }))
  for (const { questions, answer } of letter.answers) {
    for (const question of questions) {
      const text = question.spans.map((span) => (span.kind === 'text' ? span.text : '')).join('')
      children.push(new Paragraph({ style: 'Vraag', children: [new TextRun(`${question.label} ${text}`)] }))
    }
    for (const block of answer.content) {
      if (block.kind === 'paragraph') children.push(new Paragraph({ children: runs(block.children) }))
      else if (block.kind === 'list')
        for (const item of block.items)
          children.push(new Paragraph({ numbering: { reference: 'b', level: 0 }, children: runs(item.children) }))
    }
  }
  return Packer.toBuffer(new Document({ ...options, footnotes, sections: [{ children }] }))
}
