import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Bridge } from '../../electron/ipc/contract'
import type { AppDriver } from '../support/app-driver'
import { emptyFolder, start, written } from '../support/journey'

/** What Electron says of a page once it is there; what else it was given, `security.test.ts` looks at. */
const safe = {
  ...{ sandbox: true, contextIsolation: true, webSecurity: true },
  ...{ nodeIntegration: false, nodeIntegrationInSubFrames: false, webviewTag: false },
  ...{ allowRunningInsecureContent: false, experimentalFeatures: false },
}

type Seen = Readonly<Record<string, unknown>>

/** Keeps the settings of every window that there is and that is made from now on. */
const watchWindows = ({ app }: AppDriver) =>
  app.evaluate(({ app, BrowserWindow }) => {
    const seen: Seen[] = []
    Object.assign(globalThis, { seen })
    const look = (window: Electron.BrowserWindow) => {
      // Not in the types of every Electron. The session and what else is no plain value stays behind.
      const contents = window.webContents as unknown as { getLastWebPreferences(): Seen }
      const plain = Object.entries(contents.getLastWebPreferences()).filter(([, value]) => typeof value !== 'object')
      seen.push(Object.fromEntries(plain))
    }
    BrowserWindow.getAllWindows().forEach(look)
    app.on('browser-window-created', (_event, window) => look(window))
  })

const windowsSeen = ({ app }: AppDriver) => app.evaluate(() => (globalThis as unknown as { seen: Seen[] }).seen)

it('gives the window, the page of the spelling and the page that is printed the same safe settings', async () => {
  const driver = await start()
  await driver.openSample()
  await watchWindows(driver)
  await driver.page.evaluate(() =>
    (globalThis as unknown as { antwoordbrief: Bridge }).antwoordbrief.ask('spelling:suggest', { word: 'vergaderng' }),
  )
  const pdf = join(emptyFolder(), 'brief.pdf')
  await driver.answerSaveDialog(pdf)
  await driver.page.keyboard.press('F8')
  await driver.page.locator('#voorbeeld').getByRole('button', { name: 'Als pdf' }).click()
  await written(pdf)

  const [window, spelling, ...printed] = await windowsSeen(driver)
  expect(printed.length).toBeGreaterThan(0)
  for (const settings of [window, spelling, ...printed]) expect(settings).toMatchObject(safe)
  for (const settings of printed) expect(settings).not.toHaveProperty('preload')
})

it('opens no window, goes nowhere else and is given no permission', async () => {
  const { page, app } = await start()
  const before = page.url()
  const got = await page.evaluate(async () => {
    const opened = window.open('http://example.org/') === null ? 'denied' : 'opened'
    location.href = 'app://afdruk/brief-1'
    location.href = 'http://example.org/'
    const may = await Promise.all(
      (['notifications', 'camera', 'geolocation', 'clipboard-read'] as PermissionName[]).map((name) =>
        navigator.permissions.query({ name }).then(({ state }) => state),
      ),
    )
    return { opened, may }
  })
  expect(got).toEqual({ opened: 'denied', may: ['denied', 'denied', 'denied', 'denied'] })
  await page.waitForTimeout(300)
  expect(page.url()).toBe(before)
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

it('goes without a complaint while questions are under way', async () => {
  const { page } = await start()
  await page.evaluate(() => {
    const { antwoordbrief } = globalThis as unknown as { antwoordbrief: Bridge }
    const ask = () => {
      void antwoordbrief.ask('spelling:unknown', { words: ['vergaderng'] })
      setTimeout(ask)
    }
    for (let count = 0; count < 20; count += 1) ask()
  })
})
