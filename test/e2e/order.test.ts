import { expect, it } from 'vitest'
import type { AppDriver } from '../support/app-driver'
import { picture, start } from '../support/journey'

const numbersOf = (driver: AppDriver, rows: string, number: string) =>
  driver.page
    .locator(rows)
    .evaluateAll(
      (elements, inside) => elements.map((one) => one.querySelector(inside)?.textContent.replace(/\D/g, '')),
      number,
    )

/** The order of the questions in the list, once it is that of the page too. */
async function order(driver: AppDriver): Promise<string> {
  const onPage = () => numbersOf(driver, '.answer[data-answer-section]', '.question__label')
  const inList = await numbersOf(driver, '[role="option"][data-row]', '.part__number')
  await expect.poll(onPage).toEqual(inList)
  return inList.join('')
}

it('puts answers in another order by drag and by keys, the focus on what moved, and takes that back', async () => {
  const driver = await start()
  const { page } = driver
  await driver.openSample()
  await driver.goToAnswer(2)
  expect(await order(driver)).toBe('123456')

  await driver.questionInList(5).hover()
  await page.mouse.down()
  const { x = 0, y = 0 } = (await driver.questionInList(2).boundingBox()) ?? {}
  await page.mouse.move(x + 40, y + 20, { steps: 12 })
  await page.mouse.move(x + 42, y + 20, { steps: 3 })
  await expect.poll(() => page.locator('[data-drop="before"]').count(), { timeout: 3000 }).toBe(1)
  await picture(driver, 'volgorde slepen')
  await page.mouse.up()
  await expect.poll(() => order(driver)).toBe('152346')
  expect(await page.locator('[data-drop]').count()).toBe(0)
  await page.keyboard.press('Control+Z')
  await expect.poll(() => order(driver)).toBe('123456')

  await driver.questionInList(3).focus()
  for (const key of ['Alt+ArrowUp', 'Alt+ArrowUp', 'Alt+ArrowDown']) await page.keyboard.press(key)
  await expect.poll(() => order(driver)).toBe('132456')
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^Vraag 3\b/)
  for (let n = 0; n < 3; n += 1) await page.keyboard.press('Control+Z')
  await expect.poll(() => order(driver)).toBe('123456')
})
