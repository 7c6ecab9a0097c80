import type { ComposedAnswer, ComposedQuestion } from '../model/composed-letter'
import type { AskerNote } from '../model/question-set'
import { element, unlessEmpty } from './html'
import type { PrintParts } from './print-parts'
import { printLines, printWords } from './print-words'
import { richTextHtml } from './rich-text-html'

/** Brackets tell the askers' notes from the ministry's own, as in the Word file. */
const noteMark = (label: string): string => `[${printWords(label)}]`

/** The paragraphs of a question: text parted at "\n", with the marks of the askers' notes. */
function questionParagraphs({ spans }: ComposedQuestion, { composed }: PrintParts): string[] {
  const paragraphs = ['']
  const append = (html: string) => paragraphs.push((paragraphs.pop() ?? '') + html)
  for (const span of spans) {
    if (span.kind === 'note-mark') {
      append(element('sup', noteMark(composed.noteLabels[span.note] ?? '')))
      continue
    }
    span.text.split('\n').forEach((line, index) => {
      if (index > 0) paragraphs.push('')
      append(printWords(line))
    })
  }
  return paragraphs.filter((html) => html !== '')
}

/** "1. Kunt u …": the label on the first line of the question, which is the heading of its answer. */
function inlineLabelled({ questions }: ComposedAnswer, parts: PrintParts): string {
  return questions
    .map((question) => {
      const [first = '', ...others] = questionParagraphs(question, parts)
      const heading = [printWords(question.label), first].filter((piece) => piece !== '').join(' ')
      const rest = others.map((html) => element('p', html, { class: 'question' }))
      return element('h2', heading, { class: 'question', id: parts.places.get(question.id) ?? '' }) + rest.join('')
    })
    .join('')
}

/** "Vraag 1" or "Vragen 4, 5 en 7" on a line of its own, and the questions beneath it. */
function labelledAbove({ questions, questionsLabel }: ComposedAnswer, parts: PrintParts): string {
  const texts = questions.map((question) => {
    const [first = '', ...others] = questionParagraphs(question, parts)
    const rest = others.map((html) => element('p', html, { class: 'question' }))
    return element('p', first, { class: 'question', id: parts.places.get(question.id) ?? '' }) + rest.join('')
  })
  return unlessEmpty('h2', 'label', printWords(questionsLabel)) + texts.join('')
}

function askerNotes(notes: readonly AskerNote[], { composed }: PrintParts, className: string): string {
  const lines = notes.map(({ id, label, text }) => {
    const words = `${noteMark(composed.noteLabels[id] ?? label)}</span> ${printWords(text.replace(/\s*\n\s*/g, ' '))}`
    return element('p', `<span class="note-mark">${words}`)
  })
  return unlessEmpty('div', className, lines.join(''))
}

function answerHtml(composed: ComposedAnswer, parts: PrintParts): string {
  const questions = composed.labelInline ? inlineLabelled(composed, parts) : labelledAbove(composed, parts)
  const label = unlessEmpty('h3', 'label', printLines(composed.answerLabel ?? ''))
  const notes = askerNotes(composed.notes, parts, 'asker-notes kept')
  return element('section', questions + notes + label + richTextHtml(composed.answer.content, parts))
}

function footnotes({ footnotes: notes }: PrintParts): string {
  const items = notes.map((html, index) => {
    const number = String(index + 1)
    const back = element('a', number, { href: `#nootmark-${number}`, role: 'doc-backlink' })
    return element('p', `<sup>${back}</sup> ${html}`, { id: `noot-${number}` })
  })
  return unlessEmpty('div', 'footnotes', items.join(''))
}

/** The annex: its heading, introduction, questions with their answers, the askers' notes and the ministry's. */
export function annexHtml(parts: PrintParts): string {
  const { annexHeading, annexStartsOnNewPage, introduction, answers, notes } = parts.composed
  const content =
    unlessEmpty('h1', 'annex-heading', printLines(annexHeading)) +
    richTextHtml(introduction, parts) +
    answers.map((answer) => answerHtml(answer, parts)).join('') +
    askerNotes(notes, parts, 'asker-notes') +
    footnotes(parts)
  return unlessEmpty('section', annexStartsOnNewPage ? 'annex annex--new-page' : 'annex', content)
}
