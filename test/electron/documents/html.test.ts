import { describe, expect, it } from 'vitest'
import { sourceFromHtml } from '../../../electron/documents/html/source-from-html'
import { usualLimits } from '../../../electron/documents/limits'
import type { SourceDocument } from '../../../letter/questions/source-document'
import { linesOf, remarked, textOfBlock } from '../../support/read-source'

function read(html: string): SourceDocument {
  const result = sourceFromHtml(html)
  if (!result.ok) throw new Error(result.failure.kind)
  return result.value
}
const lines = (html: string) => linesOf(read(html))
const texts = (html: string) => read(html).blocks.map(textOfBlock)

describe('HTML from a browser', () => {
  it('is read paragraph by paragraph, with white space as a browser shows it', () => {
    expect(lines('<h1>Vragen</h1>\n<p>Bent u\n   <b>be</b>kend?</p><div>En <i>nu</i>?</div>los')).toEqual([
      'Vragen',
      'Bent u bekend?',
      'En nu?',
      'los',
    ])
  })

  it('shows the numbers of ordered lists, wherever they start and in whatever letters', () => {
    expect(
      lines(
        '<ol><li>a<li>b</ol><ol start=4 type=a><li>c<li value=7>d</ol><ol style="list-style-type:upper-roman"><li>e</ol><ul><li>f</ul>',
      ),
    ).toEqual(['1. a', '2. b', 'd. c', 'g. d', 'I. e', '• f'])
  })

  it('knows how deep an item stands, and keeps counting around a deeper list', () => {
    const source = read('<ol><li>Een<ol type=a><li>x<li>y</ol><li>Twee<p>meer</p></ol>')
    expect(source.blocks.map((block) => [block.label, block.level ?? 0, textOfBlock(block)])).toEqual([
      ['1.', 0, 'Een'],
      ['a.', 1, 'x'],
      ['b.', 1, 'y'],
      ['2.', 0, 'Twee'],
      [undefined, 1, 'meer'],
    ])
  })

  it('shows the number of an item that holds nothing but a deeper list', () => {
    expect(lines('<ol><li><ol type=a><li>x</li></ol></li></ol>')).toEqual(['1.', 'a. x'])
  })

  it('parts paragraphs at two line breaks, and keeps one', () => {
    expect(texts('<div>1. Hoe?<br><br>2. Waarom?<br>Zo nee?</div>')).toEqual(['1. Hoe?', '', '2. Waarom?\nZo nee?'])
  })

  it('keeps raised type apart', () => {
    expect(read('<p>Kent u dit?<sup>1</sup> Zo ja, CO<sub>2</sub>?</p>').blocks[0]?.runs).toEqual([
      { text: 'Kent u dit?' },
      { text: '1', superscript: true },
      { text: ' Zo ja, CO2?' },
    ])
  })

  it('ties marks that link to notes to them', () => {
    const source = read(
      '<p>Kent u dit?<sup><a href="#n1" id="r1">1</a></sup></p><ol style="list-style:none"><li id="n1">Bron. <a href="#r1ref">↩</a></li></ol>',
    )
    expect(source.blocks[0]?.runs[1]).toEqual({ text: '1', superscript: true, noteMark: '1' })
    expect(source.blocks[1]).toMatchObject({ kind: 'note', noteMark: '1', runs: [{ text: 'Bron.' }] })
  })

  it('does not take a link with a number for a note', () => {
    expect(
      read('<p>Zie vraag <a href="#vraag3">3</a></p><h2 id="vraag3">Vraag 3</h2>').blocks.map((block) => block.kind),
    ).toEqual([undefined, 'heading'])
  })

  it('leaves out the page around the document, and says so', () => {
    const source = read(
      '<header>Logo</header><nav><a href=x>Home</a></nav><main><p>Vraag 1</p><button>Delen</button></main><footer>Contact</footer><aside>Nieuws</aside>',
    )
    expect(linesOf(source)).toEqual(['Vraag 1'])
    expect(remarked(source, 'navigation')).toBe(5)
  })

  it('leaves out what a browser does not show', () => {
    const source = read(
      '<title>t</title><script>alert(1)</script><style>p{}</style><p>a<span style="display:none">b</span><span hidden>c</span><span style="color:#fff">d</span><span style="font-size:1px">e</span><del>f</del></p><!-- g --><template>h</template>',
    )
    expect(linesOf(source)).toEqual(['a'])
    expect([remarked(source, 'hidden-text'), remarked(source, 'deleted-text')]).toEqual([4, 1])
  })

  it('reads white text on a coloured ground', () => {
    expect(lines('<div style="background:#154273"><span style="color:white">kop</span></div>')).toEqual(['kop'])
  })

  it('reads tables cell by cell and rules as rules', () => {
    expect(read('<table><tr><td>1</td><td>Hoe?</td></tr></table><hr>').blocks).toEqual([
      { runs: [{ text: '1' }] },
      { runs: [{ text: 'Hoe?' }] },
      { runs: [], kind: 'rule' },
    ])
  })

  it('reads tag soup without losing a word', () => {
    expect(lines('<p>een<div>twee</p>drie<b><p>vier</b>vijf</table></div><li>zes').join(' ')).toBe(
      'een twee drie vier vijf zes',
    )
  })

  it('reads a link around several paragraphs, and the raised type inside one', () => {
    expect(lines('<a href="x"><p>een</p><p>twee</p></a>')).toEqual(['een', 'twee'])
    expect(read('<p><a href="x">m<sup>2</sup></a></p>').blocks[0]?.runs[1]).toEqual({ text: '2', superscript: true })
  })
})

describe('HTML from Word', () => {
  const wordItem = (list: string, label: string, text: string) =>
    `<p class=MsoListParagraph style='margin-left:36.0pt;text-indent:-18.0pt;mso-list:${list}'><![if !supportLists]><span style='mso-list:Ignore'>${label}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span><![endif]>${text}<o:p></o:p></p>`

  it('has its numbers as labels, with their level', () => {
    const source = read(
      `<body>${wordItem('l0 level1 lfo1', '1.', 'Hoe?')}${wordItem('l0 level2 lfo1', 'a)', 'En dan?')}${wordItem('l1 level1 lfo2', '·', 'punt')}</body>`,
    )
    expect(source.blocks.map((block) => [block.label, block.level ?? 0, textOfBlock(block)])).toEqual([
      ['1.', 0, 'Hoe?'],
      ['a)', 1, 'En dan?'],
      ['•', 0, 'punt'],
    ])
  })

  it('has its notes tied to their marks', () => {
    const source = read(
      `<p class=MsoNormal>Kent u dit?<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]>[1]<![endif]></span></span></a></p>
       <div style='mso-element:footnote-list'><hr align=left size=1 width="33%"><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1"><span class=MsoFootnoteReference>[1]</span></a> NOS, 3 mei 2024</p></div></div>`,
    )
    expect(source.blocks).toEqual([
      { runs: [{ text: 'Kent u dit?' }, { text: '1', superscript: true, noteMark: '1' }] },
      { runs: [], kind: 'rule' },
      { runs: [{ text: 'NOS, 3 mei 2024' }], kind: 'note', noteMark: '1' },
    ])
  })

  it('leaves out hidden text and comments', () => {
    const source = read(
      `<p>a<span style='display:none;mso-hide:all'>b</span></p><div style='mso-element:comment-list'><div><p>Opmerking</p></div></div>`,
    )
    expect(linesOf(source)).toEqual(['a'])
    expect([remarked(source, 'hidden-text'), remarked(source, 'comment')]).toEqual([1, 1])
  })

  it('has an empty paragraph as white space', () => {
    expect(texts('<p>a</p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p>b</p>')).toEqual(['a', '', 'b'])
  })
})

describe('HTML from mail programs', () => {
  it('is read from the divisions that Outlook writes', () => {
    const html =
      '<div class="elementToProof">Beste collega,</div><div><br></div><div>1.&nbsp;&nbsp;Hoe?</div><div>2. Waarom?</div><div id="Signature"><p>Jan</p></div>'
    expect(texts(html)).toEqual(['Beste collega,', '', '1.\u00a0\u00a0Hoe?', '2. Waarom?', 'Jan'])
  })
})

describe('hostile HTML', () => {
  it.each([
    '<svg/onload=alert(1)><p>a',
    '<img src=x onerror=alert(1)><p>a',
    '<iframe srcdoc="<p>b</p>"></iframe><p>a',
    '<math><mtext><table><mglyph><style><img src=x></style></table></mtext></math><p>a',
    '<object data="x">b</object><p>a',
    '<p>a<script>document.write("b")</script>',
    '<p>a<!--[if IE]>b<![endif]-->',
  ])('gives nothing but its text: %s', (html) => {
    expect(lines(html)).toEqual(['a'])
  })

  it('is refused when it is nested without end', () => {
    expect(sourceFromHtml('<div>'.repeat(100_000))).toEqual({
      ok: false,
      failure: { kind: 'bomb', reason: 'nested-too-deep' },
    })
  })

  it('is refused when it is far too much', () => {
    const limits = { ...usualLimits, characters: 1000 }
    expect(sourceFromHtml(`<p>${'a'.repeat(1001)}`, limits)).toEqual({
      ok: false,
      failure: { kind: 'too-large', measure: 'characters', limit: 1000 },
    })
  })

  it('counts no list further than a letter could', () => {
    expect(lines('<ol start=999999999999999999><li>a</ol><ol type=i start=99999><li>b</ol>')).toEqual([
      '1. a',
      '99999. b',
    ])
  })
})
