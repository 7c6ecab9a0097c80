import { expect, it } from 'vitest'
import type { AppDriver } from '../support/app-driver'
import { picture, start } from '../support/journey'

/** The word under the pointer, when it has a red line: what the menu of the right button would mend. */
async function underlined({ app, page }: AppDriver, word: string): Promise<string> {
  const told = app.evaluate(
    ({ BrowserWindow }) =>
      new Promise<string>((resolve) => {
        const contents = BrowserWindow.getAllWindows().find((one) => one.isVisible())?.webContents
        contents?.removeAllListeners('context-menu')
        contents?.once('context-menu', (_event, place) => {
          resolve(place.misspelledWord)
        })
      }),
  )
  const at = await page.evaluate((sought) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    while (texts.nextNode()) {
      const node = texts.currentNode
      const from = node.textContent?.indexOf(sought) ?? -1
      if (from === -1 || !node.parentElement?.closest('[contenteditable]')) continue
      range.setStart(node, from)
      range.setEnd(node, from + sought.length)
    }
    const { left, top, width, height } = range.getBoundingClientRect()
    return { x: left + width / 2, y: top + height / 2 }
  }, word)
  await page.mouse.click(at.x, at.y, { button: 'right' })
  return told
}

/** The checker goes to work when the caret has come: not to be asked so often that it never gets to it. */
const unhurried = { interval: 1000 }

it('takes a word off the own list again, and its red line comes back', async () => {
  const driver = await start()
  const { page } = driver
  await driver.openSample()
  await driver.typeAtEndOfAnswer(1, 'Het gaat om Qwertzuiop en meer.')
  await expect.poll(() => underlined(driver, 'Qwertzuiop'), unhurried).toBe('Qwertzuiop')
  await page.keyboard.press('F7')
  const mark = page.locator('.spelling__line mark')
  const field = page.getByRole('combobox', { name: 'Vervang door' })
  await field.waitFor()
  for (let n = 0; n < 20 && (await mark.textContent()) !== 'Qwertzuiop'; n += 1) await page.keyboard.press('F7')
  await page.getByRole('button', { name: 'Altijd goed' }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => field.evaluate((input) => input === document.activeElement)).toBe(true)
  await page.keyboard.press('Escape')
  await expect.poll(() => underlined(driver, 'Qwertzuiop')).toBe('')
  await page.getByRole('button', { name: 'Meer opdrachten' }).press('Enter')
  await page.getByRole('menuitem', { name: 'Eigen woordenlijst…' }).press('Enter')
  await page.getByRole('button', { name: 'Verwijderen: Qwertzuiop' }).waitFor()
  await picture(driver, 'eigen woordenlijst')
  await page.getByRole('button', { name: 'Verwijderen: Qwertzuiop' }).press('Enter')
  await page.getByText('Nog geen eigen woorden.').waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(() => underlined(driver, 'Qwertzuiop'), unhurried).toBe('Qwertzuiop')
})
