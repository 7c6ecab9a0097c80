import type { Answer, Letter } from '../model/letter'
import type { Inline, List, RichText } from '../model/rich-text'
import type { Check } from './check'
import type { Finding } from './finding'
import { richTextToPlain } from '../model/rich-text-plain'

const listInlines = (list: List): readonly Inline[] =>
  list.items.flatMap((item) => [...item.children, ...item.nested.flatMap(listInlines)])

const inlinesOf = (content: RichText): readonly Inline[] =>
  content.flatMap((block) => {
    if (block.kind === 'list') return listInlines(block)
    if (block.kind === 'table')
      return block.rows.flatMap((row) => row.flatMap((c) => c.paragraphs.flatMap((p) => p.children)))
    return block.children
  })

const finding = (answer: Answer, severity: Finding['severity'], message: string): Finding => ({
  check: 'question-references',
  severity,
  place: { kind: 'answer', answer: answer.id },
  message,
})

function liveReferences(letter: Letter, answer: Answer): Finding[] {
  const known = new Set(letter.questionSet.questions.map((q) => q.id))
  return inlinesOf(answer.content)
    .filter((inline) => inline.kind === 'question-reference')
    .flatMap(({ questions }) => {
      if (!questions.every((id) => known.has(id)))
        return [finding(answer, 'warning', 'Een verwijzing wijst naar een vraag die er niet meer is.')]
      if (questions.some((id) => answer.covers.includes(id)))
        return [finding(answer, 'warning', 'Een antwoord verwijst naar zichzelf.')]
      return []
    })
}

const TYPED = /\b(?:zie|verwijs\w*)\b[^.?!\n]{0,60}?\bvra(?:ag|gen)\s+(\d{1,3})\b/giu

function typedReferences(letter: Letter, answer: Answer): Finding[] {
  const numbers = new Map(letter.questionSet.questions.map((q) => [q.number, q.id]))
  const text = richTextToPlain(answer.content, () => '')
  return [...text.matchAll(TYPED)].flatMap((match) => {
    const number = match[1] ?? ''
    const id = numbers.get(number)
    if (id === undefined) return [finding(answer, 'warning', `Er is geen vraag ${number} om naar te verwijzen.`)]
    if (answer.covers.includes(id))
      return [finding(answer, 'warning', `Het antwoord op vraag ${number} verwijst naar zichzelf.`)]
    return [finding(answer, 'hint', `“Vraag ${number}” is getypt; een verwijzing loopt mee als de nummers veranderen.`)]
  })
}

/** References to questions that are gone, point to themselves, or are typed by hand (domain.md 2.5). */
export const questionReferences: Check = (letter) =>
  letter.answers.flatMap((answer) => [...liveReferences(letter, answer), ...typedReferences(letter, answer)])
