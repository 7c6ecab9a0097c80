import { DOMParser } from '@xmldom/xmldom'
import { describe, expect, it } from 'vitest'
import { buildDocx } from '../../../letter/docx/build-docx'
import { composeLetter } from '../../../letter/model/compose-letter'
import { goldenLetters } from '../../support/golden-letters'
import { printedWords } from '../../support/printed-words'
import { allMatches, wordPart, wordParts } from '../../support/word-parts'
import { readByMammoth } from '../../support/word-readers'

const built = await Promise.all(
  goldenLetters.map(async ({ name, letter, template }) => {
    const composed = composeLetter(letter, template)
    return {
      name,
      composed,
      layout: template.layout,
      bytes: (await buildDocx({ composed, layout: template.layout })).bytes,
    }
  }),
)

describe.each(built)('$name is a letter that everyone can read', ({ bytes, composed, layout }) => {
  const document = wordPart(bytes, 'word/document.xml')
  const styles = wordPart(bytes, 'word/styles.xml')

  it('has its subject as title', () => {
    const title = allMatches(wordPart(bytes, 'docProps/core.xml'), /<dc:title>([^<]*)/g)
    expect(title).toEqual([composed.subject])
  })

  it('is Dutch throughout: as a file, in its defaults, and in every style that names a language', () => {
    expect(wordPart(bytes, 'docProps/core.xml')).toContain('<dc:language>nl-NL</dc:language>')
    expect(/<w:rPrDefault>.*?<w:lang w:val="([^"]*)"/s.exec(styles)?.[1]).toBe('nl-NL')
    const all = [...wordParts(bytes).values()].join('')
    expect(new Set(allMatches(all, /<w:lang w:val="([^"]*)"/g))).toEqual(new Set(['nl-NL']))
    expect(all).not.toContain('w:noProof')
  })

  it('has headings that begin with one and never skip a level', () => {
    const levels = allMatches(document, /<w:pStyle w:val="Heading(\d)"/g).map(Number)
    expect(levels[0]).toBe(1)
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([])
    // Shown in Word's navigation pane: a heading for every answer.
    expect(levels.filter((level) => level === 2).length).toBeGreaterThanOrEqual(composed.answers.length)
  })

  it('names the columns of every table of data, and of no table that only places text', () => {
    const tables = document.split('<w:tbl>').slice(1)
    for (const table of tables) {
      const isData = table.includes('<w:tblLook')
      expect(table.includes('<w:tblHeader/>')).toBe(isData)
    }
  })

  it('has no text box, and no picture without words', () => {
    const all = [...wordParts(bytes).values()].join('')
    expect(all).not.toMatch(/txbxContent|w:framePr|v:textbox/)
    const described = allMatches(all, /<wp:docPr [^>]*descr="([^"]*)"/g).filter((words) => words.trim() !== '')
    expect(described).toHaveLength(allMatches(all, /(<wp:docPr )/g).length)
  })

  it('is read in the order of the model letter: letter, signatures, reference column, annex', async () => {
    expect((await readByMammoth(bytes)).text).toEqual(printedWords(composed, layout).text)
    const order = [
      composed.date,
      composed.subject,
      ...composed.opening,
      composed.signatures.at(-1)?.name,
      composed.column.at(-1)?.lines.at(-1),
      composed.annexHeading,
    ]
    const plain =
      new DOMParser().parseFromString(document, 'text/xml').documentElement?.textContent?.replaceAll('\u00A0', ' ') ??
      ''
    const places = order.map((text, index) =>
      index === order.length - 1 ? plain.lastIndexOf(text ?? '') : plain.indexOf(text ?? ''),
    )
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places.every((place) => place >= 0)).toBe(true)
  })
})
