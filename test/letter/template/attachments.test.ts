import { describe, expect, it } from 'vitest'
import { compareTemplates } from '../../../letter/template/compare-templates'
import { layoutFaults } from '../../../letter/template/layout-faults'
import { loadTemplates } from '../../../letter/template/load-templates'
import { parseTemplate, serialiseTemplate } from '../../../letter/template/template-file'
import { changedJson } from '../../support/changed-json'
import { logoOf, pngPicture } from '../../support/pictures'
import { shippedSources, shippedTemplate } from '../../support/shipped-templates'

const template = shippedTemplate('antwoordbrief-defensie')
const paper = { name: 'briefpapier.docx', data: Buffer.from('PK\u0003\u0004 niet echt').toString('base64') }
const logo = logoOf(pngPicture(20, 30))
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

/** The shipped files with the house of Defensie naming what lies beside it. */
const withHouse = (change: object, beside: readonly { path: string; text: string }[]) => [
  ...shippedSources.map((source) =>
    source.path === 'huizen/defensie.json'
      ? { ...source, text: JSON.stringify({ ...(JSON.parse(source.text) as object), ...change }) }
      : source,
  ),
  ...beside,
]

describe('a logo and letter paper in a template', () => {
  it('go along in the one file and come back the same', () => {
    const whole = { ...template, logo, paper }
    expect(parseTemplate(serialiseTemplate(whole))).toEqual({ ok: true, value: { template: whole, removed: 0 } })
  })

  it('of the largest size still fit in one file', () => {
    const large = { ...paper, data: `UEsDB${'A'.repeat(2_666_660)}` }
    expect(parseTemplate(serialiseTemplate({ ...template, logo, paper: large })).ok).toBe(true)
  })

  it.each([
    [
      'a drawing',
      'template.logo.data',
      base64(new TextEncoder().encode('<svg onload="x"/>')),
      'een PNG of JPEG in plaats van een SVG',
    ],
    ['no base64', 'template.logo.data', '../../etc/passwd', 'een afbeelding die heel is'],
    ['too many pixels', 'template.logo.data', base64(pngPicture(2, 5000)), 'een afbeelding van hoogstens 4000'],
    ['too large a picture', 'template.logo.data', 'A'.repeat(800_000), 'een afbeelding van hoogstens 500 kB'],
    ['another kind of picture', 'template.logo.type', 'svg', 'een van: png, jpg'],
    ['no words', 'template.logo.alt', '', 'woorden voor wie het logo niet kan zien'],
    [
      'paper that is no zip',
      'template.paper.data',
      base64(new TextEncoder().encode('MZ niet')),
      'een Word-bestand (.docx of .dotx)',
    ],
    ['paper named as a path', 'template.paper.name', '../../x.docx', 'de naam van een .docx- of .dotx-bestand'],
    ['paper with macros by name', 'template.paper.name', 'x.docm', 'de naam van een .docx- of .dotx-bestand'],
    [
      'paper that is too large',
      'template.paper.data',
      `UEsDB${'A'.repeat(2_700_000)}`,
      'briefpapier van hoogstens 2 MB',
    ],
  ])('are refused when there is %s, and told in Dutch', (_, place, value, words) => {
    const read = parseTemplate(changedJson(serialiseTemplate({ ...template, logo, paper }), place, value))
    if (read.ok || read.failure.kind !== 'damaged') throw new Error('accepted')
    expect(read.failure.faults.map(({ expected }) => expected).join('\n')).toContain(words)
  })

  it('show in what a move changes as a picture and a file, never as their bytes', () => {
    const changes = compareTemplates({ ...template, logo }, { ...template, logo: logoOf(pngPicture(40, 30)), paper })
    expect(changes.map(({ place }) => place)).toEqual(['logo', 'paper'])
    expect(changes[0]).toMatchObject({ before: 'Logo van het ministerie (20 × 30, PNG)' })
    expect(changes[1]).toMatchObject({ before: '', after: 'briefpapier.docx' })
    expect(JSON.stringify(changes)).not.toContain(paper.data)
  })
})

describe('a logo and letter paper beside a house', () => {
  const names = { logo: { file: 'def.png', alt: 'Logo Defensie' }, paper: 'def.docx' }
  const beside = [
    { path: 'huizen/def.png', text: base64(pngPicture(20, 30)) },
    { path: 'huizen/def.docx', text: paper.data },
  ]

  it('are in each of its four kinds of letter', () => {
    const { templates, faults } = loadTemplates(withHouse(names, beside))
    const own = templates.filter(({ ministry }) => ministry.id === 'defensie')
    expect(faults).toEqual([])
    expect(own).toHaveLength(4)
    for (const one of own) {
      expect(one.logo).toEqual({ ...logo, alt: 'Logo Defensie' })
      expect(one.paper).toEqual({ name: 'def.docx', data: paper.data })
    }
  })

  it.each([
    ['a picture that is not there', names, beside.slice(1), 'logo.file', 'een bestand def.png in dezelfde map'],
    ['paper that is not there', names, beside.slice(0, 1), 'paper', 'een bestand def.docx in dezelfde map'],
    [
      'a picture elsewhere',
      { logo: { file: '../x.png', alt: 'x' } },
      [],
      'logo.file',
      'de naam van een .png- of .jpg-bestand naast het huis',
    ],
  ])('%s is told, and the other houses stay', (_, change, files, place, expected) => {
    const { templates, faults } = loadTemplates(withHouse(change, files))
    expect(faults).toEqual([{ file: 'huizen/defensie.json', place, expected }])
    expect(templates).toHaveLength(56)
  })
})

describe('measures', () => {
  it('that ship fit their sheet', () => {
    expect(layoutFaults(template.layout)).toEqual([])
  })

  it.each([
    [{ margins: { ...template.layout.margins, left: 120 } }, 'margins.right', '60 mm'],
    [{ margins: { ...template.layout.margins, top: 250 } }, 'margins.bottom', '60 mm'],
    [{ column: { ...template.layout.column, width: 50 } }, 'column.width', 'hoogstens 45,5 mm breed'],
    [{ column: { ...template.layout.column, height: 290 } }, 'column.height', 'hoogstens 242,4 mm hoog'],
    [{ logo: { x: 200, y: 0, width: 20, height: 10 } }, 'logo.width', 'hoogstens 10 mm breed'],
    [{ body: { size: 12, line: 9 } }, 'body.line', 'minstens 12 pt'],
    [
      { dateAndSubject: { ...template.layout.dateAndSubject, labelWidth: 140 } },
      'dateAndSubject.labelWidth',
      'minder dan 133 mm',
    ],
  ])('that fit no sheet are told with what to do: %j', (change, place, words) => {
    expect(layoutFaults({ ...template.layout, ...change })).toEqual([
      { place, expected: expect.stringContaining(words) as string },
    ])
  })
})
