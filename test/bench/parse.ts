import { parseQuestions } from '../../letter/questions/parse-questions'
import { sourceFromText } from '../../letter/questions/source-from-text'
import * as words from '../support/question-words'

/** A set of this many questions as text, each with a note, two sentences and a tail. */
function setOf(count: number): string {
  const at = <T>(list: readonly T[], n: number): T => list[n % list.length] as T
  const questions = Array.from({ length: count }, (_, n) => {
    const mark = n % 5 === 0 ? ` [${String(n / 5 + 1)}]` : ''
    return `${String(n + 1)}. ${at(words.openings, n)} ${at(words.things, n * 7)}${at(words.clauses, n)}?${mark} ${at(words.openings, n + 3)} ${at(words.things, n + 5)}? ${at(words.tails, n)}`
  })
  const notes = Array.from(
    { length: Math.ceil(count / 5) },
    (_, n) =>
      `[${String(n + 1)}] NOS, 3 mei 2024, bericht ${String(n)} (https://nos.nl/artikel/${String(2540000 + n)})`,
  )
  const heading = 'Vragen van het lid Jansen (SP) aan de minister van Defensie over munitie (ingezonden 3 mei 2024)'
  return ['2024Z01234', heading, ...questions, ...notes].join('\n\n')
}

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN

function measure(count: number): { readonly split: number; readonly parse: number } {
  const text = setOf(count)
  const split: number[] = []
  const parse: number[] = []
  for (let round = 0; round < 25; round += 1) {
    const begin = performance.now()
    const source = sourceFromText(text)
    const middle = performance.now()
    const found = parseQuestions(source).questionSet.questions.length
    if (found !== count) throw new Error(`${String(found)} questions read of ${String(count)}`)
    if (round >= 5) {
      split.push(middle - begin)
      parse.push(performance.now() - middle)
    }
  }
  return { split: median(split), parse: median(parse) }
}

/** Time to read a set of questions, warm, beside the mere splitting of its text; and how it grows. */
export async function run(): Promise<void> {
  const rows = [6, 73, 200, 600, 2000].map((count) => ({ questions: count, ...measure(count) }))
  console.table(
    rows.map((row) => ({
      questions: row.questions,
      'text to blocks, ms': row.split.toFixed(2),
      'parse, ms': row.parse.toFixed(1),
      'µs a question': ((1000 * row.parse) / row.questions).toFixed(0),
    })),
  )
  return Promise.resolve()
}
