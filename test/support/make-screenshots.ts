/**
 * Pictures of every screen of the real app, light, dark and at 200 %, in `out/schermen`: to be looked at, and for the
 * user's guide. Run it where a display is (or under a virtual one), after a build.
 */
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { launchApp, type AppDriver } from './app-driver'

const folder = resolve(import.meta.dirname, '../../out/schermen')

type Look = {
  readonly name: string
  readonly size: { readonly width: number; readonly height: number }
  readonly dark?: boolean
}

const looks: readonly Look[] = [
  { name: 'licht', size: { width: 1400, height: 950 } },
  { name: 'donker', size: { width: 1400, height: 950 }, dark: true },
  // At 200 % a screen of 1400 × 950 is half as many CSS pixels.
  { name: '200', size: { width: 700, height: 475 } },
]

/** The screens in the order in which a person meets them; each is one picture. */
const screens: readonly (readonly [string, (driver: AppDriver) => Promise<void>])[] = [
  ['1-start', () => Promise.resolve()],
  ['2-sjabloon', (driver) => driver.page.keyboard.press('Control+n')],
  [
    '3-brief',
    async (driver) => {
      await driver.page.keyboard.press('Escape')
      await driver.page.getByRole('button', { name: /voorbeeldbrief/i }).click()
      await driver.page.getByRole('textbox', { name: 'Betreft' }).waitFor()
    },
  ],
  ['4-betreft', (driver) => driver.page.getByRole('textbox', { name: 'Betreft' }).click()],
  [
    '5-antwoord',
    async (driver) => {
      await driver.page.keyboard.press('Control+g')
      await driver.page.keyboard.type('2')
      await driver.page.keyboard.press('Enter')
      await driver.answer(2).waitFor()
    },
  ],
  [
    '6-zoeken',
    async (driver) => {
      await driver.page.keyboard.press('Control+h')
      await driver.page.keyboard.type('drone')
    },
  ],
  [
    '7-opdrachten',
    async (driver) => {
      await driver.page.keyboard.press('Escape')
      await driver.page.keyboard.press('Control+Shift+P')
    },
  ],
  [
    '8-sneltoetsen',
    async (driver) => {
      await driver.page.keyboard.press('Escape')
      await driver.page.keyboard.press('F1')
    },
  ],
]

/** Animations and the checks settle within this time. */
const SETTLED_MS = 900

async function takePictures({ name, size, dark }: Look): Promise<void> {
  const driver = await launchApp({ size })
  try {
    await driver.page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' })
    for (const [screen, goThere] of screens) {
      await goThere(driver)
      await driver.page.waitForTimeout(SETTLED_MS)
      await driver.screenshot(join(folder, `${screen}-${name}.png`))
    }
  } finally {
    await driver.quit()
  }
  if (driver.faults.length > 0) throw new Error(driver.faults.join('\n'))
}

async function main(): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const look of looks) await takePictures(look)
  console.log(`Pictures: ${folder}`)
}

main().then(
  () => process.exit(0),
  (fault: unknown) => {
    console.error(fault)
    process.exit(1)
  },
)
