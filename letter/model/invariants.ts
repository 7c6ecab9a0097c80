import type { Letter } from './letter'
import type { QuestionId } from './question-set'

/** A rule of the model that a letter breaks; `place` is a path such as `answers[2].covers`. */
export type BrokenInvariant = { readonly place: string; readonly rule: InvariantRule }

/** The rules that hold for every letter, whatever is still open in it. */
export type InvariantRule =
  | 'ids-are-unique'
  | 'answer-covers-a-question'
  | 'covered-question-exists'
  | 'question-is-covered-once'
  | 'note-mark-has-a-note'

function repeated(ids: readonly string[]): readonly string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index)
}

function idsAreUnique({ questionSet, answers }: Letter): BrokenInvariant[] {
  const lists = {
    'questionSet.questions': questionSet.questions.map((q) => q.id),
    'questionSet.notes': questionSet.notes.map((n) => n.id),
    answers: answers.map((a) => a.id),
  }
  return Object.entries(lists)
    .filter(([, ids]) => new Set(ids).size !== ids.length)
    .map(([place, ids]) => ({ place: `${place}: ${repeated(ids).join(', ')}`, rule: 'ids-are-unique' }))
}

function answersCoverQuestions({ questionSet, answers }: Letter): BrokenInvariant[] {
  const known = new Set<QuestionId>(questionSet.questions.map((q) => q.id))
  return answers.flatMap(({ covers }, index): BrokenInvariant[] => {
    const place = `answers[${String(index)}].covers`
    if (covers.length === 0) return [{ place, rule: 'answer-covers-a-question' }]
    return covers.every((id) => known.has(id)) ? [] : [{ place, rule: 'covered-question-exists' }]
  })
}

function questionsAreCoveredOnce({ questionSet, answers }: Letter): BrokenInvariant[] {
  const times = new Map<QuestionId, number>()
  for (const id of answers.flatMap((a) => a.covers)) times.set(id, (times.get(id) ?? 0) + 1)
  return questionSet.questions.flatMap(({ id }, index): BrokenInvariant[] =>
    times.get(id) === 1 ? [] : [{ place: `questionSet.questions[${String(index)}]`, rule: 'question-is-covered-once' }],
  )
}

function noteMarksHaveNotes({ questionSet }: Letter): BrokenInvariant[] {
  const known = new Set(questionSet.notes.map((n) => n.id))
  return questionSet.questions.flatMap(({ spans }, index): BrokenInvariant[] =>
    spans.every((span) => span.kind === 'text' || known.has(span.note))
      ? []
      : [{ place: `questionSet.questions[${String(index)}].spans`, rule: 'note-mark-has-a-note' }],
  )
}

/** The rules of the model that a letter breaks; empty for every letter that the edits of this folder can make. */
export function brokenInvariants(letter: Letter): readonly BrokenInvariant[] {
  return [
    ...idsAreUnique(letter),
    ...answersCoverQuestions(letter),
    ...questionsAreCoveredOnce(letter),
    ...noteMarksHaveNotes(letter),
  ]
}
