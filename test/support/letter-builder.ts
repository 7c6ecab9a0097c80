import { addQuestions, setAnswerContent } from '../../letter/model/edit-questions'
import type { Letter } from '../../letter/model/letter'
import type { LetterTemplate } from '../../letter/model/letter-template'
import { newLetter } from '../../letter/model/new-letter'
import type { Question, QuestionSet } from '../../letter/model/question-set'
import type { Paragraph, RichText } from '../../letter/model/rich-text'

/** A question with plain text; its id follows from its number. */
export const question = (number: string, text = `Vraag met nummer ${number}?`): Question => ({
  id: `q${number}`,
  number,
  spans: [{ kind: 'text', text }],
})

/** A paragraph of plain text. */
export const paragraph = (text: string): Paragraph => ({
  kind: 'paragraph',
  children: [{ kind: 'text', text, marks: [] }],
})

/** Plain paragraphs. */
export const richText = (...texts: readonly string[]): RichText => texts.map(paragraph)

/** What a letter is built from; everything is optional. */
type Parts = {
  readonly questions?: readonly Question[]
  readonly answers?: Readonly<Record<string, string>>
  readonly case?: Partial<Omit<QuestionSet, 'questions'>>
  readonly letter?: Partial<Omit<Letter, 'questionSet' | 'answers'>>
}

/** A letter of a template with these questions; `answers` gives the text by question number. */
export function letterWith(template: LetterTemplate, parts: Parts = {}): Letter {
  const empty = newLetter(template)
  const begun: Letter = { ...empty, ...parts.letter, questionSet: { ...empty.questionSet, ...parts.case } }
  const asked = addQuestions(begun, parts.questions ?? [])
  return Object.entries(parts.answers ?? {}).reduce(
    (letter, [number, text]) => setAnswerContent(letter, `a-q${number}`, richText(text)),
    asked,
  )
}
