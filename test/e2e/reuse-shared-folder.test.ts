import { cpSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { AppDriver } from '../support/app-driver'
import { noAxeFaults } from '../support/axe'
import { changedJson } from '../support/changed-json'
import { emptyFolder, pictures, start } from '../support/journey'
import { templatesFolder } from '../support/shipped-templates'

async function openTemplates({ page }: AppDriver) {
  await page.keyboard.press('Control+Shift+P')
  await page.keyboard.type('Sjablonen')
  await page.getByRole('menuitem', { name: /^Sjablonen/ }).waitFor()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Sjablonen' })
  await dialog.waitFor()
  return dialog
}

/** What an administrator hands out: one house of a later edition, and the passages. */
function sharedFolder(): string {
  const folder = join(emptyFolder(), 'Sjablonen van de directie')
  mkdirSync(join(folder, 'huizen'), { recursive: true })
  const house = readFileSync(join(templatesFolder, 'huizen/financien.json'), 'utf8')
  writeFileSync(join(folder, 'huizen/financien.json'), changedJson(house, 'edition', 7))
  cpSync(join(templatesFolder, 'passages'), join(folder, 'passages'), { recursive: true })
  const edition = { edition: 12, date: '2026-11-20', note: 'Nieuw kabinet.' }
  writeFileSync(
    join(folder, 'uitgave.json'),
    JSON.stringify({ format: 'antwoordbrief-uitgave', version: 1, ...edition }),
  )
  return folder
}

it('uses a shared folder, shows its edition, and goes on with a copy when it is gone', async () => {
  const userData = emptyFolder()
  const folder = sharedFolder()
  const driver = await start({ userData })
  await driver.openSample()
  const dialog = await openTemplates(driver)
  await driver.answerOpenDialog(folder)
  await dialog.getByRole('button', { name: 'Gedeelde map kiezen…' }).click()
  await dialog.getByRole('button', { name: 'Gedeelde map “Sjablonen van de directie” loslaten' }).waitFor()
  await dialog.getByRole('textbox', { name: 'Zoek een sjabloon' }).fill('Financiën')
  await dialog.getByText('Gedeelde sjablonen · editie 7').first().waitFor()
  await dialog
    .getByText('Gedeelde map “Sjablonen van de directie”: uitgave 12 van 20 november 2026. Nieuw kabinet.')
    .waitFor()
  await dialog.getByText(/Dit sjabloon kunt u niet wijzigen/).waitFor()
  expect(await dialog.getByRole('button', { name: 'Verwijderen' }).count()).toBe(0)
  await pictures(driver, 'reuse gedeelde map')
  await noAxeFaults(driver.page)
  await driver.page.keyboard.press('Escape')
  await driver.page.keyboard.press('Control+Shift+K')
  await driver.page
    .getByText(/Gedeelde passage/)
    .first()
    .waitFor()
  await driver.page.keyboard.press('Escape')

  const house = join(folder, 'huizen/financien.json')
  writeFileSync(house, readFileSync(house, 'utf8').slice(0, 200))
  const half = await openTemplates(driver)
  await half.getByText(/In plaats van wat hieronder staat, gebruikt u de kopie van \d+ \w+ \d{4}/).waitFor()
  await half.getByText('Gedeelde sjablonen · editie 7').first().waitFor()
  await pictures(driver, 'reuse gedeelde map half bestand')
  await driver.quit()

  renameSync(folder, `${folder} weg`)
  const again = await start({ userData })
  await again.openSample()
  const later = await openTemplates(again)
  await later
    .getByRole('alert')
    .getByText(/De gedeelde map is nu niet te bereiken\./)
    .waitFor()
  expect(await later.getByRole('alert').innerText()).toMatch(/U werkt verder met de kopie van \d+ \w+ \d{4}/)
  await later.getByText('Gedeelde sjablonen · editie 7').first().waitFor()
  await pictures(again, 'reuse gedeelde map weg')
  await noAxeFaults(again.page)
})
