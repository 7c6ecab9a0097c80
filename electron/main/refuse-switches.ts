import { app } from 'electron'
import { dangerousSwitches } from './dangerous-switches'

/** Ends the program at once when it was started with a dangerous switch; must run before our own switches are added. */
export function refuseSwitches(): void {
  const found = dangerousSwitches({
    hasSwitch: (name) => app.commandLine.hasSwitch(name),
    packaged: app.isPackaged,
    root: process.getuid?.() === 0,
  })
  if (found.length === 0) return
  process.stderr.write(`Antwoordbrief start niet met ${found.map((name) => `--${name}`).join(', ')}.\n`)
  // `app.exit` waits for nothing, but code after it still runs: leave the process itself.
  app.exit(1)
  process.exit(1)
}
