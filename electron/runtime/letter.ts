/**
 * `npm run letter`: the command line out of the build, so that it starts quickly and reads a PDF with the libraries as
 * they ship. Builds in silence where a source changed: what it prints is for other programs.
 */
import { join } from 'node:path'
import { buildIfNeeded } from './build-if-needed'
import { repository } from './repository'
import { runVisibly } from './run-program'

async function runLetter(args: readonly string[]): Promise<number> {
  await buildIfNeeded(() => undefined)
  return runVisibly(process.execPath, [join(repository, 'out/main/command-line.cjs'), ...args])
}

runLetter(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code
  },
  (fault: unknown) => {
    process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`)
    process.exitCode = 2
  },
)
