import fc from 'fast-check'
import type { Answer, Letter } from '../../../letter/model/letter'
import type { LetterTemplate } from '../../../letter/model/letter-template'
import { newLetter } from '../../../letter/model/new-letter'
import type { QuestionSet } from '../../../letter/model/question-set'
import type { RichText } from '../../../letter/model/rich-text'

/** Words that nobody else has: a letter of them can be told from every other text by its mark. */
export type Mark = 'zx' | 'ky'

const word = (mark: Mark) =>
  fc
    .string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'), minLength: 6, maxLength: 9 })
    .map((rest) => `${mark}${rest}`)

const words = (mark: Mark, least = 1, most = 6) =>
  fc.array(word(mark), { minLength: least, maxLength: most }).map((list) => list.join(' '))

const lines = (mark: Mark) => fc.array(words(mark), { minLength: 1, maxLength: 3 })

const run = (text: string) => ({ kind: 'text', text, marks: [] }) as const

const richText = (mark: Mark): fc.Arbitrary<RichText> =>
  fc
    .record({ a: words(mark), b: words(mark), c: words(mark), d: words(mark), e: words(mark), f: words(mark) })
    .map(({ a, b, c, d, e, f }): RichText => [
      { kind: 'paragraph', children: [run(a), { kind: 'footnote', children: [run(b)] }] },
      { kind: 'list', ordered: true, items: [{ children: [run(c)], nested: [] }] },
      { kind: 'table', headerRow: false, rows: [[{ paragraphs: [{ kind: 'paragraph', children: [run(d)] }] }]] },
      {
        kind: 'quote',
        children: [{ kind: 'link', address: `https://voorbeeld.nl/${e.replaceAll(' ', '-')}`, children: [run(f)] }],
      },
    ])

const day = (year: number) =>
  fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 10, max: 28 }))
    .map(([month, date]) => `${String(year)}-${String(month).padStart(2, '0')}-${String(date)}`)

const question = (mark: Mark, n: number) =>
  words(mark, 2, 9).map((text) => ({
    id: `q${String(n)}`,
    number: String(n),
    spans: [{ kind: 'text', text: `${text}?` } as const, { kind: 'note-mark', note: 'n1' } as const],
  }))

/** A question set whose every word carries the mark. */
export const arbitrarySet = (mark: Mark, year: number): fc.Arbitrary<QuestionSet> =>
  fc.integer({ min: 1, max: 4 }).chain((count) =>
    fc.record({
      caseNumber: fc.integer({ min: 10_000, max: 99_999 }).map((n) => `${String(year)}Z${String(n)}`),
      sentOn: day(year),
      members: fc.array(fc.record({ name: words(mark, 1, 2), party: word(mark) }), { minLength: 1, maxLength: 3 }),
      addressedTo: fc.constant(['minister van Defensie']),
      subject: words(mark, 3, 8),
      questions: fc.tuple(...Array.from({ length: count }, (_, index) => question(mark, index + 1))),
      notes: words(mark).map((text) => [{ id: 'n1', label: '1', text }]),
    }),
  )

const answers = (mark: Mark, set: QuestionSet): fc.Arbitrary<readonly Answer[]> =>
  fc.tuple(
    ...set.questions.map(({ id }) =>
      fc.record({
        id: fc.constant(`a-${id}`),
        covers: fc.constant([id]),
        content: richText(mark),
        status: fc.constantFrom('draft' as const, 'agreed' as const),
        responsible: word(mark),
        internalNote: words(mark),
      }),
    ),
  )

/** A letter in which everything that can be filled in is filled in, with words that carry the mark. */
export const arbitraryFullLetter = (mark: Mark, year: number, template: LetterTemplate): fc.Arbitrary<Letter> =>
  arbitrarySet(mark, year).chain((questionSet) =>
    fc
      .record({
        date: day(year),
        ownReference: lines(mark),
        contact: lines(mark),
        answers: answers(mark, questionSet),
        introduction: richText(mark),
        classification: words(mark),
        enclosures: lines(mark),
        replaced: fc.record(
          {
            subject: words(mark),
            opening: words(mark),
            annexHeading: words(mark),
            addressee: words(mark),
            salutation: words(mark),
            closing: words(mark),
          },
          { requiredKeys: [] },
        ),
        openPlaces: fc.record({ reden: words(mark), commissie: words(mark), stuk: words(mark) }),
        names: words(mark),
      })
      .map(({ names, ...filled }) => ({
        ...newLetter(template),
        ...filled,
        questionSet,
        signatories: template.signatories.map((office) => ({ office, name: names, role: 'signs' as const })),
      })),
  )
