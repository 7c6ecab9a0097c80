import { cp, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readLibrary, type LibraryFolders } from '../../../electron/templates/library'
import {
  ownTemplateFile,
  ownTemplatesIn,
  readTemplateFile,
  writeTemplateFile,
} from '../../../electron/templates/own-templates'
import type { Passage } from '../../../letter/passages/passage'
import { serialisePassages } from '../../../letter/passages/passages-file'
import { serialiseOffices } from '../../../letter/offices/offices-file'
import { layerOver } from '../../../letter/offices/offices-layer'
import { reshuffle } from '../../../letter/offices/edit-offices'
import { duplicateTemplate } from '../../../letter/template/own-template'
import { changedJson } from '../../support/changed-json'
import { shippedTemplate, templatesFolder } from '../../support/shipped-templates'

let root = ''
let folders: LibraryFolders = { shipped: templatesFolder, own: '' }

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'bibliotheek-'))
  folders = { shipped: templatesFolder, own: join(root, 'eigen') }
})
afterEach(() => rm(root, { recursive: true }))

const mine = duplicateTemplate(shippedTemplate('antwoordbrief-defensie'), 'Van mij')
const own = () => ownTemplatesIn(folders.own)
const library = () => readLibrary(folders)

const myPassage: Passage = {
  ...{ id: 'eigen-passage', title: 'Van mij', tags: ['proef'], validFrom: null, validUntil: '2026-01-01' },
  text: [{ kind: 'paragraph', children: [{ kind: 'text', text: 'Tekst.', marks: ['bold'] }] }],
  ...{ handlingNote: '', provenance: { source: 'zelf', verified: true } },
}

/** Every file below a folder, with what is in it. */
async function everything(folder: string): Promise<string> {
  const entries = await readdir(folder, { withFileTypes: true })
  const texts = entries.map((e) =>
    e.isDirectory() ? everything(join(folder, e.name)) : readFile(join(folder, e.name), 'utf8'),
  )
  return (await Promise.all(texts)).join('\n')
}

describe('the library of a desk', () => {
  it('has what ships, without a folder of the user’s own', async () => {
    const { templates, faults, outOfReach, offices, passages } = await library()
    expect(templates).toHaveLength(60)
    expect([faults, outOfReach]).toEqual([[], []])
    expect(offices.length).toBeGreaterThan(20)
    expect(passages.length).toBeGreaterThan(4)
  })

  it('has the user’s own templates, and says that they are', async () => {
    await own().save(mine)
    const { templates } = await library()
    expect(templates).toHaveLength(61)
    expect(templates.find((t) => t.template.id === 'eigen-van-mij')).toEqual({ template: mine, origin: 'own' })
  })

  it('has the user’s own offices before those that ship', async () => {
    const { offices } = await library()
    const changed = reshuffle(offices, '2026-11-01', [{ office: 'minister van Defensie', name: 'dr. N. Nieuw' }], {
      source: 'zelf ingevoerd',
      verified: true,
    })
    expect(await own().saveOffices(layerOver(offices, changed))).toEqual({ ok: true, value: null })
    expect((await library()).offices).toEqual(changed)
  })

  it('keeps only what the user changed of the offices, so that later editions of the rest arrive', async () => {
    const { officesBeneath } = await library()
    const [first, second, third, ...others] = officesBeneath
    if (!first || !second || !third) throw new Error('no offices ship')
    const wanted = [{ ...first, abbreviations: ['MIJN'] }, third, ...others]
    await own().saveOffices(layerOver(officesBeneath, wanted))
    const text = await readFile(join(folders.own, 'ambten.json'), 'utf8')
    expect(JSON.parse(text)).toMatchObject({ offices: [{ office: first.office }], removed: [second.office] })

    await mkdir(join(root, 'gedeeld'))
    const later = [first, second, third].map((record) => ({ ...record, abbreviations: ['LATER'] }))
    await writeFile(join(root, 'gedeeld/ambten.json'), serialiseOffices(later))
    const now = await readLibrary({ ...folders, shared: join(root, 'gedeeld') })
    const shortOf = (office: string) => now.offices.find((record) => record.office === office)?.abbreviations
    expect([first, second, third].map(({ office }) => shortOf(office))).toEqual([['MIJN'], undefined, ['LATER']])
    expect(layerOver([], now.offices, now.officesRemoved).removed).toEqual([second.office])
  })

  it('never writes over a list of offices that cannot be read: it stays beside the new one', async () => {
    await mkdir(folders.own)
    await writeFile(join(folders.own, 'ambten.json'), '{"half')
    const { offices, officesBeneath } = await library()
    expect(await own().saveOffices(layerOver(officesBeneath, offices.slice(1)))).toEqual({ ok: true, value: null })
    const names = await readdir(folders.own)
    const kept = names.find((name) => name.endsWith('.onleesbaar')) ?? ''
    expect(await readFile(join(folders.own, kept), 'utf8')).toBe('{"half')
    expect((await library()).faults).toEqual([])
  })

  it('has the user’s own passages beside those that ship, and only those can be changed', async () => {
    const { passages } = await library()
    await own().savePassage(myPassage)
    const now = (await library()).passages
    expect(now).toHaveLength(passages.length + 1)
    expect(now.filter(({ canChange }) => canChange)).toEqual([{ passage: myPassage, origin: 'own', canChange: true }])
  })
})

describe('a shared folder of an administrator', () => {
  const shared = () => join(root, 'gedeeld')

  it('is read: its houses build on those that ship, its templates say where they are from', async () => {
    await mkdir(join(shared(), 'huizen'), { recursive: true })
    const house = await readFile(join(templatesFolder, 'huizen/financien.json'), 'utf8')
    await writeFile(join(shared(), 'huizen/financien.json'), changedJson(house, 'edition', 5))
    const { templates } = await readLibrary({ ...folders, shared: shared() })
    expect(templates.find((t) => t.template.id === 'antwoordbrief-financien')).toMatchObject({
      origin: 'shared',
      template: { edition: 5 },
    })
    expect(templates).toHaveLength(60)
  })

  it('that is gone is out of reach, not empty', async () => {
    const { outOfReach, templates } = await readLibrary({ ...folders, shared: shared() })
    expect(outOfReach).toEqual([{ kind: 'cannot-read', origin: 'shared', code: 'ENOENT' }])
    expect(templates).toHaveLength(60)
  })

  it('is never written to', async () => {
    await cp(templatesFolder, shared(), { recursive: true })
    const before = await everything(shared())
    await own().save(mine)
    await readLibrary({ ...folders, shared: shared() })
    expect(await everything(shared())).toBe(before)
  })

  it('whose files have faults keeps the sound ones and names the others', async () => {
    await mkdir(join(shared(), 'sjablonen'), { recursive: true })
    await writeFile(join(shared(), 'sjablonen/half.antwoordbriefsjabloon'), '{"format":"antwoordbriefsjabloon"')
    await writeFile(join(shared(), 'sjablonen/anders.antwoordbriefsjabloon'), 'geen sjabloon')
    await writeTemplateFile(join(shared(), 'sjablonen/goed.antwoordbriefsjabloon'), mine)
    const { faults, templates } = await readLibrary({ ...folders, shared: shared() })
    expect(faults.map((f) => [f.file, f.origin])).toEqual([
      ['sjablonen/anders.antwoordbriefsjabloon', 'shared'],
      ['sjablonen/half.antwoordbriefsjabloon', 'shared'],
    ])
    expect(templates.find((t) => t.template.id === mine.id)?.origin).toBe('shared')
  })

  it('cannot lead elsewhere by a link', async () => {
    await mkdir(join(shared(), 'sjablonen'), { recursive: true })
    await writeTemplateFile(join(root, 'elders.antwoordbriefsjabloon'), mine)
    await symlink(join(root, 'elders.antwoordbriefsjabloon'), join(shared(), 'sjablonen/x.antwoordbriefsjabloon'))
    expect((await readLibrary({ ...folders, shared: shared() })).templates).toHaveLength(60)
  })
})

describe('the user’s own passages', () => {
  const file = (name: string) => join(folders.own, 'passages', name)

  it('are removed when asked, and come back as they were', async () => {
    await own().savePassage(myPassage)
    expect(await own().removePassage(myPassage.id)).toEqual({ ok: true, value: null })
    expect((await library()).passages.some(({ canChange }) => canChange)).toBe(false)
    await own().savePassage(myPassage)
    expect((await library()).passages.at(-1)?.passage).toEqual(myPassage)
  })

  it.each(['../../x', 'eigen-../x', 'zie-aanhangsel', 'eigen-', 'CON', ''])(
    'with the id %j are refused, and nothing is written',
    async (id) => {
      expect(await own().savePassage({ ...myPassage, id })).toMatchObject({ ok: false })
      expect(await own().removePassage(id)).toEqual({ ok: false, failure: { kind: 'not-own' } })
      expect(await readdir(root)).toEqual([])
    },
  )

  it('that are not sound are refused, and nothing is written', async () => {
    const text = [{ kind: 'paragraph', children: [{ kind: 'text', text: '{{niets}}', marks: [] }] }] as const
    expect(await own().savePassage({ ...myPassage, text })).toMatchObject({
      ok: false,
      failure: { kind: 'not-sound', faults: [{ place: 'text' }] },
    })
    expect(await readdir(root)).toEqual([])
  })

  it('that were damaged on the disk are named, and saving another leaves them as they are', async () => {
    await mkdir(join(folders.own, 'passages'), { recursive: true })
    await writeFile(file('eigen-half.json'), '{"format":"antwoordbrief-standaardp')
    await own().savePassage(myPassage)
    const { faults, passages } = await library()
    expect(faults).toEqual([
      { file: 'passages/eigen-half.json', place: '', expected: 'een geldig JSON-bestand', origin: 'own' },
    ])
    expect(passages.at(-1)?.passage).toEqual(myPassage)
    expect(await readFile(file('eigen-half.json'), 'utf8')).toBe('{"format":"antwoordbrief-standaardp')
  })

  it('in a file that somebody put there can be used but not changed', async () => {
    await mkdir(join(folders.own, 'passages'), { recursive: true })
    await writeFile(file('van-een-collega.json'), serialisePassages([{ ...myPassage, id: 'van-ons' }]))
    expect((await library()).passages.at(-1)).toMatchObject({ origin: 'own', canChange: false })
  })
})

it('a list of offices that is no JSON is named', async () => {
  await mkdir(folders.own, { recursive: true })
  await writeFile(join(folders.own, 'ambten.json'), '{')
  const { faults, offices } = await library()
  expect(faults.map(({ file, origin }) => [file, origin])).toEqual([['ambten.json', 'own']])
  expect(offices.length).toBeGreaterThan(20)
})

describe('the user’s own templates', () => {
  it('are removed when asked, and only those', async () => {
    await own().save(mine)
    await own().save({ ...mine, id: 'eigen-ander' })
    expect(await own().remove(mine.id)).toEqual({ ok: true, value: null })
    expect((await library()).templates.filter((t) => t.origin === 'own').map((t) => t.template.id)).toEqual([
      'eigen-ander',
    ])
  })

  it.each([
    '../../x',
    'eigen-../x',
    'eigen-x/../../y',
    'eigen-x\\..\\y',
    'eigen-x:stroom',
    'eigen-x\u0000',
    'eigen-\u202Ex',
    'CON',
    'antwoordbrief-defensie',
    'eigen-',
    `eigen-${'a'.repeat(300)}`,
    '',
  ])('with the id %j is refused, and nothing is written', async (id) => {
    expect(ownTemplateFile(folders.own, id)).toBeNull()
    expect(await own().save({ ...mine, id })).toEqual({ ok: false, failure: { kind: 'not-own' } })
    expect(await own().remove(id)).toEqual({ ok: false, failure: { kind: 'not-own' } })
    expect(await readdir(root)).toEqual([])
  })

  it('that are not sound are refused, and nothing is written', async () => {
    const unsound = { ...mine, style: { ...mine.style, closing: '{{niets}}' } }
    expect(await own().save(unsound)).toMatchObject({
      ok: false,
      failure: { kind: 'not-sound', faults: [{ place: 'style.closing' }] },
    })
    expect(await readdir(root)).toEqual([])
  })

  it('go out and come in as one file', async () => {
    const file = join(root, 'Mijn sjabloon.antwoordbriefsjabloon')
    expect(await writeTemplateFile(file, mine)).toEqual({ ok: true, value: null })
    expect(await readTemplateFile(file)).toEqual({ ok: true, value: { template: mine, removed: 0 } })
  })

  it('a file that is not there is told as such', async () => {
    expect(await readTemplateFile(join(root, 'niets'))).toEqual({
      ok: false,
      failure: { kind: 'cannot-read', code: 'ENOENT' },
    })
  })
})
