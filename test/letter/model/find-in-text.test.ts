import { describe, expect, it } from 'vitest'
import { countMatches, replaceInText, searchedLines, searchPattern } from '../../../letter/model/find-in-text'
import type { Inline, RichText, TextRun } from '../../../letter/model/rich-text'
import { richTextToPlain } from '../../../letter/model/rich-text-plain'

const run = (text: string, ...marks: TextRun['marks']): TextRun => ({ kind: 'text', text, marks })
const paragraph = (...children: readonly Inline[]): RichText[number] => ({ kind: 'paragraph', children })
const reference = () => 'vraag 2'
const find = (words: string, more = {}) => {
  const pattern = searchPattern({ words, matchCase: false, wholeWords: false, ...more })
  if (!pattern) throw new Error('nothing to look for')
  return pattern
}
const replace = (content: RichText, words: string, insert: string, which: 'all' | number = 'all') =>
  replaceInText(content, find(words), insert, which, reference)

describe('searchPattern', () => {
  it('is null when there is nothing to look for', () => {
    expect(searchPattern({ words: '  ', matchCase: false, wholeWords: false })).toBeNull()
  })

  it.each([
    ['capitals do not matter unless asked', 'Minister en minister', 'minister', {}, 2],
    ['capitals matter when asked', 'Minister en minister', 'minister', { matchCase: true }, 1],
    ['whole words only when asked', 'drone en drones', 'drone', { wholeWords: true }, 1],
    ['letters with accents belong to a word', 'Oekraïne en Oekraïnes', 'oekraïne', { wholeWords: true }, 1],
    ['signs mean themselves', '21 501-20 (nr. 2029)', '(nr. 2029)', {}, 1],
    ['a line break is no space', 'van de\nminister', 'de minister', {}, 0],
    ['a no-break space fits a space', 'nr.\u00a02029', 'nr. 2029', {}, 1],
  ])('%s', (_, line, words, more, times) => {
    expect(countMatches(line, find(words, more))).toBe(times)
  })
})

describe('searchedLines', () => {
  it('gives the lines of text, lists, tables, and then the footnotes', () => {
    const content: RichText = [
      paragraph(run('een'), { kind: 'footnote', children: [run('noot')] }),
      { kind: 'list', ordered: true, items: [{ children: [run('twee')], nested: [] }] },
      { kind: 'table', headerRow: false, rows: [[{ paragraphs: [{ kind: 'paragraph', children: [run('drie')] }] }]] },
    ]
    expect(searchedLines(content, reference)).toEqual({ lines: ['een', 'twee', 'drie'], notes: ['noot'] })
  })
})

describe('replaceInText', () => {
  it('replaces all, or one by its number', () => {
    const content = [paragraph(run('aap noot aap')), paragraph(run('aap'))]
    expect(richTextToPlain(replace(content, 'aap', 'mies'), reference)).toBe('mies noot mies\n\nmies')
    expect(richTextToPlain(replace(content, 'aap', 'mies', 1), reference)).toBe('aap noot mies\n\naap')
  })

  it('keeps the marks where the match began and around it', () => {
    const content = [paragraph(run('de '), run('oude', 'bold'), run(' naam'))]
    expect(replace(content, 'oude naam', 'nieuwe')).toEqual([paragraph(run('de '), run('nieuwe', 'bold'))])
  })

  it('replaces inside a link and keeps its address', () => {
    const link: Inline = { kind: 'link', address: 'https://voorbeeld.nl', children: [run('oud')] }
    expect(replace([paragraph(link)], 'oud', 'nieuw')).toEqual([paragraph({ ...link, children: [run('nieuw')] })])
  })

  it('replaces in footnotes', () => {
    const content = [paragraph(run('tekst'), { kind: 'footnote', children: [run('oud')] })]
    expect(replace(content, 'oud', 'nieuw')).toEqual([
      paragraph(run('tekst'), { kind: 'footnote', children: [run('nieuw')] }),
    ])
  })

  it('leaves a reference alone, also when the match runs over it', () => {
    const content = [paragraph(run('zie '), { kind: 'question-reference', questions: ['q2'] }, run(' hierna'))]
    expect(replace(content, 'zie vraag 2', 'weg')).toEqual(content)
  })

  it('leaves out what became empty', () => {
    expect(replace([paragraph(run('weg'))], 'weg', '')).toEqual([])
  })
})
