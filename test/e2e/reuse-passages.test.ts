import { expect, it } from 'vitest'
import { picture, start } from '../support/journey'
import { noAxeFaults } from '../support/axe'

it('puts a standard passage in by typing / at the start of a line, by keyboard alone', async () => {
  const driver = await start()
  await driver.openSample()
  const { page } = driver
  await driver.typeAtEndOfAnswer(1, '/aanhang')
  const list = page.getByRole('listbox', { name: 'Standaardpassages' })
  await list.waitFor()
  await picture(driver, 'reuse schuine streep')
  await noAxeFaults(page)
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
  await noAxeFaults(page)
  await page.getByRole('button', { name: 'Invoegen', exact: true }).click()
  await expect
    .poll(() => driver.answer(1).innerText())
    .toContain('Ten slotte. Ik zal uw Kamer zo spoedig mogelijk de antwoorden op de vragen doen toekomen.')
})
