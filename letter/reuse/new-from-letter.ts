import { addNotes, addQuestions } from '../model/edit-questions'
import type { DerivedField, Letter } from '../model/letter'
import { emptyQuestionSet } from '../model/new-letter'
import type { QuestionSet } from '../model/question-set'
import { keepable, type KeepableField } from './reuse-plan'

/** What goes into the new letter besides what is taken over. */
export type NewFromLetter = {
  /** The questions that it answers; left open when absent. */
  readonly questionSet?: QuestionSet
  /** Parts of the list "kept" that the person left behind all the same. `template` cannot be left behind: choose another. */
  readonly without?: readonly KeepableField[]
}

/** The letter with the questions of a set, each with an empty answer. Throws when question ids repeat. */
function withQuestionSet(letter: Letter, { questions, notes, ...known }: QuestionSet): Letter {
  const begun = { ...letter, questionSet: { ...known, questions: [], notes: [] }, answers: [] }
  return addQuestions(addNotes(begun, notes), questions)
}

const keptTexts = ['addressee', 'salutation', 'closing'] as const satisfies readonly DerivedField[]

/**
 * A new letter that takes over what `planReuse` lists as kept and nothing else: it is built anew, so that nothing of the
 * old case can hide in it. The template is that of the old letter; the caller saves it beside the letter.
 */
export function newFromLetter(old: Letter, { questionSet, without = [] }: NewFromLetter = {}): Letter {
  const keeps = (field: KeepableField) => keepable.includes(field) && !without.includes(field)
  const texts = keptTexts.filter(keeps).map((field) => [field, old.replaced[field]] as const)
  const letter: Letter = {
    template: { id: old.template.id, edition: old.template.edition },
    date: null,
    ownReference: [],
    contact: keeps('contact') ? [...old.contact] : [],
    questionSet: emptyQuestionSet,
    answers: [],
    introduction: [],
    signatories: keeps('signatories')
      ? old.signatories.map(({ office, name, role }) => ({ office, name, role }))
      : old.signatories.filter(({ role }) => role === 'signs').map(({ office, role }) => ({ office, name: '', role })),
    classification: '',
    enclosures: [],
    replaced: Object.fromEntries(texts.filter(([, text]) => text !== undefined)),
  }
  return questionSet ? withQuestionSet(letter, questionSet) : letter
}
