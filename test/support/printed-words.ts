import { fitsOnFirstPage } from '../../letter/docx/first-page-room'
import { cleanText } from '../../letter/model/clean-text'
import type { ComposedAnswer, ComposedLetter } from '../../letter/model/composed-letter'
import type { PageLayout } from '../../letter/model/page-layout'
import type { Footnote, Inline, List, RichText } from '../../letter/model/rich-text'

/** What a letter prints: the words of its text in order, and those of the ministry's footnotes in order. */
export type PrintedWords = { readonly text: readonly string[]; readonly footnotes: readonly string[] }

/** Text parted in words as a reader sees them; what a Word file may not hold is not there to be seen. */
export const wordsOf = (text: string): string[] =>
  cleanText(text)
    .text.replace(/[\u200E\u200F]/g, '')
    .split(/\s+/)
    .filter((word) => word !== '')

/** Walks a composed letter and writes down every paragraph that it prints. */
class Reader {
  readonly paragraphs: string[] = []
  readonly footnotes: string[] = []

  constructor(private readonly letter: ComposedLetter) {}

  private runs(children: Footnote['children']): string {
    return children.map((child) => (child.kind === 'text' ? child.text : this.runs(child.children))).join('')
  }

  private inline(inline: Inline): string {
    switch (inline.kind) {
      case 'text':
        return inline.text
      case 'break':
        return '\n'
      case 'link':
        return this.runs(inline.children)
      case 'footnote':
        this.footnotes.push(this.runs(inline.children))
        return ''
      case 'question-reference':
        return this.letter.referenceText(inline.questions)
    }
  }

  line(children: readonly Inline[]): void {
    this.paragraphs.push(children.map((child) => this.inline(child)).join(''))
  }

  private list(list: List): void {
    for (const item of list.items) {
      this.line(item.children)
      item.nested.forEach((nested) => {
        this.list(nested)
      })
    }
  }

  richText(text: RichText): void {
    for (const block of text) {
      if (block.kind === 'paragraph' || block.kind === 'quote') this.line(block.children)
      else if (block.kind === 'list') this.list(block)
      else block.rows.flat().forEach((cell) => cell.paragraphs.forEach((p) => this.line(p.children)))
    }
  }

  note(id: string, text: string): void {
    this.paragraphs.push(`[${this.letter.noteLabels[id] ?? ''}] ${text}`)
  }

  answer(part: ComposedAnswer): void {
    if (!part.labelInline) this.paragraphs.push(part.questionsLabel)
    for (const question of part.questions) {
      const text = question.spans.map((span) =>
        span.kind === 'text' ? span.text : `[${this.letter.noteLabels[span.note] ?? ''}]`,
      )
      this.paragraphs.push(`${part.labelInline ? `${question.label} ` : ''}${text.join('')}`)
    }
    part.notes.forEach(({ id, text }) => {
      this.note(id, text)
    })
    this.paragraphs.push(part.answerLabel ?? '')
    this.richText(part.answer.content)
  }
}

function signatureLines({ signatures, signatureArrangement }: ComposedLetter): string[] {
  const size = signatureArrangement === 'side-by-side' ? 2 : 1
  const groups = Array.from({ length: Math.ceil(signatures.length / size) }, (_, n) =>
    signatures.slice(n * size, (n + 1) * size),
  )
  return groups.flatMap((group) => [...group.map(({ office }) => office), ...group.map(({ name }) => name)])
}

function frontPage(letter: ComposedLetter, layout: PageLayout): string[] {
  const head = [
    letter.returnAddress,
    ...letter.addressee,
    letter.dateLabel,
    letter.date,
    letter.subjectLabel,
    letter.subject,
  ]
  const body = [letter.salutation, ...letter.opening, letter.closing, letter.onBehalf, ...signatureLines(letter)]
  const column = letter.column.flatMap(({ heading, lines }) => [heading, ...lines])
  return fitsOnFirstPage(letter, layout) ? [...head, ...body, ...column] : [...head, ...column, ...body]
}

/** Every word that a letter's text prints, in the order in which the file must hold it; headers and footers apart. */
export function printedWords(letter: ComposedLetter, layout: PageLayout): PrintedWords {
  const reader = new Reader(letter)
  reader.paragraphs.push(...frontPage(letter, layout), letter.annexHeading)
  reader.richText(letter.introduction)
  letter.answers.forEach((part) => {
    reader.answer(part)
  })
  letter.notes.forEach(({ id, text }) => {
    reader.note(id, text)
  })
  return { text: reader.paragraphs.flatMap(wordsOf), footnotes: reader.footnotes.flatMap(wordsOf) }
}
