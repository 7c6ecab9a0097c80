import { statSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { oldCasesIn, type KnownDraft } from '../../../electron/drafts/old-cases'
import type { DraftHandle } from '../../../electron/ipc/contract'
import { newFromLetter } from '../../../letter/reuse/new-from-letter'
import { oldCaseOf } from '../../../letter/reuse/old-case'
import { sampleDraft } from '../../support/shipped-templates'
import { testDesk, valueOf } from '../../support/test-desk'

let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'oude-zaak-'))
})
afterEach(() => rm(root, { recursive: true }))

const { letter: old, template } = sampleDraft()
const oldCase = oldCaseOf(old)
const draft = { letter: newFromLetter(old, { without: ['signatories', 'contact'] }), template }
const traces = /Nordkamp|2025Z04340|wederopbouw/

/** Every file below a folder whose text has something of the old case. */
async function withTraces(folder: string): Promise<readonly string[]> {
  const paths = (await readdir(folder, { recursive: true })).map((name) => join(folder, name))
  const files = paths.filter((path) => statSync(path).isFile())
  const texts = await Promise.all(files.map(async (file) => [file, await readFile(file, 'utf8')] as const))
  return texts.filter(([, text]) => traces.test(text)).map(([file]) => file)
}

/** A letter begun from the sample, saved to a file and let go of. */
async function savedFromOld(path: string) {
  const desk = await testDesk(root)
  const { handle } = valueOf(await desk.create(draft, oldCase))
  desk.choices.draft = path
  valueOf(await desk.save({ handle, draft, revision: 1 }))
  await desk.close(handle)
}

describe('the case of the letter that another was begun from', () => {
  const file = () => join(root, 'nieuw.antwoordbrief')

  it('is known when the new letter is opened in another run, and stands in no file but the program’s own', async () => {
    await savedFromOld(file())
    expect(await withTraces(root)).toEqual([join(root, 'eigen', 'oude-zaken.json')])
    expect(valueOf(await (await testDesk(root)).openFile(file())).oldCase).toEqual(oldCase)
  })

  it('goes along when the file is renamed, and with a copy under another name', async () => {
    await savedFromOld(file())
    const moved = join(root, 'hernoemd.antwoordbrief')
    await rename(file(), moved)
    const desk = await testDesk(root)
    const { handle, oldCase: known } = valueOf(await desk.openFile(moved))
    expect(known).toEqual(oldCase)
    desk.choices.draft = join(root, 'kopie.antwoordbrief')
    valueOf(await desk.saveAs({ handle, draft, revision: 1 }))
    const later = await testDesk(root)
    expect(valueOf(await later.openFile(moved)).oldCase).toEqual(oldCase)
    expect(valueOf(await later.openFile(join(root, 'kopie.antwoordbrief'))).oldCase).toEqual(oldCase)
  })

  it('comes back with a letter that was never saved when the program stopped', async () => {
    const desk = await testDesk(root)
    const { handle } = valueOf(await desk.create(draft, oldCase))
    valueOf(await desk.autosave({ handle, draft, revision: 1 }))
    expect(valueOf(await (await testDesk(root)).recover(handle)).oldCase).toEqual(oldCase)
  })

  it('is forgotten with a letter that was let go unsaved', async () => {
    const desk = await testDesk(root)
    const { handle } = valueOf(await desk.create(draft, oldCase))
    await desk.close(handle)
    expect(await withTraces(root)).toEqual([])
  })

  it('is none for a letter that was begun otherwise', async () => {
    const desk = await testDesk(root)
    const { handle } = valueOf(await desk.create(draft))
    desk.choices.draft = file()
    valueOf(await desk.save({ handle, draft, revision: 1 }))
    expect(valueOf(await (await testDesk(root)).openFile(file())).oldCase).toBeNull()
    expect(await readdir(join(root, 'eigen'))).not.toContain('oude-zaken.json')
  })

  it('is forgotten half a year after the letter was last opened', async () => {
    const known: KnownDraft = { handle: 'h' as DraftHandle, path: file(), knownHashes: ['x'] }
    await oldCasesIn(root, () => new Date('2026-01-01T12:00:00Z')).begin(known, oldCase)
    const later = (day: string) => oldCasesIn(root, () => new Date(day))
    await later('2026-06-01T12:00:00Z').expire()
    expect(await withTraces(root)).toHaveLength(1)
    await later('2026-07-02T12:00:00Z').expire()
    expect(await withTraces(root)).toEqual([])
  })

  it('a damaged list of them holds up nothing and is kept aside', async () => {
    await savedFromOld(file())
    await writeFile(join(root, 'eigen', 'oude-zaken.json'), '{')
    expect(valueOf(await (await testDesk(root)).openFile(file())).oldCase).toBeNull()
  })
})
