import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Locator } from 'playwright-core'
import { expect, it } from 'vitest'
import type { AppDriver } from '../support/app-driver'
import { emptyFolder, picture, start, written } from '../support/journey'
import { pdfWords, type PageWord } from '../support/pdf-words'

const preview = ({ page }: AppDriver) => page.locator('#voorbeeld')
const pages = (driver: AppDriver) => preview(driver).getByRole('group', { name: /^Bladzijde \d+ van \d+$/ })
const upToDate = (driver: AppDriver) =>
  preview(driver)
    .getByText(/bladzijden, bijgewerkt/)
    .waitFor()

const isInSight = async (page: Locator) => {
  const top = (await page.boundingBox())?.y ?? Infinity
  return top < 500
}

// The measures of domain.md 2.2, in mm from the left and top edge of the sheet.
const places: readonly (readonly [page: number, word: string, x: number, y: number | null])[] = [
  [1, 'de', 28, 54.3],
  [1, 'Datum', 28, 93.2],
  [1, '23', 48.1, 93.2],
  [1, 'Betreft', 28, null],
  [1, 'Ministerie', 164.5, 54.6],
  [1, 'Hierbij', 28, null],
  [1, 'Pagina', 164.5, 283.2],
  [2, 'Datum', 164.5, 54.6],
  [2, 'Vragen', 28, 66.4],
  [2, 'Pagina', 164.5, 283.2],
]

/** How far the nearest word of this text stands from its measure, in mm. */
function distance(words: readonly PageWord[], [page, text, x, y]: (typeof places)[number]): number {
  const off = words
    .filter((word) => word.page === page && word.text === text)
    .map((word) => Math.max(Math.abs(word.x - x), y === null ? 0 : Math.abs(word.y - y)))
  return Math.min(Infinity, ...off)
}

it('makes a pdf of the model letter: its words, its measures, its title and language', async () => {
  const pdf = join(emptyFolder(), 'oekraine.pdf')
  const driver = await start()
  await driver.openSample()
  await driver.answerSaveDialog(pdf)
  await driver.page.keyboard.press('F8')
  await preview(driver).getByRole('button', { name: 'Als pdf' }).click()
  await written(pdf)
  await driver.page.getByText('Pdf gemaakt: oekraine.pdf').waitFor()

  const info = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' })
  expect(info).toMatch(/Title:\s+Beantwoording Nordkamp \(GL-PvdA\) over steun van het kabinet .* in Oekraïne/)
  expect(info).not.toMatch(/Electron|Chrome|Mozilla/)
  expect(readFileSync(pdf, 'latin1')).toContain('/Lang (nl-NL)')

  const words = await pdfWords(pdf)
  expect(places.filter((place) => !(distance(words, place) <= 1))).toEqual([])
  const total = Math.max(...words.map(({ page }) => page))
  for (let page = 1; page <= total; page += 1) {
    const foot = words.filter((word) => word.page === page && word.y > 280).map(({ text }) => text)
    expect(foot).toEqual(['Pagina', String(page), 'van', String(total)])
  }

  const seed = readFileSync(resolve(import.meta.dirname, '../fixtures/letters/oekraine.txt'), 'utf8')
  const beside = (word: PageWord) => word.x > 160
  const front = words.filter((word) => word.page === 1 && !beside(word))
  const column = words.filter((word) => word.page === 1 && beside(word) && word.y < 280)
  const annex = words.filter((word) => word.page > 1 && !beside(word))
  const printed = [front, column, annex].flat().map(({ text }) => text)
  expect(printed.join('').replace(/\s/g, '')).toBe(seed.replace(/\s/g, ''))
})

it('shows the pages beside the letter and in its place, follows what is typed, and gives the letter back', async () => {
  const driver = await start()
  await driver.openSample()
  await driver.questionInList(6).click()
  await driver.answer(6).click()
  await driver.page.keyboard.press('F8')
  await upToDate(driver)
  expect(await pages(driver).count()).toBe(3)
  // It begins where the person writes.
  await expect.poll(() => isInSight(pages(driver).last()), { timeout: 15_000 }).toBe(true)
  await pages(driver).first().scrollIntoViewIfNeeded()
  await expect.poll(() => pages(driver).first().innerText(), { timeout: 15_000 }).toContain('Geachte voorzitter,')
  await picture(driver, 'voorbeeld-naast-de-brief')

  // The caret is still in the answer: the preview took nothing.
  await driver.page.keyboard.press('Control+End')
  await driver.page.keyboard.type(' Zonder twijfel.')
  await pages(driver).last().scrollIntoViewIfNeeded()
  await expect.poll(() => pages(driver).last().innerText(), { timeout: 15_000 }).toContain('Ja. Zonder twijfel.')

  await preview(driver).getByRole('button', { name: 'Hele venster' }).click()
  // Away from the button, so that its tooltip goes.
  await driver.page.mouse.move(700, 600)
  await driver.page.getByRole('tooltip').waitFor({ state: 'detached' })
  await picture(driver, 'voorbeeld-hele-venster')
  await driver.page.keyboard.press('Escape')
  await preview(driver).waitFor({ state: 'detached' })
  expect(await driver.answer(6).innerText()).toContain('Ja. Zonder twijfel.')
  await expect.poll(() => driver.page.evaluate(() => document.activeElement !== document.body)).toBe(true)
})

it('opens the guide with F1, on the start screen too, and leads from chapter to chapter', async () => {
  const driver = await start()
  await driver.page.getByRole('button', { name: 'Brief openen' }).first().waitFor()
  await driver.page.keyboard.press('F1')
  const guide = driver.page.getByRole('dialog', { name: 'Handleiding' })
  await guide.getByRole('heading', { name: 'Beginnen', exact: true }).waitFor()
  await expect
    .poll(() =>
      guide.locator('img').evaluateAll((all) => all.every((img) => (img as HTMLImageElement).naturalWidth > 100)),
    )
    .toBe(true)
  await picture(driver, 'handleiding')
  await guide.getByRole('region').getByRole('button', { name: 'Kamervragen inlezen' }).click()
  await guide.getByRole('heading', { name: 'Klopt wat er is begrepen?' }).waitFor()
  await driver.page.keyboard.press('Escape')
  await guide.waitFor({ state: 'detached' })
})
