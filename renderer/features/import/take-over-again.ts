import type { Answer, Letter } from '../../../letter/model/letter'
import { addQuestions } from '../../../letter/model/edit-questions'
import type { AskerNote, Question, QuestionId, QuestionSet } from '../../../letter/model/question-set'
import { isEmptyRichText } from '../../../letter/model/rich-text-plain'
import { matchQuestions, type QuestionMatch } from '../../../letter/questions/match-questions'

/** What becomes of a question when a set is taken over into a letter that has questions. */
export type Change =
  | { readonly kind: 'kept' | 'changed'; readonly old: Question; readonly now: Question }
  | { readonly kind: 'new'; readonly now: Question }
  /** `written`: its answer has text of its own, which stays until the person decides. */
  | { readonly kind: 'gone'; readonly old: Question; readonly written: boolean }

const isWritten = (answer: Answer): boolean => !isEmptyRichText(answer.content) || answer.internalNote.trim() !== ''

/** Whether taking the question out would take a written answer with it. */
function holdsText(letter: Letter, id: QuestionId, gone: ReadonlySet<QuestionId>): boolean {
  const answer = letter.answers.find(({ covers }) => covers.includes(id))
  return answer !== undefined && isWritten(answer) && answer.covers.every((covered) => gone.has(covered))
}

const byId = (questions: readonly Question[]) => new Map(questions.map((question) => [question.id, question]))

function changeOf(match: QuestionMatch, old: Map<string, Question>, now: Map<string, Question>): Change | null {
  const before = match.kind === 'new' ? undefined : old.get(match.old)
  const after = match.kind === 'gone' ? undefined : now.get(match.new)
  if (match.kind === 'new') return after ? { kind: 'new', now: after } : null
  if (match.kind === 'gone') return before ? { kind: 'gone', old: before, written: false } : null
  return before && after ? { kind: match.kind, old: before, now: after } : null
}

/** What a new set changes in a letter: the new questions in their order, then the ones that are gone. */
export function changesBy(letter: Letter, set: QuestionSet): readonly Change[] {
  const { questions } = letter.questionSet
  const matches = matchQuestions(questions, set.questions)
  const [old, now] = [byId(questions), byId(set.questions)]
  const changes = matches.map((match) => changeOf(match, old, now)).filter((change) => change !== null)
  const gone = new Set(changes.flatMap((change) => (change.kind === 'gone' ? [change.old.id] : [])))
  return changes.map((change) =>
    change.kind === 'gone' ? { ...change, written: holdsText(letter, change.old.id, gone) } : change,
  )
}

function freeId(prefix: string, taken: Set<string>): string {
  let number = taken.size + 1
  while (taken.has(`${prefix}${String(number)}`)) number += 1
  const id = `${prefix}${String(number)}`
  taken.add(id)
  return id
}

type Renamed = { readonly questions: readonly Question[]; readonly notes: readonly AskerNote[] }

/** The new questions under the ids that the letter knows them by, and notes under ids that nothing has. */
function renamed(letter: Letter, set: QuestionSet, changes: readonly Change[]): Renamed {
  const takenQuestions = new Set(letter.questionSet.questions.map(({ id }) => id))
  const takenNotes = new Set(letter.questionSet.notes.map(({ id }) => id))
  const noteIds = new Map(set.notes.map(({ id }) => [id, freeId('n', takenNotes)]))
  const withNotes = (question: Question): Question => ({
    ...question,
    spans: question.spans.map((span) =>
      span.kind === 'text' ? span : { ...span, note: noteIds.get(span.note) ?? span.note },
    ),
  })
  const questions = changes.flatMap((change) => {
    if (change.kind === 'gone') return []
    const id = change.kind === 'new' ? freeId('q', takenQuestions) : change.old.id
    return [{ ...withNotes(change.now), id }]
  })
  return { questions, notes: set.notes.map((note) => ({ ...note, id: noteIds.get(note.id) ?? note.id })) }
}

/** What the new set does not tell stays as it was. */
function factsOf({ questionSet: old }: Letter, set: QuestionSet): Omit<QuestionSet, 'questions' | 'notes'> {
  return {
    caseNumber: set.caseNumber ?? old.caseNumber,
    sentOn: set.sentOn ?? old.sentOn,
    members: set.members.length > 0 ? set.members : old.members,
    addressedTo: set.addressedTo.length > 0 ? set.addressedTo : old.addressedTo,
    subject: set.subject === '' ? old.subject : set.subject,
  }
}

/** The answers in the order of the questions; where a person ordered them otherwise, they keep that order. */
function inOrder(answers: readonly Answer[], before: readonly Question[], now: readonly Question[]): readonly Answer[] {
  const places = (questions: readonly Question[]) => new Map(questions.map(({ id }, at) => [id, at]))
  const first = (answer: Answer, at: Map<string, number>) =>
    Math.min(...answer.covers.map((id) => at.get(id) ?? Infinity))
  const [old, fresh] = [places(before), places(now)]
  const known = answers.map((answer) => first(answer, old)).filter((at) => at !== Infinity)
  const wasInOrder = known.every((at, index) => index === 0 || at >= (known[index - 1] ?? 0))
  if (wasInOrder) return [...answers].sort((a, b) => first(a, fresh) - first(b, fresh))
  return insertBehindNeighbours(answers, old, now)
}

/** An answer to a new question stands behind that of the question before it. */
function insertBehindNeighbours(
  answers: readonly Answer[],
  old: Map<string, number>,
  now: readonly Question[],
): readonly Answer[] {
  const isNew = (answer: Answer) => answer.covers.every((id) => !old.has(id))
  const placed = answers.filter((answer) => !isNew(answer))
  now.forEach((question, index) => {
    const answer = answers.find((a) => isNew(a) && a.covers.includes(question.id))
    if (!answer) return
    const before = now[index - 1]?.id
    const at = placed.findIndex((a) => before !== undefined && a.covers.includes(before))
    placed.splice(before === undefined ? 0 : at + 1, 0, answer)
  })
  return placed
}

const withRemark = (answer: Answer, remark: string): Answer => ({
  ...answer,
  internalNote: answer.internalNote.includes(remark) ? answer.internalNote : `${answer.internalNote}\n${remark}`.trim(),
})

export type TakeOverAgain = {
  /** Questions that are gone and whose written answers the person lets go. */
  readonly letGo: ReadonlySet<QuestionId>
  /** What an answer is told whose question is not in the new set. */
  readonly goneRemark: string
  /** What such a question is called, so that its number is not taken for that of a new one. */
  readonly goneNumber: (number: string) => string
}

/**
 * Takes a new set over into a letter with questions. Answers stay with their questions, whatever number these have become.
 * A question that is gone goes with its empty answer; one with a written answer stays, at the end, until the person decides.
 */
export function takeOverAgain(
  letter: Letter,
  set: QuestionSet,
  { letGo, goneRemark, goneNumber }: TakeOverAgain,
): Letter {
  const changes = changesBy(letter, set)
  const { questions, notes } = renamed(letter, set, changes)
  const kept = changes.flatMap((change) =>
    change.kind === 'gone' && change.written && !letGo.has(change.old.id)
      ? [{ ...change.old, number: goneNumber(change.old.number) }]
      : [],
  )
  const stays = new Set([...questions, ...kept].map(({ id }) => id))
  const keptIds = new Set(kept.map(({ id }) => id))
  const keptNotes = new Set(kept.flatMap(({ spans }) => spans.flatMap((s) => (s.kind === 'note-mark' ? [s.note] : []))))
  const answers = letter.answers
    .map((answer) => ({ ...answer, covers: answer.covers.filter((id) => stays.has(id)) }))
    .filter(({ covers }) => covers.length > 0)
    .map((answer) => (answer.covers.some((id) => keptIds.has(id)) ? withRemark(answer, goneRemark) : answer))
  const known = new Set(letter.questionSet.questions.map(({ id }) => id))
  const all = [...questions, ...kept]
  const base: Letter = {
    ...letter,
    answers,
    questionSet: {
      ...factsOf(letter, set),
      questions: all.filter(({ id }) => known.has(id)),
      notes: [...notes, ...letter.questionSet.notes.filter(({ id }) => keptNotes.has(id))],
    },
  }
  const added = addQuestions(
    base,
    all.filter(({ id }) => !known.has(id)),
  )
  return {
    ...added,
    questionSet: { ...added.questionSet, questions: all },
    answers: inOrder(added.answers, letter.questionSet.questions, all),
  }
}
