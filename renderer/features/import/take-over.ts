import { setCase, setSignatories } from '../../../letter/model/edit-letter'
import {
  addNotes,
  addQuestions,
  joinAnswers,
  setAnswerContent,
  setInternalNote,
} from '../../../letter/model/edit-questions'
import type { Letter, Signatory } from '../../../letter/model/letter'
import type { QuestionSet } from '../../../letter/model/question-set'
import type { ParsedAnswer } from '../../../letter/questions/parsed-document'
import { answerContent, notesMarkedIn } from './answer-content'
import type { Understanding } from './understanding'

/** What was understood as a set of questions of the model. */
export function questionSetOf({ facts, questions, notes }: Understanding): QuestionSet {
  return {
    ...facts,
    members: facts.members.filter(({ name }) => name.trim() !== ''),
    addressedTo: facts.addressedTo.filter((office) => office.trim() !== ''),
    subject: facts.subject.trim(),
    questions: questions.map(({ id, number, spans }) => ({ id, number: number.trim(), spans })),
    notes: notes.map(({ id, label, text }) => ({ id, label, text })),
  }
}

/** Writes one earlier answer: its questions are answered together, its text stands behind what is there. */
function withAnswer(letter: Letter, answer: ParsedAnswer, { answerNotes }: Understanding): Letter {
  const covering = (from: Letter) => from.answers.filter((a) => a.covers.some((id) => answer.questions.includes(id)))
  const joined = joinAnswers(
    letter,
    covering(letter).map(({ id }) => id),
  )
  const [own] = covering(joined)
  if (!own) return joined
  return setAnswerContent(joined, own.id, [...own.content, ...answerContent(answer.text, answerNotes)])
}

/** Answers whose questions were all taken out, and notes that no answer marks: kept as a remark, so that nothing is lost. */
function homeless({ answers, answerNotes, questions }: Understanding): readonly string[] {
  const known = new Set(questions.map(({ id }) => id))
  const lost = answers.filter((answer) => !answer.questions.some((id) => known.has(id)))
  const marked = new Set(answers.flatMap((answer) => notesMarkedIn(answer.text, answerNotes)))
  return [
    ...lost.map(({ text }) => text),
    ...answerNotes.filter((note) => !marked.has(note)).map(({ label, text }) => `${label}) ${text}`),
  ]
}

/** Fills a letter without questions; earlier answers come along when they were asked for. */
export function fillLetter(letter: Letter, understanding: Understanding, signatories: readonly Signatory[]): Letter {
  const { questions, notes, ...facts } = questionSetOf(understanding)
  const asked = addQuestions(addNotes(setCase(letter, facts), notes), questions)
  const answered = understanding.answers.reduce((so, answer) => withAnswer(so, answer, understanding), asked)
  const rest = homeless(understanding)
  const [first] = answered.answers
  const kept = first && rest.length > 0 ? setInternalNote(answered, first.id, rest.join('\n')) : answered
  return setSignatories(kept, signatories)
}
