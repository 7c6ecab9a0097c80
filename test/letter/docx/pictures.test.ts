import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { buildDocx } from '../../../letter/docx/build-docx'
import { composeLetter } from '../../../letter/model/compose-letter'
import { goldenLetters } from '../../support/golden-letters'
import { makePdfs } from '../../support/pdf-words'

const folder = resolve(__dirname, '../../../docs/beelden')
/** The pages that serve a reader of docs/word-file.md. */
const shown: readonly (readonly [letter: string, page: number])[] = [
  ['oekraine-defensie', 1],
  ['oekraine-defensie', 2],
  ['een-ondertekenaar-mede-namens', 1],
  ['vier-ondertekenaars', 1],
  ['samen-beantwoord-jenv', 2],
  ['samen-beantwoord-defensie', 3],
]

// Only on request: pictures differ with the fonts of the machine.
it.runIf(process.env.PICTURES === '1')(
  'makes the pictures of docs/beelden anew',
  async () => {
    await mkdir(folder, { recursive: true })
    const work = await mkdtemp(join(tmpdir(), 'pictures-'))
    const letters = goldenLetters.filter(({ name }) => shown.some(([letter]) => letter === name))
    const paths = letters.map(({ name }) => join(work, `${name}.docx`))
    for (const [index, { letter, template }] of letters.entries()) {
      const { bytes } = await buildDocx({ composed: composeLetter(letter, template), layout: template.layout })
      await writeFile(paths[index] ?? '', bytes)
    }
    await makePdfs(paths, work)
    for (const [letter, page] of shown) {
      const target = join(folder, `${letter}-${String(page)}`)
      const pages = ['-f', String(page), '-l', String(page)]
      await promisify(execFile)('pdftoppm', [
        '-r',
        '70',
        '-png',
        '-singlefile',
        ...pages,
        join(work, `${letter}.pdf`),
        target,
      ])
    }
    await rm(work, { recursive: true })
    expect(shown.length).toBeGreaterThan(0)
  },
  300_000,
)
