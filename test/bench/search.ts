import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { earlierAnswers } from '../../electron/earlier-answers/earlier-answers'
import { buildWorker } from '../support/build-reader'
import { generatedDraft, writeGeneratedLetters } from '../support/generated-letters'
import { questionText } from '../../letter/model/question-text'

const percentile = (times: readonly number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.ceil(times.length * share) - 1] ?? Number.NaN

async function timed<T>(act: () => Promise<T>): Promise<{ readonly value: T; readonly ms: number }> {
  const begin = performance.now()
  const value = await act()
  return { value, ms: performance.now() - begin }
}

/** Questions of the letters themselves (which must be found) and words that many letters have. */
function wishes(folder: string) {
  const of = (kind: 'words' | 'like-question', text: string) =>
    ({ kind, text, folders: [folder], today: '2026-11-24', limit: 20 }) as const
  return Array.from({ length: 100 }, (_, n) => {
    const [first] = generatedDraft((n * 7) % 1000).letter.questionSet.questions
    const text = first ? questionText(first) : ''
    const words = text.split(' ').slice(4, 6).join(' ')
    return [of('like-question', text), of('words', words), of('words', 'kabinet oekra')]
  }).flat()
}

/** Index and search of generated letters in the worker: whole index, an index that is up to date, and 300 searches. */
export async function run([countText = '1000']: readonly string[]): Promise<void> {
  const count = Number(countText)
  const root = mkdtempSync(join(tmpdir(), 'antwoordbrief-bench-'))
  const worker = await buildWorker('earlier-answers/earlier-answers-worker')
  try {
    const [folder, store] = [join(root, 'brieven'), join(root, 'eigen')]
    await writeGeneratedLetters(folder, count)
    const answers = earlierAnswers({ store, workerFile: worker.workerFile })
    const whole = await timed(() => answers.refresh(folder))
    const again = await timed(() => answers.refresh(folder))
    const searches: number[] = []
    let found = 0
    for (const wish of wishes(folder)) {
      const { value, ms } = await timed(() => answers.search(wish))
      searches.push(ms)
      found += value.length > 0 ? 1 : 0
    }
    await answers.close()
    const fresh = earlierAnswers({ store, workerFile: worker.workerFile })
    const [wish] = wishes(folder)
    // The index is loaded in the worker: what counts for the window is how long the program itself stands still.
    const pauses = monitorEventLoopDelay({ resolution: 1 })
    pauses.enable()
    const opened = wish ? await timed(() => fresh.search(wish)) : { ms: Number.NaN }
    pauses.disable()
    await fresh.close()
    const size = readdirSync(store).reduce((sum, name) => sum + statSync(join(store, name)).size, 0)
    console.table({
      letters: count,
      pairs: whole.value.ok ? whole.value.value.pairs : Number.NaN,
      'index (s)': +(whole.ms / 1000).toFixed(1),
      'nothing changed (ms)': Math.round(again.ms),
      'search p50 (ms)': +percentile(searches, 0.5).toFixed(1),
      'search p95 (ms)': +percentile(searches, 0.95).toFixed(1),
      'searches with a hit': `${String(found)} of ${String(searches.length)}`,
      'start with first search (ms)': Math.round(opened.ms),
      'longest pause of the program meanwhile (ms)': +(pauses.max / 1e6).toFixed(1),
      'index on disk (MB)': +(size / 1e6).toFixed(1),
    })
  } finally {
    worker.remove()
    rmSync(root, { recursive: true, force: true })
  }
}
