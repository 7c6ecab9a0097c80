import { addNotes, addQuestions } from '../../../letter/model/edit-questions'
import { setCase } from '../../../letter/model/edit-letter'
import type { Letter } from '../../../letter/model/letter'
import type { QuestionSet } from '../../../letter/model/question-set'
import type { KnownOffice } from '../../../letter/questions/parsed-document'
import { parseQuestions } from '../../../letter/questions/parse-questions'
import { sourceFromText } from '../../../letter/questions/source-from-text'

/** What stands in a pasted text: the questions, and whatever its heading tells. */
export const readPasted = (text: string, offices: readonly KnownOffice[]): QuestionSet =>
  parseQuestions(sourceFromText(text), { offices }).questionSet

function freeIds(taken: ReadonlySet<string>, prefix: string, wanted: readonly string[]): ReadonlyMap<string, string> {
  let next = taken.size
  return new Map(
    wanted.map((id) => {
      do next += 1
      while (taken.has(`${prefix}${String(next)}`))
      return [id, `${prefix}${String(next)}`]
    }),
  )
}

const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)

/** The pasted set under ids that the letter does not have yet. */
function withFreeIds(letter: Letter, set: QuestionSet): QuestionSet {
  const questions = freeIds(new Set(idsOf(letter.questionSet.questions)), 'q', idsOf(set.questions))
  const notes = freeIds(new Set(idsOf(letter.questionSet.notes)), 'n', idsOf(set.notes))
  return {
    ...set,
    questions: set.questions.map((question) => ({
      ...question,
      id: questions.get(question.id) ?? question.id,
      spans: question.spans.map((span) =>
        span.kind === 'text' ? span : { ...span, note: notes.get(span.note) ?? span.note },
      ),
    })),
    notes: set.notes.map((note) => ({ ...note, id: notes.get(note.id) ?? note.id })),
  }
}

/** The facts of the pasted heading that the letter does not know yet; what a person filled in stays. */
function newFacts({ questionSet: known }: Letter, pasted: QuestionSet): Partial<QuestionSet> {
  return {
    ...(known.caseNumber === null ? { caseNumber: pasted.caseNumber } : {}),
    ...(known.sentOn === null ? { sentOn: pasted.sentOn } : {}),
    ...(known.members.length === 0 ? { members: pasted.members } : {}),
    ...(known.addressedTo.length === 0 ? { addressedTo: pasted.addressedTo } : {}),
    ...(known.subject === '' ? { subject: pasted.subject } : {}),
  }
}

/** Adds the pasted questions behind those that are there, with their notes and whatever else the text told. */
export function addPasted(letter: Letter, pasted: QuestionSet): Letter {
  const set = withFreeIds(letter, pasted)
  return setCase(addQuestions(addNotes(letter, set.notes), set.questions), newFacts(letter, set))
}
