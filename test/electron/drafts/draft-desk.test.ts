import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import type { DraftHandle, RecentId } from '../../../electron/ipc/contract'
import { success } from '../../../letter/model/result'
import { markIn } from '../../support/fault-injection/desk-folder'
import { tempFolder } from '../../support/temp-folder'
import { draftAbout, savedLetter, testDesk, valueOf } from '../../support/test-desk'

// Real disks and processes: slow on a machine that is busy with other things.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const fileIn = (root: string, name = 'brief.antwoordbrief') => join(root, name)
const autosaves = (root: string) => readdirSync(join(root, 'eigen', 'autosave'))
const failure = (kind: string) => ({ ok: false, failure: { kind } })

describe('saving', () => {
  it('asks for a place the first time, suggests a name from the letter, and says the revision', async () => {
    const root = tempFolder()
    const desk = await testDesk(root)
    const draft = draftAbout('steun aan: "initiatieven"')
    const { handle, name } = valueOf(await desk.create(draft))
    desk.choices.draft = fileIn(root)
    expect(name).toBeNull()
    expect(await desk.save({ handle, draft, revision: 7 })).toMatchObject({
      ok: true,
      value: { revision: 7, name: 'brief' },
    })
    expect(desk.choices.suggested).toEqual(['2025Z04340 steun aan- -initiatieven'])
  })

  it('adds the ending that the person left out', async () => {
    const root = tempFolder()
    await savedLetter(await testDesk(root), join(root, 'mijn brief'))
    expect(existsSync(join(root, 'mijn brief.antwoordbrief'))).toBe(true)
  })

  it('does nothing when the person changes their mind', async () => {
    const root = tempFolder()
    const desk = await testDesk(root)
    const { handle } = valueOf(await desk.create(draftAbout('x')))
    expect(await desk.save({ handle, draft: draftAbout('x'), revision: 1 })).toEqual({ ok: true, value: 'cancelled' })
  })

  it('makes a draft that only its owner may read', async () => {
    const root = tempFolder()
    await savedLetter(await testDesk(root), fileIn(root))
    expect(statSync(fileIn(root)).mode & 0o777).toBe(0o600)
  })

  it('follows a link and keeps it', async () => {
    const root = tempFolder()
    mkdirSync(join(root, 'echt'))
    await savedLetter(await testDesk(root), fileIn(join(root, 'echt')))
    symlinkSync(fileIn(join(root, 'echt')), fileIn(root, 'link.antwoordbrief'))
    const desk = await testDesk(root, join(root, 'ander'))
    const { handle } = valueOf(await desk.openFile(fileIn(root, 'link.antwoordbrief')))
    valueOf(await desk.save({ handle, draft: draftAbout('TWEEDE'), revision: 1 }))
    expect(markIn(fileIn(join(root, 'echt')))).toBe('TWEEDE')
  })

  it('refuses a handle that it does not know', async () => {
    const desk = await testDesk(tempFolder())
    const question = { handle: 'verzonnen' as DraftHandle, draft: draftAbout('x'), revision: 1 }
    expect(await desk.save(question)).toEqual(failure('gone'))
    expect(await desk.saveAs(question)).toEqual(failure('gone'))
    expect(await desk.autosave(question)).toEqual(failure('gone'))
  })
})

describe('a file that somebody else changed', () => {
  it('is not written over, and the text is kept', async () => {
    const root = tempFolder()
    const desk = await testDesk(root)
    const { handle } = await savedLetter(desk, fileIn(root))
    writeFileSync(fileIn(root), 'VAN EEN ANDER')
    expect(await desk.save({ handle, draft: draftAbout('VAN MIJ'), revision: 2 })).toEqual(failure('changed-on-disk'))
    expect(readFileSync(fileIn(root), 'utf8')).toBe('VAN EEN ANDER')
    expect(autosaves(root)).toHaveLength(2)
  })

  it('is written over when the person says so, and the other version is in the history', async () => {
    const root = tempFolder()
    const desk = await testDesk(root)
    const { handle } = await savedLetter(desk, fileIn(root))
    await savedLetter(await testDesk(root, join(root, 'ander')), fileIn(root, 'b.antwoordbrief'), 'VAN EEN ANDER')
    renameSync(fileIn(root, 'b.antwoordbrief'), fileIn(root))
    const saved = await desk.save({ handle, draft: draftAbout('VAN MIJ'), revision: 2, evenIfChanged: true })
    const versions = valueOf(await desk.versions(handle))
    const kept = versions.find((version) => version.reason === 'replaced')
    expect([saved.ok, markIn(fileIn(root))]).toEqual([true, 'VAN MIJ'])
    const other = valueOf(await desk.readVersion(handle, kept?.id ?? ('' as never)))
    expect(other.letter.questionSet.subject).toBe('VAN EEN ANDER')
  })

  it('is kept, unsaved words and all, before an earlier version takes its place', async () => {
    const root = tempFolder()
    const desk = await testDesk(root)
    const { handle } = await savedLetter(desk, fileIn(root))
    const [first] = valueOf(await desk.versions(handle))
    const id = first?.id ?? ('' as never)
    const putBack = valueOf(await desk.putBackVersion({ handle, id, draft: draftAbout('NOG NIET OPGESLAGEN') }))
    const versions = valueOf(await desk.versions(handle))
    const [newest] = versions
    const kept = valueOf(await desk.readVersion(handle, newest?.id ?? ('' as never)))
    expect([versions.length, newest?.reason, kept.letter.questionSet.subject]).toEqual([
      2,
      'replaced',
      'NOG NIET OPGESLAGEN',
    ])
    expect(putBack.letter.questionSet.subject).toBe(markIn(fileIn(root)))
  })

  it('that was taken away is not silently made again', async () => {
    const root = tempFolder()
    const desk = await testDesk(root)
    const { handle } = await savedLetter(desk, fileIn(root))
    renameSync(fileIn(root), fileIn(root, 'elders.antwoordbrief'))
    expect(await desk.save({ handle, draft: draftAbout('x'), revision: 2 })).toEqual(failure('gone'))
    expect(existsSync(fileIn(root))).toBe(false)
    expect(await desk.save({ handle, draft: draftAbout('x'), revision: 2, evenIfChanged: true })).toMatchObject({
      ok: true,
    })
  })

  it('in a folder that is gone is told of, and the folder is not made', async () => {
    const root = tempFolder()
    const desk = await testDesk(root)
    mkdirSync(join(root, 'schijf'))
    const { handle } = await savedLetter(desk, fileIn(join(root, 'schijf')))
    renameSync(join(root, 'schijf'), join(root, 'losgekoppeld'))
    expect(await desk.save({ handle, draft: draftAbout('x'), revision: 2 })).toEqual(failure('gone'))
    expect(existsSync(join(root, 'schijf'))).toBe(false)
    renameSync(join(root, 'losgekoppeld'), join(root, 'schijf'))
    expect(await desk.save({ handle, draft: draftAbout('x'), revision: 2 })).toMatchObject({ ok: true })
  })
})

describe('coming back to the window', () => {
  it('tells once of each change that somebody else made, and of none of our own', async () => {
    const root = tempFolder()
    const desk = await testDesk(root)
    const { handle } = await savedLetter(desk, fileIn(root))
    expect(await desk.changedOnDisk()).toEqual([])
    const saving = desk.save({ handle, draft: draftAbout('TWEEDE'), revision: 2 })
    expect([await desk.changedOnDisk(), (await saving).ok]).toEqual([[], true])
    writeFileSync(fileIn(root), 'VAN EEN ANDER')
    expect([await desk.changedOnDisk(), await desk.changedOnDisk()]).toEqual([[handle], []])
    writeFileSync(fileIn(root), 'NOG EENS')
    expect(await desk.changedOnDisk()).toEqual([handle])
  })

  it('does not take a drive that is away for a change', async () => {
    const root = tempFolder()
    const desk = await testDesk(root)
    await savedLetter(desk, fileIn(root))
    renameSync(fileIn(root), fileIn(root, 'weg'))
    expect(await desk.changedOnDisk()).toEqual([])
  })
})

describe('opening', () => {
  it.each([
    ['no draft at all', 'Geachte voorzitter,', 'not-a-draft'],
    ['nothing in it', '', 'not-a-draft'],
    ['only zeros', '\0'.repeat(44_393), 'not-a-draft'],
    ['another kind of JSON', '{"format":"iets anders","version":1}', 'not-a-draft'],
    ['half a draft', '{"format": "antwoordbrief", "version": 1, "letter": {', 'damaged'],
    ['a later version', '{"format":"antwoordbrief","version":999,"letter":{},"template":{}}', 'too-new'],
  ])('leaves a file with %s exactly as it is', async (_what, text, kind) => {
    const root = tempFolder()
    writeFileSync(fileIn(root), text)
    const before = statSync(fileIn(root))
    expect(await (await testDesk(root)).openFile(fileIn(root))).toMatchObject(failure(kind))
    expect([readFileSync(fileIn(root), 'utf8'), statSync(fileIn(root)).mtimeMs]).toEqual([text, before.mtimeMs])
    expect(readdirSync(root).filter((name) => name !== 'eigen')).toEqual(['brief.antwoordbrief'])
  })

  it('a file that is no UTF-8 is no draft', async () => {
    const root = tempFolder()
    writeFileSync(fileIn(root), Buffer.from([0xff, 0xfe, 0x00, 0xd8]))
    expect(await (await testDesk(root)).openFile(fileIn(root))).toEqual(failure('not-a-draft'))
  })

  it('a folder cannot be read', async () => {
    const root = tempFolder()
    expect(await (await testDesk(root)).openFile(root)).toMatchObject(failure('cannot-read'))
  })

  it('a recent letter whose drive is gone is gone, and stays in the list', async () => {
    const root = tempFolder()
    const desk = await testDesk(root)
    mkdirSync(join(root, 'schijf'))
    const { handle } = await savedLetter(desk, fileIn(join(root, 'schijf')))
    await desk.close(handle)
    renameSync(join(root, 'schijf'), join(root, 'weg'))
    const [recent] = valueOf(await desk.recent())
    expect(recent).toMatchObject({ name: 'brief', folder: 'schijf' })
    expect(await desk.openRecent(recent?.id ?? ('' as RecentId))).toEqual(failure('gone'))
    expect(valueOf(await desk.recent())).toHaveLength(1)
  })

  it('gives away no path', async () => {
    const root = tempFolder()
    const desk = await testDesk(root)
    await savedLetter(desk, fileIn(root))
    const told = JSON.stringify([await desk.recent(), await desk.openFile(fileIn(root)), await desk.recoverable()])
    expect(told).not.toContain(root)
  })
})

describe('autosaving', () => {
  it('keeps the text in the own folder and leaves the file alone', async () => {
    const root = tempFolder()
    const desk = await testDesk(root)
    const { handle } = await savedLetter(desk, fileIn(root))
    expect(await desk.autosave({ handle, draft: draftAbout('GETYPT'), revision: 2 })).toEqual(success({ revision: 2 }))
    expect([markIn(fileIn(root)), autosaves(root).length]).toEqual(['EERSTE', 2])
  })

  it('is gone after a save of the same or a later revision', async () => {
    const root = tempFolder()
    const desk = await testDesk(root)
    const { handle } = await savedLetter(desk, fileIn(root))
    await desk.autosave({ handle, draft: draftAbout('GETYPT'), revision: 2 })
    await desk.save({ handle, draft: draftAbout('GETYPT'), revision: 2 })
    expect(autosaves(root)).toEqual([])
  })

  it('that comes late with an older revision than what is saved is not kept', async () => {
    const root = tempFolder()
    const desk = await testDesk(root)
    const { handle } = await savedLetter(desk, fileIn(root))
    await desk.save({ handle, draft: draftAbout('LATER'), revision: 5 })
    expect(await desk.autosave({ handle, draft: draftAbout('EERDER'), revision: 4 })).toEqual(success({ revision: 4 }))
    expect(autosaves(root)).toEqual([])
  })

  it('of what was typed while a save was under way stays', async () => {
    const root = tempFolder()
    const desk = await testDesk(root)
    const { handle } = await savedLetter(desk, fileIn(root))
    const saving = desk.save({ handle, draft: draftAbout('OPGESLAGEN'), revision: 2 })
    const keeping = desk.autosave({ handle, draft: draftAbout('DAARNA'), revision: 3 })
    expect(valueOf(await saving).revision).toBe(2)
    await keeping
    expect([markIn(fileIn(root)), autosaves(root).length]).toEqual(['OPGESLAGEN', 2])
  })

  it('goes on while the person looks for a place', async () => {
    const root = tempFolder()
    const desk = await testDesk(root)
    const { handle } = valueOf(await desk.create(draftAbout('x')))
    let choose: (path: string | null) => void = () => undefined
    // The dialog stays open until the test chooses.
    Object.defineProperty(desk.choices, 'draft', { get: () => new Promise((resolve) => (choose = resolve)) })
    const saving = desk.save({ handle, draft: draftAbout('x'), revision: 1 })
    expect(await desk.autosave({ handle, draft: draftAbout('y'), revision: 2 })).toEqual(success({ revision: 2 }))
    choose(null)
    expect(await saving).toEqual(success('cancelled'))
  })

  it('is forgotten for good when the draft is closed', async () => {
    const root = tempFolder()
    const desk = await testDesk(root)
    const { handle } = valueOf(await desk.create(draftAbout('x')))
    await desk.autosave({ handle, draft: draftAbout('GEHEIM'), revision: 1 })
    await desk.close(handle)
    expect(autosaves(root)).toEqual([])
  })
})

describe('recovering', () => {
  it('gives back what a lost run had typed, bound to its file', async () => {
    const root = tempFolder()
    const lost = await testDesk(root)
    const { handle } = await savedLetter(lost, fileIn(root))
    await lost.autosave({ handle, draft: draftAbout('GETYPT'), revision: 2 })
    await lost.abandon()
    const desk = await testDesk(root)
    expect(valueOf(await desk.recoverable())).toMatchObject([{ handle, name: 'brief' }])
    const recovered = valueOf(await desk.recover(handle))
    expect(recovered).toMatchObject({ name: 'brief', recovered: true, readOnly: null })
    expect(recovered.draft.letter.questionSet.subject).toBe('GETYPT')
    expect(await desk.save({ handle, draft: recovered.draft, revision: 1 })).toMatchObject({ ok: true })
    expect([markIn(fileIn(root)), autosaves(root)]).toEqual(['GETYPT', []])
  })

  it('gives back a letter that was never saved', async () => {
    const root = tempFolder()
    const lost = await testDesk(root)
    const { handle } = valueOf(await lost.create(draftAbout('x')))
    await lost.autosave({ handle, draft: draftAbout('NOOIT OPGESLAGEN'), revision: 1 })
    const desk = await testDesk(root)
    const recovered = valueOf(await desk.recover(handle))
    expect([recovered.name, recovered.draft.letter.questionSet.subject]).toEqual([null, 'NOOIT OPGESLAGEN'])
  })

  it('sees that the file was changed since', async () => {
    const root = tempFolder()
    const lost = await testDesk(root)
    const { handle } = await savedLetter(lost, fileIn(root))
    await lost.autosave({ handle, draft: draftAbout('GETYPT'), revision: 2 })
    await lost.abandon()
    writeFileSync(fileIn(root), 'VAN EEN ANDER')
    const desk = await testDesk(root)
    const { draft } = valueOf(await desk.recover(handle))
    expect(await desk.save({ handle, draft, revision: 1 })).toEqual(failure('changed-on-disk'))
  })

  it('does not offer what is open, nor what stands in its file already', async () => {
    const root = tempFolder()
    const desk = await testDesk(root)
    const { handle } = await savedLetter(desk, fileIn(root))
    await desk.autosave({ handle, draft: draftAbout('EERSTE'), revision: 2 })
    expect(valueOf(await desk.recoverable())).toEqual([])
    await desk.abandon()
    expect(valueOf(await desk.recoverable())).toEqual([])
  })

  it('forgets an autosave that the person does not want, and nothing of it is left', async () => {
    const root = tempFolder()
    const lost = await testDesk(root)
    const { handle } = valueOf(await lost.create(draftAbout('x')))
    await lost.autosave({ handle, draft: draftAbout('x'), revision: 1 })
    const desk = await testDesk(root)
    expect((await desk.discardRecovery(handle)).ok).toBe(true)
    expect(autosaves(root)).toEqual([])
  })

  it('does not take a missing folder for nothing to recover', async () => {
    const root = tempFolder()
    const desk = await testDesk(root)
    renameSync(join(root, 'eigen', 'autosave'), join(root, 'weg'))
    expect(await desk.recoverable()).toMatchObject(failure('cannot-read'))
  })

  it('leaves a damaged autosave where it is', async () => {
    const root = tempFolder()
    const desk = await testDesk(root)
    writeFileSync(join(root, 'eigen', 'autosave', 'abc.brief'), 'stuk')
    expect(await desk.recover('abc' as DraftHandle)).toEqual(failure('not-a-draft'))
    expect(autosaves(root)).toEqual(['abc.brief'])
  })
})

describe('exporting', () => {
  const remarks = [{ kind: 'characters-removed' as const, count: 2 }]
  const build = () => Promise.resolve(success({ bytes: new TextEncoder().encode('WORD'), remarks }))

  it('writes the Word file, says its name and what was left out, and keeps the version that went out', async () => {
    const root = tempFolder()
    const desk = await testDesk(root)
    const { handle } = await savedLetter(desk, fileIn(root))
    desk.choices.word = join(root, 'uit')
    const answer = await desk.exportLetter(build, { handle, draft: draftAbout('UITGEGAAN') })
    expect(answer).toEqual(success({ fileName: 'uit.docx', paper: null, remarks }))
    expect(readFileSync(join(root, 'uit.docx'), 'utf8')).toBe('WORD')
    expect(valueOf(await desk.versions(handle))[0]).toMatchObject({ reason: 'exported' })
  })

  it('tells why a letter cannot be exported', async () => {
    const root = tempFolder()
    const desk = await testDesk(root)
    const { handle } = await savedLetter(desk, fileIn(root))
    desk.choices.word = join(root, 'uit')
    const refuse = () => Promise.resolve({ ok: false as const, failure: { reason: 'leeg' } })
    const answer = await desk.exportLetter(refuse, { handle, draft: draftAbout('x') })
    expect(answer).toEqual({ ok: false, failure: { kind: 'not-exportable', reason: 'leeg' } })
    expect(existsSync(join(root, 'uit.docx'))).toBe(false)
  })

  it('to a folder that is not there fails with the code, and says that the letter is kept', async () => {
    const root = tempFolder()
    const desk = await testDesk(root)
    const { handle } = await savedLetter(desk, fileIn(root))
    desk.choices.word = join(root, 'weg', 'uit.docx')
    const answer = await desk.exportLetter(build, { handle, draft: draftAbout('x') })
    expect(answer).toEqual({ ok: false, failure: { kind: 'cannot-write', code: 'ENOENT', keptElsewhere: true } })
  })
})
