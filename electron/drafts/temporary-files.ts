import { randomBytes } from 'node:crypto'
import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isRunning, thisMachine } from './this-machine'

const PATTERN = /^\.~antwoordbrief-([0-9a-f]{12})-(\d{1,10})-[0-9a-f]{12}\.tmp$/
const DAY_MS = 24 * 60 * 60 * 1000

/** A name for a file that is about to take another's place. Short whatever the other's name, so that long names can be saved. */
export const temporaryName = (): string =>
  `.~antwoordbrief-${thisMachine()}-${process.pid}-${randomBytes(6).toString('hex')}.tmp`

async function isLeftOver(folder: string, name: string, now: number): Promise<boolean> {
  const match = PATTERN.exec(name)
  if (!match) return false
  const [, machine, pid] = match
  if (machine === thisMachine()) return Number(pid) !== process.pid && !isRunning(Number(pid))
  // Of another machine we cannot ask whether its program still runs: nothing writes for a day.
  return now - (await stat(join(folder, name))).mtimeMs > DAY_MS
}

/** Removes what an earlier run that was killed while writing left in a folder. Never touches any other file; never throws. */
export async function removeLeftOvers(folder: string): Promise<number> {
  let removed = 0
  const names = await readdir(folder).catch(() => [])
  for (const name of names) {
    const done = await isLeftOver(folder, name, Date.now())
      .then((leftOver) => (leftOver ? rm(join(folder, name)).then(() => true) : false))
      .catch(() => false)
    if (done) removed += 1
  }
  return removed
}
