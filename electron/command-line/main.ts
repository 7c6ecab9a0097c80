/* The entry of `npm run letter`: letter/cli with the disk and the document readers of this program. */
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { runCommandLine } from '../../letter/cli/command-line'
import type { World } from '../../letter/cli/world'
import { readDocument } from '../documents/read-document'
import { safeWrite } from '../drafts/safe-write'
import { readTemplateFolder } from '../templates/template-folder'

const world: World = {
  readFile: (path) => readFile(path).catch(() => null),
  writeFile: async (path, bytes) => (await safeWrite(path, bytes)).ok,
  isFolder: async (path) => (await stat(path).catch(() => null))?.isDirectory() ?? false,
  readTemplates: () => readTemplateFolder(join(__dirname, '../../templates')),
  readDocument,
}

async function main(): Promise<void> {
  const outcome = await runCommandLine(process.argv.slice(2), world)
  if (outcome.exitCode === 2) process.stderr.write(`${outcome.complaint}\n`)
  else if (outcome.output !== '') process.stdout.write(`${outcome.output}\n`)
  // No process.exit: it would cut off what a pipe has not taken yet.
  process.exitCode = outcome.exitCode
}

void main()
