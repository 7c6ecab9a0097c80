import { chmodSync, chownSync, cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DeskCommand, DeskSetup } from './fault-injection/desk-commands'
import { runDesk } from './fault-injection/run-desk'

/** Root passes through every right; the system's user "nobody" does not. */
const NOBODY = 65534
const root = process.getuid?.() === 0

/** Gives a folder and all in it to the one as whom `runDeskAsOrdinaryUser` runs. */
export function giveToOrdinaryUser(folder: string): void {
  if (!root) return
  chownSync(folder, NOBODY, NOBODY)
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    chownSync(join(folder, name), NOBODY, NOBODY)
  }
}

/** The checkout may lie where only root may look. */
function readableCopy(path: string, into: string): string {
  const copy = join(into, path.split('/').at(-1) ?? 'copy')
  cpSync(path, copy, { recursive: true })
  return copy
}

/** Runs a desk as somebody whom the rights of files bind. */
export function runDeskAsOrdinaryUser(program: string, setup: DeskSetup, commands: readonly DeskCommand[]) {
  if (!root) return runDesk(program, setup, commands)
  const folder = mkdtempSync(join(tmpdir(), 'antwoordbrief-user-'))
  chmodSync(folder, 0o755)
  const templates = readableCopy(setup.templates, folder)
  const ended = runDesk(readableCopy(program, folder), { ...setup, templates }, commands, {}, NOBODY)
  rmSync(folder, { recursive: true })
  return ended
}
