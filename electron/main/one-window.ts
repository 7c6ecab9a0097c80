import { app, type BrowserWindow, type WebContents } from 'electron'

export type OneWindow = {
  readonly set: (window: BrowserWindow) => void
  readonly get: () => BrowserWindow | null
  readonly contents: () => WebContents | null
}

function show(window: BrowserWindow | null): void {
  if (!window) return
  if (window.isMinimized()) window.restore()
  window.focus()
}

/** Keeps the program's one window, brings it forward at a second start, and ends the program with it. */
export function keepOneWindow(): OneWindow {
  let window: BrowserWindow | null = null
  app.on('second-instance', () => show(window))
  app.on('window-all-closed', () => app.quit())
  return {
    get: () => window,
    contents: () => (window && !window.isDestroyed() ? window.webContents : null),
    set(made) {
      window = made
      made.on('closed', () => {
        window = null
      })
    },
  }
}
