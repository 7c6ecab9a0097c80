import { buildIfNeeded } from './build-if-needed'
import { findElectron, type ElectronRuntime } from './find-electron'
import { installNeeds, missingNeeds } from './system-packages'

const say = (line: string) => console.log(line)

/**
 * Makes this machine able to run the app (and the tests): an Electron, the system's libraries, a fresh build. From here
 * on ELECTRON_OVERRIDE_DIST_PATH names that Electron, for this process and those it starts.
 */
export async function prepare({ forTests }: { readonly forTests: boolean }): Promise<ElectronRuntime> {
  const electron = await findElectron(say)
  process.env.ELECTRON_OVERRIDE_DIST_PATH = electron.folder
  await installNeeds(await missingNeeds(electron.program, forTests), say)
  await buildIfNeeded(say)
  return electron
}
