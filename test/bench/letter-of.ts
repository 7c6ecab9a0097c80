import { addQuestions } from '../../letter/model/edit-questions'
import type { Letter } from '../../letter/model/letter'
import type { LetterTemplate } from '../../letter/model/letter-template'
import type { Inline, Mark, Paragraph, RichText } from '../../letter/model/rich-text'

/** The same numbers on every run: a linear congruential generator. */
function generator(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const textOf = (text: RichText): string[] =>
  text.flatMap((block) =>
    block.kind === 'paragraph' ? [block.children.map((c) => (c.kind === 'text' ? c.text : '')).join('')] : [],
  )

const run = (text: string, ...marks: readonly Mark[]): Inline => ({ kind: 'text', text, marks })

/** A paragraph with a bold and an italic stretch, and a footnote where asked. */
function paragraph(text: string, at: number, note: string): Paragraph {
  const words = text.split(' ')
  const from = 2 + Math.floor(at * Math.max(1, words.length - 12))
  const piece = (start: number, end?: number) => words.slice(start, end).join(' ')
  const children: Inline[] = [
    run(`${piece(0, from)} `),
    run(piece(from, from + 3), 'bold'),
    run(` ${piece(from + 3, from + 6)} `),
    run(piece(from + 6, from + 8), 'italic'),
    run(` ${piece(from + 8)}`),
  ]
  if (note !== '') children.push({ kind: 'footnote', children: [{ kind: 'text', text: note, marks: [] }] })
  return { kind: 'paragraph', children }
}

/**
 * The sample letter with its questions repeated to `count`, each answered in about 150 words from its own sentences: two
 * paragraphs with bold, italic and a footnote, and a list of three (performance.md). The same count gives the same letter.
 */
export function letterOf(count: number, sample: Letter, template: LetterTemplate): Letter {
  const next = generator(2025 + count)
  const questions = sample.questionSet.questions
  const sentences = sample.answers
    .flatMap((answer) => textOf(answer.content))
    .flatMap((text) => text.match(/[^.!?]+[.!?]+(?=\s|$)/g) ?? [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.split(' ').length > 6)
  const pick = () => sentences[Math.floor(next() * sentences.length)] ?? ''
  const long = () => {
    let text = pick()
    while (text.split(' ').length < 54) text += ` ${pick()}`
    return `${text.split(' ').slice(0, 58).join(' ')}.`
  }
  const content = (n: number): RichText => [
    paragraph(
      long(),
      next(),
      `Kamerstuk 21 501-20, nr. ${String(2029 + n)}; zie ook Kamerstuk 26 045, nr. ${String(190 + n)}.`,
    ),
    {
      kind: 'list',
      ordered: false,
      items: [0, 1, 2].map(() => ({ children: [run(`${pick().split(' ').slice(0, 8).join(' ')};`)], nested: [] })),
    },
    paragraph(long(), next(), ''),
  ]
  const repeated = Array.from({ length: count }, (_, n) => {
    const number = String(n + 1)
    return { id: `q${number}`, number, spans: questions[n % questions.length]?.spans ?? [] }
  })
  const bare: Letter = { ...sample, template: { id: template.id, edition: template.edition }, answers: [] }
  const asked = addQuestions({ ...bare, questionSet: { ...sample.questionSet, questions: [] } }, repeated)
  // Answer by answer would copy the letter for each; here the contents are given at once.
  return { ...asked, answers: asked.answers.map((answer, n) => ({ ...answer, content: content(n) })) }
}
