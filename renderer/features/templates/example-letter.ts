import { addQuestions } from '../../../letter/model/edit-questions'
import type { Letter } from '../../../letter/model/letter'
import type { LetterTemplate } from '../../../letter/model/letter-template'
import { newLetter } from '../../../letter/model/new-letter'

const question = (id: string, number: string, text: string) => ({
  ...{ id, number },
  spans: [{ kind: 'text' as const, text }],
})

const case_ = {
  caseNumber: '2025Z00001',
  sentOn: '2025-01-14',
  members: [{ name: 'Voorbeeld', party: 'ABC' }],
  subject: 'een voorbeeld',
  questions: [],
  notes: [],
}

const answerText = [
  { kind: 'paragraph', children: [{ kind: 'text', text: 'Hier staat het antwoord.', marks: [] }] },
] as const

/** A made-up letter in which every setting of a template can be seen. */
export function exampleLetter(template: LetterTemplate): Letter {
  const begun: Letter = {
    ...newLetter(template),
    date: '2025-02-03',
    ownReference: ['VB-2025-1'],
    questionSet: { ...case_, addressedTo: template.signatories },
  }
  const asked = addQuestions(begun, [
    question('v1', '1', 'Kent u het bericht?'),
    question('v2', '2', 'Wat vindt u daarvan?'),
  ])
  return { ...asked, answers: asked.answers.map((answer) => ({ ...answer, content: answerText })) }
}
