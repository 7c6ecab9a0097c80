import { app } from 'electron'
import { resolve } from 'node:path'

/** Lets a test keep its own settings and autosaves apart; a packaged program takes no such hint. */
export function setupUserData(): void {
  const folder = process.env.ANTWOORDBRIEF_USER_DATA
  if (folder && !app.isPackaged) app.setPath('userData', resolve(folder))
}
