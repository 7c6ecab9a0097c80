import fc from 'fast-check'
import { normaliseRichText } from '../../letter/model/normalise-rich-text'
import type { QuestionId } from '../../letter/model/question-set'
import {
  marks,
  type Block,
  type Footnote,
  type Inline,
  type Link,
  type List,
  type Mark,
  type Paragraph,
  type RichText,
  type Table,
  type TextRun,
} from '../../letter/model/rich-text'

const words = [
  ...[
    'de',
    'Kamer',
    'het',
    'kabinet',
    'Oekraïne',
    'wederopbouw',
    'coördinatie',
    'één',
    'reëel',
    'zo',
    'spoedig',
    'mogelijk',
  ],
  ...[
    '21 501-20,',
    'nr. 2029',
    '€ 700',
    'miljoen;',
    'EUR 2,5',
    '(Kamerstuk 26 045, nr. 190)',
    'jl.',
    '7 juni',
    'art. 3:4',
  ],
  // What XML, Word or a reader of Word files may stumble over.
  ...[
    'A&B',
    '<w:t>',
    'a > b',
    '"citaat"',
    "NGO's",
    '’s-Gravenhage',
    ']]>',
    '&amp;',
    '{{datum}}',
    '50%',
    '#1',
    '\u{1F1F3}\u{1F1F1}',
  ],
]

/** A line of text such as civil servants write, with now and then a character that makes trouble. */
export const arbitraryText = (longest = 14): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: longest }).map((list) => list.join(' '))

const arbitraryMarks: fc.Arbitrary<readonly Mark[]> = fc.oneof(
  { weight: 4, arbitrary: fc.constant([]) },
  { weight: 2, arbitrary: fc.subarray([...marks], { maxLength: 3 }) },
)

const textRun: fc.Arbitrary<TextRun> = fc
  .tuple(arbitraryText(), arbitraryMarks)
  .map(([text, given]) => ({ kind: 'text', text: `${text} `, marks: given }))

const link: fc.Arbitrary<Link> = fc
  .tuple(
    fc.constantFrom(
      'https://www.tweedekamer.nl/kamerstukken?a=1&b=2',
      'mailto:vragen@example.org',
      'http://example.org/é',
    ),
    fc.array(textRun, { minLength: 1, maxLength: 2 }),
  )
  .map(([address, children]) => ({ kind: 'link', address, children }))

const footnote: fc.Arbitrary<Footnote> = fc
  .array(fc.oneof(textRun, link), { minLength: 1, maxLength: 3 })
  .map((children) => ({ kind: 'footnote', children }))

function inline(questions: readonly QuestionId[]): fc.Arbitrary<Inline> {
  const plain: fc.WeightedArbitrary<Inline>[] = [
    { weight: 8, arbitrary: textRun },
    { weight: 1, arbitrary: fc.constant({ kind: 'break' }) },
    { weight: 1, arbitrary: link },
    { weight: 1, arbitrary: footnote },
  ]
  if (questions.length === 0) return fc.oneof(...plain)
  const reference = fc
    .subarray([...questions], { minLength: 1, maxLength: Math.min(4, questions.length) })
    .map((ids): Inline => ({ kind: 'question-reference', questions: ids }))
  return fc.oneof(...plain, { weight: 1, arbitrary: reference })
}

/** A text of every kind of block, inline and mark that the model knows, in its one form. */
export function arbitraryRichText(questions: readonly QuestionId[], longest = 4): fc.Arbitrary<RichText> {
  const line = fc.array(inline(questions), { minLength: 1, maxLength: 4 })
  const paragraph = line.map((children): Paragraph => ({ kind: 'paragraph', children }))
  const quote = line.map((children): Block => ({ kind: 'quote', children }))
  const table = fc
    .tuple(fc.boolean(), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .chain(([headerRow, rows, columns]): fc.Arbitrary<Table> =>
      fc
        .array(
          fc.array(
            fc.array(paragraph, { maxLength: 2 }).map((paragraphs) => ({ paragraphs })),
            { minLength: columns, maxLength: columns },
          ),
          { minLength: rows, maxLength: rows },
        )
        .map((cells) => ({ kind: 'table', headerRow, rows: cells })),
    )
  const { list } = fc.letrec<{ list: List }>((tie) => ({
    list: fc
      .tuple(
        fc.boolean(),
        fc.array(
          fc.record({
            children: line,
            nested: fc.oneof(
              { maxDepth: 3, depthSize: 'small' },
              fc.constant([]),
              fc.array(tie('list'), { maxLength: 2 }),
            ),
          }),
          { minLength: 1, maxLength: 3 },
        ),
      )
      .map(([ordered, items]) => ({ kind: 'list', ordered, items })),
  }))
  const block: fc.Arbitrary<Block> = fc.oneof(
    { weight: 6, arbitrary: paragraph },
    { weight: 1, arbitrary: quote },
    { weight: 2, arbitrary: list },
    { weight: 1, arbitrary: table },
  )
  return fc.array(block, { maxLength: longest }).map(normaliseRichText)
}
