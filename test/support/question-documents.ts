import { dice, pick } from './dice'
import { asAnswers, asLetter } from './question-documents/answers'
import { makeContent, type MadeDocument } from './question-documents/content'
import { asGlued } from './question-documents/glued'
import { asDelayNotice, asOralQuestions, asPage } from './question-documents/pages'
import { asParagraphs } from './question-documents/paragraphs'
import { asCopy, asTypeset } from './question-documents/typeset'
import { asWord } from './question-documents/word'

const forms = [
  ...Array.from({ length: 7 }, () => asParagraphs),
  ...Array.from({ length: 4 }, () => asTypeset),
  ...Array.from({ length: 3 }, () => asAnswers),
  asCopy,
  asCopy,
  asGlued,
  asGlued,
  asWord,
  asWord,
  asPage,
  asLetter,
  asDelayNotice,
  asOralQuestions,
]

/** Makes a document of some form; the same seed makes the same document. */
export function makeDocument(seed: number): MadeDocument {
  const d = dice(seed)
  const content = makeContent(d)
  const { caseNumber, sentOn, members, addressedTo, subject, questions, numbers, notes } = content
  const truth = { caseNumber, sentOn, members, addressedTo, subject, questions, numbers, notes }
  return { ...truth, kind: 'questions', answers: [], answerTexts: [], left: [], ...pick(d, forms)(d, content) }
}
