import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { AppDriver } from '../support/app-driver'
import { noAxeFaults } from '../support/axe'
import { chooseQuestions, documents, litText, question } from '../support/import-journey'
import { picture, start } from '../support/journey'

const zoomed = ({ app }: AppDriver, factor: number) =>
  app.evaluate(({ BrowserWindow }, by) => {
    BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(by)
  }, factor)

/** Nothing sticks out of the window sideways, and what one does last is in sight. */
async function fits({ page }: AppDriver): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
  const take = await page.getByRole('button', { name: 'Overnemen', exact: true }).boundingBox()
  const height = await page.evaluate(() => window.innerHeight)
  expect(take && take.y >= 0 && take.y + take.height <= height).toBe(true)
}

const sizes = [
  { name: 'ruim', size: { width: 1400, height: 950 }, zoom: 1 },
  { name: 'smal', size: { width: 800, height: 600 }, zoom: 1 },
  { name: 'tweemaal zo groot', size: { width: 1400, height: 950 }, zoom: 2 },
] as const

// Every submission looks at the hardest one; `LONG=1` at all of them.
it.each(process.env.LONG === '1' ? sizes : sizes.slice(-1))(
  'the confirm view can be read and used, light and dark: $name',
  async ({ name, size, zoom }) => {
    const driver = await start({ size })
    await zoomed(driver, zoom)
    await chooseQuestions(driver, join(documents, '2024z18658.pdf'))
    for (const theme of ['light', 'dark'] as const) {
      await driver.page.emulateMedia({ colorScheme: theme })
      await driver.page.waitForFunction((is) => document.documentElement.dataset['theme'] === is, theme)
      await question(driver, '9').focus()
      await picture(driver, `inlezen-30-${name}-${theme}`)
      await noAxeFaults(driver.page)
      await fits(driver)
      // The passage that is lit is in sight.
      expect(await litText(driver)).not.toBe('')
      await driver.page.keyboard.press('Enter')
      await picture(driver, `inlezen-31-${name}-${theme}-wijzigen`)
      await noAxeFaults(driver.page)
      await fits(driver)
      await driver.page.keyboard.press('Escape')
    }
  },
)
