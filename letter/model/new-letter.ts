import type { Letter } from './letter'
import type { LetterTemplate } from './letter-template'
import type { QuestionSet } from './question-set'

/** A question set in which nothing is known yet. */
export const emptyQuestionSet: QuestionSet = {
  caseNumber: null,
  sentOn: null,
  members: [],
  addressedTo: [],
  subject: '',
  questions: [],
  notes: [],
}

/** A letter that only holds what the template knows: who signs. Everything else is still open. */
export function newLetter(template: LetterTemplate): Letter {
  return {
    template: { id: template.id, edition: template.edition },
    date: null,
    ownReference: [],
    contact: [],
    questionSet: emptyQuestionSet,
    answers: [],
    introduction: [],
    signatories: template.signatories.map((office) => ({ office, name: '', role: 'signs' })),
    classification: '',
    enclosures: [],
    replaced: {},
  }
}
