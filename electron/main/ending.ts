import { app, powerMonitor, type BrowserWindow } from 'electron'
import type { SendNotice } from '../ipc/notices'

/** What is left of the time that a system gives at log-off, for the page to hand over its last second of typing. */
const FLUSH_MS = 600

export type EndingOptions = {
  readonly window: BrowserWindow
  readonly send: SendNotice
  /** Resolves when every write under way is done. */
  readonly settle: () => Promise<void>
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/**
 * Ends without asking, since nobody can answer at log-off or a signal: the page autosaves, main finishes writing, locks
 * go. What was not saved is offered at the next start.
 */
export function createEnding({ window, send, settle }: EndingOptions): () => void {
  let ending = false
  return () => {
    if (ending) return
    ending = true
    if (!window.isDestroyed()) send('draft:flush', {})
    void pause(FLUSH_MS)
      .then(settle)
      .finally(() => app.exit(0))
  }
}

/** Log-off and shut-down of the system, and signals. */
export function setupEnding(window: BrowserWindow, end: () => void): void {
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, end)
  window.on('session-end', end)
  if (process.platform !== 'win32') {
    powerMonitor.on('shutdown', () => end())
  }
}
