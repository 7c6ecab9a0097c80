/* The entry of `npm run letter`: letter/cli with the disk and the document readers of this program. */
import { join } from 'node:path'
import { runCommandLine } from '../../letter/cli/command-line'
import { machine } from './machine'

async function main(): Promise<void> {
  const outcome = await runCommandLine(process.argv.slice(2), machine(join(__dirname, '../../templates')))
  if (outcome.exitCode === 2) process.stderr.write(`${outcome.complaint}\n`)
  else if (outcome.output !== '') process.stdout.write(`${outcome.output}\n`)
  // No process.exit: it would cut off what a pipe has not taken yet.
  process.exitCode = outcome.exitCode
}

void main()
