import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createInTurn } from '../../../electron/drafts/in-turn'
import { systemCode, systemCodeOrThrow } from '../../../electron/drafts/system-code'
import { removeLeftOvers, temporaryName } from '../../../electron/drafts/temporary-files'
import { thisMachine } from '../../../electron/drafts/this-machine'
import { tempFolder } from '../../support/temp-folder'

const gate = () => {
  let open: () => void = () => undefined
  const passed = new Promise<void>((resolve) => (open = resolve))
  return { open, passed }
}

describe('work in turn', () => {
  it('on one draft is done in the order in which it was asked', async () => {
    const { run } = createInTurn()
    const { open, passed } = gate()
    const done: string[] = []
    const slow = run('a', async () => {
      await passed
      done.push('eerste')
    })
    const quick = run('a', () => Promise.resolve(done.push('tweede')))
    open()
    await Promise.all([slow, quick])
    expect(done).toEqual(['eerste', 'tweede'])
  })

  it('on another draft does not wait', async () => {
    const { run } = createInTurn()
    const { open, passed } = gate()
    const slow = run('a', () => passed)
    expect(await run('b', () => Promise.resolve('klaar'))).toBe('klaar')
    open()
    await slow
  })

  it('goes on after a task that failed', async () => {
    const { run } = createInTurn()
    const failing = run('a', () => Promise.reject(new Error('stuk')))
    const next = run('a', () => Promise.resolve('klaar'))
    await expect(failing).rejects.toThrow('stuk')
    expect(await next).toBe('klaar')
  })

  it('is settled only when everything is done', async () => {
    const { run, allDone } = createInTurn()
    const { open, passed } = gate()
    let done = false
    void run('a', () => passed.then(() => (done = true)))
    const settled = allDone()
    open()
    await settled
    expect(done).toBe(true)
  })
})

describe('what a killed run left behind', () => {
  const left = (machine: string, pid: number) => `.~antwoordbrief-${machine}-${String(pid)}-0123456789ab.tmp`

  it('is cleared away, and nothing else', async () => {
    const folder = tempFolder()
    const names = ['brief.antwoordbrief', '.~lock.brief.antwoordbrief#', 'iets.tmp', '.~antwoordbrief-x.tmp']
    for (const name of [...names, left(thisMachine(), 2 ** 22 + 1)]) writeFileSync(join(folder, name), 'x')
    expect(await removeLeftOvers(folder)).toBe(1)
    expect(readdirSync(folder).sort()).toEqual([...names].sort())
  })

  it('of a program that still runs, of this one too, stays', async () => {
    const folder = tempFolder()
    for (const name of [temporaryName(), left(thisMachine(), 1)]) writeFileSync(join(folder, name), 'x')
    expect(await removeLeftOvers(folder)).toBe(0)
  })

  it('of another machine goes when nothing was written to it for a day', async () => {
    const folder = tempFolder()
    const old = join(folder, left('ffffffffffff', 5))
    writeFileSync(old, 'x')
    writeFileSync(join(folder, left('eeeeeeeeeeee', 5)), 'x')
    utimesSync(old, 1_000_000, 1_000_000)
    expect(await removeLeftOvers(folder)).toBe(1)
    expect(existsSync(old)).toBe(false)
  })

  it('in a folder that is not there is nothing', async () => {
    expect(await removeLeftOvers(join(tempFolder(), 'weg'))).toBe(0)
  })
})

describe('the code of a failure', () => {
  const systemError = (fields: object) => Object.assign(new Error('x'), fields)

  it.each([
    ['a named failure', { code: 'EACCES' }, 'EACCES'],
    ['a quota on Linux', { code: 'Unknown system error -122', errno: -122, syscall: 'open' }, 'EDQUOT'],
    ['one without a name', { code: 'Unknown system error -999', errno: -999, syscall: 'open' }, 'EUNKNOWN'],
    ['a fault of ours', { code: 'ERR_INVALID_ARG_TYPE' }, null],
    ['an error without a code', {}, null],
  ])('of %s', (_what, fields, code) => {
    expect(systemCode(systemError(fields))).toBe(code)
  })

  it('of a fault is the fault itself, thrown on', () => {
    expect(() => systemCodeOrThrow(new TypeError('bug'))).toThrow('bug')
  })
})
