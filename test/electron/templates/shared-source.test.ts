import { execFileSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, readdir, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Result } from '../../../letter/model/result'
import type { FolderLimits } from '../../../electron/templates/folder-reader'
import { readLibrary } from '../../../electron/templates/library'
import { sharedSource } from '../../../electron/templates/shared-source'
import { readShelf, type Shelf, type ShelfFailure } from '../../../electron/templates/shelf'
import { changedJson } from '../../support/changed-json'
import { pngPicture } from '../../support/pictures'
import { templatesFolder } from '../../support/shipped-templates'

let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'gedeeld-'))
  await mkdir(join(root, 'gedeeld/huizen'), { recursive: true })
  await putHouse(5)
})
afterEach(() => rm(root, { recursive: true }))

const shared = () => join(root, 'gedeeld')
const copyFile = () => join(root, 'kopie.json')
const house = await readFile(join(templatesFolder, 'huizen/financien.json'), 'utf8')
const putHouse = (edition: number) =>
  writeFile(join(shared(), 'huizen/financien.json'), changedJson(house, 'edition', edition))

const MORNING = '2026-11-24T09:15:00.000Z'
const source = (options: Partial<Parameters<typeof sharedSource>[0]> = {}) =>
  sharedSource({ copyFile: copyFile(), now: () => new Date(MORNING), ...options })
const library = (from = source()) =>
  readLibrary({ shipped: templatesFolder, shared: shared(), own: join(root, 'eigen') }, from)

/** The edition of the template that lies in the shared folder; 1 is the one that ships. */
const edition = ({ templates }: Awaited<ReturnType<typeof library>>) =>
  templates.find(({ template }) => template.id === 'antwoordbrief-financien')?.template.edition

/** A drive that answers only when told to. */
function slowDrive() {
  let begun = 0
  const answers: ((read: Result<Shelf, ShelfFailure>) => void)[] = []
  const readFolder = () => {
    begun += 1
    return new Promise<Result<Shelf, ShelfFailure>>((resolve) => answers.push(resolve))
  }
  const answer = async () => {
    const read = await readShelf(shared(), 'shared')
    for (const tell of answers) tell(read)
  }
  return { readFolder, answer, begun: () => begun }
}

describe('a shared folder that is gone', () => {
  it('is replaced by the last good copy, which says from when it is', async () => {
    await library()
    await rm(shared(), { recursive: true })
    const now = await library(source())
    expect(edition(now)).toBe(5)
    expect(now.outOfReach).toEqual([{ kind: 'cannot-read', origin: 'shared', code: 'ENOENT', copyFrom: MORNING }])
  })

  it('leaves what ships when it was never read', async () => {
    await rm(shared(), { recursive: true })
    const now = await library()
    expect(now.templates).toHaveLength(60)
    expect(now.outOfReach).toEqual([{ kind: 'cannot-read', origin: 'shared', code: 'ENOENT' }])
  })

  it('is not replaced by the copy of another folder, nor by one that is damaged', async () => {
    await library()
    await cp(shared(), join(root, 'weg'), { recursive: true })
    await rm(shared(), { recursive: true })
    const elsewhere = { shipped: templatesFolder, shared: join(root, 'anders'), own: join(root, 'eigen') }
    expect(edition(await readLibrary(elsewhere, source()))).not.toBe(5)
    await writeFile(copyFile(), '{"version":1,"fol')
    expect(edition(await library())).not.toBe(5)
  })

  it('leaves nothing behind when it is let go', async () => {
    const from = source()
    await library(from)
    expect(await readdir(root)).toContain('kopie.json')
    await from.forget()
    expect(await readdir(root)).not.toContain('kopie.json')
  })
})

describe('a shared folder that does not answer', () => {
  it('is given up after the limit, and asked no second time while it hangs', async () => {
    await library()
    const drive = slowDrive()
    const from = source({ readFolder: drive.readFolder, limitMs: 20 })
    const first = await library(from)
    expect(edition(first)).toBe(5)
    expect(first.outOfReach).toEqual([{ kind: 'cannot-read', origin: 'shared', code: 'ETIMEDOUT', copyFrom: MORNING }])
    await library(from)
    expect(drive.begun()).toBe(1)
  })

  it('is used as soon as it did answer, however late', async () => {
    const drive = slowDrive()
    const from = source({ readFolder: drive.readFolder, limitMs: 20 })
    expect((await library(from)).outOfReach).toHaveLength(1)
    await putHouse(9)
    await drive.answer()
    const now = await library(from)
    expect([edition(now), now.outOfReach]).toEqual([9, []])
    expect(await readFile(copyFile(), 'utf8')).toContain(MORNING)
  })

  it('does not hang on a pipe that lies among the files', async () => {
    await mkdir(join(shared(), 'sjablonen'))
    for (const name of ['ambten.json', 'huizen/x.json', 'sjablonen/x.antwoordbriefsjabloon'])
      execFileSync('mkfifo', [join(shared(), name)])
    const now = await library(source({ limitMs: 60_000 }))
    expect([edition(now), now.outOfReach, now.faults]).toEqual([5, [], []])
  })
})

describe('a file of the shared folder that is half written', () => {
  it('falls back to its last good copy, and says so', async () => {
    await library()
    const copy = await readFile(copyFile(), 'utf8')
    await writeFile(join(shared(), 'huizen/financien.json'), house.slice(0, 200))
    const now = await library(source())
    expect(edition(now)).toBe(5)
    expect(now.faults).toMatchObject([{ file: 'huizen/financien.json', origin: 'shared', copyFrom: MORNING }])
    expect(await readFile(copyFile(), 'utf8')).toBe(copy)
    await putHouse(6)
    const whole = await library()
    expect([edition(whole), whole.faults]).toEqual([6, []])
    expect(await readFile(copyFile(), 'utf8')).not.toBe(copy)
  })

  it.each([
    ['ambten.json', '{"format":"antwoordbrief-ambten","version":1,"offices":[]}'],
    ['passages/ons.json', '{"format":"antwoordbrief-standaardpassages","version":1,"passages":[]}'],
    ['woordenlijsten/ons.json', '{"format":"antwoordbrief-woordenlijst","version":1,"words":["prutswoord"]}'],
    ['uitgave.json', '{"format":"antwoordbrief-uitgave","version":1,"edition":3,"date":null,"note":""}'],
  ])('%s goes back while the rest is as it is now', async (file, text) => {
    for (const folder of ['passages', 'woordenlijsten']) await mkdir(join(shared(), folder))
    await writeFile(join(shared(), file), text)
    const before = await library()
    await writeFile(join(shared(), file), text.slice(0, -3))
    await putHouse(8)
    const now = await library(source())
    expect(now.faults).toMatchObject([{ file, copyFrom: MORNING }])
    expect([edition(now), now.words, now.sharedEdition]).toEqual([8, before.words, before.sharedEdition])
  })

  it('goes back with the picture beside it', async () => {
    const withLogo = changedJson(house, 'logo', { file: 'wapen.png', alt: 'Wapen' })
    await writeFile(join(shared(), 'huizen/financien.json'), changedJson(withLogo, 'edition', 7))
    await writeFile(join(shared(), 'huizen/wapen.png'), pngPicture(8, 8))
    expect((await library()).faults).toEqual([])
    await writeFile(join(shared(), 'huizen/wapen.png'), pngPicture(8, 8).subarray(0, 20))
    const now = await library(source())
    expect(
      now.templates.find(({ template }) => template.id === 'antwoordbrief-financien')?.template.logo,
    ).not.toBeNull()
    expect(now.faults).toMatchObject([{ place: 'logo.file', copyFrom: MORNING }])
  })

  it('has the sheet and margins of the paper that lies beside the house', async () => {
    const text = changedJson(house, 'paper', 'voorbeeld.docx')
    await writeFile(join(shared(), 'huizen/financien.json'), text)
    await cp(join(templatesFolder, 'briefpapier/voorbeeld.docx'), join(shared(), 'huizen/voorbeeld.docx'))
    const now = await library()
    const ofHouse = now.templates.find(({ template }) => template.id === 'antwoordbrief-financien')?.template
    expect(ofHouse?.layout.margins).toEqual({ top: 42.3, right: 40, bottom: 25.4, left: 28 })
    expect(now.faults).toEqual([])
  })

  it('is left out when no good copy was ever made', async () => {
    await writeFile(join(shared(), 'huizen/financien.json'), house.slice(0, 200))
    const now = await library()
    expect(now.faults.map(({ file, copyFrom }) => [file, copyFrom])).toEqual([['huizen/financien.json', undefined]])
  })
})

describe('the edition of the shared folder', () => {
  const put = (value: object) => writeFile(join(shared(), 'uitgave.json'), JSON.stringify(value))
  const good = { format: 'antwoordbrief-uitgave', version: 1, edition: 12, date: '2026-11-20', note: 'Nieuw kabinet.' }

  it('is read from its own file, and kept with the copy', async () => {
    expect((await library()).sharedEdition).toBeNull()
    await put(good)
    const edition12 = { edition: 12, date: '2026-11-20', note: 'Nieuw kabinet.' }
    expect((await library()).sharedEdition).toEqual(edition12)
    await rm(shared(), { recursive: true })
    expect((await library(source())).sharedEdition).toEqual(edition12)
  })

  it.each([
    ['edition', { ...good, edition: 0 }],
    ['date', { ...good, date: '2026-11-31' }],
    ['format', { ...good, format: 'iets' }],
  ])('is refused with its place: %s', async (place, value) => {
    await put(value)
    const now = await library()
    expect(now.sharedEdition).toBeNull()
    expect(now.faults).toMatchObject([{ file: 'uitgave.json', place, origin: 'shared' }])
  })
})

describe.each(['shipped', 'shared', 'own'] as const)('the limits of a folder that is %s', (origin) => {
  const read = async (limits?: FolderLimits) => {
    const shelf = await readShelf(shared(), origin, limits)
    if (!shelf.ok) throw new Error(shelf.failure.code)
    return shelf.value
  }

  it('leave unread what is more than it can hold, and say from where on', async () => {
    await mkdir(join(shared(), 'sjablonen'))
    for (const name of ['a', 'b', 'c']) await writeFile(join(shared(), `huizen/${name}.json`), '{}')
    await writeFile(join(shared(), 'sjablonen/x.antwoordbriefsjabloon'), '{}')
    const few = await read({ files: 2, bytes: 1_000_000 })
    expect([few.data.map(({ path }) => path), few.templates]).toEqual([['huizen/a.json', 'huizen/b.json'], []])
    expect(few.faults.map(({ file }) => file)).toEqual(['huizen/c.json'])
    expect(few.faults[0]?.expected).toMatch(/^hoogstens 2 bestanden en 1 MB/)
    expect((await read({ files: 100, bytes: 5 })).data).toHaveLength(2)
    expect((await read()).faults).toEqual([])
  })

  it('never read a file that is too large', async () => {
    await truncate(join(shared(), 'huizen/financien.json'), 200_000_000)
    await writeFile(join(shared(), 'ambten.json'), '{}')
    await truncate(join(shared(), 'ambten.json'), 200_000_000)
    const { data } = await read()
    expect(data.map(({ text }) => [text.length, text.trim()])).toEqual([
      [2_000_001, ''],
      [2_000_001, ''],
    ])
  })
})

describe('what lies in the shared folder', () => {
  it('is used, of every sort: offices, passages and words', async () => {
    for (const folder of ['passages', 'woordenlijsten']) await mkdir(join(shared(), folder))
    const provenance = { source: 'proef', verified: true }
    const office = { office: 'minister voor Proeven', ministry: '', abbreviations: [], from: null, until: null }
    const children = [{ kind: 'text', text: 'Van ons.', marks: [] }]
    const passage = {
      ...{ id: 'van-ons', title: 'Van ons', tags: [], validFrom: null, validUntil: null },
      ...{ text: [{ kind: 'paragraph', children }], handlingNote: '', provenance },
    }
    const files = {
      'ambten.json': { format: 'antwoordbrief-ambten', version: 1, offices: [{ ...office, holders: [] }] },
      'passages/ons.json': { format: 'antwoordbrief-standaardpassages', version: 1, passages: [passage] },
      'woordenlijsten/ons.json': { format: 'antwoordbrief-woordenlijst', version: 1, words: ['prutswoord'] },
      'woordenlijsten/half.json': { format: 'antwoordbrief-woordenlijst', version: 1, words: 'x' },
    }
    for (const [name, value] of Object.entries(files)) await writeFile(join(shared(), name), JSON.stringify(value))
    const now = await library()
    expect(now.offices.map((record) => record.office)).toContain('minister voor Proeven')
    expect(now.passages.find((entry) => entry.passage.id === 'van-ons')).toMatchObject({
      origin: 'shared',
      canChange: false,
    })
    expect(now.words).toEqual(expect.arrayContaining(['prutswoord', 'Kamerstuk']))
    expect(now.faults).toMatchObject([{ file: 'woordenlijsten/half.json', place: 'words', origin: 'shared' }])
  })
})
