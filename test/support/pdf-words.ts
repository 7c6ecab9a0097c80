import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const works = (program: string, ...options: readonly string[]) =>
  run(program, options).then(
    () => true,
    () => false,
  )

/** Whether LibreOffice and poppler are on this machine, with which a Word file is turned into measured pages. */
export const canMakePdf = (await works('soffice', '--version')) && (await works('pdftotext', '-v'))

/** Turns Word files into PDFs in a folder by LibreOffice, with a profile of its own so that runs do not meet. */
export async function makePdfs(docxPaths: readonly string[], folder: string): Promise<string[]> {
  const profile = await mkdtemp(join(tmpdir(), 'libreoffice-'))
  const options = [`-env:UserInstallation=file://${profile}`, '--headless', '--convert-to', 'pdf', '--outdir', folder]
  await run('soffice', [...options, ...docxPaths])
  await rm(profile, { recursive: true, force: true })
  return docxPaths.map((path) => join(folder, basename(path).replace(/\.docx$/, '.pdf')))
}

/** A word on a page, with its left and top edge in mm from those of the sheet. */
export type PageWord = { readonly page: number; readonly text: string; readonly x: number; readonly y: number }

const MM_PER_PT = 25.4 / 72
const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }
const WORD = /<page |<word xMin="([\d.]+)" yMin="([\d.]+)"[^>]*>([^<]*)</g

/** Every word of a PDF with its place, by pdftotext. */
export async function pdfWords(path: string): Promise<PageWord[]> {
  const { stdout } = await run('pdftotext', ['-bbox', path, '-'], { maxBuffer: 1 << 28 })
  let page = 0
  const words: PageWord[] = []
  for (const [whole, x, y, text = ''] of stdout.matchAll(WORD)) {
    if (whole === '<page ') page += 1
    else {
      const plain = text.replace(/&\w+;/g, (entity) => entities[entity] ?? entity)
      words.push({ page, text: plain, x: Number(x) * MM_PER_PT, y: Number(y) * MM_PER_PT })
    }
  }
  return words
}
