import { isIsoDate } from '../model/dates'
import {
  fillOpenPlace,
  replaceDerived,
  setCase,
  setClassification,
  setContact,
  setDate,
  setEnclosures,
  setIntroduction,
  setOwnReference,
  setSignatories,
} from '../model/edit-letter'
import { setAnswerContent } from '../model/edit-questions'
import type { DerivedField, Letter, OpenPlace, Signatory } from '../model/letter'
import type { Member } from '../model/question-set'
import { failed, success, type Result } from '../model/result'
import type { RichText } from '../model/rich-text'

type Setter = (letter: Letter, value: string) => Letter | string

const parts = (value: string): string[] =>
  value
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')

function member(text: string): Member {
  const match = /^(.*?)\s*\(([^()]*)\)$/.exec(text)
  return match ? { name: match[1] ?? '', party: match[2] ?? '' } : { name: text, party: '' }
}

function signatory(text: string, role: Signatory['role']): Signatory {
  const [office = '', name = ''] = text.split('=').map((part) => part.trim())
  return { office, name, role }
}

function withSignatories(letter: Letter, value: string, role: Signatory['role']): Letter {
  const others = letter.signatories.filter((s) => s.role !== role)
  const named = parts(value).map((text) => signatory(text, role))
  return setSignatories(letter, role === 'signs' ? [...named, ...others] : [...others, ...named])
}

const date =
  (change: (letter: Letter, value: string) => Letter): Setter =>
  (letter, value) =>
    isIsoDate(value) ? change(letter, value) : 'verwacht een datum als 2025-04-23'

const derived =
  (field: DerivedField): Setter =>
  (letter, value) =>
    replaceDerived(letter, field, value)

const openPlace =
  (place: OpenPlace): Setter =>
  (letter, value) =>
    fillOpenPlace(letter, place, value)

const paragraphs = (value: string): RichText =>
  value
    .split('\n')
    .filter((text) => text.trim() !== '')
    .map((text) => ({ kind: 'paragraph', children: [{ kind: 'text', text, marks: [] }] }))

const setters: Readonly<Record<string, Setter>> = {
  date: date(setDate),
  sentOn: date((letter, sentOn) => setCase(letter, { sentOn })),
  kenmerk: (letter, caseNumber) => setCase(letter, { caseNumber }),
  subject: (letter, subject) => setCase(letter, { subject }),
  submitters: (letter, value) => setCase(letter, { members: parts(value).map(member) }),
  addressedTo: (letter, value) => setCase(letter, { addressedTo: parts(value) }),
  reference: (letter, value) => setOwnReference(letter, parts(value)),
  contact: (letter, value) => setContact(letter, parts(value)),
  enclosures: (letter, value) => setEnclosures(letter, parts(value)),
  classification: setClassification,
  introduction: (letter, value) => setIntroduction(letter, paragraphs(value)),
  signatories: (letter, value) => withSignatories(letter, value, 'signs'),
  onBehalf: (letter, value) => withSignatories(letter, value, 'on-behalf'),
  reden: openPlace('reden'),
  commissie: openPlace('commissie'),
  stuk: openPlace('stuk'),
  letterSubject: derived('subject'),
  opening: derived('opening'),
  annexHeading: derived('annexHeading'),
  addressee: derived('addressee'),
  salutation: derived('salutation'),
  closing: derived('closing'),
}

function setAnswer(letter: Letter, number: string, value: string): Letter | string {
  const question = letter.questionSet.questions.find((q) => q.number === number)
  const answer = letter.answers.find((a) => question && a.covers.includes(question.id))
  return answer ? setAnswerContent(letter, answer.id, paragraphs(value)) : `er is geen vraag ${number}`
}

function setOne(letter: Letter, key: string, value: string): Letter | string {
  const answer = /^answer\.(.+)$/.exec(key)
  if (answer) return setAnswer(letter, answer[1] ?? '', value)
  const setter = Object.hasOwn(setters, key) ? setters[key] : undefined
  return setter ? setter(letter, value) : `kies uit ${Object.keys(setters).join(', ')}, answer.N`
}

/**
 * Applies `--set key=value` in order. Lists are parted by ";", members are "Naam (Partij)", signatories "ambt = naam",
 * an answer is `answer.N`, and "\n" parts paragraphs. The failure names the key and what was expected.
 */
export function setValues(letter: Letter, settings: readonly string[]): Result<Letter, string> {
  let changed = letter
  for (const setting of settings) {
    const at = setting.indexOf('=')
    if (at < 1) return failed(`--set ${setting}: verwacht sleutel=waarde`)
    const key = setting.slice(0, at)
    const next = setOne(changed, key, setting.slice(at + 1).replaceAll('\\n', '\n'))
    if (typeof next === 'string') return failed(`--set ${key}: ${next}`)
    changed = next
  }
  return success(changed)
}
