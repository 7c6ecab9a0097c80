import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import mammoth from 'mammoth'
import { wordsOf, type PrintedWords } from './printed-words'

const run = promisify(execFile)
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

const textOfHtml = (html: string): string =>
  html
    .replace(/<br ?\/>|<\/?(p|ol|ul|li|td|th|h\d)\b[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole)

/** What mammoth reads in a Word file. */
export async function readByMammoth(bytes: Uint8Array): Promise<PrintedWords> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })
  const [body = '', notes = ''] = value.split(/<ol>(?=<li id="footnote-)/)
  return {
    // The mark of a footnote is a link to it; its number is no word of the letter.
    text: wordsOf(textOfHtml(body.replace(/<a href="#footnote-\d[^>]*>\[\d+\]<\/a>/g, ''))),
    footnotes: wordsOf(textOfHtml(notes.replace(/<a href="#footnote-ref-[^>]*>↑<\/a>/g, ''))),
  }
}

/** Whether pandoc is on this machine. */
export const hasPandoc = await run('pandoc', ['--version']).then(
  () => true,
  () => false,
)

type Pandoc = { readonly t?: string; readonly c?: unknown }

const BLOCKS = new Set([
  'Para',
  'Plain',
  'Header',
  'BlockQuote',
  'BulletList',
  'OrderedList',
  'Table',
  'Div',
  'CodeBlock',
])
const SPACES = new Set(['Space', 'SoftBreak', 'LineBreak'])

/** Collects text of pandoc's tree in order; footnotes apart. */
function collect(node: unknown, into: { text: string; notes: string }, where: 'text' | 'notes'): void {
  if (Array.isArray(node)) {
    node.forEach((child) => {
      collect(child, into, where)
    })
    return
  }
  if (typeof node !== 'object' || node === null) return
  const { t, c } = node as Pandoc
  if (t === 'Str' && typeof c === 'string') into[where] += c
  else if (t !== undefined && SPACES.has(t)) into[where] += ' '
  else if (t === 'Note') collect(c, into, 'notes')
  else collect(c ?? Object.values(node), into, where)
  if (t !== undefined && (BLOCKS.has(t) || t === 'Note')) into[t === 'Note' ? 'notes' : where] += '\n'
}

/** What pandoc reads in Word files, one after the other as if they were one. */
export async function readByPandoc(paths: readonly string[]): Promise<PrintedWords> {
  const { stdout } = await run('pandoc', ['-f', 'docx', '-t', 'json', ...paths], { maxBuffer: 1 << 30 })
  const into = { text: '', notes: '' }
  collect((JSON.parse(stdout) as { blocks: unknown }).blocks, into, 'text')
  return { text: wordsOf(into.text), footnotes: wordsOf(into.notes) }
}
