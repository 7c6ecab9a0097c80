import type { Answer, AnswerId, AnswerStatus, Letter } from './letter'
import type { AskerNote, Question, QuestionId } from './question-set'
import type { RichText } from './rich-text'

/** An answer that nobody wrote yet. Its id follows from the question that it was made for. */
const emptyAnswer = (question: QuestionId, taken: ReadonlySet<AnswerId>): Answer => ({
  id: freeId(`a-${question}`, taken),
  covers: [question],
  content: [],
  status: 'draft',
  responsible: '',
  internalNote: '',
})

function freeId(wish: string, taken: ReadonlySet<string>): string {
  let id = wish
  for (let n = 2; taken.has(id); n += 1) id = `${wish}-${String(n)}`
  return id
}

const answerIds = (answers: readonly Answer[]) => new Set(answers.map((answer) => answer.id))

/** The next id that no question of the letter has: "q7". */
export function nextQuestionId(letter: Letter): QuestionId {
  const taken = new Set(letter.questionSet.questions.map((question) => question.id))
  return freeId(`q${String(letter.questionSet.questions.length + 1)}`, taken)
}

const withQuestions = (letter: Letter, questions: readonly Question[]): Letter => ({
  ...letter,
  questionSet: { ...letter.questionSet, questions },
})

const withAnswers = (letter: Letter, answers: readonly Answer[]): Letter => ({ ...letter, answers })

/** Adds questions at the end, each with an empty answer of its own. Throws when an id is taken. */
export function addQuestions(letter: Letter, questions: readonly Question[]): Letter {
  const known = new Set(letter.questionSet.questions.map((question) => question.id))
  const answers = [...letter.answers]
  for (const question of questions) {
    if (known.has(question.id)) throw new Error(`question id is taken: ${question.id}`)
    known.add(question.id)
    answers.push(emptyAnswer(question.id, answerIds(answers)))
  }
  return withAnswers(withQuestions(letter, [...letter.questionSet.questions, ...questions]), answers)
}

/** Adds notes of the askers. */
export const addNotes = (letter: Letter, notes: readonly AskerNote[]): Letter => ({
  ...letter,
  questionSet: { ...letter.questionSet, notes: [...letter.questionSet.notes, ...notes] },
})

/** Replaces a question, for example its text or its number; its answer stays. */
export function changeQuestion(letter: Letter, question: Question): Letter {
  return withQuestions(
    letter,
    letter.questionSet.questions.map((old) => (old.id === question.id ? question : old)),
  )
}

/** Removes a question. An answer that covered nothing else goes with it. */
export function removeQuestion(letter: Letter, id: QuestionId): Letter {
  const answers = letter.answers
    .map((answer) => ({ ...answer, covers: answer.covers.filter((covered) => covered !== id) }))
    .filter((answer) => answer.covers.length > 0)
  const questions = letter.questionSet.questions.filter((question) => question.id !== id)
  return withAnswers(withQuestions(letter, questions), answers)
}

/** Numbers the questions 1, 2, 3 … in the order in which they stand in the question set. */
export function renumberQuestions(letter: Letter): Letter {
  return withQuestions(
    letter,
    letter.questionSet.questions.map((question, index) => ({ ...question, number: String(index + 1) })),
  )
}

function changeAnswer(letter: Letter, id: AnswerId, change: Partial<Answer>): Letter {
  return withAnswers(
    letter,
    letter.answers.map((answer) => (answer.id === id ? { ...answer, ...change } : answer)),
  )
}

/** Sets the text of one answer; no other answer changes. */
export const setAnswerContent = (letter: Letter, id: AnswerId, content: RichText): Letter =>
  changeAnswer(letter, id, { content })

/** Sets how far an answer is. */
export const setAnswerStatus = (letter: Letter, id: AnswerId, status: AnswerStatus): Letter =>
  changeAnswer(letter, id, { status })

/** Sets the directorate that writes an answer. */
export const setResponsible = (letter: Letter, id: AnswerId, responsible: string): Letter =>
  changeAnswer(letter, id, { responsible })

/** Sets the remark among colleagues at an answer; it never prints. */
export const setInternalNote = (letter: Letter, id: AnswerId, internalNote: string): Letter =>
  changeAnswer(letter, id, { internalNote })

/** Moves an answer with its questions to another place in the letter; `to` is its index afterwards, kept within bounds. */
export function moveAnswer(letter: Letter, id: AnswerId, to: number): Letter {
  const answer = letter.answers.find((a) => a.id === id)
  if (!answer) return letter
  const others = letter.answers.filter((a) => a.id !== id)
  const place = Math.max(0, Math.min(to, others.length))
  return withAnswers(letter, [...others.slice(0, place), answer, ...others.slice(place)])
}

function inSetOrder(letter: Letter, ids: readonly QuestionId[]): readonly QuestionId[] {
  const wanted = new Set(ids)
  return letter.questionSet.questions.map((question) => question.id).filter((id) => wanted.has(id))
}

const joinedContent = (answers: readonly Answer[]): RichText => answers.flatMap((answer) => answer.content)

const together = (texts: readonly string[], between: string): string =>
  [...new Set(texts)].filter((text) => text !== '').join(between)

/**
 * Answers several questions together: the first of their answers takes over the questions (in the order of the set), the
 * text of the others behind its own, their directorates and their internal notes. The joint answer is a draft again.
 */
export function joinAnswers(letter: Letter, ids: readonly AnswerId[]): Letter {
  const parts = letter.answers.filter((answer) => ids.includes(answer.id))
  const [first] = parts
  if (!first || parts.length < 2) return letter
  const joined: Answer = {
    ...first,
    covers: inSetOrder(
      letter,
      parts.flatMap((answer) => answer.covers),
    ),
    content: joinedContent(parts),
    responsible: together(
      parts.map((answer) => answer.responsible),
      ', ',
    ),
    internalNote: together(
      parts.map((answer) => answer.internalNote),
      '\n',
    ),
    status: 'draft',
  }
  return withAnswers(
    letter,
    letter.answers.filter((a) => a === first || !parts.includes(a)).map((a) => (a === first ? joined : a)),
  )
}

/** Takes one question out of a joint answer: it gets an empty answer of its own, right behind. The text stays where it was. */
export function splitOff(letter: Letter, question: QuestionId): Letter {
  const index = letter.answers.findIndex((answer) => answer.covers.includes(question))
  const answer = letter.answers[index]
  if (!answer || answer.covers.length < 2) return letter
  const rest = { ...answer, covers: answer.covers.filter((id) => id !== question) }
  const own = emptyAnswer(question, answerIds(letter.answers))
  return withAnswers(letter, [...letter.answers.slice(0, index), rest, own, ...letter.answers.slice(index + 1)])
}
