/** `npm start`: the app in a window; where nobody can see a window, the app's main job on a virtual display. */
import { join } from 'node:path'
import { prepare } from './prepare'
import { repository } from './repository'
import { runVisibly } from './run-program'
import { hasDisplay, startDisplay } from './virtual-display'

async function start(args: readonly string[]): Promise<number> {
  const electron = await prepare({ forTests: false })
  if (hasDisplay()) {
    const forRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
    return runVisibly(electron.program, [repository, ...forRoot, ...args])
  }
  const display = await startDisplay()
  const tsx = join(repository, 'node_modules/tsx/dist/cli.mjs')
  const show = join(repository, 'test/support/demonstrate.ts')
  const env = { ...process.env, DISPLAY: display.name }
  const code = await runVisibly(process.execPath, [tsx, show, ...args], { env })
  display.stop()
  return code
}

start(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (fault: unknown) => {
    console.error(fault instanceof Error ? fault.message : fault)
    process.exit(1)
  },
)
