import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { buildDocx } from '../../letter/docx/build-docx'
import { composeLetter } from '../../letter/model/compose-letter'
import type { ComposedLetter } from '../../letter/model/composed-letter'
import { sampleDraft } from '../support/sample-draft'
import { exportAsFloor } from './export/floor'
import { letterOf } from './letter-of'
import { exportByDocx } from './export/with-docx'
import { exportByDocxtemplater } from './export/with-docxtemplater'
import { median } from './statistics'

const SIZES = [6, 60, 200, 600, 2000]

type Export = (letter: ComposedLetter) => Promise<Uint8Array> | Uint8Array

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

/** Processor time, not the clock's: on a machine that does more at once only that can be compared. */
async function milliseconds(work: Export, letter: ComposedLetter): Promise<number> {
  collectGarbage()
  const start = process.cpuUsage()
  await work(letter)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

type Paired = { readonly time: number; readonly ratio: number }

/** Medians of an export and of its ratio to the floor, taken pair by pair in one process. */
async function beside(work: Export, letter: ComposedLetter, rounds: number): Promise<Paired> {
  const times: number[] = []
  const ratios: number[] = []
  for (let round = -2; round < rounds; round += 1) {
    const time = await milliseconds(work, letter)
    const floor = await milliseconds(exportAsFloor, letter)
    // The first two rounds only warm up.
    if (round < 0) continue
    times.push(time)
    ratios.push(time / floor)
  }
  return { time: median(times), ratio: median(ratios) }
}

/** Peak memory of a process that does one thing, in MB. */
async function peakMemory(what: string, count: number): Promise<number> {
  const program = join(__dirname, 'export/memory/one-export.ts')
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', program, what, String(count)])
  return Number(stdout)
}

const cell = (value: string, width = 12) => value.padStart(width)
const row = (...values: readonly string[]) => {
  console.log(values.map((value) => cell(value)).join(' '))
}

/** Times our export beside the floor, the package docx and docxtemplater on the same letters, and weighs its memory. */
export async function run(options: readonly string[]): Promise<void> {
  const { letter: sample, template } = sampleDraft()
  const rounds = Number(options[0] ?? 9)
  const times = new Map<number, number>()
  row('answers', 'floor ms', 'ours ms', 'ours/floor', 'docx/floor', 'tmpl/floor', 'tmpl/ours', 'kB')
  for (const count of SIZES) {
    const letter = letterOf(count, sample, template)
    const composed = composeLetter(letter, template)
    // Ours begins at the letter itself, with every derived text still to be made.
    const ours = await beside(() => exportOurs(letter), composed, rounds)
    const few = Math.max(3, Math.floor(rounds / 2))
    const docx = await beside(exportByDocx, composed, few)
    const templater = await beside(exportByDocxtemplater, composed, few)
    const { length } = await exportOurs(letter)
    times.set(count, ours.time)
    row(
      String(count),
      (ours.time / ours.ratio).toFixed(1),
      ours.time.toFixed(1),
      ours.ratio.toFixed(2),
      docx.ratio.toFixed(2),
      templater.ratio.toFixed(1),
      (templater.ratio / ours.ratio).toFixed(1),
      String(Math.round(length / 1024)),
    )
  }
  const grows = (times.get(2000) ?? 0) / (times.get(200) ?? 1)
  const empty = await peakMemory('nothing', 600)
  const full = await peakMemory('export', 600)
  console.log(`t(2000)/t(200) = ${grows.toFixed(1)}`)
  console.log(
    `peak memory at 600 answers: ${(full - empty).toFixed(0)} MB over the empty process (${empty.toFixed(0)} MB)`,
  )

  async function exportOurs(letter: typeof sample): Promise<Uint8Array> {
    return (await buildDocx({ composed: composeLetter(letter, template), layout: template.layout })).bytes
  }
}
