import { existsSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { userInfo, hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { lockPath, takeLock } from '../../../electron/drafts/draft-lock'
import { buildDeskProgram } from '../../support/fault-injection/build-desk-program'
import { deskFolder, markIn, type DeskFolder } from '../../support/fault-injection/desk-folder'
import { runDesk, startDesk, type LiveDesk } from '../../support/fault-injection/run-desk'
import { tempFolder } from '../../support/temp-folder'

// Real disks and processes: slow on a machine that is busy with other things.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const SINCE = '2026-11-24T09:00:00.000Z'
const lockFile = () => join(tempFolder(), 'brief.antwoordbrief')

/** A lock as another machine, or a process of this one, would have made it; `age` in seconds. */
function foreignLock(draft: string, holder: Readonly<Record<string, unknown>>, age = 0): void {
  writeFileSync(lockPath(draft), JSON.stringify({ machine: 'ffffffffffff', process: 4711, since: SINCE, ...holder }))
  const then = Date.now() / 1000 - age
  utimesSync(lockPath(draft), then, then)
}

const machineOf = async (draft: string) => {
  const outcome = await takeLock(draft, SINCE)
  const { machine } = JSON.parse(readFileSync(lockPath(draft), 'utf8')) as { machine: string }
  if (outcome.kind === 'mine') await outcome.lock.release()
  return machine
}

describe('a lock', () => {
  it('is made beside the draft and taken away again', async () => {
    const draft = lockFile()
    const outcome = await takeLock(draft, SINCE)
    expect([outcome.kind, existsSync(lockPath(draft))]).toEqual(['mine', true])
    if (outcome.kind === 'mine') await outcome.lock.release()
    expect(existsSync(lockPath(draft))).toBe(false)
  })

  it('names no person and no computer', async () => {
    const draft = lockFile()
    await takeLock(draft, SINCE)
    const text = readFileSync(lockPath(draft), 'utf8')
    expect(Object.keys(JSON.parse(text) as object).sort()).toEqual(['machine', 'process', 'since'])
    expect(text).not.toContain(hostname())
    expect(text).not.toContain(`"${userInfo().username}`)
  })

  it('of another machine that shows itself keeps others to reading, and says since when', async () => {
    const draft = lockFile()
    foreignLock(draft, {})
    expect(await takeLock(draft, SINCE)).toEqual({ kind: 'in-use', since: SINCE })
  })

  it.each([
    ['of another machine that was silent for minutes', { machine: 'ffffffffffff' }, 200],
    ['of this machine whose program is gone', null, 0],
  ])('%s never blocks', async (_what, holder, age) => {
    const draft = lockFile()
    const gone = { machine: await machineOf(draft), process: 2 ** 22 + 1 }
    foreignLock(draft, holder ?? gone, age)
    expect((await takeLock(draft, SINCE)).kind).toBe('mine')
  })

  it.each(['', '{', '[]', '{"machine":1}', '\0\0\0'])('that is damaged (%j) never blocks', async (text) => {
    const draft = lockFile()
    writeFileSync(lockPath(draft), text)
    expect((await takeLock(draft, SINCE)).kind).toBe('mine')
  })

  it('of another that came in its place is left alone when it is released', async () => {
    const draft = lockFile()
    const outcome = await takeLock(draft, SINCE)
    foreignLock(draft, {})
    if (outcome.kind === 'mine') await outcome.lock.release()
    expect(existsSync(lockPath(draft))).toBe(true)
  })

  it('that cannot have its name for length does not keep anybody from working', async () => {
    const draft = join(tempFolder(), `${'n'.repeat(241)}.antwoordbrief`)
    expect((await takeLock(draft, SINCE)).kind).toBe('none')
  })
})

describe('two people with one draft', () => {
  let program = ''
  let folder: DeskFolder
  let first: LiveDesk
  let second: LiveDesk

  beforeAll(async () => {
    program = await buildDeskProgram()
  }, 60_000)
  afterAll(() => rmSync(dirname(program), { recursive: true, force: true }))

  beforeEach(() => {
    folder = deskFolder()
    runDesk(program, folder.setup, [{ do: 'sample' }, { do: 'save', mark: 'OUD', revision: 1 }, { do: 'close' }])
    first = startDesk(program, folder.setup)
    second = startDesk(program, { ...folder.setup, userData: join(folder.root, 'ander') })
  })
  afterEach(async () => {
    await first.kill()
    await second.kill()
    rmSync(folder.root, { recursive: true, force: true })
  })

  const open = () => ({ do: 'open' as const, path: folder.draftPath })

  it('the second may read it, and cannot save over it', async () => {
    await first.ask(open())
    expect((await second.ask(open())).value?.readOnly).toMatchObject({ kind: 'in-use' })
    expect((await second.ask({ do: 'save', mark: 'TWEEDE', revision: 1 })).failure).toEqual({ kind: 'read-only' })
    expect((await second.ask({ do: 'save-as', mark: 'TWEEDE', revision: 1 })).failure).toEqual({ kind: 'read-only' })
    expect(markIn(folder.draftPath)).toBe('OUD')
  })

  it('the second may save when the first has closed it', async () => {
    await first.ask(open())
    await first.ask({ do: 'close' })
    expect((await second.ask(open())).value?.readOnly).toBeNull()
    expect(await second.ask({ do: 'save', mark: 'TWEEDE', revision: 1 })).toMatchObject({ ok: true })
  })

  it('the second may save when the program of the first was killed', async () => {
    await first.ask(open())
    await first.kill()
    expect((await second.ask(open())).value?.readOnly).toBeNull()
  })

  it('nobody writes over what the other saved, in whatever order they work', async () => {
    let overwritten = 0
    for (let round = 0; round < 50; round += 1) {
      const opened = await Promise.all([first.ask(open()), second.ask(open())])
      const mine = `EEN ${String(round)}`
      const theirs = `TWEE ${String(round)}`
      const saved = await Promise.all([
        first.ask({ do: 'save', mark: mine, revision: 100 + round }),
        second.ask({ do: 'save', mark: theirs, revision: 100 + round }),
      ])
      if (saved.every((answer) => answer.ok)) overwritten += 1
      const winner = saved[0].ok ? mine : theirs
      if (saved.some((answer) => answer.ok)) expect(markIn(folder.draftPath)).toBe(winner)
      expect(opened.every((answer) => answer.ok)).toBe(true)
      await Promise.all([first.ask({ do: 'close' }), second.ask({ do: 'close' })])
    }
    expect(overwritten).toBe(0)
  }, 60_000)
})
