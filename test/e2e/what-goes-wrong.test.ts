import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { emptyFolder, picture, start } from '../support/journey'

it.each([
  ['een oude notitie.antwoordbrief', 'Dit is gewoon tekst.', 'Dit bestand is geen brief van Antwoordbrief'],
  [
    'uit de toekomst.antwoordbrief',
    '{"format":"antwoordbrief","version":99,"letter":{}}',
    'gemaakt met een nieuwere versie',
  ],
  ['afgebroken.antwoordbrief', '{"format":"antwoordbrief","version":1,"letter":{"da', 'Deze brief is beschadigd'],
])('says of %s what is wrong with it and leaves it as it is', async (name, text, sentence) => {
  const path = join(emptyFolder(), name)
  writeFileSync(path, text)
  const driver = await start()
  await driver.answerOpenDialog(path)
  await driver.page
    .getByRole('button', { name: /Brief openen/ })
    .first()
    .click()
  await driver.page.getByRole('alertdialog').getByText(sentence).first().waitFor()
  await driver.page.getByText('Er is niets aan het bestand veranderd.').waitFor()
  await picture(driver, `onleesbaar ${name}`)
  expect(readFileSync(path, 'utf8')).toBe(text)
})

it('says that the Word file could not be written, and keeps the letter', async () => {
  // A folder that does not exist cannot be written to by root either.
  const word = join(emptyFolder(), 'bestaat niet', 'brief.docx')
  const driver = await start()
  await driver.openSample()
  await driver.answerSaveDialog(word)
  await driver.exportToWord()
  await driver.page.getByText('Het Word-bestand is niet gemaakt').first().waitFor()
  await picture(driver, 'export mislukt')
  await driver.page.keyboard.press('Escape')
  await driver.goToAnswer(1)
})

it('opens a draft that is named on the command line', async () => {
  const sample = join(import.meta.dirname, '../../templates/voorbeelden/oekraine.antwoordbrief')
  const path = join(emptyFolder(), 'van het bureaublad.antwoordbrief')
  writeFileSync(path, readFileSync(sample))
  const driver = await start({ args: [path] })
  await driver.goToAnswer(1)
  await expect.poll(() => driver.title()).toContain('van het bureaublad')
})
