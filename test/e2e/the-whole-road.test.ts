import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { emptyFolder, picture, start, wordText, written } from '../support/journey'

it('begins a letter from a template, fills it in, saves, closes, opens again and exports', async () => {
  const folder = emptyFolder()
  const draft = join(folder, 'mijn brief.antwoordbrief')
  const word = join(folder, 'mijn brief.docx')
  const first = await start()
  await picture(first, 'startscherm')

  await first.page
    .getByRole('button', { name: /Nieuwe brief/ })
    .first()
    .click()
  await first.page.getByRole('option', { name: /^Ministerie van Defensie/ }).click()
  await picture(first, 'sjabloon kiezen')
  await first.page.getByRole('button', { name: 'Brief beginnen' }).click()
  await first.page
    .getByRole('button', { name: /Vragen toevoegen/ })
    .first()
    .click()
  await first.page.getByRole('textbox', { name: 'Vragen' }).fill('1. Kent u het bericht?\n2. Wat gaat u doen?')
  await first.page.getByRole('button', { name: 'Toevoegen', exact: true }).click()
  await first.typeAtEndOfAnswer(1, 'Ja, dat bericht ken ik.')
  await first.typeAtEndOfAnswer(2, 'Dat onderzoek ik nog.')
  await picture(first, 'antwoord schrijven')

  await first.answerSaveDialog(draft)
  await first.save()
  await written(draft)
  await first.page.getByText(/^Opgeslagen \d/).waitFor()
  expect(await first.title()).toContain('mijn brief')
  await first.close()

  const second = await start()
  await second.answerOpenDialog(draft)
  await second.page
    .getByRole('button', { name: /Brief openen/ })
    .first()
    .click()
  await second.goToAnswer(2)
  expect(await second.answer(2).innerText()).toContain('Dat onderzoek ik nog.')
  await second.answerSaveDialog(word)
  await second.exportToWord()
  await written(word)
  const text = wordText(word)
  expect(text).toContain('Ja, dat bericht ken ik.')
  expect(text.indexOf('Kent u het bericht?')).toBeLessThan(text.indexOf('Ja, dat bericht ken ik.'))
  expect(readFileSync(draft, 'utf8')).toContain('"format": "antwoordbrief"')
})

it('fills in who asked what, and the letter follows', async () => {
  const { page } = await start()
  await page
    .getByRole('button', { name: /Nieuwe brief/ })
    .first()
    .click()
  await page.getByRole('option', { name: /^Ministerie van Defensie/ }).click()
  await page.getByRole('button', { name: 'Brief beginnen' }).click()
  const member = page.getByRole('textbox', { name: 'Naam van indiener 1' })
  const facts = page.getByRole('button', { name: /^Gegevens van de vragen/ })
  await member.or(facts).first().waitFor()
  if (!(await member.isVisible())) await facts.click()
  if (!(await member.isVisible())) await page.getByRole('button', { name: 'Nog een lid' }).click()
  await member.fill('Nordkamp')
  await page
    .getByRole('combobox', { name: 'Partij van indiener 1' })
    .or(page.getByRole('textbox', { name: 'Partij van indiener 1' }))
    .fill('GL-PvdA')
  await page.keyboard.press('Tab')
  await page.getByRole('textbox', { name: 'Onderwerp', exact: true }).fill('drones')
  await page.getByText('Beantwoording Nordkamp (GL-PvdA) over drones').first().waitFor()
})
