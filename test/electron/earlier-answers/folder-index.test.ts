import { copyFile, mkdir, readFile, readdir, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { AnswersDesk } from '../../../electron/earlier-answers/answers-desk'
import { FolderIndex } from '../../../electron/earlier-answers/folder-index'
import { serialiseDraft } from '../../../letter/draft/parse-draft'
import { buildDocx } from '../../../letter/docx/build-docx'
import { composeLetter } from '../../../letter/model/compose-letter'
import { letterWith, question } from '../../support/letter-builder'
import { sampleDraft } from '../../support/sample-draft'
import { tempFolder } from '../../support/temp-folder'

const xml = resolve(__dirname, '../../fixtures/documents/ah-tk-20202021-3235.xml')
const { template } = sampleDraft()
let folder = ''
let store = ''

const draftAbout = (word: string) => ({
  letter: letterWith(template, {
    questions: [question('1', `Kent u ${word}?`)],
    answers: { '1': `Wij kennen ${word}.` },
    case: { subject: word, caseNumber: '2025Z00001', members: [{ name: 'A', party: 'B' }] },
    letter: { date: '2025-01-01' },
  }),
  template,
})

const write = (name: string, word: string) => writeFile(join(folder, name), serialiseDraft(draftAbout(word)))

async function refreshed(index: FolderIndex, options = {}) {
  const outcome = await index.refresh(options)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure))
  return outcome.value
}

const open = () => FolderIndex.open(store, folder)
const found = (index: FolderIndex, word: string) => index.answers.byWords(word, '2026-01-01', 9).map((hit) => hit.file)

beforeEach(async () => {
  folder = join(tempFolder(), 'brieven')
  store = join(tempFolder(), 'eigen')
  await mkdir(join(folder, 'oud'), { recursive: true })
})

describe('the index of a folder', () => {
  it('reads drafts, our own Word files and the official XML, also in folders below', async () => {
    await write('a.antwoordbrief', 'zeehond')
    const { bytes } = await buildDocx({
      composed: composeLetter({ ...draftAbout('walrus').letter }, template),
      layout: template.layout,
    })
    await writeFile(join(folder, 'oud', 'b.docx'), bytes)
    await copyFile(xml, join(folder, 'oud', 'c.xml'))
    const index = await open()
    const outcome = await refreshed(index)
    expect(outcome).toMatchObject({ done: 3, total: 3, read: 3, removed: 0, withoutAnswers: 0, cancelled: false })
    expect(found(index, 'zeehond')).toEqual(['a.antwoordbrief'])
    expect(found(index, 'walrus')).toEqual(['oud/b.docx'])
    expect(found(index, 'overbruggingsregeling')[0]).toBe('oud/c.xml')
  })

  it('reads only what is new or changed the next time', async () => {
    await write('a.antwoordbrief', 'zeehond')
    await write('b.antwoordbrief', 'walrus')
    await refreshed(await open())
    await write('b.antwoordbrief', 'narwal')
    await utimes(join(folder, 'b.antwoordbrief'), 1, 1)
    const again = await open()
    expect(await refreshed(again)).toMatchObject({ read: 1, pairs: 2 })
    expect([found(again, 'walrus'), found(again, 'narwal')]).toEqual([[], ['b.antwoordbrief']])
    expect(await refreshed(again)).toMatchObject({ read: 0 })
  })

  it('forgets files that are gone, word by word', async () => {
    await write('a.antwoordbrief', 'zeehond')
    await write('b.antwoordbrief', 'walrus')
    await refreshed(await open())
    await rm(join(folder, 'a.antwoordbrief'))
    expect(await refreshed(await open())).toMatchObject({ removed: 1, pairs: 1 })
    const [name = ''] = await readdir(store)
    expect(await readFile(join(store, name), 'utf8')).not.toContain('zeehond')
  })

  it('keeps everything when the folder is out of reach', async () => {
    await write('a.antwoordbrief', 'zeehond')
    await refreshed(await open())
    await rename(folder, `${folder}-weg`)
    const index = await open()
    expect(await index.refresh()).toEqual({ ok: false, failure: { kind: 'cannot-read', code: 'ENOENT' } })
    expect(found(index, 'zeehond')).toEqual(['a.antwoordbrief'])
  })

  it('counts what is no letter, and is not stopped by it', async () => {
    await writeFile(join(folder, 'kapot.docx'), 'geen zip')
    await writeFile(join(folder, 'half.antwoordbrief'), '{"format":"antwoordbrief"')
    await writeFile(join(folder, 'notitie.txt'), 'geen brief')
    await writeFile(join(folder, '~$open.docx'), 'slot')
    await write('a.antwoordbrief', 'zeehond')
    expect(await refreshed(await open())).toMatchObject({ total: 3, withoutAnswers: 2, pairs: 1 })
  })

  it('does not follow links out of the folder', async () => {
    await writeFile(join(store, '..', 'x.antwoordbrief'), serialiseDraft(draftAbout('zeehond')))
    await symlink(join(store, '..'), join(folder, 'link'))
    await symlink(join(store, '..', 'x.antwoordbrief'), join(folder, 'x.antwoordbrief'))
    expect(await refreshed(await open())).toMatchObject({ total: 0 })
  })

  it('tells how far it is, and goes on where it was cancelled', async () => {
    for (let n = 0; n < 6; n += 1) await write(`${String(n)}.antwoordbrief`, `woord${String(n)}`)
    const controller = new AbortController()
    const progress: number[] = []
    const onProgress = ({ done }: { done: number }) => {
      progress.push(done)
      if (done === 2) controller.abort()
    }
    expect(await refreshed(await open(), { signal: controller.signal, onProgress })).toMatchObject({
      done: 2,
      total: 6,
      cancelled: true,
    })
    expect(progress).toEqual([1, 2])
    expect(await refreshed(await open())).toMatchObject({ read: 4, pairs: 6, cancelled: false })
  })

  it('is made anew when it is damaged', async () => {
    await write('a.antwoordbrief', 'zeehond')
    await refreshed(await open())
    const [name = ''] = await readdir(store)
    await writeFile(join(store, name), '{"format":"antwoordbrief-eerdere-antwoorden","version":1,')
    expect(await refreshed(await open())).toMatchObject({ read: 1, pairs: 1 })
  })

  it('writes nothing in the folder of the letters', async () => {
    await write('a.antwoordbrief', 'zeehond')
    await refreshed(await open())
    expect((await readdir(folder)).sort()).toEqual(['a.antwoordbrief', 'oud'])
    expect(await readdir(store)).toHaveLength(1)
  })
})

describe('the desk of earlier answers', () => {
  it('searches several folders together, and removing one removes every word of it', async () => {
    const other = join(folder, 'oud')
    await write('a.antwoordbrief', 'zeehond')
    await writeFile(join(other, 'b.antwoordbrief'), serialiseDraft(draftAbout('zeehond walrus')))
    const desk = new AnswersDesk(store)
    await desk.refresh(folder)
    await desk.refresh(other)
    const wish = { kind: 'words', text: 'walrus', today: '2026-01-01', limit: 9, folders: [folder, other] } as const
    expect((await desk.search(wish)).map((hit) => hit.folder).sort()).toEqual([folder, other].sort())
    await desk.erase(folder)
    await desk.erase(other)
    expect(await readdir(store)).toEqual([])
    expect(await desk.search(wish)).toEqual([])
  })

  it('erases a folder that is being indexed', async () => {
    for (let n = 0; n < 20; n += 1) await write(`${String(n)}.antwoordbrief`, 'zeehond')
    await mkdir(store)
    const desk = new AnswersDesk(store)
    const running = desk.refresh(folder)
    await desk.erase(folder)
    await running
    expect(await readdir(store)).toEqual([])
  })
})
