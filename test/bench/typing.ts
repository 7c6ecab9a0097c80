/**
 * Key to painted frame in the program as it ships (built `out/`, a draft on the disk, autosave, checks, labels, counts
 * and spelling on), beside a bare contenteditable for each answer with the same text in an empty window of the same
 * Electron: `npm run bench -- typing [ROUNDS] [SIZES]`, for instance `12 6,73,600`. Both stand open at once and type in
 * turn, in short blocks, so that what else the machine does falls on both. Only ratios count: the median of the rounds'
 * medians, p95 over all keys, the work of the page's thread for a key with all that follows from it. Goals: 1.4× and
 * 1.15× (performance.md).
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { prepare } from '../../electron/runtime/prepare'
import { startDisplay } from '../../electron/runtime/virtual-display'
import { serialiseDraft } from '../../letter/draft/parse-draft'
import { composeLetter } from '../../letter/model/compose-letter'
import { sampleDraft } from '../support/sample-draft'
import { floorProgram } from './electron/floor-program'
import { end, launch } from './electron/launch'
import { letterOf } from './letter-of'
import { median, quantile } from './statistics'
import { floorPage } from './typing/floor-page'
import { sitDown, type Block, type Typist } from './typing/typist'

const repository = resolve(__dirname, '../..')
const KEYS = 100
const WARM_UP_KEYS = 60

type Round = { readonly floor: Block; readonly ours: Block }

async function inTurn(floor: Typist, ours: Typist, isOurTurn: boolean): Promise<Round> {
  if (!isOurTurn) return { floor: await floor.type(KEYS), ours: await ours.type(KEYS) }
  const first = await ours.type(KEYS)
  return { ours: first, floor: await floor.type(KEYS) }
}

/** The rounds of one letter, in two programs that stand open side by side. */
async function measure(folder: string, count: number, rounds: number): Promise<readonly Round[]> {
  const { letter: sample, template } = sampleDraft()
  const letter = letterOf(count, sample, template)
  const draft = join(folder, `${String(count)}.antwoordbrief`)
  writeFileSync(draft, serialiseDraft({ letter, template }))
  const page = floorPage(composeLetter(letter, template))
  const floorFolder = floorProgram(join(folder, `floor-${String(count)}`), page)
  const programs = [
    await launch(floorFolder, [], join(folder, 'floor-data')),
    await launch(repository, [draft], join(folder, 'our-data')),
  ] as const
  const [floor, ours] = [await programs[0].firstWindow(), await programs[1].firstWindow()]
  const typists = [await sitDown(floor, count), await sitDown(ours, count)] as const
  for (const typist of typists) await typist.type(WARM_UP_KEYS)
  const done: Round[] = []
  for (let round = 0; round < rounds; round += 1) done.push(await inTurn(...typists, round % 2 === 1))
  for (const program of programs) await end(program)
  return done
}

function row(count: number, rounds: readonly Round[]): string {
  const pooled = (kind: keyof Round, part: number) =>
    quantile(
      rounds.flatMap((round) => round[kind].times),
      part,
    )
  const tasks = (kind: keyof Round) => median(rounds.map((round) => round[kind].task))
  const ofRounds = median(rounds.map(({ floor, ours }) => median(ours.times) / median(floor.times)))
  const ofTasks = median(rounds.map(({ floor, ours }) => ours.task / floor.task))
  const pair = (floor: number, ours: number, ratio = ours / floor) =>
    `${floor.toFixed(2)} / ${ours.toFixed(2)} | ${ratio.toFixed(2)}`
  const cells = [
    pair(pooled('floor', 0.5), pooled('ours', 0.5), ofRounds),
    pair(pooled('floor', 0.95), pooled('ours', 0.95)),
    pair(tasks('floor'), tasks('ours'), ofTasks),
  ]
  return `| ${String(count)} | ${cells.join(' | ')} |`
}

export async function run([rounds = '12', sizes = '6,73,600']: readonly string[]): Promise<void> {
  await prepare({ forTests: true })
  const display = await startDisplay()
  process.env.DISPLAY = display.name
  const folder = mkdtempSync(join(tmpdir(), 'antwoordbrief-bench-'))
  console.log('| answers | median, ms: floor / ours | × | p95, ms | × | task a key, ms | × |')
  console.log('|---|---|---|---|---|---|---|')
  for (const count of sizes.split(',').map(Number))
    console.log(row(count, await measure(folder, count, Number(rounds))))
  display.stop()
  rmSync(folder, { recursive: true, force: true })
}
