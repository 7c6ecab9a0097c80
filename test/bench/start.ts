/**
 * From starting the program to a letter that can be typed in, beside an empty Electron window with the same switches, in
 * turn in one run: `npm run bench -- start [ROUNDS]`. Goal: at most 1.4× (performance.md); with 600 answers at most 1.4×
 * the time of 6.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron } from 'playwright-core'
import { prepare } from '../../electron/runtime/prepare'
import { runtimeIn } from '../../electron/runtime/find-electron'
import { startDisplay } from '../../electron/runtime/virtual-display'
import { serialiseDraft } from '../../letter/draft/parse-draft'
import { addQuestions, setAnswerContent } from '../../letter/model/edit-questions'
import type { Draft } from '../../letter/draft/draft'
import { question } from '../support/letter-builder'
import { sampleDraft } from '../support/sample-draft'

const repository = resolve(__dirname, '../..')

/** The sample with its questions and answers repeated to this number. */
function letterOf(count: number): Draft {
  const { letter, template } = sampleDraft()
  const contents = letter.answers.map((answer) => answer.content)
  const questions = Array.from({ length: count }, (_, i) =>
    question(String(i + 1), `Kunt u toelichten wat punt ${String(i + 1)} betekent?`),
  )
  const empty = { ...letter, questionSet: { ...letter.questionSet, questions: [] }, answers: [] }
  const filled = addQuestions(empty, questions).answers.map((answer, i) => ({
    ...answer,
    content: contents[i % contents.length] ?? [],
  }))
  const asked = addQuestions(empty, questions)
  return { template, letter: filled.reduce((l, { id, content }) => setAnswerContent(l, id, content), asked) }
}

const emptyApp = `const { app, BrowserWindow } = require('electron')
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1400, height: 950, webPreferences: { sandbox: false } })
  void window.loadFile('index.html')
})
app.on('window-all-closed', () => app.quit())
`
const emptyPage = `<!doctype html><meta charset="utf-8"><title>leeg</title><p contenteditable="true">leeg</p>
<script>requestAnimationFrame(() => setTimeout(() => performance.mark('typing-ready')))</script>`

function emptyProgram(folder: string): string {
  writeFileSync(join(folder, 'package.json'), '{"name":"leeg","version":"1.0.0","main":"main.cjs"}')
  writeFileSync(join(folder, 'main.cjs'), emptyApp)
  writeFileSync(join(folder, 'index.html'), emptyPage)
  return folder
}

/** Milliseconds from the start of the program to the mark that its page sets. */
async function timeToReady(app: string, args: readonly string[], userData: string): Promise<number> {
  const begin = Date.now()
  const electron = await _electron.launch({
    executablePath: runtimeIn(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? '').program,
    args: [app, ...args, `--user-data-dir=${userData}`],
    env: { ...process.env, ANTWOORDBRIEF_USER_DATA: userData },
    chromiumSandbox: process.getuid?.() !== 0,
  })
  const page = await electron.firstWindow()
  const ready = await page.waitForFunction(
    () => {
      const [mark] = performance.getEntriesByName('typing-ready')
      return mark ? performance.timeOrigin + mark.startTime : null
    },
    undefined,
    { polling: 100 },
  )
  const end = Number(await ready.jsonValue())
  await electron
    .evaluate(({ app: program }) => {
      program.exit(0)
    })
    .catch(() => undefined)
  return end - begin
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

export async function run([rounds = '9']: readonly string[]): Promise<void> {
  await prepare({ forTests: true })
  const display = await startDisplay()
  process.env.DISPLAY = display.name
  const folder = mkdtempSync(join(tmpdir(), 'antwoordbrief-bench-'))
  const drafts = [6, 60, 600].map((count) => {
    const path = join(folder, `${String(count)}.antwoordbrief`)
    writeFileSync(path, serialiseDraft(letterOf(count)))
    return { name: `letter of ${String(count)}`, app: repository, args: [path] }
  })
  const variants = [
    { name: 'empty window', app: emptyProgram(mkdtempSync(join(folder, 'leeg-'))), args: [] as string[] },
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
