import { describe, expect, it } from 'vitest'
import { linesOf, readSource, remarked, textOfBlock } from '../../support/read-source'
import { paragraph, wordDocument, type WordParts } from '../../support/word-document'

const read = (body: string, parts?: WordParts) => readSource(wordDocument(body, parts))
const lines = async (body: string, parts?: WordParts) => linesOf(await read(body, parts))
const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const p = (inside: string) => `<w:p>${inside}</w:p>`

describe('text of a Word document', () => {
  it('joins runs that Word cut in the middle of a word', async () => {
    const source = await read(p(run('onder') + '<w:proofErr w:type="spellStart"/>' + run('zoek')))
    expect(source.blocks).toEqual([{ runs: [{ text: 'onderzoek' }] }])
  })

  it('keeps breaks, tabs and special hyphens', async () => {
    const body =
      '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/><w:t>e</w:t></w:r>'
    expect(await lines(p(body))).toEqual(['a\tb\nc\u2011de'])
  })

  it('reads what stands inside links, content controls, smart tags and accepted fields', async () => {
    const body =
      `<w:hyperlink r:id="x">${run('link ')}</w:hyperlink><w:smartTag>${run('naam ')}</w:smartTag>` +
      `<w:sdt><w:sdtPr/><w:sdtContent>${run('veld ')}</w:sdtContent></w:sdt><w:fldSimple w:instr="DATE">${run('3 mei')}</w:fldSimple>`
    expect(await lines(`<w:sdt><w:sdtContent>${p(body)}</w:sdtContent></w:sdt>`)).toEqual(['link naam veld 3 mei'])
  })

  it('tells raised type from the rest, by the run and by its style', async () => {
    const styles =
      '<w:style w:type="character" w:styleId="Noot"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>'
    const body = p(
      run('Kent u dit?') + run('1', '<w:vertAlign w:val="superscript"/>') + run('2', '<w:rStyle w:val="Noot"/>'),
    )
    const [block] = (await read(body, { styles })).blocks
    expect(block?.runs).toEqual([{ text: 'Kent u dit?' }, { text: '12', superscript: true }])
  })

  it('reads symbols of symbol fonts, and shows that there was one it does not know', async () => {
    const symbol = (font: string, code: string) => `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`
    const body = p(symbol('Wingdings', 'F0FE') + symbol('Symbol', 'F0B3') + symbol('Wingdings', 'F021'))
    expect(await lines(body)).toEqual(['☑≥□'])
  })

  it('knows headings by style and by outline level, in any language of Word', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/></w:style>'
    const body =
      paragraph('Vraag 1', '<w:pStyle w:val="Kop1"/>') +
      paragraph('Toelichting', '<w:outlineLvl w:val="0"/>') +
      paragraph('tekst')
    expect((await read(body, { styles })).blocks.map((block) => block.kind)).toEqual(['heading', 'heading', undefined])
  })

  it('reads tables cell by cell, row by row', async () => {
    const row = (...cells: string[]) =>
      `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`
    expect(await lines(`<w:tbl>${row('1', 'Hoe?')}${row('2', 'Waarom?')}</w:tbl>`)).toEqual([
      '1',
      'Hoe?',
      '2',
      'Waarom?',
    ])
  })

  it('reads a text box once, after the paragraph that it is tied to, and says so', async () => {
    const box = (name: string) => `<${name}><w:txbxContent>${paragraph('in het kader')}</w:txbxContent></${name}>`
    const body = p(
      run('ervoor') +
        `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box('wps:txbx')}</w:drawing></mc:Choice>` +
        `<mc:Fallback><w:pict>${box('v:textbox')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    )
    const source = await read(body + paragraph('erna'))
    expect(linesOf(source)).toEqual(['ervoor', 'in het kader', 'erna'])
    expect(remarked(source, 'text-box')).toBe(1)
  })

  it('takes an empty paragraph with a border for a rule', async () => {
    const rule = '<w:p><w:pPr><w:pBdr><w:bottom w:val="single" w:sz="4"/></w:pBdr></w:pPr></w:p>'
    expect((await read(paragraph('a') + rule + paragraph('b'))).blocks[1]).toEqual({ runs: [], kind: 'rule' })
  })

  it('keeps white space between paragraphs as one empty block', async () => {
    const source = await read(
      paragraph('') + paragraph('a') + paragraph('') + paragraph(' ') + paragraph('b') + paragraph(''),
    )
    expect(source.blocks.map(textOfBlock)).toEqual(['a', '', 'b'])
  })

  it('reads documents that name Word’s namespace otherwise, or are of the strict kind', async () => {
    const strict =
      '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>streng</x:t></x:r></x:p></x:body></x:document>'
    const { zipSync, strToU8 } = await import('fflate')
    const bytes = zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8(strict) })
    expect(linesOf(await readSource(bytes))).toEqual(['streng'])
  })
})

describe('what is not plainly there in a Word document', () => {
  it.each([
    ['hidden', '<w:vanish/>'],
    ['one point high', '<w:sz w:val="2"/>'],
    ['white', '<w:color w:val="FFFFFF"/>'],
  ])('leaves out text that is %s, and counts it', async (_name, properties) => {
    const source = await read(p(run('zichtbaar') + run(' verborgen', properties)))
    expect(linesOf(source)).toEqual(['zichtbaar'])
    expect(remarked(source, 'hidden-text')).toBe(1)
  })

  it('reads white text on a coloured ground', async () => {
    const cell = `<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val="clear" w:fill="154273"/></w:tcPr>${p(run('kop', '<w:color w:val="FFFFFF"/>'))}</w:tc></w:tr></w:tbl>`
    expect(await lines(cell)).toEqual(['kop'])
  })

  it('reads text that a style hides and its run shows again', async () => {
    const styles = '<w:style w:type="character" w:styleId="H"><w:rPr><w:vanish/></w:rPr></w:style>'
    const body = p(run('weg', '<w:rStyle w:val="H"/>') + run('terug', '<w:rStyle w:val="H"/><w:vanish w:val="0"/>'))
    expect(await lines(body, { styles })).toEqual(['terug'])
  })

  it('leaves out what was deleted and reads what was added, and counts both', async () => {
    const body = p(
      run('Kunt u ') +
        `<w:del w:id="1"><w:r><w:delText>nooit </w:delText></w:r></w:del><w:ins w:id="2">${run('nu ')}</w:ins>` +
        `<w:moveFrom w:id="3">${run('elders ')}</w:moveFrom>` +
        run('antwoorden?'),
    )
    const source = await read(body)
    expect(linesOf(source)).toEqual(['Kunt u nu antwoorden?'])
    expect([remarked(source, 'deleted-text'), remarked(source, 'inserted-text')]).toEqual([2, 1])
  })

  it('lets text run on in the next paragraph where the mark between them was deleted', async () => {
    const first = `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('Kunt u ')}</w:p>`
    expect(await lines(first + p(run('antwoorden?')))).toEqual(['Kunt u antwoorden?'])
  })

  it('never takes the code of a field for text, also where fields stand in each other', async () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`
    const inner = `${mark('begin')}${code('DATE')}${mark('separate')}${run('binnen')}${mark('end')}`
    const body = p(
      `${mark('begin')}${code('INCLUDETEXT "http://voorbeeld.invalid/')}${inner}${code('"')}${mark('separate')}${run('gevolg')}${mark('end')}`,
    )
    const source = await read(body + p(run('daarna')))
    expect(linesOf(source)).toEqual(['gevolg', 'daarna'])
    expect(remarked(source, 'field')).toBe(2)
  })

  it('counts comments, and headers and footers with text', async () => {
    const source = await read(p(`${run('a')}<w:r><w:commentReference w:id="0"/></w:r>`), {
      header: paragraph('Pagina 1'),
    })
    expect(linesOf(source)).toEqual(['a'])
    expect([remarked(source, 'comment'), remarked(source, 'header-or-footer')]).toEqual([1, 1])
  })

  it('strips and counts characters that cannot be seen', async () => {
    const source = await read(p(run('A\u202eBC\u2066\u200b\ufeffD')))
    expect(linesOf(source)).toEqual(['ABCD'])
    expect(remarked(source, 'invisible-characters')).toBe(4)
  })
})

describe('notes of a Word document', () => {
  const note = (id: number, text: string) =>
    `<w:footnote w:id="${id}">${p(`<w:r><w:footnoteRef/></w:r>${run(text)}`)}</w:footnote>`
  const separator = '<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>'
  const refer = (id: number, more = '') =>
    `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${id}"${more}/></w:r>`

  it('are numbered in the order of the text, and follow it', async () => {
    const source = await read(p(run('Kent u a') + refer(7) + run(' en b?') + refer(3)), {
      footnotes: separator + note(3, 'bron b') + note(7, 'bron a'),
    })
    expect(source.blocks).toEqual([
      {
        runs: [
          { text: 'Kent u a' },
          { text: '1', superscript: true, noteMark: '1' },
          { text: ' en b?' },
          { text: '2', superscript: true, noteMark: '2' },
        ],
      },
      { runs: [{ text: 'bron a' }], kind: 'note', noteMark: '1' },
      { runs: [{ text: 'bron b' }], kind: 'note', noteMark: '2' },
    ])
  })

  it('keep two marks at one spot apart', async () => {
    const source = await read(p(run('x') + refer(1) + refer(2)), { footnotes: note(1, 'a') + note(2, 'b') })
    expect(source.blocks[0]?.runs.map((part) => part.noteMark)).toEqual([undefined, '1', '2'])
  })

  it('carry the mark that the writer typed himself', async () => {
    const typed = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>*</w:t></w:r>'
    const source = await read(p(run('x') + typed), { footnotes: note(1, 'bron') })
    expect(linesOf(source)).toEqual(['x*', 'bron'])
    expect(source.blocks[1]?.noteMark).toBe('*')
  })

  it('at the end of the document have Roman marks unless it says otherwise', async () => {
    const body = p(run('x') + '<w:r><w:endnoteReference w:id="1"/></w:r>')
    const endnotes = `<w:endnote w:id="1">${p(run('slot'))}</w:endnote>`
    const marks = async (settings: string) => (await read(body, { endnotes, settings })).blocks[1]?.noteMark
    expect(await marks('')).toBe('i')
    expect(await marks('<w:endnotePr><w:numFmt w:val="decimal"/></w:endnotePr>')).toBe('1')
  })

  it('of several paragraphs carry their mark in each', async () => {
    const footnotes = `<w:footnote w:id="1">${paragraph('een')}${paragraph('twee')}</w:footnote>`
    const source = await read(p(run('x') + refer(1)), { footnotes })
    expect(source.blocks.slice(1).map((block) => [block.noteMark, textOfBlock(block)])).toEqual([
      ['1', 'een'],
      ['1', 'twee'],
    ])
  })
})
