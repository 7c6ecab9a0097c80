import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, expect } from 'vitest'
import { strFromU8, unzipSync } from 'fflate'
import { launchApp, type AppDriver, type LaunchOptions } from './app-driver'

/** Where the pictures of the journeys go, to be looked at. */
const pictureFolder = resolve(import.meta.dirname, '../../out/journeys')
mkdirSync(pictureFolder, { recursive: true })

const open: AppDriver[] = []
const folders: string[] = []

/** How the window stood when a test failed: of a test that stood still, the only thing that says where. */
async function keepEvidence(driver: AppDriver, name: string): Promise<void> {
  const path = join(pictureFolder, `mislukt ${name.replace(/[^\p{L}\p{N} -]+/gu, ' ').slice(0, 80)}.png`)
  const isTaken = await driver.screenshot(path, 5000).then(
    () => true,
    () => false,
  )
  console.error(isTaken ? `The window as it stood: ${path}` : 'The window did not answer any more.')
}

afterEach(async ({ task }) => {
  const ended = open.splice(0)
  if (task.result?.state === 'fail') for (const driver of ended) await keepEvidence(driver, task.name)
  for (const driver of ended) await driver.quit()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
  // Any error on the console of the page or of main fails the journey, whatever else went well.
  const faults = ended.flatMap((driver) => driver.faults)
  if (faults.length > 0) throw new Error(`The page or main complained:\n${faults.join('\n')}`)
})

/** Starts the app for one test; it is ended afterwards, and its faults fail the test. */
export async function start(options: LaunchOptions = {}): Promise<AppDriver> {
  const driver = await launchApp({ size: { width: 1400, height: 950 }, ...options })
  open.push(driver)
  // Nobody presses a key before there is something to see, and the window hears none before.
  await driver.page.locator('main').first().waitFor()
  return driver
}

/** A folder for one test. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'antwoordbrief-journey-'))
  folders.push(folder)
  return folder
}

/** Keeps a picture of the window as `out/journeys/<name>.png`. */
export const picture = (driver: AppDriver, name: string) => driver.screenshot(join(pictureFolder, `${name}.png`))

const SETTLED_MS = 400

/** The same in three looks: light, dark, and at 200 % (half as many CSS pixels); the window is as it was afterwards. */
export async function pictures(driver: AppDriver, name: string): Promise<void> {
  const { page } = driver
  const size = page.viewportSize()
  const take = async (look: string) => {
    await page.waitForTimeout(SETTLED_MS)
    await picture(driver, `${name} ${look}`)
  }
  await take('licht')
  await page.emulateMedia({ colorScheme: 'dark' })
  await take('donker')
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 700, height: 475 })
  await take('200')
  if (size) await page.setViewportSize(size)
  await page.waitForTimeout(SETTLED_MS)
}

/** Waits until a file stands there and is not empty. */
export async function written(path: string): Promise<void> {
  await expect.poll(() => statSync(path, { throwIfNoEntry: false })?.size ?? 0, { timeout: 15_000 }).toBeGreaterThan(0)
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The text of the Word file's body, without its markup; paragraphs parted by a line break. */
export function wordText(path: string): string {
  const xml = unzipSync(readFileSync(path))['word/document.xml']
  if (!xml) throw new Error(`no document in ${path}`)
  return strFromU8(xml)
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('\u00a0', ' ')
    .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
}
