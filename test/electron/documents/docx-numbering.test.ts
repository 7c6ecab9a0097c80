import { describe, expect, it } from 'vitest'
import { linesOf, readSource } from '../../support/read-source'
import { item, level, paragraph, wordDocument } from '../../support/word-document'

const list = (id: number, levels: string) => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`
const use = (id: number, of: number, overrides = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides}</w:num>`
const again = (depth: number, at: number) =>
  `<w:lvlOverride w:ilvl="${depth}"><w:startOverride w:val="${at}"/></w:lvlOverride>`

const lines = async (body: string, numbering: string, styles?: string) =>
  linesOf(await readSource(wordDocument(body, styles === undefined ? { numbering } : { numbering, styles })))

describe('the numbers that Word counts itself', () => {
  const twoLevels = list(0, level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '%2)'))

  it('counts on over paragraphs without a number', async () => {
    const body = item(1, 0, 'Een') + paragraph('tussen') + item(1, 0, 'Twee')
    expect(await lines(body, twoLevels + use(1, 0))).toEqual(['1. Een', 'tussen', '2. Twee'])
  })

  it('starts a deeper level again after a higher one', async () => {
    const body = item(1, 0, 'A') + item(1, 1, 'x') + item(1, 1, 'y') + item(1, 0, 'B') + item(1, 1, 'z')
    expect(await lines(body, twoLevels + use(1, 0))).toEqual(['1. A', 'a) x', 'b) y', '2. B', 'a) z'])
  })

  it.each([
    ['decimal', '%1)', ['1)', '2)', '3)', '4)']],
    ['lowerRoman', '(%1)', ['(i)', '(ii)', '(iii)', '(iv)']],
    ['upperRoman', '%1.', ['I.', 'II.', 'III.', 'IV.']],
    ['upperLetter', 'Vraag %1:', ['Vraag A:', 'Vraag B:', 'Vraag C:', 'Vraag D:']],
    ['decimalZero', '%1', ['01', '02', '03', '04']],
    ['ordinal', '%1', ['1e', '2e', '3e', '4e']],
    ['bullet', '\uf0b7', ['•', '•', '•', '•']],
    ['somethingOfALaterWord', '%1.', ['1.', '2.', '3.', '4.']],
  ])('shows %s as in %s', async (format, text, expected) => {
    const body = [1, 2, 3, 4].map(() => item(1, 0, '-')).join('')
    const found = await lines(body, list(0, level(0, format, text)) + use(1, 0))
    expect(found.map((line) => line.slice(0, -2))).toEqual(expected)
  })

  it('repeats the letter after z, as Word does', async () => {
    const body = Array.from({ length: 28 }, () => item(1, 0, '-')).join('')
    const found = await lines(body, list(0, level(0, 'lowerLetter', '%1.')) + use(1, 0))
    expect(found.slice(25)).toEqual(['z. -', 'aa. -', 'bb. -'])
  })

  it('shows the numbers of higher levels in a number', async () => {
    const legal = list(0, level(0, 'upperRoman', '%1') + level(1, 'decimal', '%1.%2', '<w:isLgl/>'))
    const body = item(1, 0, 'A') + item(1, 0, 'B') + item(1, 1, 'x') + item(1, 1, 'y')
    expect(await lines(body, legal + use(1, 0))).toEqual(['I A', 'II B', '2.1 x', '2.2 y'])
  })

  it('lets two lists of one definition count together, until one starts again', async () => {
    const numbering = twoLevels + use(1, 0) + use(2, 0) + use(3, 0, again(0, 1)) + use(4, 0, again(0, 12))
    const body = item(1, 0, 'a') + item(2, 0, 'b') + item(3, 0, 'c') + item(3, 0, 'd') + item(4, 0, 'e')
    expect(await lines(body, numbering)).toEqual(['1. a', '2. b', '1. c', '2. d', '12. e'])
  })

  it('takes a level that the list itself redefines', async () => {
    const override = `<w:lvlOverride w:ilvl="0">${level(0, 'decimal', 'Vraag %1')}</w:lvlOverride>`
    expect(await lines(item(1, 0, 'Hoe?'), twoLevels + use(1, 0, override))).toEqual(['Vraag 1 Hoe?'])
  })

  it('keeps counting at a level that never starts again', async () => {
    const keeping = list(0, level(0, 'decimal', '%1.') + level(1, 'decimal', '%2)', '<w:lvlRestart w:val="0"/>'))
    const body = item(1, 0, 'A') + item(1, 1, 'x') + item(1, 0, 'B') + item(1, 1, 'y')
    expect(await lines(body, keeping + use(1, 0))).toEqual(['1. A', '1) x', '2. B', '2) y'])
  })

  it('numbers paragraphs by their style, at the level that names the style', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Vraag"><w:name w:val="Vraag"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Sub"><w:name w:val="Sub"/><w:basedOn w:val="Vraag"/></w:style>'
    const styled = list(
      0,
      level(0, 'decimal', '%1.', '<w:pStyle w:val="Vraag"/>') +
        level(1, 'lowerLetter', '%2.', '<w:pStyle w:val="Sub"/>'),
    )
    const body = ['Vraag', 'Sub', 'Sub', 'Vraag']
      .map((style) => paragraph(style, `<w:pStyle w:val="${style}"/>`))
      .join('')
    expect(await lines(body, styled + use(1, 0), styles)).toEqual(['1. Vraag', 'a. Sub', 'b. Sub', '2. Vraag'])
  })

  it('follows a definition that only points to a numbering style', async () => {
    const styles =
      '<w:style w:type="numbering" w:styleId="Lijst"><w:name w:val="Lijst"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    const numbering = `${twoLevels}<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="Lijst"/></w:abstractNum>${use(1, 0)}${use(9, 5)}`
    expect(await lines(item(9, 0, 'Hoe?'), numbering, styles)).toEqual(['1. Hoe?'])
  })

  it('takes a number away where the paragraph says list 0', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Vraag"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    const body =
      paragraph('a', '<w:pStyle w:val="Vraag"/>') +
      paragraph('b', '<w:pStyle w:val="Vraag"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    expect(await lines(body, twoLevels + use(1, 0), styles)).toEqual(['1. a', 'b'])
  })

  it('shows the number of an empty item, and does not stop at a list that is not there', async () => {
    const body = `${item(1, 0, '')}${item(1, 0, 'b')}${item(77, 0, 'c')}`
    expect(await lines(body, twoLevels + use(1, 0))).toEqual(['1.', '2. b', 'c'])
  })

  it('does not count a paragraph that was deleted', async () => {
    const gone =
      '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:del w:id="2"><w:r><w:delText>weg</w:delText></w:r></w:del></w:p>'
    expect(await lines(item(1, 0, 'a') + gone + item(1, 0, 'b'), twoLevels + use(1, 0))).toEqual(['1. a', '2. b'])
  })
})

describe('how deep a paragraph stands', () => {
  const numbering = list(0, level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '%2)')) + use(1, 0)
  const levels = async (body: string) => {
    const source = await readSource(wordDocument(body, { numbering }))
    return source.blocks.map((block) => block.level ?? 0)
  }

  it('is its level in the list', async () => {
    expect(await levels(item(1, 0, 'a') + item(1, 1, 'b'))).toEqual([0, 1])
  })

  it('is its indent where it has no number', async () => {
    const indented = (left: number) => paragraph('x', `<w:ind w:left="${left}"/>`)
    expect(await levels(indented(0) + indented(720) + indented(1440))).toEqual([0, 1, 2])
  })

  it('is deeper for an item of the first level that was indented by hand', async () => {
    const deep = paragraph(
      'x',
      '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:ind w:left="1440" w:hanging="360"/>',
    )
    expect(await levels(deep)).toEqual([1])
  })
})
