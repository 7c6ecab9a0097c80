import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildDocx } from '../../../letter/docx/build-docx'
import { composeLetter } from '../../../letter/model/compose-letter'
import { goldenLetters } from '../../support/golden-letters'
import { canMakePdf, makePdfs, pdfWords, type PageWord } from '../../support/pdf-words'

type Place = {
  readonly what: string
  readonly page: number
  readonly word: string
  readonly x: number
  readonly y?: number
}

// The measures of domain.md 2.2 (newer template), in mm from the left and top edge of the sheet.
const everywhere: readonly Place[] = [
  { what: 'Datum', page: 1, word: 'Datum', x: 28, y: 93.2 },
  { what: 'date itself, second column', page: 1, word: '23', x: 28 + 20.1, y: 93.2 },
  { what: 'Betreft', page: 1, word: 'Betreft', x: 28 },
  { what: 'first line of the column', page: 1, word: 'Ministerie', x: 164.5, y: 54.6 },
  { what: 'body, left edge', page: 1, word: 'Hierbij', x: 28 },
  { what: 'page number, page 1', page: 1, word: 'Pagina', x: 164.5, y: 283.2 },
  { what: 'continuation column', page: 2, word: 'Datum', x: 164.5, y: 54.6 },
  { what: 'page number, page 2', page: 2, word: 'Pagina', x: 164.5, y: 283.2 },
]
const houses: Readonly<Record<string, readonly Place[]>> = {
  'oekraine-defensie': [
    ...everywhere,
    { what: 'address', page: 1, word: 'de', x: 28, y: 54.3 },
    { what: 'annex, first line', page: 2, word: 'Vragen', x: 28, y: 66.4 },
  ],
  'oekraine-jenv': [
    ...everywhere,
    { what: 'retouradres', page: 1, word: '>', x: 28, y: 47.8 },
    { what: 'address', page: 1, word: 'Aan', x: 28, y: 54.3 },
    { what: 'annex, first line', page: 2, word: 'Antwoorden', x: 28, y: 66.4 },
  ],
}

/** A word may stand in the text too: the one meant is the nearest. */
function nearest(words: readonly PageWord[], { page, word, x, y }: Place): PageWord | undefined {
  const distance = (w: PageWord) => Math.hypot(w.x - x, y === undefined ? 0 : w.y - y)
  return words.filter((w) => w.page === page && w.text === word).sort((a, b) => distance(a) - distance(b))[0]
}

describe.skipIf(!canMakePdf)('the measures of the letter, as LibreOffice prints it', () => {
  let folder = ''
  const words = new Map<string, readonly PageWord[]>()
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'geometry-'))
    const letters = goldenLetters.filter(({ name }) => name in houses)
    const paths = letters.map(({ name }) => join(folder, `${name}.docx`))
    for (const [index, { letter, template }] of letters.entries()) {
      const { bytes } = await buildDocx({ composed: composeLetter(letter, template), layout: template.layout })
      await writeFile(paths[index] ?? '', bytes)
    }
    for (const [index, pdf] of (await makePdfs(paths, folder)).entries()) {
      words.set(letters[index]?.name ?? '', await pdfWords(pdf))
    }
  }, 180_000)
  afterAll(() => rm(folder, { recursive: true }))

  for (const [house, places] of Object.entries(houses)) {
    it(`${house}: every part stands within 1.0 mm of its measure`, () => {
      const table = places.map((place) => {
        const found = nearest(words.get(house) ?? [], place)
        const off = (measured: number | undefined, wanted: number | undefined) =>
          wanted === undefined ? 0 : Math.abs((measured ?? Number.NaN) - wanted)
        return {
          ...place,
          found: found && `${found.x.toFixed(2)}, ${found.y.toFixed(2)}`,
          dx: off(found?.x, place.x),
          dy: off(found?.y, place.y),
        }
      })
      if (process.env.PRINT === '1')
        console.table(table.map((r) => ({ ...r, dx: r.dx.toFixed(2), dy: r.dy.toFixed(2) })))
      expect(table.filter(({ dx, dy }) => !(dx <= 1 && dy <= 1))).toEqual([])
    })
  }

  it('prints every word of the model letter, in its order, and no other', async () => {
    const model = await readFile(resolve(__dirname, '../../fixtures/letters/oekraine.txt'), 'utf8')
    const pages = words.get('oekraine-defensie') ?? []
    const foot = (word: PageWord) => word.y > 280
    const beside = (word: PageWord) => word.x > 160
    const front = pages.filter((word) => word.page === 1 && !beside(word))
    const column = pages.filter((word) => word.page === 1 && beside(word) && !foot(word))
    const annex = pages.filter((word) => word.page > 1 && !beside(word))
    // Lines break elsewhere, also after a hyphen, so the letters are compared and not the white between them.
    const printed = [front, column, annex].flat().map(({ text }) => text)
    expect(printed.join('').replace(/\s/g, '')).toBe(model.replace(/\s/g, ''))
  })

  it('prints "Pagina x van y" with the right numbers on every page', () => {
    const pages = words.get('oekraine-defensie') ?? []
    const total = Math.max(...pages.map(({ page }) => page))
    for (let page = 1; page <= total; page += 1) {
      const foot = pages.filter((word) => word.page === page && word.y > 280).map(({ text }) => text)
      expect(foot).toEqual(['Pagina', String(page), 'van', String(total)])
    }
  })
})
