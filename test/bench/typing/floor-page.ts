import type { ComposedLetter } from '../../../letter/model/composed-letter'
import type { Block, Inline } from '../../../letter/model/rich-text'

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

function inline(given: Inline): string {
  if (given.kind === 'footnote') return '<sup>*</sup>'
  if (given.kind !== 'text') return ''
  if (given.marks.includes('bold')) return `<strong>${escaped(given.text)}</strong>`
  return given.marks.includes('italic') ? `<em>${escaped(given.text)}</em>` : escaped(given.text)
}

function block(given: Block): string {
  if (given.kind === 'list')
    return `<ul>${given.items.map((i) => `<li>${i.children.map(inline).join('')}</li>`).join('')}</ul>`
  return given.kind === 'table' ? '' : `<p>${given.children.map(inline).join('')}</p>`
}

const style = `body { margin: 0; font: 12px/16px Verdana, 'DejaVu Sans', sans-serif }
main { width: 500px; margin: auto }
section { content-visibility: auto; contain-intrinsic-size: auto 300px }`

/** The floor of typing: a bare contenteditable for each answer, with `content-visibility`, and nothing else at all. */
export function floorPage({ answers }: ComposedLetter): string {
  const sections = answers.map(({ questions, answer }) => {
    const asked = questions.map((question) => {
      const text = question.spans.map((span) => (span.kind === 'text' ? span.text : '')).join('')
      return `<p>${escaped(`${question.label} ${text}`)}</p>`
    })
    const content = answer.content.map(block).join('')
    return `<section data-answer-section>${asked.join('')}<div contenteditable="true">${content}</div></section>`
  })
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><title>ondergrens</title><style>${style}</style>
<body><main>${sections.join('\n')}</main></body></html>`
}
