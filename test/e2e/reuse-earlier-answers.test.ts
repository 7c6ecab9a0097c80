import { copyFileSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { noAxeFaults } from '../support/axe'
import { emptyFolder, picture, start } from '../support/journey'

const fixtures = resolve(import.meta.dirname, '../fixtures/documents')

it('finds an earlier answer like this question, puts it in with its source, and forgets the folder', async () => {
  const folder = emptyFolder()
  const userData = emptyFolder()
  copyFileSync(join(fixtures, 'ah-tk-20202021-3235.xml'), join(folder, 'eerder.xml'))
  copyFileSync(resolve('templates/voorbeelden/oekraine.antwoordbrief'), join(folder, 'oekraine.antwoordbrief'))
  const driver = await start({ userData })
  await driver.openSample()
  const { page } = driver
  const rail = page.getByRole('complementary', { name: 'Hulp bij het schrijven' })

  await driver.answerOpenDialog(folder)
  await rail.getByRole('button', { name: 'Map kiezen…' }).click()
  await rail.getByText(/2 brieven, \d+ antwoorden te vinden/).waitFor()

  await rail.getByRole('textbox', { name: 'Zoek in eerdere antwoorden' }).fill('wederopbouw')
  await page.keyboard.press('Enter')
  await rail.getByText(/gevonden$/).waitFor()
  await driver.typeAtEndOfAnswer(2, 'Zie ook eerder. ')
  await rail.getByRole('button', { name: 'Zoek als deze vraag' }).click()
  const first = rail.getByRole('list', { name: 'Gevonden antwoorden' }).getByRole('listitem').first()
  await first.getByText('Heeft het onderzoek inmiddels geleid').waitFor()
  await first.scrollIntoViewIfNeeded()
  await picture(driver, 'reuse eerder beantwoord')
  await noAxeFaults(page)
  await first.getByRole('button', { name: 'Invoegen met verwijzing' }).click()
  await expect
    .poll(() => driver.answer(2).innerText())
    .toContain('Zie het antwoord op vraag 2 in de brief van 23 april 2025 met kenmerk 2025Z04340.')

  await rail.getByRole('button', { name: /uit de lijst halen/ }).click()
  await rail.getByRole('button', { name: /uit de lijst halen/ }).waitFor({ state: 'detached' })
  const store = join(userData, 'eerdere-antwoorden')
  expect(readdirSync(store).map((name) => readFileSync(join(store, name), 'utf8'))).toEqual([])
})
