import { describe, expect, it } from 'vitest'
import { countFootnotes, firstFootnotes } from '../../../letter/model/count-footnotes'
import { setAnswerContent } from '../../../letter/model/edit-questions'
import type { Paragraph, RichText } from '../../../letter/model/rich-text'
import { letterWith, question } from '../../support/letter-builder'
import { shippedTemplate } from '../../support/shipped-templates'

const noted: Paragraph = {
  kind: 'paragraph',
  children: [
    { kind: 'text', text: 'Ja', marks: [] },
    { kind: 'footnote', children: [{ kind: 'text', text: 'Bron', marks: [] }] },
  ],
}

describe('footnotes', () => {
  it('are counted wherever they stand', () => {
    const everywhere: RichText = [
      noted,
      { kind: 'quote', children: noted.children },
      {
        kind: 'list',
        ordered: false,
        items: [
          {
            children: noted.children,
            nested: [{ kind: 'list', ordered: true, items: [{ children: noted.children, nested: [] }] }],
          },
        ],
      },
      { kind: 'table', headerRow: false, rows: [[{ paragraphs: [noted, noted] }]] },
    ]
    expect(countFootnotes(everywhere)).toBe(6)
  })

  it('run through the letter from answer to answer', () => {
    const letter = letterWith(shippedTemplate('antwoordbrief-defensie'), {
      questions: ['1', '2', '3'].map((n) => question(n)),
    })
    const written = setAnswerContent(setAnswerContent(letter, 'a-q1', [noted, noted]), 'a-q2', [noted])
    expect([...firstFootnotes(written).values()]).toEqual([1, 3, 4])
  })
})
