import fc from 'fast-check'
import { marks } from '../../../letter/model/rich-text'
import type { Block, Footnote, Inline, Link, List, RichText, Table, TextRun } from '../../../letter/model/rich-text'

/** Any well-typed text, mostly not in its one form: empty runs, repeated marks, unsafe links, ragged tables. */
const anyText = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[A-Za-zëé0-9 ,.;:?!“”‘’–-]{0,24}$/u) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', ' ', '\u00a0', 'a\nb', '\t', 'PM', '[…]', '<b>&amp;', '🇳🇱 ja', '\u0007x', 'é'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
)
const anyRun: fc.Arbitrary<TextRun> = fc.record({
  kind: fc.constant('text'),
  text: anyText,
  marks: fc.array(fc.constantFrom(...marks), { maxLength: 3 }),
})
const anyLink: fc.Arbitrary<Link> = fc.record({
  kind: fc.constant('link'),
  address: fc.constantFrom(
    'https://www.tweedekamer.nl/kamerstukken?id=2025Z04340',
    'http://example.nl',
    'mailto:post@minvenj.example',
    'javascript:alert(1)',
    'file:///etc/passwd',
    '\\\\server\\share',
  ),
  children: fc.array(anyRun, { maxLength: 3 }),
})
const anyFootnote: fc.Arbitrary<Footnote> = fc.record({
  kind: fc.constant('footnote'),
  children: fc.array(fc.oneof({ weight: 3, arbitrary: anyRun }, { weight: 1, arbitrary: anyLink }), { maxLength: 3 }),
})
const anyInline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 8, arbitrary: anyRun },
  { weight: 1, arbitrary: fc.constant<Inline>({ kind: 'break' }) },
  { weight: 1, arbitrary: anyLink },
  { weight: 1, arbitrary: anyFootnote },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('question-reference' as const),
      questions: fc.array(fc.constantFrom('q1', 'q2', 'q3'), { maxLength: 3 }),
    }),
  },
)
const anyLine = fc.array(anyInline, { maxLength: 5 })
const anyParagraph = fc.record({ kind: fc.constant('paragraph' as const), children: anyLine })
const { list: anyList } = fc.letrec<{ list: List }>((tie) => ({
  list: fc.record({
    kind: fc.constant('list'),
    ordered: fc.boolean(),
    items: fc.array(
      fc.record({
        children: anyLine,
        nested: fc.oneof(
          { maxDepth: 3, depthIdentifier: 'list' },
          fc.constant([]),
          fc.array(tie('list'), { maxLength: 2 }),
        ),
      }),
      { maxLength: 3 },
    ),
  }),
}))
const anyTable: fc.Arbitrary<Table> = fc.record({
  kind: fc.constant('table'),
  headerRow: fc.boolean(),
  rows: fc.array(fc.array(fc.record({ paragraphs: fc.array(anyParagraph, { maxLength: 2 }) }), { maxLength: 3 }), {
    maxLength: 3,
  }),
})
const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  { weight: 4, arbitrary: anyParagraph },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('quote' as const), children: anyLine }) },
  { weight: 2, arbitrary: anyList },
  { weight: 1, arbitrary: anyTable },
)

export const anyRichText: fc.Arbitrary<RichText> = fc.array(anyBlock, { maxLength: 6 })
