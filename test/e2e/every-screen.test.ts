/**
 * One walk over every screen, pane and dialog in the sample letter: nothing that axe finds, a name for every control, the
 * focus inside what opened and seen with every Tab, and back where it was after Escape. `PICTURES=<pattern>` also draws
 * each screen whose name the pattern fits, in its looks.
 */
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { noticeChannel } from '../../electron/ipc/names'
import { commandText, type CommandId } from '../../renderer/text/commands'
import type { AppDriver } from '../support/app-driver'
import { noAxeFaults } from '../support/axe'
import { expectFocus } from '../support/by-keyboard'
import { faultsOfTabbing, unseenFocus } from '../support/focus-ring'
import { confirmView, documents } from '../support/import-journey'
import { picture, pictures, start } from '../support/journey'
import { namelessControls } from '../support/nameless-controls'
import { commandIds, dialogTitles, openedBy } from '../support/opened-by'

const wanted = process.env.PICTURES
const seen = new Set<string>()

/** As the native menu does it. */
const run = ({ app }: AppDriver, command: CommandId) =>
  app.evaluate(
    ({ BrowserWindow }, [channel, id]) => {
      // The page that seeks spelling proposals is a window too, which nobody sees.
      const window = BrowserWindow.getAllWindows().find((one) => one.isVisible())
      window?.webContents.send(channel, { id })
    },
    [noticeChannel('command:run'), command] as const,
  )

type Keys = ReadonlyMap<string, string>

/** The keys that the list of shortcuts claims, by the name of what they do, as the driver presses them. */
async function claimedKeys({ page }: AppDriver): Promise<Keys> {
  await page.keyboard.press('Shift+F1')
  await page.getByRole('dialog', { name: 'Sneltoetsen' }).waitFor()
  const rows = await page
    .locator('.shortcuts__row')
    .evaluateAll((all) =>
      all.map(
        (row) => [row.querySelector('dt')?.textContent ?? '', row.querySelector('kbd')?.textContent ?? ''] as const,
      ),
    )
  await page.keyboard.press('Escape')
  return new Map(rows.map(([label, keys]) => [label, keys.replace('Ctrl', 'Control')]))
}

/** By the keys that are claimed for it, or else as the native menu does it. */
async function runByKeys(driver: AppDriver, keys: Keys, id: CommandId): Promise<void> {
  const claimed = keys.get(commandText[id].replace('…', ''))
  if (claimed === undefined) await run(driver, id)
  else await driver.page.keyboard.press(claimed)
}

/** What has the focus, as a person would say it; empty when nothing has. */
const caret = ({ page }: AppDriver) =>
  page.evaluate(() => {
    const at = document.activeElement
    return at && at !== document.body ? (at.getAttribute('aria-label') ?? at.textContent.slice(0, 40)) : ''
  })

/** Light, dark, 200 % and the high contrast of Windows, to be looked at. */
async function looks(driver: AppDriver, name: string): Promise<void> {
  await pictures(driver, name)
  await driver.page.emulateMedia({ forcedColors: 'active' })
  await picture(driver, `${name} contrast`)
  await driver.page.emulateMedia({ forcedColors: 'none' })
}

/** All that can be asked of whatever is shown. */
async function inOrder(driver: AppDriver, name: string, within?: string): Promise<void> {
  seen.add(name)
  await expectFocus(driver, name)
  expect.soft(await unseenFocus(driver.page), name).toBe('')
  await noAxeFaults(driver.page, name, within)
  expect.soft(await namelessControls(driver.page), name).toEqual([])
  if (wanted !== undefined && new RegExp(wanted).test(name)) await looks(driver, `scherm ${name}`)
}

async function tabbable(driver: AppDriver, name: string): Promise<void> {
  expect.soft(await faultsOfTabbing(driver.page), name).toEqual([])
}

const dialogCalled = ({ page }: AppDriver, title: string) =>
  page.getByRole('dialog', { name: title }).or(page.getByRole('alertdialog', { name: title }))

/** What opens a dialog; then Escape, and the focus is where it was. */
async function dialog(driver: AppDriver, title: string, open: () => Promise<unknown>): Promise<void> {
  const before = await caret(driver)
  await open()
  const shown = dialogCalled(driver, title)
  await shown.waitFor()
  await expect
    .poll(() => shown.evaluate((box) => box.contains(document.activeElement)), { message: `${title}: no focus in it` })
    .toBe(true)
  await shown.locator('[aria-busy=true]').waitFor({ state: 'detached' })
  await inOrder(driver, title, '.overlay')
  await tabbable(driver, title)
  await driver.page.keyboard.press('Escape')
  await expect.poll(() => shown.count(), { message: `${title}: Escape does not close it` }).toBe(0)
  await expect.poll(() => caret(driver), { message: `${title}: the focus does not come back` }).toBe(before)
}

/** The same for a bar beside the letter; the one for spelling leaves the focus at the word that it showed. */
async function bar(driver: AppDriver, name: string, command: CommandId, open: () => Promise<unknown>): Promise<void> {
  await open()
  const shown = driver.page.locator(`[aria-label="${name}"]`)
  await expect.poll(() => shown.evaluate((box) => box.contains(document.activeElement))).toBe(true)
  await inOrder(driver, command, '.find')
  await driver.page.keyboard.press('Escape')
  await expect.poll(() => shown.count(), { message: `${name}: Escape does not close it` }).toBe(0)
  await expect.poll(() => caret(driver), { message: `${name}: the focus does not come back` }).toMatch(/^Antwoord op/)
}

/** A list of actions or a small form that opens from a button. */
async function popover(driver: AppDriver, name: string): Promise<void> {
  const button = driver.page.getByRole('button', { name }).first()
  await button.focus()
  const before = await caret(driver)
  await driver.page.keyboard.press('Enter')
  const shown = driver.page.locator('.popover').first()
  await shown.waitFor()
  await inOrder(driver, `popover ${name}`, '.popover')
  await driver.page.keyboard.press('Escape')
  await expect.poll(() => shown.count(), { message: `${name}: Escape does not close it` }).toBe(0)
  await expect.poll(() => caret(driver), { message: `${name}: the focus does not come back` }).toBe(before)
}

async function footnoteAndTable(driver: AppDriver): Promise<void> {
  const { page } = driver
  await page.keyboard.press('Control+End')
  const before = await caret(driver)
  await run(driver, 'text.footnote')
  await page.getByRole('dialog', { name: 'Voetnoot' }).waitFor()
  await expect.poll(() => caret(driver)).toMatch(/^Tekst van de voetnoot/)
  await inOrder(driver, 'footnote')
  await page.keyboard.press('Escape')
  await expect.poll(() => caret(driver)).toBe(before)
  await page.keyboard.press('Enter')
  await run(driver, 'text.table')
  await page.getByRole('button', { name: 'Tabel wijzigen' }).waitFor()
  await inOrder(driver, 'table')
  await popover(driver, 'Tabel wijzigen')
}

async function slash(driver: AppDriver): Promise<void> {
  await driver.typeAtEndOfAnswer(2, '/uit')
  const list = driver.page.getByRole('listbox', { name: 'Standaardpassages' })
  await list.waitFor()
  await inOrder(driver, 'slash', '.slash')
  await driver.page.keyboard.press('Escape')
  await list.waitFor({ state: 'detached' })
}

async function preview(driver: AppDriver): Promise<void> {
  const { page } = driver
  const before = await caret(driver)
  await run(driver, 'view.preview')
  await page
    .getByText(/bladzijden, bijgewerkt/)
    .first()
    .waitFor()
  await inOrder(driver, 'preview beside')
  await page.getByRole('button', { name: 'Hele venster' }).press('Enter')
  await page.getByRole('button', { name: 'Naast de brief' }).waitFor()
  await inOrder(driver, 'preview full')
  await page.keyboard.press('Escape')
  await expect.poll(() => caret(driver), { message: 'preview' }).toBe(before)
}

async function onlyTheLetter(driver: AppDriver): Promise<void> {
  await run(driver, 'view.focus')
  await driver.page.getByRole('complementary').waitFor({ state: 'detached' })
  await inOrder(driver, 'focus')
  await run(driver, 'view.focus')
  // A window that was small for a picture has its rails folded.
  if (wanted === undefined) await driver.page.getByRole('complementary').waitFor()
}

async function confirming(driver: AppDriver): Promise<void> {
  const before = await caret(driver)
  await driver.answerOpenDialog(join(documents, '2024z18891.docx'))
  await run(driver, 'file.import')
  await confirmView(driver).waitFor()
  await inOrder(driver, 'confirm view')
  await popover(driver, 'Overnemen in')
  await driver.page.getByRole('button', { name: 'Annuleren' }).press('Enter')
  await confirmView(driver).waitFor({ state: 'detached' })
  await expect.poll(() => caret(driver), { message: 'cancelling the confirm view' }).toBe(before)
}

/** At 200 % there are half as many pixels: what a dialog decides stays in sight, and Escape on its last button closes it. */
async function feetAt200(driver: AppDriver): Promise<void> {
  const { page } = driver
  const size = page.viewportSize()
  await page.setViewportSize({ width: 700, height: 475 })
  for (const id of [
    'library.templates',
    'library.offices',
    'text.passages',
    'file.versions',
    'file.new-from',
  ] as const) {
    await run(driver, id)
    const foot = page.locator('.dialog__actions')
    await foot.waitFor()
    const outside = await foot.evaluate((box) => {
      const { top, bottom, left, right } = box.getBoundingClientRect()
      return top < 0 || left < 0 || bottom > innerHeight || right > innerWidth
    })
    expect.soft(outside, `${id}: its buttons are out of sight`).toBe(false)
    if (wanted !== undefined && new RegExp(wanted).test(id)) await picture(driver, `scherm ${id} 200`)
    // With its tooltip shown, or without.
    await page.locator('.dialog__actions button:enabled').last().focus()
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Escape')
    await foot.waitFor({ state: 'detached' })
  }
  if (size) await page.setViewportSize(size)
}

it('says of every command whose name promises a window what it opens', () => {
  const silent = commandIds.filter((id) => commandText[id].endsWith('…') && openedBy[id] === null)
  expect(silent).toEqual([])
})

it('every screen, bar and dialog can be read out, shows the focus and gives it back', async () => {
  const driver = await start()
  const { page } = driver
  await page.getByRole('heading', { name: 'Plak of sleep hier de Kamervragen' }).waitFor()
  await page.keyboard.press('Tab')
  await inOrder(driver, 'start')
  await driver.openSample()
  await driver.goToAnswer(2)
  await inOrder(driver, 'letter')
  const keys = await claimedKeys(driver)
  expect(keys.size).toBeGreaterThan(30)
  await expect.poll(() => caret(driver)).toMatch(/^Antwoord op vraag 2/)
  for (const id of commandIds) {
    const opened = openedBy[id]
    const open = () => runByKeys(driver, keys, id)
    if (opened && 'dialog' in opened) await dialog(driver, opened.dialog, open)
    if (opened && 'bar' in opened) await bar(driver, opened.bar, id, open)
    if (id === 'edit.spelling') await driver.goToAnswer(2)
  }
  await footnoteAndTable(driver)
  await slash(driver)
  await preview(driver)
  await onlyTheLetter(driver)
  await confirming(driver)
  await feetAt200(driver)
  await driver.goToAnswer(2)
  await dialog(driver, 'Niet opgeslagen wijzigingen', () => runByKeys(driver, keys, 'file.close'))
  for (const name of ['Meer opdrachten', 'Vraag 2: meer', 'Datum: ', 'Ondertekening wijzigen'])
    await popover(driver, name)
  await page.getByRole('button', { name: 'Vraag 2: meer' }).focus()
  await dialog(driver, 'Vraag 2 wijzigen', async () => {
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: 'Vraag wijzigen…' }).press('Enter')
  })
  await run(driver, 'edit.copy-answer')
  await page.getByRole('button', { name: 'Berichten teruglezen' }).focus()
  await dialog(driver, 'Berichten', () => page.keyboard.press('Enter'))
  const missed = Object.values(dialogTitles).filter((title) => typeof title === 'string' && !seen.has(title))
  expect(missed).toEqual([])
}, 300_000)
