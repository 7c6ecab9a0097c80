import fc from 'fast-check'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildDocx } from '../../../letter/docx/build-docx'
import { composeLetter } from '../../../letter/model/compose-letter'
import { brokenInvariants } from '../../../letter/model/invariants'
import { arbitraryDraft } from '../../support/arbitrary-letter'
import { printedWords, type PrintedWords } from '../../support/printed-words'
import { wordErrors, type OfficeVersion } from '../../support/validate-word'
import { hasPandoc, readByMammoth, readByPandoc } from '../../support/word-readers'

/** `npm run test:long` looks at 500 letters under the oldest and the newest rules; every day fewer do. */
const long = process.env.LONG === '1'
const COUNT = long ? 500 : 60
/** A validator takes most of a second a file. */
const VALIDATED = long ? COUNT : 20
const versions: readonly OfficeVersion[] = long ? ['Office2013', 'Microsoft365'] : ['Microsoft365']
const drafts = fc.sample(arbitraryDraft(), { numRuns: COUNT, seed: 20250423 })

type Built = { readonly path: string; readonly bytes: Uint8Array; readonly words: PrintedWords }

async function build(folder: string): Promise<Built[]> {
  const built: Built[] = []
  for (const [index, { letter, template }] of drafts.entries()) {
    const composed = composeLetter(letter, template)
    const { bytes } = await buildDocx({ composed, layout: template.layout })
    const path = join(folder, `${String(index)}.docx`)
    await writeFile(path, bytes)
    built.push({ path, bytes, words: printedWords(composed, template.layout) })
  }
  return built
}

describe(`${String(COUNT)} random letters of up to 80 questions`, () => {
  let folder = ''
  let built: readonly Built[] = []
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'random-letters-'))
    built = await build(folder)
  }, 300_000)
  afterAll(() => rm(folder, { recursive: true }))

  it('are letters that the model allows', () => {
    expect(drafts.flatMap(({ letter }) => brokenInvariants(letter))).toEqual([])
  })

  it('are read back by mammoth, every word in order', async () => {
    for (const { bytes, words } of built) expect(await readByMammoth(bytes)).toEqual(words)
  }, 600_000)

  it.skipIf(!hasPandoc)(
    'are read back by pandoc, every word in order',
    async () => {
      const read = await readByPandoc(built.map(({ path }) => path))
      expect(read.text).toEqual(built.flatMap(({ words }) => words.text))
      expect(read.footnotes).toEqual(built.flatMap(({ words }) => words.footnotes))
    },
    600_000,
  )

  it(`are valid (${String(VALIDATED)} of them) to Microsoft's Open XML SDK for ${versions.join(' and ')}`, async () => {
    expect(
      await wordErrors(
        built.map(({ path }) => path),
        versions,
      ),
    ).toEqual([])
  }, 3_600_000)
})
