import { expect, it } from 'vitest'
import { picture, start } from '../support/journey'

it('finds by keyboard wherever one can type, says where, and replaces wherever it may', async () => {
  const driver = await start()
  const { page } = driver
  const press = (key: string) => page.keyboard.press(key)
  await driver.openSample()
  await driver.goToAnswer(2)
  await press('Control+H')
  const bar = page.getByRole('search', { name: 'Zoeken in de brief' })
  const status = () => bar.getByRole('status').innerText()
  await page.keyboard.type('oekraïne')
  await expect.poll(status).toMatch(/^1 van \d+ · Onderwerp/)
  const all = Number(/van (\d+)/.exec(await status())?.[1])
  const places = new Set<string>()
  for (let n = 0; n < all; n += 1) {
    places.add((await status()).split(' · ')[1] ?? '')
    await press('Enter')
  }
  expect([...places]).toEqual(
    expect.arrayContaining(['Onderwerp', 'Betreft', 'Openingszin', 'Kop van de bijlage', 'Vraag 1']),
  )
  expect([...places].filter((place) => place.startsWith('Antwoord op'))).not.toEqual([])
  await picture(driver, 'zoeken overal')

  // In the second field: Tab past the buttons of the first, as a person does.
  await bar.getByRole('textbox', { name: 'Vervang door' }).focus()
  await page.keyboard.type('Oekraïne (OEK)')
  await bar.getByRole('button', { name: 'Vervang alles' }).focus()
  await press('Enter')
  await page.getByText(/^\d+ keer vervangen/).waitFor()
  await page
    .getByText(/over .*Oekraïne \(OEK\)/)
    .first()
    .waitFor()
  // Betreft, opening and heading followed; the questions stand as they were asked.
  expect(await page.getByText('Oekraïne (OEK) (OEK)').count()).toBe(0)
  expect(await page.locator('.question__text', { hasText: '(OEK)' }).count()).toBe(0)

  // Escape leaves the caret in the letter, never nowhere.
  await press('Escape')
  await bar.waitFor({ state: 'detached' })
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName ?? 'BODY')).not.toBe('BODY')
  await press('Control+Z')
  await expect.poll(() => page.locator('.question__text', { hasText: 'Oekraïne' }).count()).toBeGreaterThan(0)
  await expect.poll(() => page.getByText('(OEK)').count()).toBe(0)
})
