/**
 * What a long letter takes and gives back: opened, scrolled through twice, typed in and undone, closed, and all of that
 * twice more: `npm run bench -- memory [ANSWERS]`. The second scrolling may take nothing more, undo must give the very text
 * back, and a later visit no more than the first.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { CDPSession, Page } from 'playwright-core'
import { prepare } from '../../electron/runtime/prepare'
import { startDisplay } from '../../electron/runtime/virtual-display'
import { serialiseDraft } from '../../letter/draft/parse-draft'
import { sampleDraft } from '../support/sample-draft'
import { end, launch } from './electron/launch'
import { letterOf } from './letter-of'

const repository = resolve(__dirname, '../..')
const QUIET_MS = 1500
const TYPED_ANSWERS = 20
/** A few words are taken back in fewer steps than this. */
const MOST_STEPS = 10
const VISITS = 3

type Look = { readonly heap: number; readonly nodes: number; readonly listeners: number }

/** The heap after everything that may go is gone. */
async function look(page: Page, session: CDPSession): Promise<Look> {
  await page.waitForTimeout(QUIET_MS)
  for (let n = 0; n < 3; n += 1) await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN
  return { heap: of('JSHeapUsedSize') / 2 ** 20, nodes: of('Nodes'), listeners: of('JSEventListeners') }
}

const textOf = (page: Page): Promise<string> =>
  page.evaluate(() => [...document.querySelectorAll('.ab-answer > .ab-text')].map((box) => box.textContent).join('|'))

/** From the first answer to the last, a screen at a time; gives the longest time that the page stood still, in ms. */
const scrollThrough = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const desk = document.querySelector('.desk')
    if (!desk) throw new Error('no letter is open')
    desk.scrollTop = 0
    let last = await new Promise<number>(requestAnimationFrame)
    let longest = 0
    for (let top = 0; top < desk.scrollHeight - desk.clientHeight; top += desk.clientHeight) {
      desk.scrollTop = top
      const now = await new Promise<number>(requestAnimationFrame)
      longest = Math.max(longest, now - last)
      last = now
    }
    return longest
  })

/** Types in answers all over the letter and takes each back; false when that does not give the very text that was. */
async function typeAndUndo(page: Page, answers: number): Promise<boolean> {
  const before = await textOf(page)
  for (let n = 0; n < TYPED_ANSWERS; n += 1) {
    const at = Math.floor((n * answers) / TYPED_ANSWERS)
    await page.evaluate((index) => {
      const box = document.querySelectorAll<HTMLElement>('.answer .ab-answer > .ab-text')[index]
      box?.scrollIntoView({ block: 'center' })
      box?.focus()
    }, at)
    await page.keyboard.type('De minister zegt toe dat ')
    if ((await textOf(page)) === before) throw new Error('nothing was typed')
    for (let step = 0; step < MOST_STEPS && (await textOf(page)) !== before; step += 1)
      await page.keyboard.press('Control+Z')
  }
  return (await textOf(page)) === before
}

const print = (what: string, { heap, nodes, listeners }: Look, more = ''): void => {
  console.log(`| ${what} | ${heap.toFixed(1)} | ${String(nodes)} | ${String(listeners)} | ${more} |`)
}

/** Uses the letter that is being opened, and closes it. */
async function oneVisit(page: Page, session: CDPSession, answers: number): Promise<void> {
  await page.waitForFunction((n) => document.querySelectorAll('.answer[id]').length >= n, answers, { polling: 100 })
  print('open', await look(page, session))
  for (const time of ['first', 'second']) {
    const longest = await scrollThrough(page)
    print(`scrolled through, ${time} time`, await look(page, session), `longest frame ${longest.toFixed(0)} ms`)
  }
  const same = await typeAndUndo(page, answers)
  print('typed and undone', await look(page, session), same ? 'text as before' : 'TEXT DIFFERS')
  await page.keyboard.press('Control+W')
  const discard = page.getByRole('button', { name: /Niet opslaan/ })
  const start = page.getByRole('button', { name: /voorbeeld/i }).first()
  await discard.or(start).first().waitFor()
  if (await discard.isVisible()) await discard.click()
  await start.waitFor()
  print('closed', await look(page, session))
}

export async function run([count = '600']: readonly string[]): Promise<void> {
  await prepare({ forTests: true })
  const display = await startDisplay()
  process.env.DISPLAY = display.name
  const folder = mkdtempSync(join(tmpdir(), 'antwoordbrief-memory-'))
  const answers = Number(count)
  const { letter, template } = sampleDraft()
  const path = join(folder, 'lang.antwoordbrief')
  writeFileSync(path, serialiseDraft({ letter: letterOf(answers, letter, template), template }))
  const program = await launch(repository, [path], join(folder, 'eigen'))
  const page = await program.firstWindow()
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  console.log('| moment | heap, MB | nodes | listeners | |\n|---|---|---|---|---|')
  for (let visit = 0; visit < VISITS; visit += 1) {
    if (visit > 0) await page.getByRole('button', { name: /lang/ }).first().click()
    await oneVisit(page, session, answers)
  }
  await end(program)
  display.stop()
  rmSync(folder, { recursive: true, force: true })
}
