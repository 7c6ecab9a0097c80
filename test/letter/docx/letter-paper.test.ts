import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { checkLetterPaper } from '../../../letter/docx/letter-paper/check-letter-paper'
import { fillLetterPaper } from '../../../letter/docx/letter-paper/fill-letter-paper'
import { paperMeasures } from '../../../letter/docx/letter-paper/paper-measures'
import type { LetterPaperFailure } from '../../../letter/template/letter-paper-failure'
import { onLetterPaper } from '../../../letter/template/on-letter-paper'
import { composeLetter } from '../../../letter/model/compose-letter'
import { placeValues } from '../../../letter/model/place-values'
import { goldenLetters } from '../../support/golden-letters'
import { exampleLetterPaper, examplePaperPath } from '../../support/make-letter-paper'
import { wordErrors } from '../../support/validate-word'
import { allMatches, wordPart, wordParts } from '../../support/word-parts'
import { readByMammoth } from '../../support/word-readers'
import { wordsOf } from '../../support/printed-words'

const paper = new Uint8Array(readFileSync(examplePaperPath))
const golden = (name: string) => {
  const found = goldenLetters.find((each) => each.name === name)
  if (!found) throw new Error(`no golden letter ${name}`)
  const { letter, template } = found
  const composed = composeLetter(letter, template)
  return { composed, layout: template.layout, values: placeValues(letter, template) }
}
const joint = golden('samen-beantwoord-jenv')

async function filled(bytes: Uint8Array, letter = joint): Promise<Uint8Array> {
  const result = await fillLetterPaper({ paper: bytes, ...letter })
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value.bytes
}

async function failure(bytes: Uint8Array): Promise<LetterPaperFailure | null> {
  const result = await fillLetterPaper({ paper: bytes, ...joint })
  return result.ok ? null : result.failure
}

/** The example with parts changed or added. */
function changed(change: (path: string, xml: string) => string, added: Record<string, string> = {}): Uint8Array {
  const files = unzipSync(paper)
  const decoder = new TextDecoder()
  const parts = Object.entries(files).map(
    ([path, bytes]) => [path, strToU8(change(path, decoder.decode(bytes)))] as const,
  )
  const more = Object.entries(added).map(([path, xml]) => [path, strToU8(xml)] as const)
  return zipSync(Object.fromEntries([...parts, ...more]))
}
const inDocument = (from: string | RegExp, to: string) =>
  changed((path, xml) => (path === 'word/document.xml' ? xml.replace(from, to) : xml))

describe('the measures of letter paper', () => {
  const measuresOf = (bytes: Uint8Array) => {
    const checked = checkLetterPaper(bytes, { annex: true })
    if (!checked.ok) throw new Error(JSON.stringify(checked.failure))
    const found = paperMeasures(checked.value)
    return found && onLetterPaper({ ...joint.layout, ...found }, found)
  }
  const margin = '<w:pgMar w:gutter="170" w:left="1417" w:top="-1701" w:bottom="1134" w:right="2268"/>'
  const section = /<w:pgMar [^>]*>/g

  it('are those of its last section', () => {
    const found = measuresOf(paper)
    expect(found?.paper).toEqual({ width: 210, height: 297 })
    expect(found?.margins).toEqual({ top: 42.3, right: 40, bottom: 25.4, left: 28 })
  })

  it('are read in any order, with room for binding and a top that the header cannot move', () => {
    expect(measuresOf(inDocument(section, margin))?.margins).toEqual({ top: 30, right: 40, bottom: 20, left: 28 })
  })

  it('are null where the paper does not say them', () => {
    expect(measuresOf(inDocument(section, ''))).toBeNull()
  })
})

describe('the example of letter paper', () => {
  it('is what our own script makes', async () => {
    expect(Buffer.from(await exampleLetterPaper()).equals(paper)).toBe(true)
  })

  it('is filled with every word of the letter, in the order of the paper', async () => {
    const { text, footnotes } = await readByMammoth(await filled(paper))
    const { composed } = joint
    const printed = text.join(' ')
    const places = [
      composed.addressee.join(' '),
      composed.date,
      composed.subject,
      '2025Z04340',
      'DS2025-001835/ MINDEF20250015138',
    ]
    const after = [...composed.opening, ...composed.signatures.map(({ office }) => office), composed.annexHeading]
    let from = 0
    for (const part of [...places, ...after]) {
      const at = printed.indexOf(wordsOf(part).join(' '), from)
      expect(at, part).toBeGreaterThanOrEqual(from)
      from = at
    }
    expect(printed).toContain('Antwoord op vragen 3, 4, 5, 9 en 10')
    expect(footnotes.join(' ')).toBe('Kamerstuk 26 045, nr. 190. Een tweede noot.')
  })

  it('is valid to the Open XML SDK, for every golden letter', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'letter-paper-'))
    const paths = await Promise.all(
      ['samen-beantwoord-jenv', 'vier-ondertekenaars'].map(async (name) => {
        const path = join(folder, `${name}.docx`)
        await writeFile(path, await filled(paper, golden(name)))
        return path
      }),
    )
    expect(await wordErrors(paths, ['Office2013', 'Microsoft365'])).toEqual([])
    await rm(folder, { recursive: true })
  }, 120_000)

  it('keeps headers, footers and styles of the paper, and fills the places in them', async () => {
    const bytes = await filled(paper)
    const all = [...wordParts(bytes).values()].join('')
    expect(all).toContain('Ministerie van Voorbeelden')
    const styles = wordPart(bytes, 'word/styles.xml')
    expect(styles).toContain('w:styleId="Huisnaam"')
    expect(styles).toMatch(/w:styleId="Heading1".*?154273/s)
    // Body Text is the paper's own style under another identifier: ours is not added beside it.
    expect(allMatches(styles, /<w:name w:val="(Body Text)"/g)).toHaveLength(1)
    expect(wordPart(bytes, 'word/document.xml')).toContain('w:pStyle w:val="Platte"')
    const headers = [...wordParts(bytes)].filter(([path]) => /header/.test(path)).map(([, xml]) => xml)
    expect(headers.join('')).toContain('23 april 2025')
  })

  it('has every style, list, footnote and link that the letter uses', async () => {
    const bytes = await filled(paper)
    const document = wordPart(bytes, 'word/document.xml')
    const styles = allMatches(wordPart(bytes, 'word/styles.xml'), /w:styleId="([^"]*)"/g)
    expect(allMatches(document, /<w:(?:pStyle|rStyle) w:val="([^"]*)"/g).filter((id) => !styles.includes(id))).toEqual(
      [],
    )
    const numbering = wordPart(bytes, 'word/numbering.xml')
    const numbers = allMatches(numbering, /<w:num w:numId="(\d+)"/g)
    expect(new Set(numbers).size).toBe(numbers.length)
    expect(allMatches(document, /<w:numId w:val="(\d+)"/g).filter((id) => !numbers.includes(id))).toEqual([])
    const notes = allMatches(wordPart(bytes, 'word/footnotes.xml'), /<w:footnote [^>]*w:id="(-?\d+)"/g)
    expect(new Set(notes).size).toBe(notes.length)
    expect(allMatches(document, /<w:footnoteReference w:id="(\d+)"/g).filter((id) => !notes.includes(id))).toEqual([])
    const links = allMatches(wordPart(bytes, 'word/_rels/document.xml.rels'), / Id="([^"]*)"/g)
    expect(allMatches(document, /r:id="([^"]*)"/g).filter((id) => !links.includes(id))).toEqual([])
  })

  it('begins the annex on a new page where the house wants it', async () => {
    const at = (xml: string) => xml.indexOf('<w:pageBreakBefore/>')
    expect(at(wordPart(await filled(paper), 'word/document.xml'))).toBeGreaterThan(0)
    const composed = { ...joint.composed, annexStartsOnNewPage: false }
    expect(at(wordPart(await filled(paper, { ...joint, composed }), 'word/document.xml'))).toBe(-1)
  })

  it('gives the same bytes for the same letter', async () => {
    expect(Buffer.from(await filled(paper)).equals(await filled(paper))).toBe(true)
  })

  it('gives each paragraph of the opening the look of its place', async () => {
    const composed = { ...joint.composed, opening: ['Eerste alinea.', 'Tweede alinea met {{datum}} erin.'] }
    const document = wordPart(await filled(paper, { ...joint, composed }), 'word/document.xml')
    const paragraphs = document.split('</w:p>').filter((p) => /Eerste alinea|Tweede alinea/.test(p))
    expect(paragraphs).toHaveLength(2)
    expect(paragraphs.every((p) => p.includes('w:pStyle w:val="Platte"'))).toBe(true)
    // Braces in the letter's own text are text.
    expect(document).toContain('Tweede alinea met {{datum}} erin.')
  })
})

describe('letter paper as ministries have it', () => {
  it('may have places that Word cut into runs, with white inside the braces', async () => {
    const split =
      '<w:t>{</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:rPr><w:b/></w:rPr><w:t>{ bet</w:t></w:r><w:r><w:t>reft }}</w:t>'
    const document = wordPart(await filled(inDocument(/<w:t[^>]*>\{\{betreft\}\}<\/w:t>/, split)), 'word/document.xml')
    expect(document).toContain('Antwoorden Kamervragen over')
    expect(document).not.toMatch(/proofErr/)
  })

  it('may be a template (.dotx): the letter is a document', async () => {
    const template = changed((path, xml) =>
      path === '[Content_Types].xml' ? xml.replace('document.main+xml', 'template.main+xml') : xml,
    )
    expect(wordPart(await filled(template), '[Content_Types].xml')).not.toContain('template.main')
  })

  it('leaves behind who made it, with what and when', async () => {
    const traces = changed(
      (path, xml) => {
        if (path === 'docProps/core.xml')
          return xml.replace('</cp:coreProperties>', '<dc:creator>Jan Ambtenaar</dc:creator></cp:coreProperties>')
        return path === 'word/document.xml' ? xml.replace('<w:p>', '<w:p w:rsidR="00A1B2C3">') : xml
      },
      {
        'docProps/custom.xml': '<Properties>Jan Ambtenaar</Properties>',
        'word/people.xml': '<p>Jan Ambtenaar</p>',
        'customXml/item1.xml': '<a>Jan Ambtenaar</a>',
      },
    )
    const all = [...wordParts(await filled(traces))]
    expect(all.filter(([path, xml]) => /Ambtenaar|rsid/.test(path + xml))).toEqual([])
  })
})

describe('letter paper that cannot be used is refused with a reason', () => {
  it.each<readonly [string, () => Uint8Array, LetterPaperFailure]>([
    ['no zip at all', () => strToU8('geen Word-bestand'), { kind: 'not-a-word-file' }],
    ['an empty file', () => new Uint8Array(), { kind: 'not-a-word-file' }],
    ['a zip that is no Word file', () => zipSync({ 'a.txt': strToU8('a') }), { kind: 'not-a-word-file' }],
    ['half a file', () => paper.slice(0, paper.length >> 1), { kind: 'not-a-word-file' }],
    [
      'an entity',
      () => inDocument('<w:document', '<!DOCTYPE a [<!ENTITY b "c">]><w:document'),
      { kind: 'not-a-word-file' },
    ],
    ['a password or Word 97', () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), { kind: 'locked-or-old' }],
    [
      'a bomb of 200 MB',
      () => zipSync({ 'word/document.xml': new Uint8Array(200_000_000) }, { level: 1 }),
      { kind: 'too-large' },
    ],
    [
      'very many parts',
      () => zipSync(Object.fromEntries(Array.from({ length: 600 }, (_, n) => [`${String(n)}.xml`, new Uint8Array()]))),
      { kind: 'too-large' },
    ],
    ['a macro', () => changed((_, xml) => xml, { 'word/vbaProject.bin': 'x' }), { kind: 'has-macro' }],
    [
      'a template on a drive',
      () =>
        changed((_, xml) => xml, {
          'word/_rels/settings.xml.rels':
            '<Relationships><Relationship Id="r" Type="x/attachedTemplate" Target="file:///P:/sjabloon.dotm" TargetMode="External"/></Relationships>',
        }),
      { kind: 'has-outside-link', target: 'file:///P:/sjabloon.dotm' },
    ],
    ['no place', () => changed((_, xml) => xml.replace(/\{\{[^{}]*\}\}/g, '')), { kind: 'no-placeholder' }],
    [
      'no place for the annex',
      () => inDocument('{{bijlage}}', ''),
      { kind: 'missing-placeholder', names: ['bijlage'] },
    ],
    [
      'a place that no letter fills',
      () => inDocument('{{aanhef}}', '{{aanheff}}'),
      { kind: 'unknown-placeholder', names: ['aanheff'] },
    ],
    [
      'a brace too few',
      () => inDocument('{{aanhef}}', 'Beste {{aanhef}'),
      { kind: 'broken-placeholder', text: 'Beste {{aanhef}' },
    ],
    [
      'words beside the annex',
      () => inDocument('{{bijlage}}', 'Bijlage: {{bijlage}}'),
      { kind: 'placeholder-not-alone', name: 'bijlage' },
    ],
  ])(
    '%s',
    async (_, make, expected) => {
      expect(await failure(make())).toEqual(expected)
    },
    60_000,
  )
})
