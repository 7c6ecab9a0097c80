/**
 * Makes the documents in test/fixtures/documents from the question letters of the corpus: each as a .docx with automatic
 * numbers, and as what LibreOffice makes of that (.pdf, .odt, .html); beside them what must be shown.
 *
 *     npx tsx test/support/make-document-fixtures.ts
 *
 * The documents are committed, so that the tests need no LibreOffice; run this again when they are to change.
 */
import { unzipSync, zipSync } from 'fflate'
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { ExpectedDocument } from './expected-document'
import { headingOf, shownLetter, wordLetter } from './word-letter'

const fixtures = resolve(__dirname, '../fixtures')
const target = join(fixtures, 'documents')
const profile = `file://${join(tmpdir(), 'lo-documents')}`

function convert(format: string, files: readonly string[]): void {
  const options = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', format, '--outdir', target]
  execFileSync('soffice', [...options, ...files], { stdio: 'ignore' })
}

/** LibreOffice adds a picture of the first page, larger than the text. */
function dropThumbnail(file: string): void {
  const parts = Object.entries(unzipSync(readFileSync(file))).filter(([name]) => !name.startsWith('Thumbnails/'))
  writeFileSync(file, zipSync(Object.fromEntries(parts), { level: 9 }))
}

async function main(): Promise<void> {
  const made: string[] = []
  for (const name of readdirSync(join(fixtures, 'questions')).filter((folder) => folder.startsWith('corpus-'))) {
    const folder = join(fixtures, 'questions', name)
    const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as ExpectedDocument
    const heading = headingOf(readFileSync(join(folder, 'input.txt'), 'utf8'))
    if (expected.kind !== 'questions' || heading === null) continue
    const paragraphs = shownLetter(withDate(heading, expected), expected)
    const file = join(target, name.replace('corpus-', ''))
    writeFileSync(`${file}.docx`, await wordLetter(paragraphs))
    writeFileSync(`${file}.shown.json`, `${JSON.stringify(paragraphs, null, 1)}\n`)
    made.push(`${file}.docx`)
  }
  for (const format of ['pdf', 'odt', 'html:HTML (StarWriter)']) convert(format, made)
  for (const file of made) dropThumbnail(file.replace(/docx$/, 'odt'))
}

/** Some letters have the date on a line of its own; here it stands in the heading, as in the printed ones. */
const months = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')
function withDate(heading: string, { sentOn }: ExpectedDocument): string {
  if (!sentOn || heading.includes('ingezonden')) return heading
  const [year, month, day] = sentOn.split('-').map(Number)
  return `${heading} (ingezonden ${day ?? 0} ${months[(month ?? 1) - 1] ?? ''} ${year ?? 0})`
}

void main()
