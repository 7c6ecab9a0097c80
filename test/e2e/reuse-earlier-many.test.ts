import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import { expect, it } from 'vitest'
import { serialiseDraft } from '../../letter/draft/parse-draft'
import { noAxeFaults } from '../support/axe'
import { generatedDraft, writeGeneratedLetters } from '../support/generated-letters'
import { emptyFolder, picture, pictures, start, written } from '../support/journey'

/** A word of one earlier letter, and of nothing else on this computer. */
const planted = 'Kwartelsteenbrug'
const question = 'Kunt u ingaan op de wederopbouw van de'
const letters = 600

async function archive(): Promise<string> {
  const folder = join(emptyFolder(), 'Archief')
  await writeGeneratedLetters(folder, letters - 1)
  const draft = serialiseDraft(generatedDraft(4000)).replace(
    'Kunt u ingaan op het',
    `${question} ${planted}, dat is het`,
  )
  expect(draft).toContain(planted)
  mkdirSync(join(folder, 'aaa eerst'))
  writeFileSync(join(folder, 'aaa eerst', 'brug.antwoordbrief'), draft)
  return folder
}

/** The files under a folder in which a word stands, as UTF-8 or as UTF-16. */
function filesWith(folder: string, word: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const bytes = readFileSync(path)
      return bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le'))
    })
}

/** The first that is said of a reading that has begun: files looked at, of how many, and answers that can be found. */
async function progressOf(folders: Locator) {
  const line = folders.getByText(/^[1-9]\d* van [1-9]\d* brieven gelezen/)
  const [done = 0, total = 0, pairs = 0] = ((await line.innerText()).match(/\d+/g) ?? []).map(Number)
  return { done, total, pairs }
}

it('reads many earlier letters while one writes, stops and goes on, and forgets every word of them', async () => {
  const [folder, userData, own] = [await archive(), emptyFolder(), emptyFolder()]
  const driver = await start({ userData })
  const { page } = driver
  await driver.openSample()
  const rail = page.getByRole('complementary', { name: 'Hulp bij het schrijven' })
  const folders = rail.getByRole('list', { name: 'Mappen met eerdere brieven' })

  // Read in the background: what is typed and saved meanwhile is there before the reading has ended.
  await driver.answerOpenDialog(folder)
  await rail.getByRole('button', { name: 'Map kiezen…' }).click()
  const stop = folders.getByRole('button', { name: 'Stoppen' })
  expect((await progressOf(folders)).total).toBe(letters)
  await driver.typeAtEndOfAnswer(2, 'Tijdens het lezen getypt.')
  const draft = join(own, 'brief.antwoordbrief')
  await driver.answerSaveDialog(draft)
  await driver.save()
  await written(draft)
  expect(readFileSync(draft, 'utf8')).toContain('Tijdens het lezen getypt.')
  await folders.getByRole('progressbar').scrollIntoViewIfNeeded()
  await picture(driver, 'reuse archief lezen')
  const before = await progressOf(folders)

  await stop.focus()
  await page.keyboard.press('Enter')
  const stopped = folders.getByText(/^Gestopt: /)
  const [done = 0, total = 0, pairs = 0] = ((await stopped.innerText()).match(/\d+/g) ?? []).map(Number)
  expect(total).toBe(letters)
  expect(done).toBeGreaterThanOrEqual(before.done)
  expect(done).toBeLessThan(letters)
  const goOn = folders.getByRole('button', { name: 'Verder lezen' })
  expect(await goOn.evaluate((button) => button === document.activeElement)).toBe(true)
  await noAxeFaults(page)
  await pictures(driver, 'reuse archief gestopt')

  // Goes on from there: the answers of before are in it from the first word of it.
  await goOn.press('Enter')
  expect((await progressOf(folders)).pairs).toBeGreaterThanOrEqual(pairs)
  await folders
    .getByText(new RegExp(`^${String(letters)} brieven, \\d+ antwoorden te vinden$`))
    .waitFor({ timeout: 90_000 })
  expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true)
  expect(filesWith(userData, planted)).not.toEqual([])

  // Words that only one letter has, then like the question that is answered, and in with its source.
  const found = rail.getByRole('list', { name: 'Gevonden antwoorden' }).getByRole('listitem')
  await rail.getByRole('textbox', { name: 'Zoek in eerdere antwoorden' }).fill(planted)
  await page.keyboard.press('Enter')
  await rail.getByText(/^\d+ antwoord(en)? gevonden$/).waitFor()
  await found.first().getByText(planted).waitFor()
  await driver.goToAnswer(2)
  await rail.getByRole('button', { name: 'Zoek als deze vraag' }).click()
  await expect.poll(() => found.filter({ hasText: planted }).count()).toBe(0)
  await found.first().scrollIntoViewIfNeeded()
  await picture(driver, 'reuse archief gevonden')
  await noAxeFaults(page)
  await found.first().getByRole('button', { name: 'Invoegen met verwijzing' }).click()
  await expect
    .poll(() => driver.answer(2).innerText())
    .toMatch(/Zie het antwoord op vraag \d+(, Aanhangsel| in de brief van)/)

  await rail.getByRole('button', { name: 'Archief uit de lijst halen' }).click()
  await rail.getByRole('button', { name: 'Archief uit de lijst halen' }).waitFor({ state: 'detached' })
  expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true)
  expect(filesWith(userData, planted)).toEqual([])
  expect(filesWith(folder, planted)).not.toEqual([])
})
