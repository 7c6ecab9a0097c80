/**
 * Drives the real app in a real Electron window: for the journeys of test/e2e and for `npm start` without a display.
 * Needs what electron/runtime/prepare.ts prepares: ELECTRON_OVERRIDE_DIST_PATH, a build in out/, and a DISPLAY.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, type ElectronApplication, type Locator, type Page } from 'playwright-core'
import { runtimeIn } from '../../electron/runtime/find-electron'

const repository = resolve(import.meta.dirname, '../..')

export type LaunchOptions = {
  /** What stands on the command line after the app: a draft to open. */
  readonly args?: readonly string[]
  /** Settings and autosaves; kept when given, else a folder that goes when the app closes. */
  readonly userData?: string
  readonly env?: Readonly<Record<string, string>>
  /** Width and height of the page in CSS pixels. */
  readonly size?: { readonly width: number; readonly height: number }
}

/** Launches the app and waits until its first window has drawn. */
export async function launchApp(options: LaunchOptions = {}): Promise<AppDriver> {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (!folder) throw new Error('no Electron was prepared: run this through npm test, npm start or the e2e project')
  const userData = options.userData ?? (await mkdtemp(join(tmpdir(), 'antwoordbrief-user-')))
  const app = await _electron.launch({
    executablePath: runtimeIn(folder).program,
    args: [repository, ...(options.args ?? [])],
    cwd: repository,
    env: { ...definedOnly(process.env), ANTWOORDBRIEF_USER_DATA: userData, ...options.env },
    // As an ordinary user the real sandbox stays on; root cannot have it.
    chromiumSandbox: process.getuid?.() !== 0,
  })
  const faults: string[] = []
  watchMain(app, faults)
  app.on('window', (page) => watchPage(page, faults))
  const page = await app.firstWindow()
  watchPage(page, faults)
  if (options.size) await page.setViewportSize(options.size)
  await page.waitForLoadState('domcontentloaded')
  return new AppDriver(app, page, faults, options.userData ? null : userData)
}

const definedOnly = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined))

const watched = new WeakSet<Page>()

/** Every error on the page's console, and every fault of the page, is a fault of the test. */
function watchPage(page: Page, faults: string[]): void {
  if (watched.has(page)) return
  watched.add(page)
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (fault) => faults.push(`page: ${fault.stack ?? fault.message}`))
  page.on('crash', () => faults.push('page: crashed'))
}

/** What Chromium itself complains of on a bare machine (no message bus, no graphics) starts with its own [pid:time:…]. */
function watchMain(app: ElectronApplication, faults: string[]): void {
  app.process().stderr?.on('data', (part: Buffer) => {
    const lines = part.toString().split('\n')
    for (const line of lines)
      if (/^\(node|^\s*\w*(Error|Exception|Rejection)\b/.test(line)) faults.push(`main: ${line}`)
  })
}

/** The app as a person handles it: by the names that are read out, and by its keys. */
export class AppDriver {
  constructor(
    readonly app: ElectronApplication,
    readonly page: Page,
    /** Errors of main and page so far; a journey ends with this empty. */
    readonly faults: readonly string[],
    private readonly ownUserData: string | null,
  ) {}

  /** The next question for a place to save gets this path; null is Annuleren. */
  async answerSaveDialog(path: string | null): Promise<void> {
    await this.app.evaluate(({ dialog }, chosen) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: chosen === null, filePath: chosen ?? '' })
    }, path)
  }

  /** The next question for a file to open gets this path; null is Annuleren. */
  async answerOpenDialog(path: string | null): Promise<void> {
    await this.app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = () =>
        Promise.resolve({ canceled: chosen === null, filePaths: chosen === null ? [] : [chosen] })
    }, path)
  }

  /** From the start screen into the sample letter. */
  async openSample(): Promise<void> {
    await this.page
      .getByRole('button', { name: /voorbeeld/i })
      .first()
      .click()
    await this.questionInList(1).waitFor()
  }

  /** A question in the list of the letter's parts, alone or answered together with others. */
  questionInList(question: number): Locator {
    return this.page.getByRole('option', { name: new RegExp(`^[^:]*\\b${question}\\b[^:]*:`) })
  }

  /** The text field of the answer that covers this question; there once it is near the visible part. */
  answer(question: number): Locator {
    return this.page.getByRole('textbox', { name: new RegExp(`^Antwoord op .*\\b${question}\\b`) })
  }

  /** Goes to an answer by the list, and types at its end, in a paragraph of its own. */
  async typeAtEndOfAnswer(question: number, text: string): Promise<void> {
    await this.goToAnswer(question)
    await this.page.keyboard.press('Control+End')
    await this.page.keyboard.press('Enter')
    await this.page.keyboard.type(text)
  }

  /** Chooses a question in the list, which brings its answer into view with the caret in it. */
  async goToAnswer(question: number): Promise<void> {
    await this.questionInList(question).click()
    await this.answer(question).waitFor()
    await this.page.waitForFunction(
      (name) => new RegExp(name).test(document.activeElement?.getAttribute('aria-label') ?? ''),
      `^Antwoord op .*\\b${question}\\b`,
    )
  }

  async save(): Promise<void> {
    await this.page.keyboard.press('Control+s')
  }

  async exportToWord(): Promise<void> {
    await this.page.keyboard.press('Control+Shift+E')
  }

  /** The title of the native window. */
  title(): Promise<string> {
    return this.app.evaluate(
      ({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()
          .find((one) => one.isVisible())
          ?.getTitle() ?? '',
    )
  }

  async screenshot(path: string, timeout = 30_000): Promise<void> {
    await this.page.screenshot({ path, timeout })
  }

  /** Closes the app as a person does, with nothing unsaved: locks and autosaves are gone afterwards. */
  async close(): Promise<void> {
    const gone = this.app.waitForEvent('close', { timeout: 15_000 })
    await this.app.evaluate(({ BrowserWindow }) => {
      for (const window of BrowserWindow.getAllWindows()) window.close()
    })
    await gone
    await this.removeUserData()
  }

  /** Ends the app at once, whatever is unsaved; also an app that does not answer any more. */
  async quit(): Promise<void> {
    const lastResort = setTimeout(() => this.app.process().kill('SIGKILL'), 15_000)
    await this.app.evaluate(({ app }) => app.exit(0)).catch(() => undefined)
    await this.app.close().catch(() => undefined)
    clearTimeout(lastResort)
    await this.removeUserData()
  }

  private async removeUserData(): Promise<void> {
    if (this.ownUserData) await rm(this.ownUserData, { recursive: true, force: true })
  }
}
