import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { emptyFolder, picture, pictures, start } from '../support/journey'
import { noAxeFaults } from '../support/axe'

it('puts a standard passage in by typing / at the start of a line, by keyboard alone', async () => {
  const driver = await start()
  await driver.openSample()
  const { page } = driver
  await driver.typeAtEndOfAnswer(1, '/aanhang')
  const list = page.getByRole('listbox', { name: 'Standaardpassages' })
  await list.waitFor()
  await picture(driver, 'reuse schuine streep')
  await page.keyboard.press('Enter')
  await list.waitFor({ state: 'detached' })
  const text = await driver.answer(1).innerText()
  expect(text).toContain('Zie ook Aanhangsel Handelingen, vergaderjaar [vergaderjaar]')
  expect(text).not.toContain('/aanhang')
  await page.keyboard.press('Control+z')
  await expect.poll(() => driver.answer(1).innerText()).toContain('/aanhang')
})

it('leaves a slash alone elsewhere, and after Escape', async () => {
  const driver = await start()
  await driver.openSample()
  const { page } = driver
  await driver.typeAtEndOfAnswer(2, 'en/of')
  expect(await page.getByRole('listbox', { name: 'Standaardpassages' }).count()).toBe(0)
  await page.keyboard.press('Enter')
  await page.keyboard.type('/uit')
  await page.getByRole('listbox', { name: 'Standaardpassages' }).waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.type('stel')
  expect(await page.getByRole('listbox', { name: 'Standaardpassages' }).count()).toBe(0)
  expect(await driver.answer(2).innerText()).toContain('/uitstel')
})

it('puts one in from the dialog, after searching', async () => {
  const driver = await start()
  await driver.openSample()
  const { page } = driver
  await driver.typeAtEndOfAnswer(1, 'Ten slotte. ')
  await page.keyboard.press('Control+Shift+K')
  await page.getByRole('searchbox', { name: 'Zoek een passage' }).fill('spoedig')
  await page.getByRole('option').first().waitFor()
  await picture(driver, 'reuse passages')
  await page.getByRole('button', { name: 'Invoegen', exact: true }).click()
  await expect
    .poll(() => driver.answer(1).innerText())
    .toContain('Ten slotte. Ik zal uw Kamer zo spoedig mogelijk de antwoorden op de vragen doen toekomen.')
})

const passagesIn = (userData: string) => join(userData, 'sjablonen/passages')

it('keeps selected words as a passage of one’s own, by keyboard alone, and puts it in again', async () => {
  const userData = emptyFolder()
  const driver = await start({ userData })
  await driver.openSample()
  const { page } = driver
  await driver.typeAtEndOfAnswer(1, 'Uw vragen met kenmerk 2025Z04340 zijn van groot belang.')
  await page.keyboard.press('Shift+Home')
  await page.keyboard.press('Control+Shift+P')
  await page.keyboard.type('standaardpassage')
  await page.getByRole('menuitem', { name: /Bewaar als standaardpassage/ }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const form = page.getByRole('alertdialog', { name: 'Nieuwe standaardpassage' })
  await form.waitFor()
  expect(await form.getByRole('textbox', { name: 'Tekst' }).innerText()).toBe(
    'Uw vragen met kenmerk {{kenmerk kamer}} zijn van groot belang.',
  )
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Van groot belang')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Dat schreef ik op ')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: /^datum:/ }).waitFor()
  await page.keyboard.type('datum')
  await page.keyboard.press('Enter')
  await expect.poll(() => form.getByRole('textbox', { name: 'Tekst' }).innerText()).toContain('{{datum}}')
  await pictures(driver, 'reuse passage formulier')
  await noAxeFaults(page)
  await form.getByRole('button', { name: 'Opslaan' }).press('Enter')
  await form.waitFor({ state: 'detached' })
  expect(readdirSync(passagesIn(userData))).toEqual(['eigen-van-groot-belang.json'])
  expect(readFileSync(join(passagesIn(userData), 'eigen-van-groot-belang.json'), 'utf8')).not.toContain('2025Z04340')

  await driver.typeAtEndOfAnswer(2, '/groot belang')
  await page.getByRole('option', { name: /Van groot belang/ }).waitFor()
  await page.keyboard.press('Enter')
  await expect
    .poll(() => driver.answer(2).innerText())
    .toContain('Uw vragen met kenmerk 2025Z04340 zijn van groot belang. Dat schreef ik op 23 april 2025')
})

it('copies a passage that ships, changes the copy, and takes a removal back', async () => {
  const userData = emptyFolder()
  const driver = await start({ userData })
  await driver.openSample()
  const { page } = driver
  await page.keyboard.press('Control+Shift+K')
  const list = page.getByRole('dialog', { name: 'Standaardpassages' })
  await list.getByRole('option', { name: /Zie ook het Aanhangsel/ }).click()
  expect(await list.getByRole('button', { name: 'Verwijderen' }).count()).toBe(0)
  await list.getByRole('button', { name: 'Dupliceren' }).click()
  await list.getByRole('button', { name: 'Wijzigen…' }).click()
  const form = page.getByRole('alertdialog', { name: 'Standaardpassage wijzigen' })
  await form.getByRole('spinbutton', { name: /^dag, Geldig tot en met/ }).click()
  await page.keyboard.type('31012025')
  await form.getByRole('button', { name: 'Opslaan' }).click()
  await form.waitFor({ state: 'detached' })
  await list.getByText('Verlopen: gold tot en met 31 januari 2025.').first().waitFor()
  await pictures(driver, 'reuse passages eigen')
  await list.getByRole('button', { name: 'Verwijderen' }).click()
  await list.getByRole('button', { name: 'Verwijderen ongedaan maken' }).waitFor()
  expect(readdirSync(passagesIn(userData))).toEqual([])
  await picture(driver, 'reuse passages verwijderd')
  await page.keyboard.press('Enter')
  await list.getByRole('option', { name: /kopie/ }).waitFor()
  expect(readdirSync(passagesIn(userData))).toEqual(['eigen-zie-ook-het-aanhangsel-van-de-handelingen-kopie.json'])
})

it('names a damaged file of passages in place, and what to do, and leaves it as it is', async () => {
  const userData = emptyFolder()
  mkdirSync(passagesIn(userData), { recursive: true })
  const damaged = join(passagesIn(userData), 'eigen-half.json')
  writeFileSync(damaged, '{"format":"antwoordbrief-standaardpassages","version":1,"passages":[{"id":"ei')
  const driver = await start({ userData })
  await driver.openSample()
  const { page } = driver
  await page.keyboard.press('Control+Shift+K')
  await page.getByRole('alert').getByText('passages/eigen-half.json: verwacht een geldig JSON-bestand').waitFor()
  await pictures(driver, 'reuse passages beschadigd')
  await noAxeFaults(page)
  expect(readFileSync(damaged, 'utf8')).toContain('"id":"ei')
})
