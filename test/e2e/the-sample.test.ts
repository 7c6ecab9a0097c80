import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { emptyFolder, picture, start, wordText, written } from '../support/journey'

const words = (text: string) => text.split(/\s+/u).filter((word) => word !== '')

it('opens the sample and exports the model letter, word for word', async () => {
  const word = join(emptyFolder(), 'oekraine.docx')
  const driver = await start()
  await driver.openSample()
  await picture(driver, 'voorbeeldbrief')
  await driver.answerSaveDialog(word)
  await driver.exportToWord()
  await written(word)
  const seed = readFileSync(resolve(import.meta.dirname, '../fixtures/seed/antwoordbrief-oekraine.txt'), 'utf8')
  const expected = words(seed.replace(/GL-\s+PvdA/, 'GL-PvdA'))
  const exported = words(wordText(word))
  expect([...exported].sort()).toEqual([...expected].sort())
})

it('prints an introduction of the annex where it was written, by keyboard, and keeps it in the draft', async () => {
  const folder = emptyFolder()
  const driver = await start()
  await driver.openSample()
  await driver.page.keyboard.press('Control+Shift+P')
  await driver.page.keyboard.type('inleiding')
  await picture(driver, 'inleiding kiezen')
  await driver.page.keyboard.press('Enter')
  const introduction = driver.page.getByRole('textbox', { name: 'Inleiding van de bijlage' })
  await expect.poll(() => introduction.evaluate((field) => field === document.activeElement)).toBe(true)
  await picture(driver, 'inleiding leeg')
  await driver.page.keyboard.type('Vooraf merken wij het volgende op.')
  await picture(driver, 'inleiding')
  await driver.answerSaveDialog(join(folder, 'brief.docx'))
  await driver.exportToWord()
  await written(join(folder, 'brief.docx'))
  expect(wordText(join(folder, 'brief.docx'))).toMatch(
    /ingezonden op 11 maart jl\.\nVooraf merken wij het volgende op\.\n+1\. Kunt u/,
  )
  await driver.answerSaveDialog(join(folder, 'brief.antwoordbrief'))
  await driver.save()
  await written(join(folder, 'brief.antwoordbrief'))
  const again = await start({ args: [join(folder, 'brief.antwoordbrief')] })
  await again.page.getByText('Vooraf merken wij het volgende op.').waitFor({ state: 'attached' })
})

it('takes up the sample as edited: what was typed stands in the Word file', async () => {
  const word = join(emptyFolder(), 'oekraine.docx')
  const driver = await start()
  await driver.openSample()
  await driver.typeAtEndOfAnswer(6, 'Dit is later toegevoegd.')
  await driver.answerSaveDialog(word)
  await driver.exportToWord()
  await written(word)
  expect(wordText(word)).toContain('Ja.\nDit is later toegevoegd.')
})
