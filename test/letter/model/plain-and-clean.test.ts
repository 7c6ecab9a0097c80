import { describe, expect, it } from 'vitest'
import { cleanText } from '../../../letter/model/clean-text'
import { countWords, isEmptyRichText, richTextToPlain } from '../../../letter/model/rich-text-plain'
import type { RichText } from '../../../letter/model/rich-text'
import { paragraph, richText } from '../../support/letter-builder'

const list: RichText = [
  {
    kind: 'list',
    ordered: true,
    items: [
      {
        children: paragraph('een').children,
        nested: [{ kind: 'list', ordered: false, items: [{ children: paragraph('onder').children, nested: [] }] }],
      },
      { children: paragraph('twee').children, nested: [] },
    ],
  },
]

describe('plain text', () => {
  it('numbers and indents lists', () => {
    expect(richTextToPlain(list, () => '')).toBe('1. een\n   - onder\n2. twee')
  })

  it('gives the place of a footnote to the caller', () => {
    const noted: RichText = [
      {
        kind: 'paragraph',
        children: [
          { kind: 'text', text: 'Ja', marks: [] },
          { kind: 'footnote', children: paragraph('Bron').children as [] },
        ],
      },
    ]
    expect(
      richTextToPlain(
        noted,
        () => '',
        (text) => ` (${text})`,
      ),
    ).toBe('Ja (Bron)')
    expect(countWords(noted)).toBe(2)
  })

  it.each([
    [[], true],
    [richText('  '), true],
    [richText('Ja.'), false],
  ] as [RichText, boolean][])('%j is empty: %s', (text, empty) => {
    expect(isEmptyRichText(text)).toBe(empty)
  })

  it('counts words, not punctuation', () => {
    expect(countWords(richText('Ja, dat is – zo.', '21 501-20'))).toBe(6)
  })
})

describe('cleanText', () => {
  it.each([
    ['a\u0000b\u000Bc\u000Cd\uFFFEe\uFFFFf', 'abcdef', 5],
    ['a\uD800b\uDC00c', 'abc', 2],
    ['\u202Eagent\u202C', 'agent', 2],
    ['nul\u200Bbreed\uFEFF', 'nulbreed', 2],
    ['tab\tregel\n€ 😀 ë', 'tab\tregel\n€ 😀 ë', 0],
  ])('%j → %j', (text, cleaned, removed) => {
    expect(cleanText(text)).toEqual({ text: cleaned, removed })
  })
})
