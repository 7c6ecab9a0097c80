import { link, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { systemCode } from './system-code'
import { temporaryName } from './temporary-files'
import { isRunning, thisMachine } from './this-machine'

/** How often the holder shows that it is still there, and how long it may be silent. */
const BEAT_MS = 30_000
const SILENT_MS = 150_000

const Holder = z.object({ machine: z.string(), process: z.int(), since: z.string() })
type Holder = z.infer<typeof Holder>

export type DraftLock = { readonly path: string; readonly release: () => Promise<void> }

export type LockOutcome =
  | { readonly kind: 'mine'; readonly lock: DraftLock }
  | { readonly kind: 'in-use'; readonly since: string }
  /** Nothing can be written in the folder, so the draft cannot be saved there either. */
  | { readonly kind: 'folder-refuses' }
  /** The folder cannot hold a lock for another reason (disk full, name too long): work goes on without. */
  | { readonly kind: 'none' }

export const lockPath = (draftPath: string): string => join(dirname(draftPath), `.~lock.${basename(draftPath)}#`)

async function readOnce(path: string): Promise<Holder | null> {
  try {
    return Holder.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch {
    // Damaged or gone: such a lock must never keep anybody out.
    return null
  }
}

/** Looks twice, since another may be between making the lock and writing it. */
async function readHolder(path: string): Promise<Holder | null> {
  const holder = await readOnce(path)
  if (holder) return holder
  await pause(100)
  return readOnce(path)
}

/**
 * How long ago the holder last showed itself, by the clock of the disk that holds both files: clocks of two machines
 * may differ, and ours may jump.
 */
async function silence(path: string): Promise<number> {
  const probe = join(dirname(path), temporaryName())
  try {
    await writeFile(probe, '', { flag: 'wx', mode: 0o600 })
    return (await stat(probe)).mtimeMs - (await stat(path)).mtimeMs
  } finally {
    await rm(probe, { force: true })
  }
}

async function isHeld(path: string, holder: Holder): Promise<boolean> {
  if (holder.machine === thisMachine() && (holder.process === process.pid || !isRunning(holder.process))) return false
  return Math.abs(await silence(path)) < SILENT_MS
}

const REFUSALS: readonly string[] = ['EACCES', 'EPERM', 'EROFS']

async function create(path: string, holder: Holder): Promise<'made' | 'exists' | 'folder-refuses' | 'none'> {
  try {
    const handle = await open(path, 'wx', 0o644)
    await handle.writeFile(JSON.stringify(holder)).finally(() => handle.close())
    return 'made'
  } catch (error) {
    const code = systemCode(error)
    if (code === 'EEXIST') return 'exists'
    return code !== null && REFUSALS.includes(code) ? 'folder-refuses' : 'none'
  }
}

/**
 * Takes a stale lock away. Moved aside and looked at first: between our look and this another may have put a fresh one
 * in its place, and that one goes back.
 */
async function removeStale(path: string, stale: Holder | null): Promise<void> {
  const aside = join(dirname(path), temporaryName())
  await rename(path, aside)
  const taken = await readOnce(aside)
  if (taken && JSON.stringify(taken) !== JSON.stringify(stale)) await link(aside, path).catch(() => undefined)
  await rm(aside, { force: true })
}

const isMine = async (path: string) => {
  const holder = await readHolder(path)
  return holder?.machine === thisMachine() && holder.process === process.pid
}

function held(path: string, holder: Holder): DraftLock {
  const beat = async () => {
    if (!(await isMine(path))) return
    // Written over in place, not only given a time: a share stamps it with its own clock, and it is never empty.
    const handle = await open(path, 'r+')
    await handle.write(JSON.stringify(holder), 0).finally(() => handle.close())
  }
  const timer = setInterval(() => void beat().catch(() => undefined), BEAT_MS)
  timer.unref()
  const release = async () => {
    clearInterval(timer)
    // Somebody may have taken over while this machine slept: theirs stays.
    if (await isMine(path)) await rm(path, { force: true }).catch(() => undefined)
  }
  return { path, release }
}

/** Tries to become the one who may save a draft. A lock of a program that is gone never blocks; it is taken over. */
export async function takeLock(draftPath: string, since: string): Promise<LockOutcome> {
  const path = lockPath(draftPath)
  const me: Holder = { machine: thisMachine(), process: process.pid, since }
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const created = await create(path, me)
    if (created === 'made') return { kind: 'mine', lock: held(path, me) }
    if (created !== 'exists') return { kind: created }
    const holder = await readHolder(path)
    try {
      if (holder && (await isHeld(path, holder))) return { kind: 'in-use', since: holder.since }
      await removeStale(path, holder)
    } catch (error) {
      const code = systemCode(error)
      if (code === 'ENOENT') continue
      return code !== null && REFUSALS.includes(code) ? { kind: 'folder-refuses' } : { kind: 'none' }
    }
  }
  return { kind: 'none' }
}
