import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { AppDriver } from '../support/app-driver'
import { noAxeFaults } from '../support/axe'
import { confirmView, litText, question, understood, writesIn } from '../support/import-journey'
import { emptyFolder, picture, start } from '../support/journey'

const letter = `2025Z04340

Vragen van de leden Nordkamp (GroenLinks-PvdA) en Boswijk (CDA) aan de ministers van Defensie en van Buitenlandse Zaken over de steun aan Oekraïne (ingezonden 12 maart 2025).

1. Kent u het bericht over de steun? 1)

2. Deelt u de mening dat dit sneller moet? Zo nee, waarom niet?

3. Welke stappen zet u daarvoor? Wanneer is dat gereed?

5. Kunt u deze vragen afzonderlijk beantwoorden?

1) NRC, 10 maart 2025, "Steun aan Oekraïne"

Toelichting:

Deze vragen dienen ter aanvulling op eerdere vragen terzake.
`

/** Presses keys one by one; after each the focus is somewhere, never lost to the page. */
async function press({ page }: AppDriver, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key)
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.tagName), { message: `lost the focus at ${key}` })
      .not.toBe('BODY')
  }
}

const focused = ({ page }: AppDriver) =>
  page.evaluate(() => {
    const { activeElement: here } = document
    const labels = here instanceof HTMLInputElement || here instanceof HTMLTextAreaElement ? here.labels : null
    const named = here?.getAttribute('aria-labelledby')?.split(' ') ?? []
    const names = named.map((id) => document.getElementById(id)?.textContent ?? '')
    if (names.length > 0) return names.join(' ')
    return here?.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? here?.textContent ?? ''
  })

/** Goes on with a key until what has the focus is called so. */
async function walkTo(driver: AppDriver, key: string, name: RegExp): Promise<void> {
  for (let step = 0; step < 40; step += 1) {
    if (name.test(await focused(driver))) return
    await press(driver, key)
  }
  throw new Error(`${String(name)} is not reached with ${key}; at ${await focused(driver)}`)
}

const rows = (driver: AppDriver) =>
  understood(driver)
    .getByRole('listitem', { name: /^Vraag / })
    .evaluateAll((all) => all.map((row) => row.getAttribute('aria-label')?.replace('Vraag ', '')))

it('everything in the confirm view is done by keyboard', async () => {
  const driver = await start()
  const { page } = driver
  const path = join(emptyFolder(), 'vragen.txt')
  writeFileSync(path, letter)
  await driver.answerOpenDialog(path)
  await page.getByRole('heading', { name: 'Plak of sleep hier de Kamervragen' }).waitFor()
  await page.keyboard.press('Tab')
  await walkTo(driver, 'Tab', /^Kies bestand/)
  await page.keyboard.press('Enter')
  await confirmView(driver).waitFor()

  // What is not sure comes first and has the focus; Enter goes to what it is about, or ticks it off.
  await walkTo(driver, 'ArrowDown', /Vraag 4 ontbreekt/)
  await press(driver, 'Enter')
  await expect.poll(() => page.getByText('Vraag 4 ontbreekt in de nummering.').count()).toBe(0)

  // A field.
  await walkTo(driver, 'ArrowDown', /^Onderwerp/)
  expect(await litText(driver)).toBe('de steun aan Oekraïne')
  await press(driver, 'Enter', 'Control+End')
  await page.keyboard.type(' en munitie')
  await press(driver, 'Escape')
  await walkTo(driver, 'ArrowDown', /^Onderwerp: de steun aan Oekraïne en munitie/)

  // Split where the caret is, and join again.
  await walkTo(driver, 'ArrowDown', /^Vraag 3$/)
  await expect.poll(() => litText(driver)).toContain('Welke stappen zet u daarvoor?')
  await press(driver, 'Enter', 'Control+Home', ...Array.from({ length: 30 }, () => 'ArrowRight'), 'Control+Enter')
  expect(await rows(driver)).toEqual(['1', '2', '3', '4', '5'])
  await walkTo(driver, 'ArrowDown', /^Vraag 4$/)
  await press(driver, 'Control+j')
  expect(await rows(driver)).toEqual(['1', '2', '3', '5'])

  // Another order, and numbers that follow it.
  await walkTo(driver, 'ArrowDown', /^Vraag 5$/)
  await press(driver, 'Alt+ArrowUp')
  expect(await rows(driver)).toEqual(['1', '2', '5', '3'])
  await walkTo(driver, 'Shift+Tab', /^Hernummeren$/)
  await press(driver, 'Enter')
  expect(await rows(driver)).toEqual(['1', '2', '3', '4'])
  await page.keyboard.press('Control+z')
  await expect.poll(() => rows(driver)).toEqual(['1', '2', '5', '3'])
  // A number of one's own.
  await walkTo(driver, 'ArrowUp', /^Vraag 5$/)
  await press(driver, 'Enter', 'Shift+Tab', 'Control+a')
  await page.keyboard.type('3a')
  await press(driver, 'Escape')
  expect(await rows(driver)).toEqual(['1', '2', '3a', '3'])

  // A note goes to another question.
  await walkTo(driver, 'ArrowUp', /^Vraag 1$/)
  await press(driver, 'Enter')
  await picture(driver, 'inlezen-20-noot')
  await noAxeFaults(page)
  await walkTo(driver, 'Tab', /Vraag 1/)
  await press(driver, 'Enter', 'ArrowDown', 'Enter')
  await expect.poll(() => question(driver, '2').innerText()).toContain('NRC, 10 maart 2025')
  expect(await question(driver, '1').innerText()).not.toContain('NRC')
  await expect.poll(() => focused(driver)).toBe('Vraag 2')

  // Text that went nowhere: left out on purpose, or made into a question.
  await walkTo(driver, 'ArrowDown', /^niet ondergebracht: Toelichting/)
  await press(driver, 'Delete')
  await walkTo(driver, 'ArrowDown', /^niet ondergebracht: Deze vragen/)
  await expect.poll(() => litText(driver)).toContain('ter aanvulling op eerdere vragen')
  await picture(driver, 'inlezen-21-niet ondergebracht')
  await noAxeFaults(page)
  await press(driver, 'Enter')
  expect(await rows(driver)).toHaveLength(5)
  await walkTo(driver, 'ArrowUp', /^Vraag 4$/)
  await press(driver, 'Delete')
  expect(await rows(driver)).toHaveLength(4)

  // The source is walked through as well.
  await walkTo(driver, 'Shift+Tab', /^Document$/)
  await press(driver, 'ArrowDown')
  expect(await litText(driver)).not.toBe('')

  // An office that was asked and does not answer is pointed out.
  await walkTo(driver, 'Tab', /minister van Buitenlandse Zaken$/)
  await press(driver, 'Enter', 'End', 'Enter')
  await page.getByText('Ook gevraagd, maar niet in de brief: minister van Buitenlandse Zaken').waitFor()
  await picture(driver, 'inlezen-22-antwoordt niet')
  await noAxeFaults(page)
  await walkTo(driver, 'Tab', /^Overnemen$/)
  await page.keyboard.press('Enter')
  await writesIn(driver, 1)
})
