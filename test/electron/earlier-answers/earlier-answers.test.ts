import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { earlierAnswers } from '../../../electron/earlier-answers/earlier-answers'
import { type BuiltReader, buildWorker } from '../../support/build-reader'
import { writeGeneratedLetters } from '../../support/generated-letters'
import { tempFolder } from '../../support/temp-folder'

let worker: BuiltReader
beforeAll(async () => {
  worker = await buildWorker('earlier-answers/earlier-answers-worker')
}, 60_000)
afterAll(() => {
  worker.remove()
})

const wish = (folder: string) =>
  ({ kind: 'words', text: 'oekraïne', folders: [folder], today: '2026-01-01', limit: 5 }) as const

describe('earlier answers in a thread of their own', () => {
  it('indexes, searches while and after, and erases', async () => {
    const [folder, store] = [tempFolder(), join(tempFolder(), 'eigen')]
    await writeGeneratedLetters(folder, 30)
    const answers = earlierAnswers({ store, workerFile: worker.workerFile })
    const seen: number[] = []
    const running = answers.refresh(folder, { onProgress: ({ done }) => seen.push(done) })
    expect(Array.isArray(await answers.search(wish(folder)))).toBe(true)
    expect(await running).toMatchObject({ ok: true, value: { total: 30, withoutAnswers: 0, cancelled: false } })
    expect(seen).toEqual([...seen].sort((a, b) => a - b))
    expect((await answers.search(wish(folder))).length).toBeGreaterThan(0)
    expect(await answers.erase(folder)).toEqual({ ok: true, value: null })
    expect(await readdir(store)).toEqual([])
    await answers.close()
  }, 60_000)

  it('stops when it is cancelled', async () => {
    const [folder, store] = [tempFolder(), tempFolder()]
    await writeGeneratedLetters(folder, 5)
    const controller = new AbortController()
    controller.abort()
    const answers = earlierAnswers({ store, workerFile: worker.workerFile })
    expect(await answers.refresh(folder, { signal: controller.signal })).toMatchObject({
      ok: true,
      value: { cancelled: true },
    })
    await answers.close()
  }, 60_000)

  it('says so when the thread ended, and starts anew at the next question', async () => {
    const folder = tempFolder()
    const program = join(folder, 'einde.cjs')
    await writeFile(program, 'process.exit(1)')
    await mkdir(join(folder, 'brieven'))
    const answers = earlierAnswers({ store: folder, workerFile: program })
    expect(await answers.refresh(join(folder, 'brieven'))).toEqual({ ok: false, failure: { kind: 'stopped' } })
    expect(await answers.search(wish(folder))).toEqual([])
    await answers.close()
  })
})
