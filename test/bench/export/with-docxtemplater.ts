import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import type { ComposedLetter } from '../../../letter/model/composed-letter'
import type { Inline } from '../../../letter/model/rich-text'
import { frontLines, paragraph, partsAround, run, zipAll } from './floor'

// A template with nested loops, as its makers document; the free core makes no footnotes, so a note stands in the text.

const tag = (text: string) => paragraph(run(text))
const inlines =
  run('{#runs}') +
  run('{#isN}{t}{/isN}') +
  run('{#isB}{t}{/isB}', '<w:b/>') +
  run('{#isI}{t}{/isI}', '<w:i/>') +
  run('{#isF}{t}{/isF}', '<w:vertAlign w:val="superscript"/>') +
  run('{/runs}')
const template = zipAll(
  partsAround(
    [
      ...['{#front}', '{t}', '{/front}', '{#questions}'].map(tag),
      paragraph(run('{text}'), 'Vraag'),
      ...['{#blocks}', '{#isP}'].map(tag),
      paragraph(inlines),
      ...['{/isP}', '{#isLi}'].map(tag),
      paragraph(inlines, 'Lijst'),
      ...['{/isLi}', '{/blocks}', '{/questions}'].map(tag),
    ].join(''),
  ),
)

const runsOf = (children: readonly Inline[]) =>
  children.map((child) => {
    if (child.kind === 'text') {
      const isB = child.marks.includes('bold')
      const isI = child.marks.includes('italic')
      return { t: child.text, isB, isI, isN: !isB && !isI, isF: false }
    }
    const note = child.kind === 'footnote' ? child.children.map((c) => (c.kind === 'text' ? c.text : '')).join('') : ''
    return { t: ` (noot: ${note})`, isB: false, isI: false, isN: false, isF: true }
  })

const dataOf = (letter: ComposedLetter) => ({
  front: frontLines(letter).map((t) => ({ t })),
  questions: letter.answers.flatMap(({ questions, answer }) =>
    questions.map((question) => ({
      text: `${question.label} ${question.spans.map((span) => (span.kind === 'text' ? span.text : '')).join('')}`,
      blocks: answer.content.flatMap((block) => {
        if (block.kind === 'paragraph') return [{ isP: true, isLi: false, runs: runsOf(block.children) }]
        if (block.kind !== 'list') return []
        return block.items.map((item) => ({ isP: false, isLi: true, runs: runsOf(item.children) }))
      }),
    })),
  ),
})

/** The letter by docxtemplater. */
export function exportByDocxtemplater(letter: ComposedLetter): Uint8Array {
  const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true })
  document.render(dataOf(letter))
  return document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' })
}
