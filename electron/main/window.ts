import { screen, type BrowserWindow } from 'electron'
import type { OwnRecord } from '../drafts/own-record'
import type { Settings, WindowPlace } from '../settings/settings'
import { APP_PAGE } from './app-address'
import { safeWindow } from './safe-window'
import { reachablePlace } from './window-place'

export type WindowOptions = {
  readonly preload: string
  readonly packaged: boolean
  readonly settings: OwnRecord<Settings>
}

const placeOf = (window: BrowserWindow): WindowPlace => ({
  ...window.getNormalBounds(),
  maximised: window.isMaximized(),
})

/** Remembers the place when the window was moved or sized; not at its closing, which must be quick. */
function rememberPlace(window: BrowserWindow, settings: OwnRecord<Settings>): void {
  let timer: NodeJS.Timeout | undefined
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      if (window.isDestroyed() || window.isMinimized() || window.isFullScreen()) return
      void settings.change((value) => ({ ...value, window: placeOf(window) }))
    }, 500)
  }
  for (const event of ['resize', 'move', 'maximize', 'unmaximize'] as const) window.on(event as 'resize', later)
  window.on('closed', () => clearTimeout(timer))
}

/** Makes the one window, where it stood before, and shows it when its first page is drawn. */
export async function createWindow(options: WindowOptions): Promise<BrowserWindow> {
  const { window: place } = await options.settings.read()
  const areas = screen.getAllDisplays().map((display) => display.workArea)
  const { maximised, ...bounds } = reachablePlace(place, areas)
  const page = { preload: options.preload, spellcheck: true, devTools: !options.packaged }
  const window = safeWindow(page, {
    ...bounds,
    minWidth: 720,
    minHeight: 480,
    title: 'Antwoordbrief',
    backgroundColor: '#eceae6',
    show: false,
  })
  window.once('ready-to-show', () => {
    if (maximised) window.maximize()
    window.show()
  })
  // The page's own title would replace the one that `window:describe` sets.
  window.on('page-title-updated', (event) => event.preventDefault())
  rememberPlace(window, options.settings)
  void window.loadURL(APP_PAGE)
  return window
}
