import { app } from 'electron'

/** One program at a time for one person: two would write the same settings and autosaves. False when this one must end. */
export function becomeOnlyInstance(): boolean {
  if (app.requestSingleInstanceLock()) return true
  app.exit(0)
  return false
}
