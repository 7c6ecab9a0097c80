import { expect } from 'vitest'
import type { CDPSession, Page } from 'playwright-core'
import type { AppDriver } from './app-driver'

/** Where the keys go: what is read out of it, and what is wrong with it as a place for them. */
export type Focus = { readonly role: string; readonly name: string; readonly faults: readonly string[] }

const sessions = new WeakMap<Page, Promise<CDPSession>>()

function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? page.context().newCDPSession(page)
  sessions.set(page, session)
  return session
}

/** What the accessibility tree itself says of the element with the focus. */
async function readOut(page: Page): Promise<{ readonly role: string; readonly name: string }> {
  const session = await sessionOf(page)
  const { result } = await session.send('Runtime.evaluate', { expression: 'document.activeElement' })
  if (result.objectId === undefined) return { role: '', name: '' }
  const { objectId } = result
  const { nodes } = await session.send('Accessibility.getPartialAXTree', { objectId, fetchRelatives: false })
  await session.send('Runtime.releaseObject', { objectId })
  return { role: String(nodes[0]?.role?.value ?? ''), name: String(nodes[0]?.name?.value ?? '').trim() }
}

/** Whether a person can see where the keys go: within the window, and with nothing over it. */
const placeFaults = (page: Page) =>
  page.evaluate(() => {
    const here = document.activeElement
    if (here === null || here === document.body || here === document.documentElement) return ['focus is lost']
    if (!here.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) return ['is not drawn']
    // In a long text it is the caret that must be seen; a hidden box of a form is seen as its label.
    const range = (here as HTMLElement).isContentEditable ? getSelection()?.getRangeAt(0).getBoundingClientRect() : null
    const inForm = here instanceof HTMLInputElement ? here.closest('label') : null
    const box = range && range.height > 0 ? range : (inForm ?? here).getBoundingClientRect()
    const [left, right] = [Math.max(0, box.left), Math.min(innerWidth, Math.max(box.right, box.left + 1))]
    const [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)]
    if (right <= left || bottom <= top) return ['is outside the window']
    const shown = [0.5, 0.1, 0.9].some((part) => {
      const top_ = document.elementFromPoint(left + (right - left) / 2, top + (bottom - top) * part)
      return top_ !== null && ((inForm ?? here).contains(top_) || top_.contains(here))
    })
    return shown ? [] : ['is behind something else']
  })

/** What has the focus now. */
async function focusOf({ page }: AppDriver): Promise<Focus> {
  const faults = await placeFaults(page)
  const { role, name } = await readOut(page)
  return { role, name, faults: name === '' ? [...faults, 'has no name'] : faults }
}

/** After what was pressed: the focus stands somewhere, is seen, and has a name. */
export async function expectFocus(driver: AppDriver, after: string): Promise<void> {
  await expect
    .poll(
      async () => {
        const { role, name, faults } = await focusOf(driver)
        return faults.length === 0 ? [] : [...faults, `${role} “${name}”`]
      },
      { message: `the focus after ${after}`, timeout: 5000 },
    )
    .toEqual([])
}

/** Presses keys one by one; after each the focus is in order. */
export async function press(driver: AppDriver, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await driver.page.keyboard.press(key)
    await expectFocus(driver, key)
  }
}

/** Types a text, after which the focus is in order. */
export async function type(driver: AppDriver, text: string): Promise<void> {
  await driver.page.keyboard.type(text)
  await expectFocus(driver, `“${text}”`)
}

const FARTHEST = 60

/** Goes on with a key until what has the focus is called so; gives the names that were passed. */
export async function walkTo(driver: AppDriver, key: string, name: RegExp): Promise<readonly string[]> {
  const passed: string[] = []
  while (passed.length < FARTHEST) {
    const here = (await focusOf(driver)).name
    if (name.test(here)) return passed
    passed.push(here)
    await press(driver, key)
  }
  throw new Error(`${String(name)} is not reached with ${key}; passed ${passed.join(' · ')}`)
}

/** Waits until what has the focus is called so. */
export const expectAt = (driver: AppDriver, name: RegExp) =>
  expect.poll(async () => (await focusOf(driver)).name, { timeout: 10_000 }).toMatch(name)
