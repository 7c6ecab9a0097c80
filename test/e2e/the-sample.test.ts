import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { emptyFolder, picture, start, wordText, written } from '../support/journey'

const words = (text: string) => text.split(/\s+/u).filter((word) => word !== '')

/** The model letter, with the party's name that it breaks over two lines in one piece. */
const seedText = () =>
  readFileSync(resolve(import.meta.dirname, '../fixtures/seed/antwoordbrief-oekraine.txt'), 'utf8').replace(
    /GL-\s+PvdA/,
    'GL-PvdA',
  )

it('opens the sample and exports the model letter, word for word', async () => {
  const word = join(emptyFolder(), 'oekraine.docx')
  const driver = await start()
  await driver.openSample()
  await picture(driver, 'voorbeeldbrief')
  await driver.answerSaveDialog(word)
  await driver.exportToWord()
  await written(word)
  const expected = words(seedText())
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

it('copies an answer with its question, and the whole letter, as plain text, by keyboard', async () => {
  const driver = await start()
  await driver.openSample()
  const clipboard = () => driver.app.evaluate(({ clipboard: system }) => system.readText())
  await driver.goToAnswer(6)
  await driver.page.keyboard.press('Control+Shift+C')
  await driver.page.getByText('Het antwoord op vraag 6 staat met de vraag als tekst op het klembord.').waitFor()
  expect(await clipboard()).toBe('6. Kunt u deze vragen afzonderlijk beantwoorden?\n\nJa.\n')
  await picture(driver, 'gekopieerd')
  await driver.page.keyboard.press('Control+Shift+P')
  await driver.page.keyboard.type('hele brief')
  await driver.page.keyboard.press('Enter')
  await driver.page.getByText(/De hele brief staat als tekst op het klembord/).waitFor()
  expect(words(await clipboard())).toEqual(words(seedText()))
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
