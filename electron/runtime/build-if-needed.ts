import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { repository } from './repository'
import { runProgram } from './run-program'

const sources = ['letter', 'electron', 'renderer', 'package.json', 'package-lock.json']
const products = [
  'out/main/main.cjs',
  'out/main/command-line.cjs',
  'out/preload/preload.cjs',
  'out/renderer/index.html',
]

function newest(path: string): number {
  const found = statSync(path)
  if (!found.isDirectory()) return found.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
}

/** Whether a source is younger than the oldest product of the last build. */
function isStale(): boolean {
  const made = products.map((path) => join(repository, path))
  if (!made.every((path) => existsSync(path))) return true
  const oldest = Math.min(...made.map((path) => statSync(path).mtimeMs))
  return sources.some((path) => newest(join(repository, path)) > oldest)
}

/** Builds `out/` when a source changed since. Throws with what the bundler said when it fails. */
export async function buildIfNeeded(say: (line: string) => void): Promise<void> {
  if (!isStale()) return
  say('Building …')
  const vite = join(repository, 'node_modules/electron-vite/bin/electron-vite.js')
  const args = [vite, 'build', '--config', 'electron/electron.vite.config.mts']
  const { code, out, err } = await runProgram(process.execPath, args, { cwd: repository })
  if (code !== 0) throw new Error(`The build failed:\n${out}${err}`)
}
