/**
 * From starting the program to a letter that can be typed in, beside an empty Electron window with the same switches, in
 * turn in one run: `npm run bench -- start [ROUNDS]`. Goal: at most 1.4× (performance.md); with 600 answers at most 1.4×
 * the time of 6.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { prepare } from '../../electron/runtime/prepare'
import { startDisplay } from '../../electron/runtime/virtual-display'
import { serialiseDraft } from '../../letter/draft/parse-draft'
import { sampleDraft } from '../support/sample-draft'
import { floorProgram } from './electron/floor-program'
import { end, launch } from './electron/launch'
import { letterOf } from './letter-of'
import { median } from './statistics'

const repository = resolve(__dirname, '../..')

const emptyPage = `<!doctype html><meta charset="utf-8"><title>leeg</title><p contenteditable="true">leeg</p>
<script>requestAnimationFrame(() => setTimeout(() => performance.mark('typing-ready')))</script>`

/** Milliseconds from the start of the program to the mark that its page sets. */
async function timeToReady(app: string, args: readonly string[], userData: string): Promise<number> {
  const begin = Date.now()
  const electron = await launch(app, args, userData)
  const page = await electron.firstWindow()
  const ready = await page.waitForFunction(
    () => {
      const [mark] = performance.getEntriesByName('typing-ready')
      return mark ? performance.timeOrigin + mark.startTime : null
    },
    undefined,
    { polling: 100 },
  )
  const readyAt = Number(await ready.jsonValue())
  await end(electron)
  return readyAt - begin
}

export async function run([rounds = '9']: readonly string[]): Promise<void> {
  await prepare({ forTests: true })
  const display = await startDisplay()
  process.env.DISPLAY = display.name
  const folder = mkdtempSync(join(tmpdir(), 'antwoordbrief-bench-'))
  const { letter: sample, template } = sampleDraft()
  const drafts = [6, 60, 600].map((count) => {
    const path = join(folder, `${String(count)}.antwoordbrief`)
    writeFileSync(path, serialiseDraft({ letter: letterOf(count, sample, template), template }))
    return { name: `letter of ${String(count)}`, app: repository, args: [path] }
  })
  const variants = [
    { name: 'empty window', app: floorProgram(join(folder, 'leeg'), emptyPage), args: [] as string[] },
    ...drafts,
  ]
  const times = variants.map((): number[] => [])
  for (let round = -1; round < Number(rounds); round += 1) {
    for (const [i, { app, args, name }] of variants.entries()) {
      const ms = await timeToReady(app, args, join(folder, name))
      if (round >= 0) times[i]?.push(ms)
    }
  }
  const floor = median(times[0] ?? [])
  console.log('| program | ready, ms (median) | × empty window |\n|---|---|---|')
  for (const [i, { name }] of variants.entries()) {
    const ms = median(times[i] ?? [])
    console.log(`| ${name} | ${ms.toFixed(0)} | ${(ms / floor).toFixed(2)} |`)
  }
  display.stop()
  rmSync(folder, { recursive: true, force: true })
}
