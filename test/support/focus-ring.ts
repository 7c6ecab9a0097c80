import type { Page } from 'playwright-core'

/**
 * Goes round all that Tab reaches, until it is where it began, and gives what was wrong: the focus on nothing, or on
 * something that does not show it. A field for text shows it by its caret.
 */
export async function faultsOfTabbing(page: Page, most = 60): Promise<readonly string[]> {
  const faults: string[] = []
  await page.evaluate(() =>
    document.querySelectorAll('[data-tab-began]').forEach((at) => at.removeAttribute('data-tab-began')),
  )
  await page.evaluate(() => document.activeElement?.setAttribute('data-tab-began', ''))
  for (let tabs = 0; tabs < most; tabs += 1) {
    await page.keyboard.press('Tab')
    const { fault, isRound } = await page.evaluate(focusNow)
    if (fault) faults.push(fault)
    if (isRound) break
  }
  return faults
}

/** What is wrong with how the focus shows now; empty when nothing is. */
export const unseenFocus = async (page: Page): Promise<string> => (await page.evaluate(focusNow)).fault

/** Runs in the page. */
function focusNow(): { readonly fault: string; readonly isRound: boolean } {
  const here = document.activeElement
  if (!(here instanceof HTMLElement) || here === document.body)
    return { fault: 'the focus is on nothing', isRound: false }
  const shows = (element: Element) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none'
  }
  const hasCaret = here.isContentEditable || here.matches('input:not([type=checkbox],[type=radio]), textarea')
  const around = [here, here.closest('label'), here.parentElement].filter((part) => part !== null)
  const isSeen = hasCaret || around.some(shows)
  return {
    fault: isSeen ? '' : `not seen: ${here.outerHTML.slice(0, 160)}`,
    isRound: here.hasAttribute('data-tab-began'),
  }
}
