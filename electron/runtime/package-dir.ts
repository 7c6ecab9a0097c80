/**
 * `npm run package:dir [-- --with-test-runtime] [--output FOLDER]`: the program as a folder for this system. Refuses the
 * runtime for tests unless told otherwise, and then only for a package that never leaves this machine.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildIfNeeded } from './build-if-needed'
import { findElectron, type ElectronRuntime } from './find-electron'
import { repository } from './repository'
import { runVisibly } from './run-program'

const say = (line: string) => console.log(line)

const refusal = `Not packaged: the Electron that was found is an old build for development and tests, out of support, which
must not be given to anyone. Let electron be fetched (ELECTRON_MIRROR, ELECTRON_OVERRIDE_DIST_PATH), or try the package on
this machine with: npm run package:dir -- --with-test-runtime`

function mayPackage(electron: ElectronRuntime, told: boolean): boolean {
  if (!electron.forTestsOnly) return true
  say(told ? 'With the runtime for tests: do not give this package to anyone.' : refusal)
  return told
}

async function packageFolder(): Promise<number> {
  const { values } = parseArgs({
    options: { 'with-test-runtime': { type: 'boolean' }, output: { type: 'string', default: 'release' } },
  })
  const electron = await findElectron(say)
  if (!mayPackage(electron, values['with-test-runtime'] === true)) return 1
  await buildIfNeeded(say)
  const version = readFileSync(join(electron.folder, 'version'), 'utf8').trim().replace(/^v/, '')
  const builder = join(repository, 'node_modules/electron-builder/cli.js')
  const given = [`-c.electronDist=${electron.folder}`, `-c.electronVersion=${version}`]
  return runVisibly(process.execPath, [builder, '--dir', ...given, `-c.directories.output=${values.output}`], {
    cwd: repository,
  })
}

packageFolder().then(
  (code) => process.exit(code),
  (fault: unknown) => {
    console.error(fault instanceof Error ? fault.message : fault)
    process.exit(1)
  },
)
