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
