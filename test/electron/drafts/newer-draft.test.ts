import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { newestVersion } from '../../../letter/draft/migrations'
import { success } from '../../../letter/model/result'
import { changedJson } from '../../support/changed-json'
import { sampleText } from '../../support/shipped-templates'
import { tempFolder } from '../../support/temp-folder'
import { draftAbout, testDesk, valueOf } from '../../support/test-desk'

vi.setConfig({ testTimeout: 60_000 })

const refused = { ok: false, failure: { kind: 'newer' } }
const newer = changedJson(sampleText, 'version', newestVersion + 1)
const withMore = changedJson(newer, 'letter.answers.0.surprise', { words: 'die alleen de nieuwere versie kent' })

/** A desk with a letter of a newer version on it, opened. */
async function openedNewer(text: string) {
  const root = tempFolder()
  const path = join(root, 'brief.antwoordbrief')
  writeFileSync(path, text)
  const before = statSync(path).mtimeMs
  const desk = await testDesk(root)
  const opened = valueOf(await desk.openFile(path))
  const isUntouched = () => readFileSync(path, 'utf8') === text && statSync(path).mtimeMs === before
  return { root, desk, opened, isUntouched }
}

it('a letter of a newer version opens to read, and no way of saving touches the file or makes a poorer copy', async () => {
  const { root, desk, opened, isUntouched } = await openedNewer(withMore)
  expect([opened.readOnly, opened.draft.letter.answers.length]).toEqual([{ kind: 'newer', whole: false }, 6])
  const question = { handle: opened.handle, draft: draftAbout('x'), revision: 1 }
  desk.choices.draft = join(root, 'kopie.antwoordbrief')
  expect(await desk.save(question)).toEqual(refused)
  expect(await desk.save({ ...question, evenIfChanged: true })).toEqual(refused)
  expect(await desk.saveAs(question)).toEqual(refused)
  expect(await desk.autosave(question)).toEqual(refused)
  expect(valueOf(await desk.close(opened.handle).then(() => desk.recoverable()))).toEqual([])
  expect([isUntouched(), readdirSync(root).sort()]).toEqual([true, ['brief.antwoordbrief', 'eigen']])
})

it.each([
  ['goes out when all of it is understood', newer, true],
  ['does not go out with parts missing', withMore, false],
])('a letter of a newer version %s', async (_, text, goesOut) => {
  const { root, desk, opened, isUntouched } = await openedNewer(text)
  desk.choices.word = join(root, 'brief.docx')
  const build = vi.fn(() => Promise.resolve(success({ bytes: new Uint8Array([1]), remarks: [] })))
  const answer = await desk.exportLetter(build, { handle: opened.handle, draft: opened.draft })
  expect([answer.ok, build.mock.calls.length]).toEqual([goesOut, goesOut ? 1 : 0])
  expect([readdirSync(root).includes('brief.docx'), isUntouched()]).toEqual([goesOut, true])
})
