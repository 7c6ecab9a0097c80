import type { PlaceName } from '../model/fill-pattern'
import type { Letter } from '../model/letter'
import type { LetterTemplate } from '../model/letter-template'
import { placesOfTemplate } from '../model/template-places'
import type { Check } from './check'
import type { Finding, LetterField } from './finding'

type Field = {
  readonly field: LetterField
  readonly name: string
  readonly isEmpty: (letter: Letter) => boolean
  /** The places that print it; a letter that prints none of them can do without. Absent where every letter needs it. */
  readonly printedAt?: readonly PlaceName[]
}

const isBlank = (text: string | null) => (text ?? '').trim() === ''

const fields: readonly Field[] = [
  { field: 'date', name: 'De datum van de brief', isEmpty: (l) => l.date === null },
  {
    field: 'ownReference',
    name: 'Het eigen kenmerk',
    isEmpty: (l) => l.ownReference.every((line) => /^[\s-]*$/.test(line)),
  },
  {
    field: 'caseNumber',
    name: 'Het kenmerk van de Kamer',
    isEmpty: (l) => isBlank(l.questionSet.caseNumber),
    printedAt: ['kenmerk kamer'],
  },
  {
    field: 'sentOn',
    name: 'De datum van inzending',
    isEmpty: (l) => l.questionSet.sentOn === null,
    printedAt: ['ingezonden', 'ingezonden jl.'],
  },
  {
    field: 'members',
    name: 'Wie de vragen stelt',
    isEmpty: (l) => l.questionSet.members.length === 0,
    printedAt: ['indieners', 'indieners kort'],
  },
  {
    field: 'addressedTo',
    name: 'Aan wie de vragen zijn gesteld',
    isEmpty: (l) => l.questionSet.addressedTo.length === 0,
    printedAt: ['gevraagde bewindspersonen'],
  },
  { field: 'caseSubject', name: 'Het onderwerp van de vragen', isEmpty: (l) => isBlank(l.questionSet.subject) },
  {
    field: 'signatories',
    name: 'Wie de brief ondertekent',
    isEmpty: (l) => !l.signatories.some((s) => s.role === 'signs'),
  },
]

const missing = (field: LetterField, message: string): Finding => ({
  check: 'empty-fields',
  severity: 'missing',
  place: { kind: 'field', field },
  message,
})

function isAsked({ printedAt }: Field, template: LetterTemplate): boolean {
  const places = placesOfTemplate(template)
  return printedAt === undefined || printedAt.some((place) => places.has(place))
}

const hasNoQuestions = (letter: Letter, { parts }: LetterTemplate) =>
  parts.annex && letter.questionSet.questions.length === 0

/** Everything on the front page that only a person knows and that is still open (domain.md 2.5, faults 2–4). */
export const emptyFields: Check = (letter, template) => [
  ...fields
    .filter((field) => isAsked(field, template) && field.isEmpty(letter))
    .map(({ field, name }) => missing(field, `${name} is nog niet ingevuld.`)),
  ...letter.signatories
    .filter(({ role, name }) => role === 'signs' && isBlank(name))
    .map(({ office }) => missing('signatories', `De naam van de ${office} is nog niet ingevuld.`)),
  ...(hasNoQuestions(letter, template)
    ? [{ ...missing('addressedTo', 'De brief bevat nog geen vragen.'), place: { kind: 'letter' } as const }]
    : []),
]
