import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { linesOf, readSource, remarked, textOfBlock } from '../../support/read-source'

const names = ['office', 'text', 'style', 'table', 'draw']
const namespaces = [
  ...names.map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name === 'draw' ? 'drawing' : name}:1.0"`,
  ),
  'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
  'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"',
].join(' ')

const odt = (text: string, styles = '', pageStyles = '') =>
  zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': strToU8(
      `<office:document-content ${namespaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    ),
    'styles.xml': strToU8(`<office:document-styles ${namespaces}>${pageStyles}</office:document-styles>`),
  })
const read = (text: string, styles?: string) => readSource(odt(text, styles))
const lines = async (text: string, styles?: string) => linesOf(await read(text, styles))

const p = (inside: string, style = '') => `<text:p text:style-name="${style}">${inside}</text:p>`
const items = (...texts: string[]) => texts.map((text) => `<text:list-item>${p(text)}</text:list-item>`).join('')
const numbers =
  '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>' +
  '<text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")" text:display-levels="2"/></text:list-style>'
const look = (name: string, properties: string) =>
  `<style:style style:name="${name}" style:family="text"><style:text-properties ${properties}/></style:style>`

describe('an OpenDocument text', () => {
  it('has its automatic numbers, also of deeper levels', async () => {
    const list = `<text:list text:style-name="L1">${items('Een')}<text:list-item>${p('Twee')}<text:list>${items('x', 'y')}</text:list></text:list-item></text:list>`
    expect(await lines(list, numbers)).toEqual(['1. Een', '2. Twee', '2.a) x', '2.b) y'])
  })

  it('counts on in a list that goes on, and anew in one that does not', async () => {
    const list = (more: string, text: string) => `<text:list text:style-name="L1" ${more}>${items(text)}</text:list>`
    const text =
      list('xml:id="een"', 'a') +
      p('tussen') +
      list('text:continue-numbering="true"', 'b') +
      list('', 'c') +
      list('text:continue-list="een"', 'd')
    expect(await lines(text, numbers)).toEqual(['1. a', 'tussen', '2. b', '1. c', '3. d'])
  })

  it('starts where an item says so, and leaves the header of a list without a number', async () => {
    const text = `<text:list text:style-name="L1"><text:list-header>${p('kop')}</text:list-header><text:list-item text:start-value="5">${p('a')}</text:list-item>${items('b')}</text:list>`
    expect(await lines(text, numbers)).toEqual(['kop', '5. a', '6. b'])
  })

  it('takes the pattern of newer LibreOffice', async () => {
    const style =
      '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="I" loext:num-list-format="Vraag %1%:"/></text:list-style>'
    expect(await lines(`<text:list text:style-name="L1">${items('Hoe?')}</text:list>`, style)).toEqual([
      'Vraag I: Hoe?',
    ])
  })

  it('numbers the second paragraph of an item not, and says that it stands deeper', async () => {
    const text = `<text:list text:style-name="L1"><text:list-item>${p('a')}${p('b')}</text:list-item></text:list>`
    const source = await read(text, numbers)
    expect(source.blocks.map((block) => [block.label, block.level ?? 0])).toEqual([
      ['1.', 0],
      [undefined, 1],
    ])
  })

  it('keeps spaces, tabs and breaks', async () => {
    expect(await lines(p('a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d'))).toEqual(['a   b\tc\nd'])
  })

  it('ties notes to their marks', async () => {
    const note =
      '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Bron</text:p></text:note-body></text:note>'
    expect((await read(p(`Kent u dit?${note}`))).blocks).toEqual([
      { runs: [{ text: 'Kent u dit?' }, { text: '1', superscript: true, noteMark: '1' }] },
      { runs: [{ text: 'Bron' }], kind: 'note', noteMark: '1' },
    ])
  })

  it('tells raised type and headings', async () => {
    const source = await read(
      `<text:h text:outline-level="1">Vragen</text:h>${p('m<text:span text:style-name="T1">2</text:span>')}`,
      look('T1', 'style:text-position="super 58%"'),
    )
    expect(source.blocks).toEqual([
      { runs: [{ text: 'Vragen' }], kind: 'heading' },
      { runs: [{ text: 'm' }, { text: '2', superscript: true }] },
    ])
  })

  it.each([['text:display="none"'], ['fo:color="#ffffff"'], ['fo:font-size="1pt"']])(
    'leaves out hidden text (%s) and counts it',
    async (property) => {
      const source = await read(p('a<text:span text:style-name="T1">b</text:span>'), look('T1', property))
      expect(linesOf(source)).toEqual(['a'])
      expect(remarked(source, 'hidden-text')).toBe(1)
    },
  )

  it('counts deletions, comments, fields and the text of headers', async () => {
    const changes =
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>weg</text:p></text:deletion></text:changed-region></text:tracked-changes>'
    const text = `${changes}${p('a<office:annotation><text:p>opmerking</text:p></office:annotation><text:date>3 mei</text:date>')}`
    const header =
      '<office:master-styles><style:master-page><style:header><text:p>Pagina</text:p></style:header></style:master-page></office:master-styles>'
    const source = await readSource(odt(text, '', header))
    expect(linesOf(source)).toEqual(['a3 mei'])
    expect(
      (['deleted-text', 'comment', 'field', 'header-or-footer'] as const).map((kind) => remarked(source, kind)),
    ).toEqual([1, 1, 1, 1])
  })

  it('reads tables cell by cell and frames after their paragraph', async () => {
    const table = `<table:table><table:table-row><table:table-cell>${p('1')}</table:table-cell><table:table-cell>${p('Hoe?')}</table:table-cell></table:table-row></table:table>`
    const frame = p(`voor<draw:frame><draw:text-box>${p('kader')}</draw:text-box></draw:frame>`)
    expect((await read(table + frame)).blocks.map(textOfBlock)).toEqual(['1', 'Hoe?', 'voor', 'kader'])
  })
})
