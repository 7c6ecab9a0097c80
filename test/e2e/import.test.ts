import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { noAxeFaults } from '../support/axe'
import {
  chooseQuestions,
  choosePath,
  confirmView,
  documents,
  drop,
  litText,
  paste,
  question,
  takeOver,
  understood,
  writesIn,
} from '../support/import-journey'
import { emptyFolder, picture, start, wordText, written } from '../support/journey'

const heading =
  'Vragen van de leden Nordkamp (GroenLinks-PvdA) en Boswijk (CDA) aan de ministers van Defensie en van Buitenlandse Zaken over de steun aan Oekraïne (ingezonden 12 maart 2025)'
const first = `2025Z04340\n\n${heading}\n\n1. Kent u het bericht over de steun aan Oekraïne?\n\n2. Deelt u de mening dat dit sneller moet?\n\n3. Wat kost dat de komende drie jaar precies?`
const second = `2025Z04340\n\n${heading}\n\n1. Welke landen doen er nog meer aan mee?\n\n2. Kent u het bericht over de steun aan Oekraïne?\n\n3. Deelt u de mening dat dit veel sneller moet?`

describe('a .docx with automatic numbers', () => {
  it('fills the letter: choose, look, take over, write, export', async () => {
    const driver = await start()
    await picture(driver, 'inlezen-0-start')
    await chooseQuestions(driver, join(documents, '2024z18658.docx'))
    await picture(driver, 'inlezen-1-docx')
    await question(driver, '2').click()
    await expect.poll(() => litText(driver)).toContain('Deelt u de vaststelling')
    await picture(driver, 'inlezen-2-vraag gekozen')
    await takeOver(driver)
    await driver.answer(1).waitFor()
    await writesIn(driver, 1)
    await driver.page.keyboard.type('Ja, daar ben ik mee bekend.')
    await picture(driver, 'inlezen-3-overgenomen')
    const word = join(emptyFolder(), 'brief.docx')
    await driver.answerSaveDialog(word)
    await driver.exportToWord()
    await written(word)
    expect(wordText(word)).toContain('Ja, daar ben ik mee bekend.')
    expect(wordText(word)).toContain('2024Z18658')
  })
})

describe('a .pdf', () => {
  it('ties questions to their lines, and is put right by keyboard', async () => {
    const driver = await start()
    const { page } = driver
    await chooseQuestions(driver, join(documents, '2024z18792-vraag.pdf'))
    await picture(driver, 'inlezen-4-pdf')
    await noAxeFaults(driver.page)
    await question(driver, '2').focus()
    await expect.poll(() => litText(driver)).toContain('op welke momenten precies')
    const before = await understood(driver)
      .getByRole('listitem', { name: /^Vraag / })
      .count()
    await page.keyboard.press('Control+j')
    await expect
      .poll(() =>
        understood(driver)
          .getByRole('listitem', { name: /^Vraag / })
          .count(),
      )
      .toBe(before - 1)
    await page.keyboard.press('Control+z')
    await expect
      .poll(() =>
        understood(driver)
          .getByRole('listitem', { name: /^Vraag / })
          .count(),
      )
      .toBe(before)
    await question(driver, '1').focus()
    await page.keyboard.press('Enter')
    await picture(driver, 'inlezen-5-wijzigen')
    await noAxeFaults(driver.page)
    await page.keyboard.press('Escape')
    await takeOver(driver)
    await writesIn(driver, 1)
  })
})

describe('a paste', () => {
  it('reads what is pasted, and reading again keeps the answers with their questions', async () => {
    const driver = await start()
    const { page } = driver
    await paste(driver, first)
    await confirmView(driver).waitFor()
    await picture(driver, 'inlezen-6-plakken')
    await takeOver(driver)
    await writesIn(driver, 1)
    await page.keyboard.type('Dat bericht ken ik.')
    await driver.typeAtEndOfAnswer(3, 'Dat is nog niet bekend.')

    const folder = emptyFolder()
    const again = join(folder, 'opnieuw.txt')
    writeFileSync(again, second)
    await driver.answerOpenDialog(again)
    await page.keyboard.press('Control+Shift+I')
    await confirmView(driver).waitFor()
    await page.getByRole('region', { name: 'Wat er in de brief verandert' }).waitFor()
    await picture(driver, 'inlezen-7-opnieuw')
    await noAxeFaults(driver.page)
    await takeOver(driver)
    await writesIn(driver, 1)
    expect(await driver.answer(2).innerText()).toContain('Dat bericht ken ik.')
    await expect.poll(() => page.getByText('Dat is nog niet bekend.').count()).toBeGreaterThan(0)
    await picture(driver, 'inlezen-8-opnieuw overgenomen')
    await page.getByRole('button', { name: 'Ongedaan maken' }).click()
    await expect.poll(() => driver.answer(1).innerText()).toContain('Dat bericht ken ik.')
  })

  it('takes the list of a browser with its numbers', async () => {
    const driver = await start()
    const html = `<p>${heading}</p><ol><li>Kent u dit bericht?</li><li>Deelt u die mening? Zo nee, waarom niet?</li></ol>`
    await paste(driver, `${heading}\nKent u dit bericht?\nDeelt u die mening? Zo nee, waarom niet?`, html)
    await confirmView(driver).waitFor()
    expect(await question(driver, '2').innerText()).toContain('Deelt u die mening? Zo nee, waarom niet?')
  })
})

describe('a file that is dropped', () => {
  it('is read from its bytes', async () => {
    const driver = await start()
    await drop(driver, 'vragen.txt', new TextEncoder().encode(first))
    await confirmView(driver).waitFor()
    await driver.page.getByText('Uit vragen.txt').waitFor()
    expect(await question(driver, '3').innerText()).toContain('Wat kost dat')
  })
})

describe('what is not a set of questions', () => {
  it('is told with a way on', async () => {
    const driver = await start()
    await paste(driver, 'Een verhaal zonder vragen.\n\nNog een alinea.')
    await driver.page.getByRole('alertdialog', { name: 'Hierin zijn geen Kamervragen herkend' }).waitFor()
    await picture(driver, 'inlezen-9-niet herkend')
    await driver.page.getByRole('button', { name: 'Zelf indelen' }).click()
    await confirmView(driver).waitFor()
    await picture(driver, 'inlezen-10-zelf indelen')
    await noAxeFaults(driver.page)
  })

  it('is told in one clear sentence when it cannot be read, and the window stays usable', async () => {
    const driver = await start()
    await choosePath(driver, join(documents, 'met-wachtwoord.pdf'))
    await driver.page.getByRole('alertdialog', { name: /beveiligd met een wachtwoord/ }).waitFor()
    await picture(driver, 'inlezen-11-wachtwoord')
    await driver.page.getByRole('button', { name: 'Sluiten' }).click()
    await chooseQuestions(driver, join(documents, '2024z18891.odt'))
  })
})
