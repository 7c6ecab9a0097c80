import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { strFromU8, unzipSync, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import type { AppDriver } from '../support/app-driver'
import { noAxeFaults } from '../support/axe'
import { emptyFolder, picture, start, wordText, written } from '../support/journey'
import { pngPicture } from '../support/pictures'

const examplePaper = resolve(import.meta.dirname, '../../templates/briefpapier/voorbeeld.docx')

/** The example letter paper with a macro in it, as a colleague's file may have. */
const withMacro = () => zipSync({ ...unzipSync(readFileSync(examplePaper)), 'word/vbaProject.bin': Uint8Array.of(1) })

async function library({ page }: AppDriver) {
  await page.keyboard.press('Control+Shift+P')
  await page.keyboard.type('Sjablonen')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Sjablonen' })
  await dialog.getByRole('option').first().waitFor()
  return dialog
}

async function formOfCopy(driver: AppDriver) {
  const list = await library(driver)
  await list.getByRole('textbox', { name: 'Zoek een sjabloon' }).fill('Antwoordbrief – Ministerie van Financiën')
  await list.getByRole('option').first().click()
  await list.getByRole('button', { name: 'Dupliceren' }).click()
  await list.getByRole('option', { name: /kopie/ }).click()
  await list.getByRole('button', { name: 'Wijzigen…' }).click()
  const form = driver.page.getByRole('dialog', { name: /Sjabloon wijzigen/ })
  await form.waitFor()
  return form
}

it('changes measures, logo and letter paper of a template in its form, and a letter shows and exports them', async () => {
  const folder = emptyFolder()
  const [svg, png, macro, word] = ['logo.svg', 'logo.png', 'met macro.docx', 'brief.docx'].map((name) =>
    join(folder, name),
  )
  if (!svg || !png || !macro || !word) throw new Error('no names')
  writeFileSync(svg, '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
  writeFileSync(png, pngPicture(65, 44))
  writeFileSync(macro, withMacro())
  const driver = await start()
  const { page } = driver
  const form = await formOfCopy(driver)

  // A measure that is none is told at its field, and the way back to it is Opslaan.
  const left = form.getByRole('group', { name: 'Marges' }).getByRole('textbox', { name: 'Links, in mm' })
  await left.fill('drie')
  await form.getByText(/Verwacht: een getal in millimeter, van 0 tot en met 1000/).waitFor()
  await form.getByText('Eén veld klopt nog niet; Opslaan brengt u erheen.').waitFor()
  await form.getByRole('button', { name: 'Opslaan' }).click()
  expect(await left.evaluate((field) => field === document.activeElement)).toBe(true)
  await picture(driver, 'sjabloon formulier maat fout')
  await noAxeFaults(page)
  await left.fill('32,5')
  const front = form.getByRole('region', { name: 'Voorpagina' })
  await form.getByText(/Opslaan maakt editie 2/).waitFor()
  await form.getByRole('textbox', { name: 'Slot', exact: true }).fill('Met {{groet}}')
  await form.getByText(/een bestaande plaats in plaats van \{\{groet\}\}/).waitFor()
  await form.getByRole('textbox', { name: 'Slot', exact: true }).fill('Met groet,')

  // A part is left out and put back.
  await form.getByRole('button', { name: 'Weglaten: Aanhef' }).click()
  await expect.poll(() => front.getByText('Geachte voorzitter,').count()).toBe(0)
  await form.getByRole('button', { name: 'Terugzetten: Aanhef' }).click()
  await front.getByText('Geachte voorzitter,').waitFor()
  await form.getByRole('button', { name: 'Blok 3 omhoog' }).first().click()

  // What cannot be a logo or letter paper is refused with a reason; the template stays as it is.
  await driver.answerOpenDialog(svg)
  await form.getByRole('button', { name: 'Logo kiezen…' }).click()
  await form
    .getByRole('alert')
    .getByText(/Kies een PNG of JPEG in plaats van een SVG/)
    .waitFor()
  await driver.answerOpenDialog(png)
  await form.getByRole('button', { name: 'Logo kiezen…' }).click()
  await front.getByRole('img', { name: 'Logo Ministerie van Financiën' }).waitFor()
  await driver.answerOpenDialog(macro)
  await form.getByRole('button', { name: 'Briefpapier kiezen…' }).click()
  await form
    .getByRole('alert')
    .getByText(/Er staat een macro in; sla het briefpapier zonder macro’s op/)
    .waitFor()
  await picture(driver, 'sjabloon formulier macro')
  await driver.answerOpenDialog(examplePaper)
  await form.getByRole('button', { name: 'Briefpapier kiezen…' }).click()
  await form.getByText('Word-bestanden komen op: voorbeeld.docx').waitFor()
  await form.getByText('Blad en kantlijnen van dit papier zijn overgenomen bij de maten hieronder.').waitFor()
  await picture(driver, 'sjabloon formulier logo en briefpapier')
  await noAxeFaults(page)
  await form.getByRole('button', { name: 'Opslaan' }).click()
  await page.getByText(/Sjabloon opgeslagen: .*editie 2/).waitFor()

  // Both go along in the one file.
  const file = join(folder, 'x.antwoordbriefsjabloon')
  const list = page.getByRole('dialog', { name: 'Sjablonen' })
  await list.getByRole('option', { name: /kopie/ }).click()
  await driver.answerSaveDialog(file)
  await list.getByRole('button', { name: 'Bewaren als bestand…' }).click()
  await written(file)
  await driver.answerOpenDialog(file)
  await list.getByRole('button', { name: 'Sjabloon toevoegen…' }).click()
  await expect.poll(() => list.getByRole('option', { name: /kopie/ }).count()).toBe(2)
  await list.getByRole('option', { name: /kopie/ }).last().click()

  await list.getByRole('button', { name: 'Brief beginnen' }).click()
  await page.getByRole('img', { name: 'Logo Ministerie van Financiën' }).waitFor()
  await picture(driver, 'sjabloon logo op de brief')
  await driver.answerSaveDialog(word)
  await page.keyboard.press('Control+Shift+E')
  await written(word)
  await page.getByText(/Word-bestand gemaakt: brief\.docx, op briefpapier voorbeeld\.docx/).waitFor()
  expect(wordText(word)).toContain('Met groet,')
  const paper = strFromU8(unzipSync(readFileSync(examplePaper))['word/styles.xml'] ?? new Uint8Array())
  expect(strFromU8(unzipSync(readFileSync(word))['word/styles.xml'] ?? new Uint8Array()).slice(0, 300)).toBe(
    paper.slice(0, 300),
  )
})

it('has its form readable in the dark and at 200 %', async () => {
  const driver = await start({ size: { width: 700, height: 475 } })
  const form = await formOfCopy(driver)
  await form.getByRole('textbox', { name: 'Lettertype' }).scrollIntoViewIfNeeded()
  await picture(driver, 'sjabloon formulier 200')
  const width = await form.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)
  expect(width).toBeLessThanOrEqual(0)
  await noAxeFaults(driver.page)
  await driver.page.emulateMedia({ colorScheme: 'dark' })
  await picture(driver, 'sjabloon formulier 200 donker')
  await noAxeFaults(driver.page)
})
