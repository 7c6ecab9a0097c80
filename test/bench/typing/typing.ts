import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { chromium } from 'playwright-core'
import type { Browser, CDPSession, Page } from 'playwright-core'
import { build } from 'vite'

/**
 * Key to painted frame, our editors beside bare contenteditables with the same text in the same run.
 * `npx tsx test/bench/typing/typing.ts [rounds] [sizes]`, for instance `5 6,73,600`. Only ratios count.
 */
const rounds = Number(process.argv[2] ?? 5)
const sizes = (process.argv[3] ?? '6,73,600').split(',').map(Number)
const keysPerRound = 120
const warmUpKeys = 40
const gapMs = 40
const text = 'de minister antwoordt dat het kabinet dit beleid steunt en verder uitwerkt '

type Kind = 'floor' | 'ours'
type Measured = { readonly times: readonly number[]; readonly taskMs: number }

const folder = mkdtempSync(join(tmpdir(), 'bench-typing-'))

async function buildPage(kind: Kind): Promise<string> {
  const entry = resolve(import.meta.dirname, kind === 'floor' ? 'floor-page.ts' : 'ours-page.tsx')
  await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'warn',
    plugins: [react()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target: 'chrome114',
      outDir: join(folder, kind),
      cssCodeSplit: false,
      lib: { entry, formats: ['iife'], name: 'bench', fileName: () => 'page.js', cssFileName: 'page' },
    },
  })
  const page = join(folder, kind, 'index.html')
  const head = '<!doctype html><html lang="nl"><meta charset="utf-8"><link rel="stylesheet" href="page.css">'
  writeFileSync(page, `${head}<body><script src="page.js"></script></body></html>`)
  return `file://${page}`
}

async function measure(browser: Browser, address: string, count: number): Promise<Measured> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } })
  await page.goto(`${address}?n=${String(count)}`)
  await page.waitForTimeout(1000)
  await page.evaluate(() => {
    window.showAnswer()
  })
  await page.waitForTimeout(700)
  await page.evaluate(() => {
    window.placeCaret()
  })
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await typeKeys(page, session, warmUpKeys, 0)
  await page.evaluate(() => (window.keyTimes = []))
  const before = await taskSeconds(session)
  await typeKeys(page, session, keysPerRound, warmUpKeys)
  const after = await taskSeconds(session)
  const times = await page.evaluate(() => window.keyTimes)
  await page.close()
  return { times, taskMs: ((after - before) * 1000) / keysPerRound }
}

async function typeKeys(page: Page, session: CDPSession, count: number, from: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const started = Date.now()
    const key = text[(from + index) % text.length] ?? ' '
    const code = key === ' ' ? 'Space' : `Key${key.toUpperCase()}`
    const windowsVirtualKeyCode = key === ' ' ? 32 : key.toUpperCase().charCodeAt(0)
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', key, code, text: key, windowsVirtualKeyCode })
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code, windowsVirtualKeyCode })
    await page.waitForTimeout(Math.max(0, gapMs - (Date.now() - started)))
  }
  await page.waitForTimeout(400)
}

async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0
}

function quantile(times: readonly number[], part: number): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN
}

async function run(): Promise<void> {
  const pages = { floor: await buildPage('floor'), ours: await buildPage('ours') }
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  })
  for (const count of sizes) {
    const all: Record<Kind, Measured[]> = { floor: [], ours: [] }
    for (let round = 0; round < rounds; round += 1) {
      const order: readonly Kind[] = round % 2 === 0 ? ['floor', 'ours'] : ['ours', 'floor']
      for (const kind of order) all[kind].push(await measure(browser, pages[kind], count))
    }
    report(count, all)
  }
  await browser.close()
}

function report(count: number, all: Record<Kind, readonly Measured[]>): void {
  const figure = (kind: Kind, part: number) =>
    quantile(
      all[kind].flatMap((one) => one.times),
      part,
    )
  const task = (kind: Kind) =>
    quantile(
      all[kind].map((one) => one.taskMs),
      0.5,
    )
  const line = (name: string, floor: number, ours: number) =>
    `${name} floor ${floor.toFixed(2)} ours ${ours.toFixed(2)} ratio ${(ours / floor).toFixed(2)}`
  const parts = [
    line('p50', figure('floor', 0.5), figure('ours', 0.5)),
    line('p95', figure('floor', 0.95), figure('ours', 0.95)),
    line('task', task('floor'), task('ours')),
  ]
  console.log(`${String(count)} answers (${String(rounds)} rounds): ${parts.join(' · ')}`)
}

void run()
