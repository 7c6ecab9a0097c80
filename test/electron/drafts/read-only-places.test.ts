import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { buildDeskProgram } from '../../support/fault-injection/build-desk-program'
import { deskFolder, markIn } from '../../support/fault-injection/desk-folder'
import { runDesk } from '../../support/fault-injection/run-desk'
import { giveToOrdinaryUser, runDeskAsOrdinaryUser } from '../../support/ordinary-user'

// Real disks and processes: slow on a machine that is busy with other things.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let program = ''
beforeAll(async () => {
  program = await buildDeskProgram()
}, 60_000)
afterAll(() => rmSync(dirname(program), { recursive: true, force: true }))

/** A saved draft that belongs to an ordinary user, whose rights are then taken away. */
function savedDraft() {
  const folder = deskFolder()
  runDesk(program, folder.setup, [{ do: 'sample' }, { do: 'save', mark: 'OUD', revision: 1 }, { do: 'close' }])
  mkdirSync(folder.setup.userData, { recursive: true })
  giveToOrdinaryUser(folder.root)
  return folder
}

it('a draft in a folder that may not be written in is opened to read, and its text is kept when it is saved', () => {
  const folder = savedDraft()
  chmodSync(folder.documents, 0o555)
  const before = readFileSync(folder.draftPath)
  const { answers } = runDeskAsOrdinaryUser(program, folder.setup, [
    { do: 'open', path: folder.draftPath },
    { do: 'save', mark: 'NIEUW', revision: 1 },
    { do: 'recover' },
  ])
  chmodSync(folder.documents, 0o755)
  expect(answers[0]?.value?.readOnly).toEqual({ kind: 'folder' })
  expect(answers[1]?.failure).toEqual({ kind: 'read-only' })
  expect([readFileSync(folder.draftPath), readdirSync(folder.documents)]).toEqual([before, ['brief.antwoordbrief']])
  rmSync(folder.root, { recursive: true })
})

it('a draft that its owner made read-only is not written over', () => {
  const folder = savedDraft()
  chmodSync(folder.draftPath, 0o444)
  const { answers } = runDeskAsOrdinaryUser(program, folder.setup, [
    { do: 'open', path: folder.draftPath },
    { do: 'save', mark: 'NIEUW', revision: 1 },
  ])
  expect(answers[0]?.value?.readOnly).toEqual({ kind: 'folder' })
  expect(answers[1]?.failure).toEqual({ kind: 'read-only' })
  expect(markIn(folder.draftPath)).toBe('OUD')
  rmSync(folder.root, { recursive: true })
})

it('a read-only file is not replaced by "save as" either, nor by an export', () => {
  const folder = savedDraft()
  chmodSync(folder.draftPath, 0o444)
  const { answers } = runDeskAsOrdinaryUser(program, folder.setup, [
    { do: 'sample' },
    { do: 'save-as', mark: 'NIEUW', revision: 1 },
    { do: 'export', mark: 'WORD' },
  ])
  expect(answers[1]?.failure).toEqual({ kind: 'cannot-write', code: 'EACCES', keptElsewhere: true })
  expect(markIn(folder.draftPath)).toBe('OUD')
  expect(answers[2]).toMatchObject({ ok: true })
  rmSync(folder.root, { recursive: true })
})
