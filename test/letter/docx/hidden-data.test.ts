import { hostname, userInfo } from 'node:os'
import { describe, expect, it } from 'vitest'
import { buildDocx } from '../../../letter/docx/build-docx'
import { composeLetter } from '../../../letter/model/compose-letter'
import { goldenLetters } from '../../support/golden-letters'
import { allMatches, wordPart, wordParts } from '../../support/word-parts'

const built = await Promise.all(
  goldenLetters.map(async ({ name, letter, template }) => ({
    name,
    template,
    letter,
    bytes: (await buildDocx({ composed: composeLetter(letter, template), layout: template.layout })).bytes,
  })),
)

const year = new Date().getFullYear()
// Parts that Word and other programs use to remember people, comments, versions, macros and bindings.
const telling =
  /custom\.xml|customXml|comments|people|thumbnail|vbaProject|embeddings|printerSettings|glossary|keys|metadata/i
const traces =
  /w:rsid|w:vanish|<w:(ins|del|moveFrom|moveTo)[ >]|w:comment|w:attachedTemplate|w:docVars|w:mailMerge|w:proofErr|w:lastRenderedPageBreak|w:altChunk|w:documentProtection/

describe.each(built)('the Word file of $name', ({ bytes, template, letter }) => {
  const parts = wordParts(bytes)
  const all = [...parts.values()].join('\n')

  it('has no part that tells of people, versions or programs', () => {
    expect([...parts.keys()].filter((path) => telling.test(path))).toEqual([])
    expect(all).not.toMatch(traces)
  })

  it('names no maker, moment, program or template', () => {
    const core = wordPart(bytes, 'docProps/core.xml')
    expect([...core.matchAll(/<((?:dc|cp|dcterms):\w+)[ >]/g)].map(([, name]) => name)).toEqual([
      'cp:coreProperties',
      'dc:title',
      'dc:language',
    ])
    expect(wordPart(bytes, 'docProps/app.xml')).toMatch(/<Properties [^>]*\/>$/)
    expect(all).not.toContain(template.id)
    for (const word of ['Un-named', 'Antwoordbrief', 'antwoordbrief', String(year) + '-'])
      expect(all, word).not.toContain(word)
  })

  it('holds no user, machine or path of this one', () => {
    const own = [userInfo().username, hostname()].filter((name) => name.length > 3)
    for (const name of [...own, process.cwd(), '/home/', 'C:\\', 'file:']) expect(all).not.toContain(name)
  })

  it('holds nothing that colleagues noted to each other', () => {
    for (const { internalNote, responsible } of letter.answers) {
      if (internalNote !== '') expect(all).not.toContain(internalNote)
      if (responsible !== '') expect(all).not.toContain(`>${responsible}<`)
    }
  })

  it('points outside only by links to web and mail addresses', () => {
    const outside = allMatches(all, /(<Relationship [^>]*TargetMode="External"[^>]*>)/g)
    expect(outside.filter((r) => !/\/hyperlink" Target="(https?|mailto):/.test(r))).toEqual([])
  })

  it('has no field that can reach outside', () => {
    const instructions = [...all.matchAll(/<w:instrText[^>]*>([^<]*)|w:instr="([^"]*)"/g)].map(
      (m) => m[1] ?? m[2] ?? '',
    )
    const names = instructions.map((text) => text.trim().split(' ')[0])
    expect(names.filter((name) => !['PAGE', 'NUMPAGES', 'REF'].includes(name ?? ''))).toEqual([])
  })

  it('dates every file in the zip to its first moment, without extras', () => {
    // Local headers: signature, then at 10 the time and at 12 the date in DOS form, at 28 the length of extras.
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const headers = [...Array(bytes.length - 30).keys()].filter((at) => view.getUint32(at, true) === 0x04034b50)
    expect(headers.length).toBeGreaterThan(8)
    expect(new Set(headers.map((at) => view.getUint32(at + 10, true)))).toEqual(new Set([0x00210000]))
    expect(headers.filter((at) => view.getUint16(at + 28, true) !== 0)).toEqual([])
  })
})
