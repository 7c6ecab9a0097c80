import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normaliseRichText } from '../../../letter/model/normalise-rich-text'
import type { Block, Inline, Mark, TableCell } from '../../../letter/model/rich-text'
import { anyRichText } from '../../renderer/editor/any-rich-text'

const run = (text: string, ...marks: readonly Mark[]) => ({ kind: 'text', text, marks }) as const
const p = (...children: readonly Inline[]): Block => ({ kind: 'paragraph', children })
const one = (...children: readonly Inline[]) => normaliseRichText([p(...children)])

describe('the one form of a text', () => {
  it('is reached in one step', () => {
    fc.assert(
      fc.property(anyRichText, (text) => {
        const once = normaliseRichText(text)
        expect(normaliseRichText(once)).toEqual(once)
      }),
    )
  })

  it('joins neighbours with the same marks, in whatever order these were given', () => {
    expect(one(run('a', 'italic', 'bold'), run(''), run('b', 'bold', 'italic', 'bold'))).toEqual([
      p(run('ab', 'bold', 'italic')),
    ])
  })

  it('keeps subscript when both were asked', () => {
    expect(one(run('2', 'superscript', 'subscript'))).toEqual([p(run('2', 'subscript'))])
  })

  it('turns a newline into a line break and drops other control characters', () => {
    expect(one(run('a\r\nb\u0000\tc'))).toEqual([p(run('a'), { kind: 'break' }, run('b\tc'))])
  })

  it.each(['javascript:alert(1)', 'file:///c:/x', '\\\\host\\share', 'https://\\\\host'])(
    'takes %s off its text',
    (address) => {
      expect(one(run('zie '), { kind: 'link', address, children: [run('hier')] })).toEqual([p(run('zie hier'))])
    },
  )

  it('joins two halves of one link', () => {
    const half = (text: string): Inline => ({ kind: 'link', address: 'https://a.nl', children: [run(text)] })
    expect(one(half('a'), half('b'))).toEqual([p({ kind: 'link', address: 'https://a.nl', children: [run('ab')] })])
  })

  it('keeps a footnote that is still empty, and puts one on a single line', () => {
    expect(one({ kind: 'footnote', children: [] }, { kind: 'footnote', children: [run('a\nb')] })).toEqual([
      p({ kind: 'footnote', children: [] }, { kind: 'footnote', children: [run('a b')] }),
    ])
  })

  it('drops a reference to no question and names each question once', () => {
    const reference = (...questions: readonly string[]): Inline => ({ kind: 'question-reference', questions })
    expect(one(reference(), reference('q1', 'q1', 'q2'))).toEqual([p(reference('q1', 'q2'))])
  })

  it('joins lists of one kind that follow each other, not those parted by text', () => {
    const list = (text: string, ordered = true): Block => ({
      kind: 'list',
      ordered,
      items: [{ children: [run(text)], nested: [] }],
    })
    const items = (block: Block | undefined) => (block?.kind === 'list' ? block.items.length : 0)
    expect(normaliseRichText([list('a'), list('b'), list('c', false)]).map(items)).toEqual([2, 1])
    expect(normaliseRichText([list('a'), p(run('x')), list('b')]).map(items)).toEqual([1, 0, 1])
  })

  it('squares a table and drops one without cells', () => {
    const cell = (text: string) => ({ paragraphs: [{ kind: 'paragraph', children: [run(text)] }] }) as const
    const blank = { paragraphs: [{ kind: 'paragraph', children: [] }] } as const
    const table = (rows: readonly (readonly TableCell[])[]): Block => ({ kind: 'table', headerRow: false, rows })
    expect(normaliseRichText([table([[cell('a')], [cell('b'), cell('c')]]), table([[], []])])).toEqual([
      table([
        [cell('a'), blank],
        [cell('b'), cell('c')],
      ]),
    ])
  })

  it('is nothing for nothing but empty paragraphs, and keeps an empty line between words', () => {
    expect(normaliseRichText([p(), p(run(''))])).toEqual([])
    expect(normaliseRichText([p(run('a')), p(), p(run('b'))])).toEqual([p(run('a')), p(), p(run('b'))])
  })
})
