import type { CDPSession, Page } from 'playwright-core'
import { placeCaret, showMiddleAnswer, startKeyClock } from './key-clock'

/** Keys of one block: what came of them. */
export type Block = {
  /** Milliseconds from each key to the frame that shows it. */
  readonly times: readonly number[]
  /** Milliseconds that the page's thread was at work for a key, with all that follows from it until all is quiet. */
  readonly task: number
}

export type Typist = { readonly type: (keys: number) => Promise<Block> }

/** Four times as fast as a quick typist: what works between keys gets no more room than it may count on. */
const GAP_MS = 40
/** Long enough for everything that waits for a pause (autosave, checks) to be done. */
const QUIET_MS = 2000
const TEXT = 'de minister antwoordt dat het kabinet dit beleid steunt en verder uitwerkt '

/** Puts the caret in the middle answer of a page of `count` answers, ready to type. */
export async function sitDown(page: Page, count: number): Promise<Typist> {
  await page.waitForFunction(showMiddleAnswer, count, { polling: 100 })
  await page.waitForTimeout(1500)
  // What is drawn above it meanwhile may have moved it.
  await page.evaluate(showMiddleAnswer, count)
  await page.waitForTimeout(1000)
  await page.evaluate(startKeyClock)
  const { x, y } = await page.evaluate(placeCaret)
  // Where a click would have put the caret. After each frame a page looks again at what lies under the pointer; left to
  // the display, the pointer would hang over the window on top and over no other.
  await page.mouse.move(x, y)
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  let typed = 0
  return {
    type: async (keys) => {
      await page.evaluate(() => (window.keyTimes = []))
      const before = await taskSeconds(session)
      for (let n = 0; n < keys; n += 1, typed += 1) await press(session, TEXT[typed % TEXT.length] ?? ' ')
      await page.waitForTimeout(QUIET_MS)
      const task = ((await taskSeconds(session)) - before) * 1000
      return { times: await page.evaluate(() => window.keyTimes), task: task / keys }
    },
  }
}

async function press(session: CDPSession, key: string): Promise<void> {
  const started = performance.now()
  const code = key === ' ' ? 'Space' : `Key${key.toUpperCase()}`
  const windowsVirtualKeyCode = key === ' ' ? 32 : key.toUpperCase().charCodeAt(0)
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', key, code, text: key, windowsVirtualKeyCode })
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code, windowsVirtualKeyCode })
  await new Promise((settle) => setTimeout(settle, Math.max(0, GAP_MS - (performance.now() - started))))
}

async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0
}
