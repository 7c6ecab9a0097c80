import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { AppDriver } from '../support/app-driver'
import { noAxeFaults } from '../support/axe'
import { emptyFolder, picture, start, written } from '../support/journey'

async function openOffices({ page }: AppDriver) {
  await page.keyboard.press('Control+Shift+P')
  await page.keyboard.type('Bewindspersonen')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Bewindspersonen' })
  await dialog.waitFor()
  return dialog
}

it('changes a holder once, and the date of the letter picks the new one', async () => {
  const driver = await start()
  await driver.openSample()
  const { page } = driver
  await page.getByText('Gevraagd: minister van Defensie · Ondertekent: minister van Defensie').waitFor()

  const dialog = await openOffices(driver)
  await dialog.getByRole('textbox', { name: 'Zoek een ambt of naam' }).fill('minister van Defensie')
  await dialog.getByRole('option', { name: 'minister van Defensie' }).click()
  await dialog.getByRole('textbox', { name: 'Naam van de opvolger' }).fill('mr. A.B. Voorbeeld')
  await dialog.getByRole('spinbutton', { name: /dag.*Begint op/i }).click()
  await page.keyboard.type('1042025')
  await picture(driver, 'reuse bewindspersonen')
  await dialog.getByRole('button', { name: 'Opvolger toevoegen' }).click()
  await dialog.getByRole('button', { name: 'Opslaan' }).click()
  await dialog.waitFor({ state: 'detached' })

  await page.getByRole('button', { name: 'Datum: 23 april 2025' }).click()
  await page.getByRole('button', { name: /24 april 2025/ }).click()
  await expect
    .poll(() => page.getByRole('textbox', { name: 'Naam van de ondertekenaar' }).first().inputValue())
    .toBe('mr. A.B. Voorbeeld')
  await page
    .getByRole('button', { name: /^Ondertekening wijzigen/ })
    .first()
    .click()
  await picture(driver, 'reuse ondertekenaar')
})

it('hands the offices on as CSV, and says what is wrong with one that cannot be read', async () => {
  const folder = emptyFolder()
  const csv = join(folder, 'ambten.csv')
  const driver = await start()
  const dialog = await openOffices(driver)
  await driver.answerSaveDialog(csv)
  await dialog.getByRole('button', { name: 'Bewaren als CSV…' }).click()
  await written(csv)
  const text = readFileSync(csv, 'utf8')
  expect(text).toContain('minister van Defensie')

  writeFileSync(csv, text.replace('minister van Defensie', 'baas van Defensie'))
  await driver.answerOpenDialog(csv)
  await dialog.getByRole('button', { name: 'CSV inlezen…' }).click()
  await dialog
    .getByRole('alert')
    .getByText(/verwacht een ambt voluit/)
    .waitFor()
  expect(await dialog.getByRole('alert').innerText()).toContain('Er is niets veranderd.')
  await picture(driver, 'reuse csv met fout')
  await noAxeFaults(driver.page)
})
