import { _electron, type ElectronApplication } from 'playwright-core'
import { runtimeIn } from '../../../electron/runtime/find-electron'

/** Starts an Electron program with settings of its own, in the prepared runtime. */
export const launch = (program: string, args: readonly string[], userData: string): Promise<ElectronApplication> =>
  _electron.launch({
    executablePath: runtimeIn(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? '').program,
    args: [program, ...args, `--user-data-dir=${userData}`],
    env: { ...process.env, ANTWOORDBRIEF_USER_DATA: userData },
    // As an ordinary user the real sandbox stays on; root cannot have it.
    chromiumSandbox: process.getuid?.() !== 0,
  })

/** Ends a program at once, whatever is unsaved. */
export async function end(program: ElectronApplication): Promise<void> {
  await program.evaluate(({ app }) => app.exit(0)).catch(() => undefined)
  await program.close().catch(() => undefined)
}
