import type { SourceDocument } from '../../../letter/questions/source-document'
import { longDate } from '../../../letter/model/dates'
import { chance, pick, type Dice } from '../dice'
import * as words from '../question-words'

/** A made-up document whose contents are known. Marks of notes stand in the questions as "{1}". */
export type MadeDocument = {
  readonly source: SourceDocument
  readonly form: string
  readonly kind: 'questions' | 'answers' | 'delay-notice' | 'oral-questions'
  readonly caseNumber: string | null
  readonly sentOn: string
  readonly members: readonly (readonly [string, string])[]
  readonly addressedTo: readonly string[]
  readonly subject: string
  readonly questions: readonly string[]
  readonly numbers: readonly string[]
  readonly notes: readonly (readonly [string, string])[]
  readonly answers: readonly (readonly number[])[]
  readonly answerTexts: readonly string[]
  /** What may be left over, its words in order; empty where all must be placed. */
  readonly left: readonly string[]
}

/** What a document of some form tells besides its contents. */
export type Made = Pick<MadeDocument, 'source' | 'form'> &
  Partial<
    Pick<MadeDocument, 'kind' | 'answers' | 'answerTexts' | 'left' | 'questions' | 'numbers' | 'caseNumber' | 'notes'>
  >

/** What is asked, of whom and by whom; `heading` says the same in words, `sent` the day. */
export type Content = Omit<MadeDocument, 'source' | 'form' | 'kind' | 'answers' | 'answerTexts' | 'left'> & {
  readonly heading: string
  readonly sent: string
}

const two = (n: number): string => String(n).padStart(2, '0')

/** A day. */
const makeDate = (d: Dice, from = 2019): string => `${String(d(from, 2025))}-${two(d(1, 12))}-${two(d(1, 28))}`

/** Some of a list, each once. */
function distinct<T>(d: Dice, list: readonly T[], count: number): T[] {
  const rest = [...list]
  return Array.from({ length: Math.min(count, rest.length) }, () => rest.splice(d(0, rest.length - 1), 1)[0] as T)
}

/** "A, B en C". */
export const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1) ?? ''}`

/** What stands around a party: nearly always round brackets; now and then one was forgotten. */
const brackets: readonly (readonly [string, string])[] = [
  ...Array.from({ length: 20 }, () => [' (', ')'] as const),
  [' [', ']'],
  [' ', ')'],
  ['(', ')'],
]

/** Members in groups of one party: alone, "beiden" or "allen"; sometimes with a slip of the House. */
function makeMembers(d: Dice): { readonly members: [string, string][]; readonly text: string } {
  const sizes = pick(d, [
    [1],
    [1],
    [1],
    [1, 1],
    [2],
    [1, 2],
    [2, 1],
    [3],
    [1, 1, 1],
    [2, 1, 1],
    [3, 2],
    [1, 1, 1, 1, 1],
  ])
  const names = distinct(
    d,
    words.surnames,
    sizes.reduce((sum, n) => sum + n, 0),
  )
  const chosen = distinct(d, words.parties, sizes.length)
  const members: [string, string][] = []
  const texts = sizes.map((size, at) => {
    const own = names.splice(0, size)
    const party = chosen[at] ?? ''
    for (const name of own) members.push([name, party])
    const all = size === 2 ? pick(d, ['beiden', 'beiden', 'beide']) : pick(d, ['allen', 'allen', 'alle drie'])
    const share = size === 1 ? party : `${all} ${party}`
    const printed = size > 1 && at < sizes.length - 1 ? own.join(', ') : listed(own)
    const [open, close] = pick(
      d,
      sizes.length === 1 ? [...brackets, [', ', ','] as const, [' (', ''] as const] : brackets,
    )
    return printed + open + share + close
  })
  const many = members.length > 1
  const lead = many
    ? pick(d, ['de leden', 'de leden', 'de leden', 'het leden', 'de leden lid', 'de Kamerleden'])
    : pick(d, ['het lid', 'het lid', 'het lid', 'het lid', 'het Kamerlid'])
  const [first = '', ...rest] = texts
  if (rest.length > 0 && chance(d, 0.06))
    return { members, text: `${lead} ${first}, mede namens de leden ${listed(rest)},` }
  if (sizes.length > 1 && sizes.every((size) => size === 1) && chance(d, 0.1)) {
    const [all, shares] = [listed(members.map(([name]) => name)), listed(chosen)]
    return { members, text: `${lead} ${all} (${pick(d, ['', 'resp. ', 'respectievelijk '])}${shares})` }
  }
  return { members, text: `${lead} ${listed(texts)}` }
}

type Offices = { readonly offices: readonly string[]; readonly text: string }

function makeOffices(d: Dice): Offices {
  const [one, other, third] = distinct(d, words.fields, 3)
  const [link, field] = one ?? ['van', 'Defensie']
  const [link2, field2] = other ?? ['van', 'Defensie']
  const [link3, field3] = third ?? ['van', 'Defensie']
  const capital = chance(d, 0.5)
  const minister = capital ? 'Minister' : 'minister'
  const secretary = capital ? 'Staatssecretaris' : 'staatssecretaris'
  const president = capital ? 'Minister-President' : 'minister-president'
  const first = `minister ${link} ${field}`
  const second = `minister ${link2} ${field2}`
  return pick<Offices>(d, [
    { offices: [first], text: `de ${minister} ${link} ${field}` },
    { offices: [first], text: `de ${minister} ${link} ${field}` },
    { offices: [first], text: `de demissionair ${minister} ${link} ${field}` },
    { offices: [first], text: `de ${minister} ${link} ${field}, bij afwezigheid van de ${secretary} van ${field2}` },
    { offices: [first], text: `${minister} Van Testen ${link} ${field}` },
    { offices: [first], text: `de heer Van Testen, ${minister} ${link} ${field},` },
    { offices: [first], text: `de ${minister} ${link} ${field}, mevrouw De Proef,` },
    { offices: ['minister-president'], text: `de ${president}` },
    { offices: [`staatssecretaris van ${field}`], text: `de ${secretary} van ${field}` },
    { offices: [first, second], text: `de ${minister}s ${link} ${field} en ${link2} ${field2}` },
    { offices: [first, second], text: `de ${minister} ${link} ${field} en de ${minister} ${link2} ${field2}` },
    {
      offices: [first, second, `minister ${link3} ${field3}`],
      text: `de ${minister}s ${link} ${field}, ${link2} ${field2} en ${link3} ${field3}`,
    },
    { offices: [first, `staatssecretaris ${link} ${field}`], text: `de ${minister} en ${secretary} ${link} ${field}` },
    { offices: ['minister-president', first], text: `de ${president} en de ${minister} ${link} ${field}` },
    {
      offices: [first, `staatssecretaris van ${field2}`],
      text: `de ${minister} ${link} ${field} en de ${secretary} van ${field2}`,
    },
    {
      offices: [`staatssecretaris van ${field}`, first, second],
      text: `de ${secretary} van ${field}, de ${minister} ${link} ${field} en de ${minister} ${link2} ${field2}`,
    },
  ])
}

function makeQuestion(d: Dice): string {
  const sentence = `${pick(d, words.openings)} ${pick(d, words.things)}${pick(d, words.clauses)}?`
  const before = chance(d, 0.12) ? `${pick(d, words.statements)} ` : ''
  const more = chance(d, 0.25) ? ` ${pick(d, words.openings)} ${pick(d, words.things)}?` : ''
  const tail = chance(d, 0.5) ? ` ${pick(d, words.tails)}` : ''
  return before + sentence + more + tail
}

/** A list below a question: its items, each on a line of its own. */
function makeListQuestion(d: Dice): string {
  const items = distinct(d, words.items, 3)
  const marks = pick(d, [
    ['- ', '- ', '- '],
    ['a. ', 'b. ', 'c. '],
    ['• ', '• ', '• '],
    ['a) ', 'b) ', 'c) '],
    ['i. ', 'ii. ', 'iii. '],
  ])
  return `Kunt u een overzicht geven van:\n${items.map((item, at) => `${marks[at] ?? ''}${item}${at < items.length - 1 ? ';' : '?'}`).join('\n')}`
}

function makeNotes(d: Dice, count: number): [string, string][] {
  return Array.from({ length: count }, (_, at) => {
    const text = pick(d, words.sources)
      .replace('{d}', longDate(makeDate(d)))
      .replace('{n}', String(d(100, 9999)))
    return [String(at + 1), text]
  })
}

/** Puts the marks of the notes behind the first sentence of questions, in order; two may stand at one place. */
function mark(questions: readonly string[], notes: number, together: boolean): string[] {
  const marks = Array.from({ length: notes }, (_, at) => `{${String(at + 1)}}`)
  const places = together && notes > 1 ? [marks.slice(0, 2).join(''), ...marks.slice(2)] : marks
  return questions.map((question, at) => question.replace(/\?/, `?${places[at] ?? ''}`))
}

/** What is asked in a made-up set. */
export function makeContent(d: Dice): Content {
  const { members, text } = makeMembers(d)
  const { offices, text: to } = makeOffices(d)
  const subject = pick(d, words.subjects)
  const sentOn = makeDate(d)
  const count = pick(d, [1, 2, 3, 4, 5, 6, 8, 9, 11, 14])
  const plain = Array.from({ length: count }, (_, at) =>
    at === count - 1 && chance(d, 0.3)
      ? pick(d, words.wishes)
      : chance(d, 0.08)
        ? makeListQuestion(d)
        : makeQuestion(d),
  )
  const notes = makeNotes(d, Math.min(count, d(0, 3)))
  const kind = pick(d, words.kinds)
  const about = pick(d, ['over', 'over', 'over', 'over', 'inzake'])
  const turned = chance(d, 0.05) && /^(?:het lid|de leden)\s[^()[\],]+\s\(/.test(text)
  return {
    caseNumber: `${sentOn.slice(0, 4)}Z${String(d(1, 24999)).padStart(5, '0')}`,
    sentOn,
    members,
    addressedTo: offices,
    subject,
    questions: mark(plain, notes.length, chance(d, 0.15)),
    numbers: plain.map((_, at) => String(at + 1)),
    notes,
    heading: turned
      ? `${kind} aan ${to} van ${text} ${about} ${subject}`
      : `${kind} van ${text} aan ${to} ${about} ${subject}`,
    sent: chance(d, 0.12) ? longDate(sentOn).replace(/ \d{4}$/, ' jl.') : longDate(sentOn),
  }
}
