import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildDocx } from '../../../letter/docx/build-docx'
import { composeLetter } from '../../../letter/model/compose-letter'
import { goldenLetters } from '../../support/golden-letters'
import { officeVersions, wordErrors } from '../../support/validate-word'
import { wordParts } from '../../support/word-parts'

const built = await Promise.all(
  goldenLetters.map(async ({ name, letter, template }) => ({
    name,
    bytes: (await buildDocx({ composed: composeLetter(letter, template), layout: template.layout })).bytes,
  })),
)

/** XML with a paragraph a line, so that a change shows as the lines that it touches. */
const lines = (xml: string) =>
  xml.replace(/<(w:p|w:tbl|w:tr|w:sectPr|w:style|w:abstractNum|w:num|w:footnote)(?=[ >])/g, '\n<$1')

/** A file as text: each part under its path. A long part is told by its fingerprint. */
const asText = (bytes: Uint8Array) =>
  [...wordParts(bytes)]
    .map(
      ([path, xml]) =>
        `=== ${path}\n${xml.length > 60_000 ? createHash('sha256').update(xml).digest('hex') : lines(xml)}\n`,
    )
    .join('')

describe('golden letters', () => {
  it.each(built)('$name is as it was agreed (npm run golden:accept to agree anew)', async ({ name, bytes }) => {
    await expect(asText(bytes)).toMatchFileSnapshot(resolve(__dirname, `../../golden/letters/${name}.xml.txt`))
  })

  it(`are valid to the Open XML SDK for ${officeVersions.join(', ')}`, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'golden-letters-'))
    const paths = built.map(({ name }) => join(folder, `${name}.docx`))
    await Promise.all(built.map(({ bytes }, index) => writeFile(paths[index] ?? '', bytes)))
    expect(await wordErrors(paths)).toEqual([])
    await rm(folder, { recursive: true })
  }, 300_000)
})
