import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { emptyFolder, picture, start, written } from '../support/journey'
import { noAxeFaults } from '../support/axe'

it('begins a new letter from an old one, with nothing of the old case in it', async () => {
  const folder = emptyFolder()
  const draft = join(folder, 'nieuw.antwoordbrief')
  const driver = await start()
  await driver.openSample()
  const { page } = driver

  await page.getByRole('button', { name: 'Meer opdrachten' }).click()
  await page.getByRole('menuitem', { name: 'Nieuwe brief uit deze brief…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Nieuwe brief uit deze brief' })
  const kept = dialog.getByRole('region', { name: 'Blijft staan' })
  const cleared = dialog.getByRole('region', { name: 'Wordt leeggemaakt' })
  expect(await kept.innerText()).toContain('Brekelmans')
  expect(await cleared.innerText()).toContain('Nordkamp')
  await picture(driver, 'reuse nieuw uit brief')
  await page.keyboard.press('Enter')

  await page
    .getByText('Er zijn nog geen vragen')
    .or(page.getByRole('button', { name: 'Vragen toevoegen' }))
    .first()
    .waitFor()
  await driver.answerSaveDialog(draft)
  await driver.save()
  await written(draft)
  const text = readFileSync(draft, 'utf8')
  expect(text).toContain('Brekelmans')
  for (const word of ['Nordkamp', 'Oekraïne', '2025Z04340']) expect(text).not.toContain(word)
  await picture(driver, 'reuse nieuwe brief')
})

it('tells what is left of the old case, also after the new letter was closed and opened again', async () => {
  const [folder, userData] = [emptyFolder(), emptyFolder()]
  const draft = join(folder, 'nieuw.antwoordbrief')
  const driver = await start({ userData })
  await driver.openSample()
  const { page } = driver
  await page.keyboard.press('Control+Shift+P')
  await page.keyboard.type('uit deze brief')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog', { name: 'Nieuwe brief uit deze brief' }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.keyboard.press('Control+Shift+A')
  await page.getByRole('textbox', { name: 'Vragen' }).fill('1. Kent u het nieuwe bericht?')
  await page.getByRole('button', { name: 'Toevoegen', exact: true }).click()
  await driver.answer(1).click()
  await page.keyboard.type('Zoals het lid Nordkamp vroeg.')
  const leftOver = /de naam van een vraagsteller van de oude brief: “Nordkamp”/
  await page.getByRole('button', { name: leftOver }).waitFor()
  await picture(driver, 'reuse restant van de oude brief')
  await noAxeFaults(page)

  await driver.answerSaveDialog(draft)
  await driver.save()
  await written(draft)
  await page.getByText(/^Opgeslagen \d/).waitFor()
  await driver.close()
  // The name was typed by hand; nothing else of the old case is in the file.
  const text = readFileSync(draft, 'utf8')
  expect(text.split('Nordkamp').length - 1).toBe(1)
  for (const word of ['Oekraïne', '2025Z04340', 'wederopbouw']) expect(text).not.toContain(word)

  const again = await start({ userData, args: [draft] })
  await again.page.getByRole('button', { name: leftOver }).waitFor()
  await picture(again, 'reuse restant na opnieuw openen')
})
