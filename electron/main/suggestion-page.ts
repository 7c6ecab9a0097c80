import { setTimeout as pause } from 'node:timers/promises'
import type { BrowserWindow } from 'electron'
import type { SuggestFor } from '../spelling/spelling'
import { safeWindow } from './safe-window'

export type SuggestionPage = { readonly suggestFor: SuggestFor; readonly close: () => void }

/** A page without anything, that may load nothing and run nothing. */
const EMPTY = `data:text/html,<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`

/** A word that no dictionary and no list holds: whether the checker of the page has its dictionary by now. */
const NONSENSE = 'xqzwvkjt'
const LONGEST_WAIT_MS = 5000
/** Whoever walks along the words of a letter asks again within this time; after it the memory is given back. */
const IDLE_MS = 60_000

/** An empty page with the bridge, in a process of its own. Main answers questions of the window only, not of this page. */
const emptyPage = (preload: string) => safeWindow({ preload, spellcheck: true, devTools: false }, { show: false })

/** What the bridge of the page answers; the words go as JSON, never as a program. */
const askBridge = ({ webContents }: BrowserWindow, method: 'misspelled' | 'suggestions', given: unknown) =>
  webContents.executeJavaScript(`antwoordbrief.${method}(${JSON.stringify(given)})`) as Promise<readonly string[]>

async function whenReady(page: BrowserWindow): Promise<BrowserWindow> {
  await page.loadURL(EMPTY)
  const giveUpAt = performance.now() + LONGEST_WAIT_MS
  while ((await askBridge(page, 'misspelled', [NONSENSE])).length === 0 && performance.now() < giveUpAt) await pause(50)
  return page
}

/**
 * Asks the checker what could stand for a word. It takes up to half a second for each and cannot be stopped halfway; in
 * the window itself nobody could type meanwhile. The page is made at the first question.
 */
export function createSuggestionPage(preload: string): SuggestionPage {
  let page: BrowserWindow | null = null
  let ready: Promise<BrowserWindow> | null = null
  let idle: NodeJS.Timeout | undefined
  const close = () => {
    clearTimeout(idle)
    if (page && !page.isDestroyed()) page.destroy()
    page = ready = null
  }
  const open = (): Promise<BrowserWindow> => {
    page = emptyPage(preload)
    page.webContents.on('render-process-gone', close)
    return whenReady(page)
  }
  return {
    suggestFor: async (word) => {
      clearTimeout(idle)
      ready ??= open()
      try {
        return await askBridge(await ready, 'suggestions', word)
      } catch {
        // The page went away with the window, or broke: then there is no answer, and the next question makes another.
        close()
        return null
      } finally {
        clearTimeout(idle)
        idle = setTimeout(close, IDLE_MS)
      }
    },
    close,
  }
}
