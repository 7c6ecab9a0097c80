import { app } from 'electron'

/**
 * Puts every page and worker in the sandbox. Not together with `--no-sandbox` (root in a test machine): the two make
 * Chromium's network service crash in a loop and the program hang (security.md 0.10).
 */
export function setupSandbox(): void {
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
}
