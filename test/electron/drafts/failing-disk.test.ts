import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { DraftDialogs } from '../../../electron/drafts/dialogs'
import { deskOnDisk } from '../../../electron/main/desk'
import { buildDeskProgram, buildFailingDisk } from '../../support/fault-injection/build-desk-program'
import type { DeskCommand } from '../../support/fault-injection/desk-commands'
import {
  autosavedMarks,
  deskFolder,
  leftOvers,
  markIn,
  type DeskFolder,
} from '../../support/fault-injection/desk-folder'
import { runDesk, startDesk, type DeskAnswer, type LiveDesk } from '../../support/fault-injection/run-desk'

// Real disks and processes: slow on a machine that is busy with other things.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const disk = buildFailingDisk()
const ERRORS = ['EIO', 'ENOSPC', 'EDQUOT', 'EBUSY', 'EPERM', 'EACCES', 'EROFS'] as const
const FEWER_ERRORS = ['EIO', 'ENOSPC', 'EACCES'] as const

const nowhere = () => Promise.resolve(null)
const noDialogs: DraftDialogs = {
  askDraftToOpen: nowhere,
  askPlaceForDraft: nowhere,
  askPlaceForWord: nowhere,
  askPlaceForPdf: nowhere,
}

let program = ''
let run = 0

beforeAll(async () => {
  program = await buildDeskProgram()
}, 60_000)

afterAll(() => rmSync(dirname(program), { recursive: true, force: true }))

const sound: DeskCommand = { do: 'disk', variables: { DISK_FAIL_AT: '0' } }

/** From the next operation on, the n-th fails. */
function failing(at: number, failure: string, sticky: boolean): DeskCommand {
  run += 1
  const variables = {
    DISK_RUN: String(run),
    DISK_FAIL_AT: String(at),
    DISK_FAILURE: failure,
    DISK_STICKY: sticky ? '1' : '0',
  }
  return { do: 'disk', variables }
}

type Sweep = {
  readonly folder: DeskFolder
  readonly desk: LiveDesk
  readonly errors: readonly string[]
  readonly before: () => Promise<void>
  readonly command: (mark: string) => DeskCommand
  readonly check: (mark: string, answer: DeskAnswer, where: string) => void
}

/** How many operations on the disk the command takes when nothing fails. */
async function countOperations(sweep: Sweep): Promise<number> {
  const log = join(sweep.folder.root, '..', `operations-${String(process.pid)}`)
  await sweep.before()
  await sweep.desk.ask(failing(0, '', false))
  await sweep.desk.ask({ do: 'disk', variables: { DISK_LOG: log } })
  await sweep.desk.ask(sweep.command('TELLEN'))
  await sweep.desk.ask({ do: 'disk', variables: { DISK_LOG: '' } })
  const count = readFileSync(log, 'utf8').trim().split('\n').length
  rmSync(log)
  return count
}

/** Lets every operation of the command fail in every way, once and from there on. Gives how often it was tried. */
async function everyFailure(sweep: Sweep): Promise<number> {
  const operations = await countOperations(sweep)
  let tried = 0
  for (const failure of sweep.errors) {
    for (const sticky of [false, true]) {
      // Three of them are enough to see what a disk that stays broken does.
      if (sticky && !FEWER_ERRORS.includes(failure as never)) continue
      for (let at = 1; at <= operations; at += 1) {
        const mark = `NIEUW ${String((tried += 1))}`
        await sweep.before()
        await sweep.desk.ask(failing(at, failure, sticky))
        const answer = await sweep.desk.ask(sweep.command(mark))
        await sweep.desk.ask(sound)
        sweep.check(mark, answer, `${failure}${sticky ? ' from' : ' at'} operation ${String(at)}`)
      }
    }
  }
  expect(operations).toBeGreaterThanOrEqual(5)
  return tried
}

describe.runIf(disk)('a disk that fails at one operation', () => {
  let folder: DeskFolder
  let desk: LiveDesk
  let old = ''
  let revision = 10

  beforeAll(() => {
    folder = deskFolder()
    runDesk(program, folder.setup, [{ do: 'sample' }, { do: 'save', mark: 'OUD', revision: 1 }, { do: 'close' }])
    old = readFileSync(folder.draftPath, 'utf8')
    desk = startDesk(program, folder.setup, { LD_PRELOAD: disk ?? '', DISK_FOLDER: folder.root })
  })

  afterAll(async () => {
    await desk.kill()
    rmSync(folder.root, { recursive: true, force: true })
  })

  async function openOldDraft(): Promise<void> {
    await desk.ask({ do: 'close' })
    writeFileSync(folder.draftPath, old)
    expect(await desk.ask({ do: 'open', path: folder.draftPath })).toMatchObject({ ok: true })
  }

  const next = () => (revision += 1)

  it('never damages a draft that is saved, never says "saved" of what is not on it, and keeps the text', async () => {
    const tried = await everyFailure({
      folder,
      desk,
      errors: ERRORS,
      before: openOldDraft,
      command: (mark) => ({ do: 'save', mark, revision: next() }),
      check: (mark, answer, where) => {
        const found = markIn(folder.draftPath)
        expect(answer.fault, where).toBeUndefined()
        expect(['OUD', mark], where).toContain(found)
        if (answer.ok) expect(found, where).toBe(mark)
        else if (answer.failure?.keptElsewhere) expect(autosavedMarks(folder), where).toContain(mark)
        else expect(answer.failure?.kind, where).toBe('cannot-write')
      },
    })
    expect(tried).toBeGreaterThan(150)
  }, 180_000)

  it('lets the next save succeed without a new start, whatever failed before', async () => {
    for (let at = 1; at <= 36; at += 1) {
      await openOldDraft()
      await desk.ask(failing(at, 'EIO', true))
      await desk.ask({ do: 'save', mark: 'MISLUKT', revision: next() })
      await desk.ask(sound)
      const again = await desk.ask({ do: 'save', mark: 'GELUKT', revision: next() })
      expect(again, `after operation ${String(at)}`).toMatchObject({ ok: true })
      expect(markIn(folder.draftPath)).toBe('GELUKT')
    }
  }, 60_000)

  it('keeps the text in the autosave when only the place of the draft fails', async () => {
    await openOldDraft()
    await desk.ask({ do: 'disk', variables: { DISK_FOLDER: folder.documents } })
    await desk.ask(failing(1, 'ENOSPC', true))
    const answer = await desk.ask({ do: 'save', mark: 'BEHOUDEN', revision: next() })
    await desk.ask(sound)
    await desk.ask({ do: 'disk', variables: { DISK_FOLDER: folder.root } })
    expect(answer.failure).toEqual({ kind: 'cannot-write', code: 'ENOSPC', keptElsewhere: true })
    expect([markIn(folder.draftPath), autosavedMarks(folder)]).toEqual(['OUD', ['BEHOUDEN']])
  })

  it('never damages an autosave, and never says "kept" of what is not on it', async () => {
    await everyFailure({
      folder,
      desk,
      errors: FEWER_ERRORS,
      before: async () => {
        await openOldDraft()
        await desk.ask({ do: 'autosave', mark: 'EERDER', revision: next() })
      },
      command: (mark) => ({ do: 'autosave', mark, revision: next() }),
      check: (mark, answer, where) => {
        const [found] = autosavedMarks(folder)
        expect(answer.fault, where).toBeUndefined()
        expect(['EERDER', mark], where).toContain(found)
        if (answer.ok) expect(found, where).toBe(mark)
        expect(markIn(folder.draftPath), where).toBe('OUD')
      },
    })
  }, 120_000)

  it('never damages a Word file that is exported anew', async () => {
    await openOldDraft()
    await everyFailure({
      folder,
      desk,
      errors: FEWER_ERRORS,
      before: () => {
        writeFileSync(folder.setup.wordPlace, 'OUDE UITVOER')
        return Promise.resolve()
      },
      command: (mark) => ({ do: 'export', mark }),
      check: (mark, answer, where) => {
        const found = readFileSync(folder.setup.wordPlace, 'utf8')
        expect(answer.fault, where).toBeUndefined()
        expect(['OUDE UITVOER', mark], where).toContain(found)
        if (answer.ok) expect(found, where).toBe(mark)
      },
    })
    rmSync(folder.setup.wordPlace)
  }, 120_000)

  it('never damages the settings', async () => {
    let days = 1
    await desk.ask({ do: 'settings', historyDays: days })
    await everyFailure({
      folder,
      desk,
      errors: FEWER_ERRORS,
      before: () => Promise.resolve(),
      command: () => ({ do: 'settings', historyDays: (days += 1) }),
      check: (_mark, answer, where) => {
        const stored = JSON.parse(readFileSync(join(folder.setup.userData, 'settings.json'), 'utf8')) as unknown
        expect(answer.fault, where).toBeUndefined()
        expect(stored, where).toMatchObject({ version: 1 })
      },
    })
  }, 60_000)

  it('leaves nothing behind after the next start', async () => {
    await desk.kill()
    runDesk(program, folder.setup, [{ do: 'open', path: folder.draftPath }, { do: 'tidy' }, { do: 'close' }])
    expect(leftOvers(folder.documents)).toEqual([])
    expect(leftOvers(join(folder.setup.userData, 'autosave'))).toEqual([])
  })
})

describe.runIf(disk)('a program that is killed while it saves', () => {
  const saved = deskFolder()

  beforeAll(() => {
    runDesk(program, saved.setup, [{ do: 'sample' }, { do: 'save', mark: 'OUD', revision: 1 }, { do: 'close' }])
  })
  afterAll(() => rmSync(saved.root, { recursive: true, force: true }))

  function killedAt(at: number) {
    const folder = deskFolder()
    copyFileSync(saved.draftPath, folder.draftPath)
    const commands: readonly DeskCommand[] = [
      { do: 'open', path: folder.draftPath },
      { do: 'autosave', mark: 'GETYPT', revision: 1 },
      failing(at, 'torn', false),
      { do: 'save', mark: 'NIEUW', revision: 2 },
    ]
    const env = { LD_PRELOAD: disk ?? '', DISK_FOLDER: folder.root }
    const { answers, signal } = runDesk(program, folder.setup, commands, env)
    return { folder, saved: answers[3]?.ok === true, killed: signal === 'SIGKILL' }
  }

  /** What the next start finds; and whether what it found can be saved. */
  async function nextStart({ setup }: DeskFolder) {
    const { desk } = await deskOnDisk(
      { userData: setup.userData, templates: setup.templates, historyDays: 30 },
      noDialogs,
    )
    const left = await desk.recoverable()
    const [first] = left.ok ? left.value : []
    if (!first) return null
    const recovered = await desk.recover(first.handle)
    if (!recovered.ok) return null
    const { handle, draft } = recovered.value
    const again = await desk.save({ handle, draft, revision: 1 })
    await desk.close(handle)
    return { mark: draft.letter.questionSet.subject, again }
  }

  // "torn" ends the process halfway a write, and like "kill" at any other operation.
  it('leaves the old or the new draft, whole, and the typing, at whatever operation', async () => {
    let at = 0
    for (let killed = true; killed;) {
      const end = killedAt((at += 1))
      const found = markIn(end.folder.draftPath)
      expect(['OUD', 'NIEUW'], `at ${String(at)}`).toContain(found)
      if (end.saved) expect(found).toBe('NIEUW')
      const next = await nextStart(end.folder)
      // Until the save landed the typing is there to recover; after it the autosave is gone, or equal and not offered.
      if (found === 'OUD') expect(['GETYPT', 'NIEUW'], `at ${String(at)}`).toContain(next?.mark)
      if (next) expect(next.again, `at ${String(at)}`).toMatchObject({ ok: true })
      rmSync(end.folder.root, { recursive: true, force: true })
      killed = end.killed
    }
    expect(at).toBeGreaterThan(20)
  }, 240_000)
})
