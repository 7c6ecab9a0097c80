import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Passage } from '../../../../letter/questions/parsed-document'
import { editUnderstanding, type Edit } from '../../../../renderer/features/import/edit-understanding'
import { spansText } from '../../../../renderer/features/import/text-spans'
import type { Understanding } from '../../../../renderer/features/import/understanding'
import { understood } from './understood'

const word = fc.constantFrom('steun', 'Kamer', 'brief', 'waarom', 'geld', 'rust', 'é', 'co2', '«zo»', 'u')
const sentence = fc
  .tuple(
    fc.array(word, { minLength: 1, maxLength: 9 }),
    fc.constantFrom('?', '? Zo nee, waarom niet?', '.', '? 1)', ''),
  )
  .map(([words, end]) => `Kunt u ${words.join(' ')}${end}`)
const label = fc.constantFrom('1. ', '', 'Vraag 2\n', '3) ', '12 ')
const heading =
  'Vragen van het lid Nordkamp (GroenLinks-PvdA) aan de minister van Defensie over rust (ingezonden 12 maart 2025)'

/** Texts that look like sets of questions: some well, some badly. */
const text = fc
  .tuple(
    fc.constantFrom('', `${heading}\n\n`),
    fc.array(fc.tuple(label, sentence), { minLength: 1, maxLength: 8 }),
    fc.constantFrom('\n', '\n\n'),
    fc.constantFrom('', '\n\n1) NRC, 3 maart 2025\n2) Kamerstuk 28286'),
  )
  .map(([head, lines, gap, notes]) => head + lines.map(([n, line]) => n + line).join(gap) + notes)

/** Edits by place, so that they fit whatever document there is. None of them changes words by hand. */
type Draw = { readonly kind: Edit['kind']; readonly a: number; readonly b: number; readonly flag: boolean }
const draw = fc.record({
  kind: fc.constantFrom<Edit['kind'][]>(
    'split',
    'merge-with-previous',
    'move',
    'renumber',
    'take-out',
    'move-note',
    'take-out-note',
    'piece-to-question',
    'piece-as-question',
    'pieces-as-questions',
    'piece-as-note',
    'leave-out-piece',
  ),
  a: fc.nat(50),
  b: fc.nat(200),
  flag: fc.boolean(),
})

const pick = (list: readonly { readonly id: string }[], at: number): string =>
  list[at % Math.max(1, list.length)]?.id ?? 'none'

function editOf(u: Understanding, { kind, a, b, flag }: Draw): Edit {
  const question = pick(u.questions, a)
  const piece = pick(u.pieces, a)
  const length = spansText(u.questions[a % Math.max(1, u.questions.length)]?.spans ?? []).length
  switch (kind) {
    case 'split':
      return { kind, question, at: b % Math.max(1, length) }
    case 'merge-with-previous':
    case 'take-out':
      return { kind, question }
    case 'move':
      return { kind, question, by: flag ? 1 : -1 }
    case 'move-note':
      return { kind, note: pick(u.notes, b), from: flag ? question : null, to: pick(u.questions, b) }
    case 'take-out-note':
      return { kind, note: pick(u.notes, b) }
    case 'piece-to-question':
      return { kind, piece, question: pick(u.questions, b), at: flag ? 'start' : 'end' }
    case 'piece-as-note':
      return { kind, piece, question: pick(u.questions, b) }
    case 'piece-as-question':
      return { kind, piece }
    case 'leave-out-piece':
      return { kind, piece, leftOut: flag }
    case 'pieces-as-questions':
      return { kind }
    default:
      return { kind: 'renumber' }
  }
}

/** Letters in the order of the alphabet: a split may fall inside a word, and then cuts it in two. */
const letters = (u: Understanding): string =>
  [
    ...u.questions.map(({ spans }) => spansText(spans)),
    ...u.notes.map((note) => note.text),
    ...u.pieces.map(({ spans }) => spansText(spans)),
  ]
    .join('')
    .replace(/[\s\d.):([\]]/g, '')
    .split('')
    .sort()
    .join('')

const covered = (passages: readonly Passage[]) => {
  const places = passages.flatMap(({ block, start, end }) =>
    Array.from({ length: end - start }, (_, at) => `${String(block)}:${String(start + at)}`),
  )
  return [...new Set(places)].sort()
}

const placesOf = (u: Understanding) =>
  covered([...u.questions, ...u.notes, ...u.pieces].flatMap(({ passages }) => passages))

it('keeps every word and every place of the source through any edits, and marks only notes that are there', () => {
  fc.assert(
    fc.property(text, fc.array(draw, { maxLength: 12 }), (source, draws) => {
      const read = understood(source)
      const done = draws.reduce((so, one) => editUnderstanding(so, editOf(so, one), read.source), read.u)
      expect(letters(done)).toBe(letters(read.u))
      expect(placesOf(done)).toEqual(placesOf(read.u))
      const notes = new Set(done.notes.map(({ id }) => id))
      const marks = [...done.questions, ...done.pieces].flatMap(({ spans }) => spans)
      expect(marks.every((span) => span.kind === 'text' || notes.has(span.note))).toBe(true)
      const ids = [...done.questions, ...done.pieces, ...done.notes].map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }),
    { numRuns: 400 },
  )
})
