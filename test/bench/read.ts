import { parseQuestions } from '../../letter/questions/parse-questions'
import type { SourceDocument } from '../../letter/questions/source-document'
import { readDocument } from '../../electron/documents/read-document'
import { readDocumentInWorker } from '../../electron/documents/read-document-in-worker'
import { buildReader } from '../support/build-reader'
import { column, pdfDocument } from '../support/pdf-document'
import { type ShownParagraph, wordLetter } from '../support/word-letter'

/** Median, largest and far beyond the largest set of questions ever sent. */
const SIZES = [9, 73, 2000]
const ROUNDS = 7

const sentence =
  'Bent u bekend met het bericht dat de wachttijden bij de gemeente verder oplopen, en wat vindt u daarvan?'
const heading =
  'Vragen van het lid Jansen (D66) aan de minister van Buitenlandse Zaken over wachttijden (ingezonden 3 mei 2024)'

const letterOf = (count: number): ShownParagraph[] => [
  { label: '', text: '2024Z12345', isNote: false },
  { label: '', text: heading, isNote: false },
  ...Array.from({ length: count }, (_, index) => ({
    label: `${index + 1}.`,
    text: `${sentence} Zo ja, waarom? Zo nee, waarom niet? Dat is punt ${index + 1}.`,
    isNote: false,
  })),
]

const utf8 = (text: string) => new TextEncoder().encode(text)
const textOf = (letter: readonly ShownParagraph[]) =>
  letter.map(({ label, text }) => `${label} ${text}`.trim()).join('\n\n')
const htmlOf = (letter: readonly ShownParagraph[]) =>
  letter
    .map(({ label, text }) => (label === '' ? `<p>${text}</p>` : `<ol start="${label}"><li>${text}</li></ol>`))
    .join('\n')

/** Pages of 50 lines of at most 90 letters. */
function pdfOf(letter: readonly ShownParagraph[]): Uint8Array {
  const lines = letter.flatMap(({ label, text }) => [
    ...(`${label} ${text}`.trim().match(/.{1,90}(?:\s|$)/g) ?? []),
    '',
  ])
  const pages = Array.from({ length: Math.ceil(lines.length / 50) }, (_, page) =>
    lines.slice(page * 50, page * 50 + 50),
  )
  return pdfDocument(
    pages.map((page) =>
      column(
        60,
        780,
        10,
        14,
        page.map((line) => line.trim()),
      ),
    ),
  )
}

async function filesOf(letter: readonly ShownParagraph[]): Promise<Readonly<Record<string, Uint8Array>>> {
  return { txt: utf8(textOf(letter)), html: utf8(htmlOf(letter)), docx: await wordLetter(letter), pdf: pdfOf(letter) }
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0
}

async function timed<Value>(
  work: () => Value | Promise<Value>,
): Promise<{ readonly value: Value; readonly time: number }> {
  const start = performance.now()
  const value = await work()
  return { value, time: performance.now() - start }
}

type Measured = { readonly read: number; readonly inThread: number; readonly parse: number; readonly questions: number }

async function readAndParse(bytes: Uint8Array, workerFile: string): Promise<Measured> {
  const reading: number[] = []
  const threads: number[] = []
  const parsing: number[] = []
  let questions = 0
  // The first two rounds only warm up.
  for (let round = -2; round < ROUNDS; round += 1) {
    const read = await timed(() => readDocument(bytes, 'vragen'))
    if (!read.value.ok) throw new Error(`not read: ${read.value.failure.kind}`)
    const source: SourceDocument = read.value.value
    const thread = await timed(() => readDocumentInWorker(bytes, 'vragen', { workerFile }))
    const parse = await timed(() => parseQuestions(source))
    questions = parse.value.questionSet.questions.length
    if (round < 0) continue
    reading.push(read.time)
    threads.push(thread.time)
    parsing.push(parse.time)
  }
  return { read: median(reading), inThread: median(threads), parse: median(parsing), questions }
}

/**
 * `npm run bench -- read`: milliseconds to read a question letter of each format, in the same thread and as the program
 * does it in a thread of its own, beside those to understand it. The thread understands the document too; the last column is
 * parsing, warm, per that whole.
 */
export async function run(): Promise<void> {
  const reader = await buildReader()
  console.log('format questions   read ms in thread  parse ms  parse/thread')
  for (const size of SIZES) {
    for (const [format, bytes] of Object.entries(await filesOf(letterOf(size)))) {
      const { read, inThread, parse, questions } = await readAndParse(bytes, reader.workerFile)
      if (questions !== size) throw new Error(`${format}: ${questions} questions instead of ${size}`)
      const figures = [read, inThread, parse].map((time) => time.toFixed(1).padStart(9))
      console.log(
        [format.padEnd(6), String(size).padStart(9), ...figures, (parse / inThread).toFixed(2).padStart(13)].join(' '),
      )
    }
  }
  reader.remove()
}
