import { BrowserWindow, type BrowserWindowConstructorOptions } from 'electron'
import { safePreferences, type PageChoices } from './safe-preferences'

type WindowLooks = Omit<BrowserWindowConstructorOptions, 'webPreferences'>

/** The one way to a window. That its page goes nowhere and opens nothing is held by `contents-guard.ts`. */
export const safeWindow = (page: PageChoices, looks: WindowLooks): BrowserWindow =>
  new BrowserWindow({ ...looks, webPreferences: safePreferences(page) })
