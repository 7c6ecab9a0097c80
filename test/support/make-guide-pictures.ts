/**
 * Makes the pictures of the guide (docs/handleiding/beelden) from the real app: `npx tsx test/support/make-guide-pictures.ts`.
 * Needs ImageMagick's `convert`, which brings them down to few colours so that they stay small.
 */
import { execFileSync } from 'node:child_process'
import { rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { launchApp, type AppDriver } from './app-driver'
import { setup } from './e2e-setup'

const repository = resolve(import.meta.dirname, '../..')
const folder = join(repository, 'docs/handleiding/beelden')
const questions = join(repository, 'test/fixtures/documents/2024z18891.docx')
const LARGEST = 150_000

async function take(driver: AppDriver, name: string): Promise<void> {
  await driver.page.waitForTimeout(700)
  const raw = join(tmpdir(), `handleiding-${String(process.pid)}.png`)
  const path = join(folder, `${name}.png`)
  await driver.screenshot(raw)
  execFileSync('convert', [raw, '-resize', '1050x', '-strip', '+dither', '-colors', '32', `png8:${path}`])
  rmSync(raw)
  const { size } = statSync(path)
  if (size > LARGEST) throw new Error(`${name}.png is ${String(size)} bytes, more than ${String(LARGEST)}`)
  console.log(`${name}.png ${String(size)}`)
}

async function withApp(work: (driver: AppDriver) => Promise<void>): Promise<void> {
  const driver = await launchApp({ size: { width: 1400, height: 850 } })
  try {
    await work(driver)
  } finally {
    await driver.quit()
  }
}

async function importing(driver: AppDriver): Promise<void> {
  await driver.page.getByRole('button', { name: 'Kies bestand…' }).waitFor()
  await take(driver, 'beginscherm')
  await driver.answerOpenDialog(questions)
  await driver.page.getByRole('button', { name: 'Kies bestand…' }).click()
  await driver.page.getByRole('heading', { name: 'Klopt wat er is begrepen?' }).waitFor()
  await take(driver, 'inlezen')
}

async function writing(driver: AppDriver): Promise<void> {
  const { keyboard } = driver.page
  await driver.openSample()
  await driver.questionInList(1).click()
  await take(driver, 'brief')
  await keyboard.press('Control+f')
  await keyboard.type('drones')
  await take(driver, 'zoeken')
  await keyboard.press('Escape')
  await driver.goToAnswer(4)
  for (const question of [4, 5]) await driver.questionInList(question).click({ modifiers: ['Control'] })
  await take(driver, 'samen-beantwoorden')
  await driver.page.getByRole('button', { name: 'Niets aanvinken' }).click()
  await driver.goToAnswer(1)
  await keyboard.press('Control+Shift+P')
  await driver.page.getByRole('dialog').waitFor()
  await driver.page.waitForFunction(() => document.activeElement?.localName === 'input')
  await keyboard.type('vraag')
  await take(driver, 'opdrachten')
  // The first Escape empties the search, the second leaves.
  await keyboard.press('Escape')
  if (await driver.page.getByRole('dialog').isVisible()) await keyboard.press('Escape')
  await driver.page.getByRole('dialog').waitFor({ state: 'detached' })
  await keyboard.press('F8')
  await driver.page.getByText(/bladzijden, bijgewerkt/).waitFor()
  await take(driver, 'voorbeeld')
  await keyboard.press('F8')
  await keyboard.press('Control+Shift+P')
  await keyboard.type('Sjablonen')
  await keyboard.press('Enter')
  await driver.page.getByRole('dialog', { name: 'Sjablonen' }).waitFor()
  await take(driver, 'sjablonen')
}

async function main(): Promise<void> {
  const stop = await setup()
  try {
    await withApp(importing)
    await withApp(writing)
  } finally {
    stop()
  }
}

void main()
