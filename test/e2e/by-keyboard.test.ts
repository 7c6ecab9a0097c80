import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { AppDriver } from '../support/app-driver'
import { expectAt, expectFocus, press, type, walkTo } from '../support/by-keyboard'
import { confirmView, documents, paste } from '../support/import-journey'
import { emptyFolder, picture, start, wordText, written } from '../support/journey'

const html = readFileSync(join(documents, '2024z18658.html'), 'utf8')

async function takeOverQuestions(driver: AppDriver): Promise<void> {
  await driver.page.getByRole('heading', { name: 'Plak of sleep hier de Kamervragen' }).waitFor()
  await press(driver, 'Tab')
  await paste(driver, '2024Z18658', html)
  await confirmView(driver).waitFor()
  await expectFocus(driver, 'pasting')
  await walkTo(driver, 'Tab', /^Overnemen$/)
  await press(driver, 'Enter')
  await expectAt(driver, /^Antwoord op vraag 1\b/)
}

/** Bold, a list, a footnote and a reference, all by their keys. */
async function writeAnswers(driver: AppDriver): Promise<void> {
  await type(driver, 'Ja, dat ')
  await press(driver, 'Control+b')
  await type(driver, 'klopt')
  await press(driver, 'Control+b')
  await type(driver, '.')
  await press(driver, 'Enter', 'Control+Shift+L')
  await type(driver, 'een punt')
  await press(driver, 'Enter')
  await type(driver, 'nog een punt')
  await press(driver, 'Enter', 'Enter')
  await type(driver, 'Dat staat in het verslag')
  await press(driver, 'Control+Alt+f')
  await expectAt(driver, /^Tekst van de voetnoot/)
  await type(driver, 'Verslag van 2024')
  await press(driver, 'Enter')
  await expectAt(driver, /^Antwoord op vraag 1\b/)
  await press(driver, 'Control+ArrowDown')
  await expectAt(driver, /^Antwoord op vraag 2\b/)
  await type(driver, 'Zie het antwoord op ')
  await press(driver, 'Control+Shift+R')
  await expectAt(driver, /^1 /)
  // Enter is done with what was chosen; it does not choose the question where the focus is as well.
  await press(driver, 'Space', 'ArrowDown', 'Enter')
  await expectAt(driver, /^Antwoord op vraag 2\b/)
  await expect.poll(() => driver.answer(2).innerText()).toMatch(/Zie het antwoord op vraag 1\s*$/)
  await type(driver, ', dat is het geval')
}

/** Two answers together in the list of parts, and back. */
async function joinAndUndo(driver: AppDriver): Promise<void> {
  const before = await driver.page.getByRole('option').count()
  await press(driver, 'Shift+F6')
  await expectAt(driver, /^Vraag 2, /)
  await press(driver, 'Space', 'Shift+ArrowUp', 'ArrowDown', 'Control+j')
  await expect.poll(() => driver.page.getByRole('option').count()).toBe(before - 1)
  await expectFocus(driver, 'joining')
  await press(driver, 'Control+z')
  await expect.poll(() => driver.page.getByRole('option').count()).toBe(before)
  // Once more, with the button, which is gone when it has been pressed.
  await walkTo(driver, 'ArrowUp', /^Vraag 1, /)
  await press(driver, 'Space', 'Shift+ArrowDown')
  await walkTo(driver, 'Tab', /^Samen beantwoorden/)
  await press(driver, 'Enter')
  await expect.poll(() => driver.page.getByRole('option').count()).toBe(before - 1)
  await expectFocus(driver, 'joining with the button')
  // One question taken out of it again, by its menu: the caret comes to its own answer.
  await press(driver, 'Enter')
  await expectAt(driver, /^Antwoord op vragen 1 en 2/)
  await press(driver, 'Shift+Tab', 'Enter', 'Enter')
  await expectAt(driver, /^Antwoord op vraag 2\b/)
  await press(driver, 'Control+z')
  await expect.poll(() => driver.page.getByRole('option').count()).toBe(before - 1)
  await expectFocus(driver, 'undoing the taking out')
  await press(driver, 'Shift+F6')
  await expectAt(driver, /^Vragen 1 en 2, /)
  await press(driver, 'Control+z')
  await expect.poll(() => driver.page.getByRole('option').count()).toBe(before)
  await expectFocus(driver, 'undoing')
}

async function setState(driver: AppDriver): Promise<void> {
  await press(driver, 'F6')
  await expectAt(driver, /^Antwoord op vraag 1\b/)
  await press(driver, 'F6')
  await walkTo(driver, 'Tab', /^Notities/)
  const passed = await walkTo(driver, 'Tab', /\bStand\b/)
  expect(passed.length).toBeLessThan(6)
  await press(driver, 'Enter', 'ArrowDown', 'Enter')
  await driver.page
    .getByRole('option', { name: /ter afstemming/i })
    .first()
    .waitFor()
  await expectAt(driver, /\bStand\b/)
}

async function findAndReplace(driver: AppDriver): Promise<void> {
  await press(driver, 'Control+h')
  await expectAt(driver, /^Zoek/)
  await type(driver, 'verslag')
  await press(driver, 'Tab')
  await expectAt(driver, /^Vervang door/)
  await type(driver, 'rapport')
  await press(driver, 'Tab', 'Tab')
  await expectAt(driver, /^Vervang alles/)
  await press(driver, 'Enter')
  await expect.poll(() => driver.answer(1).innerText()).toContain('Dat staat in het rapport')
  await expectAt(driver, /^Vervang alles/)
  // On a button with a tooltip one Escape closes the bar as well.
  await walkTo(driver, 'Tab', /^Volgende treffer/)
  await driver.page.getByRole('tooltip').waitFor()
  await press(driver, 'Escape')
  await expect.poll(() => driver.page.getByRole('search').count()).toBe(0)
}

async function preview(driver: AppDriver): Promise<void> {
  await press(driver, 'F8')
  await driver.page
    .getByText(/bladzijden?, bijgewerkt/)
    .first()
    .waitFor()
  await walkTo(driver, 'F6', /vernieuw/i)
  await picture(driver, 'toetsenbord-voorbeeld')
  await press(driver, 'F8')
  await expect.poll(() => driver.page.locator('#voorbeeld').count()).toBe(0)
  await expectFocus(driver, 'closing the preview')
}

it('the whole journey by keyboard alone: read questions, write, join, find, look, save, export, close', async () => {
  const folder = emptyFolder()
  const driver = await start()
  await takeOverQuestions(driver)
  await writeAnswers(driver)
  await picture(driver, 'toetsenbord-geschreven')
  await joinAndUndo(driver)
  await picture(driver, 'toetsenbord-samen en terug')
  await setState(driver)
  await findAndReplace(driver)
  await preview(driver)

  const draft = join(folder, 'brief.antwoordbrief')
  await driver.answerSaveDialog(draft)
  await press(driver, 'Control+s')
  await written(draft)
  await driver.page.getByText(/^Opgeslagen \d/).waitFor()
  const word = join(folder, 'brief.docx')
  await driver.answerSaveDialog(word)
  await press(driver, 'Control+Shift+E')
  await written(word)
  expect(wordText(word)).toContain('Ja, dat klopt.')
  // The number is a field of Word that follows the question; its code stands in the text before what it shows.
  expect(wordText(word)).toMatch(/Zie het antwoord op vraag\s.* 1, dat is het geval/)
  await press(driver, 'Control+w')
  await driver.page.getByRole('heading', { name: 'Plak of sleep hier de Kamervragen' }).waitFor()
  await expectFocus(driver, 'closing the letter')
})
