import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ensurePinnedRuntime, FOR_TESTS_ONLY, pinnedFolder, pinnedPackage } from './pinned-runtime'
import { cacheFolder, repository } from './repository'
import { runProgram } from './run-program'

export type ElectronRuntime = {
  /** Holds the program itself: what ELECTRON_OVERRIDE_DIST_PATH means. */
  readonly folder: string
  readonly program: string
  /** An old build from an npm package, never to be shipped. */
  readonly forTestsOnly: boolean
}

const programNames = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' } as const
const programName = process.platform in programNames ? programNames[process.platform as 'darwin' | 'win32'] : 'electron'
const installed = join(repository, 'node_modules/electron')

export const runtimeIn = (folder: string): ElectronRuntime => ({
  folder,
  program: join(folder, programName),
  forTestsOnly: existsSync(join(folder, FOR_TESTS_ONLY)),
})
const isThere = (runtime: ElectronRuntime) => existsSync(runtime.program)

/** The first Electron that can be had: the one given, the one that `electron` fetches, or the pinned one. */
export async function findElectron(say: (line: string) => void): Promise<ElectronRuntime> {
  const given = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (given) return checkGiven(runtimeIn(given))
  const ours = runtimeIn(join(installed, 'dist'))
  if (isThere(ours)) return ours
  const pinnable = process.platform === 'linux' && process.arch === 'x64'
  const pinned = runtimeIn(pinnedFolder(cacheFolder()))
  if (pinnable && isThere(pinned) && !mirrorIsSet()) return tell(pinned, say)
  const complaint = await fetchElectron(say)
  if (complaint === null) return ours
  if (!pinnable) throw new Error(`Electron could not be fetched (${complaint}). ${advice}`)
  return tell(runtimeIn(await ensurePinnedRuntime(cacheFolder())), say)
}

const advice = 'Set ELECTRON_MIRROR to a mirror you reach, or ELECTRON_OVERRIDE_DIST_PATH to an unpacked Electron.'

function checkGiven(runtime: ElectronRuntime): ElectronRuntime {
  if (isThere(runtime)) return runtime
  throw new Error(`ELECTRON_OVERRIDE_DIST_PATH names ${dirname(runtime.program)}, but there is no ${programName} in it`)
}

/** Somebody who sets a mirror wants Electron from there, even when an earlier start made do with the pinned one. */
const mirrorIsSet = () => Object.keys(process.env).some((name) => /electron_(custom_dir|mirror)$/i.test(name))

/** Lets the package `electron` fetch its binary, from its mirror; gives what went wrong, or null. */
async function fetchElectron(say: (line: string) => void): Promise<string | null> {
  say('Fetching Electron …')
  const limit = AbortSignal.timeout(15 * 60_000)
  const { code, err } = await runProgram(process.execPath, [join(installed, 'install.js')], { signal: limit })
  if (code === 0) return null
  return err.split('\n').find((line) => /error/i.test(line)) ?? 'no answer'
}

function tell(runtime: ElectronRuntime, say: (line: string) => void): ElectronRuntime {
  say(
    `Electron itself cannot be fetched here: using Electron ${pinnedPackage.electron} out of the npm package ${
      pinnedPackage.name
    }, for development and tests only.`,
  )
  return runtime
}
