import { resolve } from 'node:path'
import { expect } from 'vitest'
import type { AppDriver } from './app-driver'

/** The documents that are read in journeys. */
export const documents = resolve(import.meta.dirname, '../fixtures/documents')

export const confirmView = ({ page }: AppDriver) => page.getByRole('heading', { name: 'Klopt wat er is begrepen?' })
export const understood = ({ page }: AppDriver) => page.getByRole('region', { name: 'Begrepen' })

/** The row of a question in the confirm view. */
export const question = (driver: AppDriver, number: string) =>
  understood(driver).getByRole('listitem', { name: `Vraag ${number}`, exact: true })

/** What is lit in the source. */
export const litText = async ({ page }: AppDriver) => (await page.locator('[data-lit]').allInnerTexts()).join(' ')

export const takeOver = ({ page }: AppDriver) => page.getByRole('button', { name: 'Overnemen', exact: true }).click()

/** From the start screen, with the button and the system's own window: chooses a file, whatever comes of it. */
export async function choosePath(driver: AppDriver, path: string): Promise<void> {
  await driver.answerOpenDialog(path)
  await driver.page.getByRole('button', { name: 'Kies bestand…' }).click()
}

/** Chooses a file that leads to the confirm view. */
export async function chooseQuestions(driver: AppDriver, path: string): Promise<void> {
  await choosePath(driver, path)
  await confirmView(driver).waitFor()
}

/** The answer of this question has the caret. */
export const writesIn = (driver: AppDriver, number: number) =>
  expect.poll(() => driver.answer(number).evaluate((box) => box.contains(globalThis.document.activeElement))).toBe(true)

const startScreen = ({ page }: AppDriver) =>
  page.getByRole('heading', { name: 'Plak of sleep hier de Kamervragen' }).waitFor()

/** Puts text, and HTML beside it, on the clipboard of the system, and pastes as a person does. */
export async function paste(driver: AppDriver, text: string, html?: string): Promise<void> {
  await startScreen(driver)
  await driver.app.evaluate(
    ({ clipboard }, what) => {
      // Under this name the compiler only knows the clipboard of the page.
      ;(clipboard as unknown as { write(data: typeof what): void }).write(what)
    },
    html === undefined ? { text } : { text, html },
  )
  await driver.page.keyboard.press('Control+v')
}

/** Drops a file on the window, by its bytes. */
export async function drop(driver: AppDriver, name: string, bytes: Uint8Array): Promise<void> {
  await startScreen(driver)
  await driver.page.evaluate(
    ({ name, bytes }) => {
      const files = new DataTransfer()
      files.items.add(new File([new Uint8Array(bytes)], name))
      window.dispatchEvent(new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }))
    },
    { name, bytes: [...bytes] },
  )
}
