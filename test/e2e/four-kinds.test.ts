import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { AppDriver } from '../support/app-driver'
import { noAxeFaults } from '../support/axe'
import { emptyFolder, picture, start, wordText, written } from '../support/journey'
import { wordErrors } from '../support/validate-word'

const source = resolve(import.meta.dirname, '../fixtures/documents/2024z18658.docx')

/** Counts what a person does: clicks, keys pressed together, and fields typed in. */
function counting({ page }: AppDriver) {
  let actions = 0
  const count = async (act: () => Promise<unknown>) => {
    actions += 1
    await act()
  }
  return {
    click: (role: 'button' | 'option' | 'menuitem', name: string | RegExp) =>
      count(() => page.getByRole(role, { name }).first().click()),
    fill: (name: string, text: string) => count(() => page.getByRole('textbox', { name, exact: true }).fill(text)),
    type: (text: string) => count(() => page.keyboard.type(text)),
    press: (keys: string) => count(() => page.keyboard.press(keys)),
    actions: () => actions,
  }
}

type Case = {
  readonly kind: string
  readonly choice: string
  readonly write: (hand: ReturnType<typeof counting>) => Promise<void>
  readonly says: readonly string[]
  readonly saysNot: readonly string[]
}

const cases: readonly Case[] = [
  {
    kind: 'antwoordbrief',
    choice: 'Antwoord op Kamervragen',
    write: ({ type }) => type('Ja.'),
    says: ['Hierbij bied', 'Ja.', 'Antwoord op vraag 1'],
    saysNot: ['[reden]'],
  },
  {
    kind: 'uitstelbericht',
    choice: 'Uitstelbericht',
    write: async ({ click }) => {
      await click('button', 'Kies een vaste tekst')
      await click('menuitem', 'de benodigde afstemming meer tijd behoeft')
    },
    says: [
      'kunnen niet binnen de gebruikelijke termijn worden beantwoord, omdat de benodigde afstemming meer tijd behoeft.',
    ],
    saysNot: ['[reden]', 'Vraag 1'],
  },
  {
    kind: 'lijst',
    choice: 'Lijst van vragen en antwoorden',
    write: ({ type }) => type('de vaste commissie voor Financiën'),
    says: ['vragen die de vaste commissie voor Financiën heeft voorgelegd', 'Antwoord op vraag 1:'],
    saysNot: ['[commissie]'],
  },
  {
    kind: 'aanbiedingsbrief',
    choice: 'Aanbiedingsbrief',
    write: ({ type }) => type('het evaluatierapport'),
    says: ['het evaluatierapport over'],
    saysNot: ['[stuk]', 'Vraag 1'],
  },
]

describe('from the same questions, in at most ten actions', () => {
  it.each(cases)(
    'comes a $kind that Word takes without a complaint',
    async ({ kind, choice, write, says, saysNot }) => {
      const word = join(emptyFolder(), `${kind}.docx`)
      const driver = await start()
      const { page } = driver
      const hand = counting(driver)
      await driver.answerOpenDialog(source)
      await hand.click('button', 'Kies bestand…')
      await page.getByRole('heading', { name: 'Klopt wat er is begrepen?' }).waitFor()
      if (kind !== 'antwoordbrief') {
        await hand.click('button', /Soort brief/)
        await hand.click('option', choice)
      }
      await hand.click('button', /^Overnemen$/)
      const field = page.getByRole('group', { name: 'Nog in te vullen' })
      if (kind === 'antwoordbrief') await driver.answer(1).waitFor()
      else await expect.poll(() => field.evaluate((box) => box.contains(document.activeElement))).toBe(true)
      await picture(driver, `soort ${kind} overgenomen`)
      if (kind === 'uitstelbericht') await noAxeFaults(page)
      await write(hand)
      await picture(driver, `soort ${kind} ingevuld`)
      await driver.answerSaveDialog(word)
      await hand.press('Control+Shift+E')
      await written(word)
      expect(hand.actions()).toBeLessThanOrEqual(10)
      const text = wordText(word)
      for (const words of says) expect(text).toContain(words)
      for (const words of saysNot) expect(text).not.toContain(words)
      expect(await wordErrors([word], ['Microsoft365'])).toEqual([])
      expect(readFileSync(word).length).toBeGreaterThan(5_000)
    },
  )
})
