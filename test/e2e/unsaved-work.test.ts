import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { AppDriver } from '../support/app-driver'
import { emptyFolder, picture, start, written } from '../support/journey'

const askToClose = (driver: AppDriver) =>
  driver.app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) window.close()
  })

async function withUnsavedWork(): Promise<AppDriver> {
  const driver = await start()
  await driver.openSample()
  await driver.typeAtEndOfAnswer(1, 'Nog niet bewaard.')
  await askToClose(driver)
  await driver.page.getByRole('alertdialog', { name: 'Niet opgeslagen wijzigingen' }).waitFor()
  return driver
}

it('asks before unsaved work would be lost, and stays on Annuleren', async () => {
  const driver = await withUnsavedWork()
  await picture(driver, 'niet opgeslagen')
  await driver.page.getByRole('button', { name: 'Annuleren' }).click()
  expect(await driver.answer(1).innerText()).toContain('Nog niet bewaard.')
  expect(driver.page.isClosed()).toBe(false)
})

it('lets go on Niet opslaan', async () => {
  const driver = await withUnsavedWork()
  const gone = driver.app.waitForEvent('close')
  await driver.page.getByRole('button', { name: 'Niet opslaan' }).click()
  await gone
})

it('saves first on Opslaan', async () => {
  const draft = join(emptyFolder(), 'brief.antwoordbrief')
  const driver = await withUnsavedWork()
  await driver.answerSaveDialog(draft)
  const gone = driver.app.waitForEvent('close')
  await driver.page.getByRole('alertdialog').getByRole('button', { name: 'Opslaan', exact: true }).click()
  await gone
  expect(readFileSync(draft, 'utf8')).toContain('Nog niet bewaard.')
})

it('closes without a question when all is saved', async () => {
  const draft = join(emptyFolder(), 'brief.antwoordbrief')
  const driver = await start()
  await driver.openSample()
  await driver.typeAtEndOfAnswer(1, 'Bewaard.')
  await driver.answerSaveDialog(draft)
  await driver.save()
  await written(draft)
  await driver.page.getByText(/^Opgeslagen \d/).waitFor()
  await driver.close()
  expect(statSync(draft).size).toBeGreaterThan(0)
})

it('brings back what was typed after the program was killed', async () => {
  const userData = emptyFolder()
  const first = await start({ userData })
  await first.openSample()
  await first.typeAtEndOfAnswer(2, 'Dit mag niet weg zijn.')
  await first.page.waitForTimeout(2000)
  const program = first.app.process()
  program.kill('SIGKILL')
  await expect.poll(() => program.signalCode).toBe('SIGKILL')

  const second = await start({ userData })
  await picture(second, 'herstel')
  await second.page
    .getByRole('button', { name: /terug|herstel/i })
    .first()
    .click()
  await second.goToAnswer(2)
  expect(await second.answer(2).innerText()).toContain('Dit mag niet weg zijn.')
})
