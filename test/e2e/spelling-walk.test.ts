import { expect, it } from 'vitest'
import type { Bridge } from '../../electron/ipc/contract'
import type { AppDriver } from '../support/app-driver'
import { picture, start } from '../support/journey'

/** Where the walk is, as it is read out; without the word itself. */
const state = async ({ page }: AppDriver) =>
  (await page.getByRole('region', { name: 'Spelling nalopen' }).getByRole('status').innerText()).replaceAll(/\s+/g, ' ')

const field = ({ page }: AppDriver) => page.getByRole('combobox', { name: 'Vervang door' })

const unknownWords = ({ page }: AppDriver) =>
  page.evaluate(() => {
    const mark = document.querySelector('.spelling__line mark')
    return mark?.textContent ?? ''
  })

const focused = ({ page }: AppDriver) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent)

it('goes along the unknown words by keyboard, mends, ignores and learns them, and says when it is done', async () => {
  const driver = await start()
  const { page } = driver
  const press = (...keys: readonly string[]) =>
    keys.reduce((done, key) => done.then(() => page.keyboard.press(key)), Promise.resolve())
  await driver.openSample()
  await driver.typeAtEndOfAnswer(1, 'De vergaderng met Zwaluwqz was in de BHO-begroting voorzien.')
  await driver.typeAtEndOfAnswer(6, 'Het kabinnet kent Qwertzuiop en nogmaals Zwaluwqz.')

  await press('F7')
  const bar = page.getByRole('region', { name: 'Spelling nalopen' })
  await bar.waitFor()
  await field(driver).waitFor()
  expect(await focused(driver)).toBe('Vervang door')
  const all = Number(/van (\d+)/.exec(await state(driver))?.[1])
  // The sample's own unknown words and the five that were typed; what the lists know is not among them.
  const walked: string[] = []
  for (let n = 0; n < all; n += 1) {
    walked.push(await unknownWords(driver))
    await press('F7')
  }
  expect(walked).toEqual(expect.arrayContaining(['vergaderng', 'Zwaluwqz', 'kabinnet', 'Qwertzuiop']))
  expect(walked.filter((word) => /Nordkamp|Brekelmans|BHO|PvdA/.test(word))).toEqual([])

  // What was skipped does not come round by itself.
  expect(await state(driver)).toBe(`Klaar. ${String(all)} onbekende woorden zijn overgeslagen.`)
  await press('F7')
  expect(await unknownWords(driver)).toBe('')
  const startAgain = async () => {
    await bar.getByRole('button', { name: 'Vanaf het begin' }).focus()
    await press('Enter')
    await expect.poll(() => focused(driver)).toBe('Vervang door')
  }
  await startAgain()

  const goTo = async (word: string) => {
    for (let n = 0; n < all && (await unknownWords(driver)) !== word; n += 1) await press('F7')
    expect(await unknownWords(driver)).toBe(word)
  }
  await goTo('vergaderng')
  expect(await state(driver)).toContain('Antwoord op vraag 1')
  await page.getByRole('option', { name: 'vergadering', exact: true }).waitFor()
  await expect.poll(() => field(driver).inputValue()).toBe('vergadering')
  await picture(driver, 'spelling nalopen')
  // The arrows go along the proposals; Enter puts the first in its place.
  await press('ArrowDown', 'ArrowUp')
  expect(await field(driver).inputValue()).toBe('vergadering')
  await press('Enter')
  await expect.poll(() => driver.answer(1).innerText()).toContain('De vergadering met Zwaluwqz')
  expect(await focused(driver)).toBe('Vervang door')

  await goTo('kabinnet')
  await page.keyboard.press('Control+A')
  await page.keyboard.type('kabinet')
  await press('Enter')
  await expect.poll(() => driver.answer(6).innerText()).toContain('Het kabinet kent')

  // Negeren takes every such word of this letter along; Altijd goed goes on the person's list.
  const press2 = async (name: string) => {
    await bar.getByRole('button', { name }).focus()
    await press('Enter')
  }
  await goTo('Zwaluwqz')
  await press2('Negeren')
  await expect.poll(() => unknownWords(driver)).not.toBe('Zwaluwqz')
  // Known also further back, the walk is still where it was: at the last word of the letter.
  expect(await state(driver)).toMatch(/^Klaar\./)
  await startAgain()
  await goTo('Qwertzuiop')
  await press2('Altijd goed')
  await expect.poll(() => unknownWords(driver)).not.toBe('Qwertzuiop')

  await startAgain()
  for (let n = 0; n < all && (await field(driver).count()) > 0; n += 1) {
    const word = await unknownWords(driver)
    await press2('Negeren')
    await expect.poll(() => unknownWords(driver)).not.toBe(word)
  }
  await bar.getByText('Klaar. Alle woorden van de brief zijn bekend.').waitFor()
  await expect.poll(() => focused(driver)).toBe('Sluiten')
  await picture(driver, 'spelling nagelopen')
  await press('Escape')
  await bar.waitFor({ state: 'detached' })
  await expect.poll(() => focused(driver)).toMatch(/^Antwoord op/)

  // One step each, in the history of the letter.
  await driver.goToAnswer(6)
  await press('Control+Z')
  await expect.poll(() => driver.answer(6).innerText()).toContain('Het kabinnet kent')
  expect(await driver.answer(1).textContent()).toContain('De vergadering met')
  const own = await driver.app.evaluate(({ session }) => session.defaultSession.listWordsInSpellCheckerDictionary())
  expect(own).toEqual(expect.arrayContaining(['Qwertzuiop', 'Zwaluwqz']))
})

it('forgets at closing what was ignored in that letter, and keeps what is always right', async () => {
  const driver = await start()
  const { page } = driver
  await driver.openSample()
  await driver.typeAtEndOfAnswer(1, 'Zwaluwqz')
  await page.keyboard.press('F7')
  await field(driver).waitFor()
  for (let n = 0; n < 20 && (await unknownWords(driver)) !== 'Zwaluwqz'; n += 1) await page.keyboard.press('F7')
  await page.getByRole('button', { name: 'Negeren' }).click()
  await expect.poll(() => unknownWords(driver)).not.toBe('Zwaluwqz')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+W')
  await page.getByRole('button', { name: /Niet opslaan/ }).click()
  await page
    .getByRole('button', { name: /voorbeeld/i })
    .first()
    .waitFor()
  await expect
    .poll(() => driver.app.evaluate(({ session }) => session.defaultSession.listWordsInSpellCheckerDictionary()))
    .not.toContain('Zwaluwqz')
})

/** How long the proposals for a word took, and how long the window did nothing else meanwhile. */
const timeOf = ({ page }: AppDriver, word: string) =>
  page.evaluate(async (sought) => {
    const begun = performance.now()
    let [last, blocked, isSeeking] = [begun, 0, true]
    const look = () => {
      const now = performance.now()
      blocked = Math.max(blocked, now - last)
      last = now
      if (isSeeking) setTimeout(look, 0)
    }
    look()
    const { antwoordbrief } = globalThis as unknown as { readonly antwoordbrief: Bridge }
    await antwoordbrief.ask('spelling:suggest', { word: sought })
    isSeeking = false
    return { took: performance.now() - begun, blocked }
  }, word)

it('seeks proposals beside the window, which goes on meanwhile, and ends with it', async () => {
  const driver = await start()
  await timeOf(driver, 'vergaderng')
  const { took, blocked } = await timeOf(driver, 'onderzoekksresultaat')
  expect(blocked).toBeLessThan(took / 2)
  const ended = driver.app.waitForEvent('close')
  await driver.page.evaluate(() => {
    window.close()
  })
  await ended
})
