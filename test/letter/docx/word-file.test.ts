import { describe, expect, it } from 'vitest'
import { buildDocx } from '../../../letter/docx/build-docx'
import { composeLetter } from '../../../letter/model/compose-letter'
import type { ComposedLetter } from '../../../letter/model/composed-letter'
import { goldenLetters } from '../../support/golden-letters'
import { logoOf, pngPicture } from '../../support/pictures'
import { allMatches, wordPart, wordParts } from '../../support/word-parts'

const built = await Promise.all(
  goldenLetters.map(async ({ name, letter, template }) => {
    const composed = composeLetter(letter, template)
    const { bytes, remarks } = await buildDocx({ composed, layout: template.layout })
    return { name, bytes, remarks, composed, layout: template.layout }
  }),
)
const kind = (name: string) => {
  const found = built.find((each) => each.name === name)
  if (!found) throw new Error(`no golden letter ${name}`)
  return found
}
const joint = kind('samen-beantwoord-jenv')
const inline = kind('samen-beantwoord-defensie')
const changed = async (change: Partial<ComposedLetter>) =>
  buildDocx({ composed: { ...joint.composed, ...change }, layout: joint.layout })

describe.each(built)('the Word file of $name', ({ bytes, remarks, composed, layout }) => {
  const document = wordPart(bytes, 'word/document.xml')
  const styles = wordPart(bytes, 'word/styles.xml')
  const numbering = wordPart(bytes, 'word/numbering.xml')

  it('is byte for byte the same when made again', async () => {
    expect(Buffer.from((await buildDocx({ composed, layout })).bytes).equals(bytes)).toBe(true)
  })

  it('needs no remark', () => {
    expect(remarks).toEqual([])
  })

  it('uses only styles that exist', () => {
    const known = new Set(allMatches(styles, /w:styleId="([^"]*)"/g))
    const used = [...wordParts(bytes).values()].flatMap((xml) =>
      allMatches(xml, /<w:(?:pStyle|rStyle|tblStyle|basedOn|next|link) w:val="([^"]*)"/g),
    )
    expect(used.filter((style) => !known.has(style))).toEqual([])
  })

  it('names only lists that exist, each numbered one with a definition of its own', () => {
    const numbers = new Map(
      [...numbering.matchAll(/<w:num w:numId="(\d+)"><w:abstractNumId w:val="(\d+)"/g)].map((m) => [m[1], m[2]]),
    )
    const defined = allMatches(numbering, /<w:abstractNum w:abstractNumId="(\d+)"/g)
    expect(allMatches(document, /<w:numId w:val="(\d+)"/g).filter((id) => !numbers.has(id))).toEqual([])
    expect([...numbers.values()].sort()).toEqual([...defined].sort())
  })

  it('names only relationships, footnotes and bookmarks that exist, each footnote once and in order', () => {
    const relationships = allMatches(wordPart(bytes, 'word/_rels/document.xml.rels'), / Id="([^"]*)"/g)
    expect(allMatches(document, /r:(?:id|embed)="([^"]*)"/g).filter((id) => !relationships.includes(id))).toEqual([])
    const marks = allMatches(document, /<w:footnoteReference w:id="(\d+)"/g)
    expect(marks).toEqual(marks.map((_, index) => String(index + 1)))
    expect(allMatches(wordPart(bytes, 'word/footnotes.xml'), /<w:footnote w:id="(\d+)"/g)).toEqual(marks)
    const bookmarks = allMatches(document, /<w:bookmarkStart w:id="\d+" w:name="([^"]*)"/g)
    expect(new Set(bookmarks).size).toBe(bookmarks.length)
    expect(allMatches(document, / REF (\S+) /g).filter((name) => !bookmarks.includes(name))).toEqual([])
  })

  it('has separators of footnotes that hold a line and nothing else', () => {
    const notes = wordPart(bytes, 'word/footnotes.xml')
    for (const type of ['separator', 'continuationSeparator']) {
      const [separator = ''] = allMatches(
        notes,
        new RegExp(`<w:footnote w:type="${type}"[^>]*>(.*?)</w:footnote>`, 'g'),
      )
      expect(allMatches(separator, /<w:r>(.*?)<\/w:r>/g)).toEqual([`<w:${type}/>`])
    }
    expect(wordPart(bytes, 'word/settings.xml')).toContain(
      '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>',
    )
  })

  it('declares every part, and no part that it does not have', () => {
    const parts = [...wordParts(bytes).keys()].filter((path) => path.endsWith('.xml') && path !== '[Content_Types].xml')
    const declared = allMatches(wordPart(bytes, '[Content_Types].xml'), /PartName="\/([^"]*)"/g)
    expect([...declared].sort()).toEqual([...parts].sort())
  })

  it('has paragraphs without text only where Word or LibreOffice asks for one', () => {
    const empty = allMatches(document, /<w:p><w:pPr><w:pStyle w:val="([^"]*)"\/>(?:(?!<w:r>|<\/w:p>).)*<\/w:p>/g)
    // Beside tables and the end of a section; and the return address, which some houses do not print.
    expect(empty.filter((style) => !['Scheiding', 'Retouradres'].includes(style))).toEqual([])
  })

  it('breaks no page by hand: the annex is a section of its own', () => {
    expect(document).not.toMatch(/w:br w:type="page"|pageBreakBefore/)
    expect(allMatches(document, /(<w:sectPr>)/g)).toHaveLength(2)
  })

  it('keeps each question, label and note between them with what follows', () => {
    const keeping = ['Heading1', 'Heading2', 'Heading3', 'Vraag', 'Closing']
    for (const style of keeping) {
      const [definition = ''] = allMatches(styles, new RegExp(`w:styleId="${style}"[^>]*>(.*?)</w:style>`, 'g'))
      expect(definition, style).toContain('<w:keepNext')
    }
    expect(styles).toContain('<w:pPrDefault><w:pPr><w:widowControl/>')
  })

  it('never tears a row of its tables, and keeps each signature with the next line', () => {
    expect(allMatches(document, /<w:trPr>(.*?)<\/w:trPr>/g).filter((row) => !row.includes('<w:cantSplit'))).toEqual([])
    const signatures = document.split('<w:p>').filter((p) => p.includes('w:pStyle w:val="Signature"'))
    const lastRow = composed.signatures.length % 2 === 0 ? 2 : 1
    expect(signatures.slice(0, -lastRow).filter((p) => !p.includes('<w:keepNext/>'))).toEqual([])
  })

  it('gives every table fixed widths that add up', () => {
    for (const table of document.split('<w:tbl>').slice(1)) {
      const grid = allMatches(table.slice(0, table.indexOf('</w:tblGrid>')), /<w:gridCol w:w="(\d+)"/g)
      const [width] = allMatches(table, /<w:tblW (?:w:type="dxa" )?w:w="(\d+)"/g)
      expect(grid.reduce((sum, each) => sum + Number(each), 0)).toBe(Number(width))
      expect(table).toContain('<w:tblLayout w:type="fixed"/>')
    }
  })
})

describe('lists', () => {
  it('restart: every numbered list counts in a definition of its own', () => {
    const numbering = wordPart(joint.bytes, 'word/numbering.xml')
    // Bullets share one; the letter has three numbered lists, one of them within a bulleted list.
    expect(allMatches(numbering, /<w:abstractNum w:abstractNumId="(\d+)"/g)).toEqual(['0', '1', '2', '3'])
    const items = allMatches(wordPart(joint.bytes, 'word/document.xml'), /<w:numPr>(.*?)<\/w:numPr>/g)
    expect(items).toEqual([
      '<w:ilvl w:val="0"/><w:numId w:val="1"/>',
      '<w:ilvl w:val="0"/><w:numId w:val="1"/>',
      '<w:ilvl w:val="1"/><w:numId w:val="2"/>',
      '<w:ilvl w:val="1"/><w:numId w:val="2"/>',
      '<w:ilvl w:val="0"/><w:numId w:val="3"/>',
      '<w:ilvl w:val="0"/><w:numId w:val="3"/>',
      '<w:ilvl w:val="0"/><w:numId w:val="4"/>',
      '<w:ilvl w:val="0"/><w:numId w:val="4"/>',
    ])
  })
})

describe('a reference to questions', () => {
  it('is a field that points to the printed number and already shows it', () => {
    const document = wordPart(joint.bytes, 'word/document.xml')
    const result =
      /REF _RefVraag3 \\h \\\* CHARFORMAT <\/w:instrText><\/w:r><w:r><w:fldChar w:fldCharType="separate"\/><\/w:r>(.*?)<w:r><w:fldChar w:fldCharType="end"/
    expect(result.exec(document)?.[1]).toBe('<w:r><w:t xml:space="preserve">3</w:t></w:r>')
    expect(document).toContain('w:name="_RefVraag3"/><w:r><w:t xml:space="preserve">3</w:t></w:r><w:bookmarkEnd')
  })

  it('names bookmarks by place, so that nothing of the draft shows', () => {
    const names = allMatches(wordPart(joint.bytes, 'word/document.xml'), /w:name="([^"]*)"/g)
    expect(names).toEqual(names.map((_, index) => `_RefVraag${String(index + 1)}`))
  })
})

describe('notes', () => {
  it('of the askers are text in brackets, those of the ministry are footnotes: never one series', () => {
    for (const { bytes } of [joint, inline]) {
      const document = wordPart(bytes, 'word/document.xml')
      expect(document).toContain('<w:vertAlign w:val="superscript"/></w:rPr><w:t xml:space="preserve">[1]</w:t>')
      expect(allMatches(document, /<w:t xml:space="preserve">(\[\d\])<\/w:t><w:tab\/>/g)[0]).toBe('[1]')
      expect(allMatches(document, /(<w:footnoteReference )/g)).toHaveLength(2)
    }
  })

  it('of the askers between a question and its answer keep the two together', () => {
    const notes = wordPart(joint.bytes, 'word/document.xml')
      .split('<w:p>')
      .filter((p) => p.includes('"NootVraagsteller"'))
    expect(notes.length).toBeGreaterThan(0)
    expect(notes.filter((p) => !p.includes('<w:keepNext/>'))).toEqual([])
  })
})

describe('page furniture', () => {
  it('prints date and reference on later pages from the values of page 1', async () => {
    const { bytes } = await changed({
      continuation: [{ heading: 'Datum', headingBold: true, lines: ['1 mei 2031'], italic: false }],
    })
    const headers = [...wordParts(bytes)].filter(([path]) => /header\d+\.xml$/.test(path)).map(([, xml]) => xml)
    expect(headers.filter((xml) => xml.includes('1 mei 2031'))).toHaveLength(1)
  })

  it('numbers pages with real fields', () => {
    const footer = wordPart(joint.bytes, 'word/footer1.xml')
    expect(footer).toMatch(/Pagina .*PAGE.* van .*NUMPAGES/s)
  })

  it('prints a marking at the top and bottom of page 1 and of the pages after it', async () => {
    const { bytes } = await changed({ classification: 'Departementaal vertrouwelijk' })
    const marked = [...wordParts(bytes)]
      .filter(([, xml]) => xml.includes('Departementaal vertrouwelijk'))
      .map(([path]) => path)
    expect(marked.sort()).toEqual(['word/footer1.xml', 'word/footer2.xml', 'word/header1.xml', 'word/header2.xml'])
  })

  it('prints a wordmark in letters, or the ministry’s own picture with words for who cannot see it', async () => {
    const withWords = await changed({ wordmark: 'Ministerie van Voorbeelden' })
    expect([...wordParts(withWords.bytes).values()].some((xml) => xml.includes('Ministerie van Voorbeelden'))).toBe(
      true,
    )
    const logo = logoOf(pngPicture(130, 440), 'Logo van het Ministerie van Voorbeelden')
    const letter = {
      composed: { ...joint.composed, wordmark: 'Ministerie van Voorbeelden' },
      layout: joint.layout,
      logo,
    }
    const { bytes } = await buildDocx(letter)
    const header = [...wordParts(bytes).values()].filter((xml) => xml.includes('<w:drawing>'))
    expect(header).toHaveLength(1)
    expect(header[0]).toContain('descr="Logo van het Ministerie van Voorbeelden"')
    expect([...wordParts(bytes).values()].some((xml) => xml.includes('>Ministerie van Voorbeelden<'))).toBe(false)
    expect(Buffer.from((await buildDocx(letter)).bytes).equals(bytes)).toBe(true)
  })
})

describe('text that Word cannot hold', () => {
  it('is left out, and a remark says how much', async () => {
    const { bytes, remarks } = await changed({
      subject: 'a\u0001b\uFFFEc\uD800d\u202Ee\u200B',
      salutation: 'Goed \u{1F1F3}\u{1F1F1}',
    })
    expect(remarks).toEqual([{ kind: 'characters-removed', count: 5 }])
    expect(wordPart(bytes, 'word/document.xml')).toContain('>abcde<')
    expect(wordPart(bytes, 'word/document.xml')).toContain('Goed \u{1F1F3}\u{1F1F1}')
  })

  it('as an address is printed without a link, and a remark names it', async () => {
    const address = 'javascript:alert(1)'
    const { bytes, remarks } = await changed({
      introduction: [
        {
          kind: 'paragraph',
          children: [{ kind: 'link', address, children: [{ kind: 'text', text: 'klik', marks: [] }] }],
        },
      ],
    })
    expect(remarks).toEqual([{ kind: 'link-not-kept', address }])
    expect([...wordParts(bytes).values()].some((xml) => xml.includes('javascript'))).toBe(false)
    expect(wordPart(bytes, 'word/document.xml')).toContain('>klik<')
  })
})

describe('a letter without an annex', () => {
  it('ends with its front page', async () => {
    const { bytes } = await changed({ annexHeading: '', introduction: [], answers: [], notes: [] })
    expect(allMatches(wordPart(bytes, 'word/document.xml'), /(<w:sectPr>)/g)).toHaveLength(1)
  })
})

describe('a letter that runs on to a second page', () => {
  it('has its reference column on page 1 all the same', async () => {
    const { bytes } = await changed({ opening: Array.from({ length: 20 }, () => 'Een lange alinea. '.repeat(20)) })
    const document = wordPart(bytes, 'word/document.xml')
    expect(document.indexOf('<w:tblpPr')).toBeLessThan(document.indexOf('Een lange alinea.'))
    const usual = wordPart(joint.bytes, 'word/document.xml')
    expect(usual.indexOf('<w:tblpPr')).toBeGreaterThan(usual.indexOf('drs. R.J. Klever'))
  })
})
