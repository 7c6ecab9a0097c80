import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { AppDriver } from '../support/app-driver'
import { noAxeFaults } from '../support/axe'
import { emptyFolder, picture, start, written } from '../support/journey'

async function run({ page }: AppDriver, command: string, title: string) {
  await page.keyboard.press('Control+Shift+P')
  await page.keyboard.type(command)
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: title })
  await dialog.waitFor()
  return dialog
}

it('makes a template of a letter, edits it in a form, and brings the letter to the new edition', async () => {
  const driver = await start()
  await driver.openSample()
  const { page } = driver

  const saving = await run(driver, 'Bewaar als sjabloon', 'Bewaar als sjabloon')
  await saving.getByRole('textbox', { name: 'Naam van het sjabloon' }).fill('Mijn sjabloon')
  expect(await saving.getByRole('region', { name: 'Wordt leeggemaakt' }).innerText()).toContain('Nordkamp')
  const kept = await saving.getByRole('region', { name: 'Blijft staan' }).innerText()
  for (const word of ['Nordkamp', 'Oekraïne']) expect(kept).not.toContain(word)
  await picture(driver, 'reuse bewaar als sjabloon')
  await saving.getByRole('button', { name: 'Sjabloon opslaan' }).click()
  await saving.waitFor({ state: 'detached' })

  const library = await run(driver, 'Sjablonen', 'Sjablonen')
  await library.getByRole('option', { name: 'Mijn sjabloon' }).click()
  await picture(driver, 'reuse sjablonen')
  await library.getByRole('button', { name: 'Wijzigen…' }).click()
  const form = page.getByRole('dialog', { name: 'Sjabloon wijzigen: Mijn sjabloon' })
  await form.getByRole('textbox', { name: 'Slot' }).fill('Met vriendelijke groet, ')
  await form.getByRole('button', { name: 'Plaats invoegen: Slot' }).click()
  await page.getByRole('menuitem', { name: /^datum:/ }).click()
  await form.getByRole('region', { name: 'Voorpagina' }).getByText('Met vriendelijke groet, 3 februari 2025').waitFor()
  await picture(driver, 'reuse sjabloon wijzigen')
  await form.getByRole('button', { name: 'Opslaan' }).click()
  await page.getByText('Sjabloon opgeslagen: Mijn sjabloon, editie 2').waitFor()
  await page.keyboard.press('Escape')

  const move = await run(driver, 'andere editie', 'Brief naar een andere editie brengen')
  await move.getByRole('button', { name: /Nieuwe editie of ander sjabloon/ }).click()
  await page.getByRole('option', { name: 'Mijn sjabloon, editie 2' }).click()
  await move
    .getByRole('region', { name: 'Wat er anders in de brief komt te staan' })
    .getByText(/Met vriendelijke groet/)
    .waitFor()
  await picture(driver, 'reuse andere editie')
  await move.getByRole('button', { name: 'Naar deze editie brengen' }).click()
  await expect
    .poll(() => page.getByRole('textbox', { name: 'Afsluiting' }).inputValue())
    .toBe('Met vriendelijke groet, 23 april 2025')
})

it('hands a template on as a file, takes it in again, and says what is wrong with a damaged one', async () => {
  const folder = emptyFolder()
  const file = join(folder, 'gedeeld.antwoordbriefsjabloon')
  const driver = await start()
  const library = await run(driver, 'Sjablonen', 'Sjablonen')
  await library.getByRole('option').first().waitFor()
  await driver.answerSaveDialog(file)
  await library.getByRole('button', { name: 'Bewaren als bestand…' }).click()
  await written(file)
  await driver.answerOpenDialog(file)
  await library.getByRole('button', { name: 'Sjabloon toevoegen…' }).click()
  await library
    .getByRole('option', { name: /Eigen sjablonen/ })
    .first()
    .waitFor()

  writeFileSync(file, readFileSync(file, 'utf8').replace('"closing"', '"slot"'))
  await library.getByRole('button', { name: 'Sjabloon toevoegen…' }).click()
  const alert = library.getByRole('alert')
  await alert
    .getByText(/gedeeld\.antwoordbriefsjabloon, style\.closing: verwacht een tekst, maar de instelling ontbreekt/)
    .first()
    .waitFor()
  expect(await alert.innerText()).toContain('Er is niets veranderd.')
  await picture(driver, 'reuse sjabloon met fout')
  await noAxeFaults(driver.page)

  await library
    .getByRole('option', { name: /Eigen sjablonen/ })
    .first()
    .click()
  await library.getByRole('button', { name: 'Verwijderen' }).click()
  await library.getByRole('alert').getByRole('button', { name: 'Verwijderen' }).click()
  await expect.poll(() => library.getByRole('option', { name: /Eigen sjablonen/ }).count()).toBe(0)
})
