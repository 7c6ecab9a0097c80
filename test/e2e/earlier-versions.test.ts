import { join } from 'node:path'
import { expect, it } from 'vitest'
import { emptyFolder, picture, start, written } from '../support/journey'

it('shows an earlier version, puts it back and takes that back, by keyboard', async () => {
  const draft = join(emptyFolder(), 'brief.antwoordbrief')
  const driver = await start()
  const { page } = driver
  await driver.openSample()
  await driver.answerSaveDialog(draft)
  await driver.save()
  await written(draft)
  await page.getByText(/^Opgeslagen \d/).waitFor()
  await driver.typeAtEndOfAnswer(6, 'Dit kwam er later bij.')

  await page.keyboard.press('Control+Shift+P')
  await page.keyboard.type('eerdere versies')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog', { name: 'Eerdere versies' }).waitFor()
  await page.getByText('opgeslagen · sindsdien 5 woorden erbij').waitFor()
  await picture(driver, 'eerdere versies')
  await page.emulateMedia({ colorScheme: 'dark' })
  await picture(driver, 'eerdere versies donker')
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 700, height: 475 })
  await picture(driver, 'eerdere versies 200')
  await page.setViewportSize({ width: 1400, height: 950 })

  const back = page.getByRole('button', { name: 'Deze versie terugzetten' })
  for (let tabs = 0; tabs < 8; tabs += 1) {
    if (await back.evaluate((button) => button === document.activeElement)) break
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Enter')
  await page.getByText(/De versie van vandaag .* is teruggezet/).waitFor()
  await picture(driver, 'versie teruggezet')
  expect(await driver.answer(6).innerText()).not.toContain('later bij')
  await page.keyboard.press('Control+z')
  await expect.poll(() => driver.answer(6).innerText()).toContain('Dit kwam er later bij.')

  // What was put aside is a version of its own now.
  await page.keyboard.press('Control+Shift+P')
  await page.keyboard.type('eerdere versies')
  await page.keyboard.press('Enter')
  await page.getByText('voordat zij werd vervangen · gelijk aan nu').waitFor()
})
