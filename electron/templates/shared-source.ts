import { readFile, rm } from 'node:fs/promises'
import { z } from 'zod'
import { failed, type Result } from '../../letter/model/result'
import { safeWrite } from '../drafts/safe-write'
import { readShelf, type Shelf, type ShelfFailure } from './shelf'

/** What the shared folder came to: what lies in it now, or else how it failed and what lay in it before. */
export type SharedRead = { readonly shelf: Shelf | null; readonly failure: ShelfFailure | null }

/** What lay in the shared folder the last time that all of it was good, and when (ISO 8601). */
export type LastGood = { readonly shelf: Shelf; readonly copyFrom: string }

/** The shared folder, on a network drive that may be slow or gone. */
export type SharedSource = {
  /** Never takes longer than the limit, whatever the drive does. */
  readonly read: (folder: string) => Promise<SharedRead>
  /** The copy of this folder; null when there is none that can be used. */
  readonly lastGood: (folder: string) => Promise<LastGood | null>
  /** Keeps what was read, to go on with when the folder is out of reach. */
  readonly keep: (folder: string, shelf: Shelf) => Promise<void>
  /** No folder is chosen any more: its copy goes too. */
  readonly forget: () => Promise<void>
}

type Places = {
  /** Where, among the user's own files, the last good copy is kept. */
  readonly copyFile: string
  readonly limitMs?: number
  readonly now?: () => Date
  readonly readFolder?: typeof readShelf
}

const USUAL_LIMIT_MS = 3000

const sources = z.array(z.strictObject({ path: z.string(), text: z.string() }))
const Copy = z.strictObject({
  version: z.literal(1),
  folder: z.string(),
  readAt: z.iso.datetime(),
  ...{ data: sources, templates: sources, wordLists: sources },
})

type Read = Result<Shelf, ShelfFailure>
type Running = { readonly reading: Promise<Read>; readonly limit: Promise<'late'>; readonly stop: () => void }

function begin(reading: Promise<Read>, limitMs: number): Running {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<'late'>((resolve) => {
    timer = setTimeout(resolve, limitMs, 'late')
  })
  return {
    reading,
    limit,
    stop: () => {
      clearTimeout(timer)
    },
  }
}

const tooSlow = failed<ShelfFailure>({ kind: 'cannot-read', origin: 'shared', code: 'ETIMEDOUT' })

/**
 * Reads with a limit. A drive that hangs holds one thread of the system for as long as it hangs, so the same folder is never
 * begun twice: who asks meanwhile has the answer at once, and who asks after it came in late still gets what was read.
 */
function withLimit(readFolder: typeof readShelf, limitMs: number): (folder: string) => Promise<Read> {
  const running = new Map<string, Running>()
  return async (folder) => {
    const started = running.get(folder) ?? begin(readFolder(folder, 'shared'), limitMs)
    running.set(folder, started)
    const read = await Promise.race([started.reading, started.limit])
    if (read === 'late') return tooSlow
    started.stop()
    running.delete(folder)
    return read
  }
}

async function copyOf(copyFile: string, folder: string): Promise<LastGood | null> {
  try {
    const copy = Copy.parse(JSON.parse(await readFile(copyFile, 'utf8')))
    const { data, templates, wordLists, readAt } = copy
    if (copy.folder !== folder) return null
    return { shelf: { origin: 'shared', data, templates, wordLists, faults: [] }, copyFrom: readAt }
  } catch {
    // Absent or damaged: it only makes less to go on with, and the next good read makes it anew.
    return null
  }
}

/** The shared folder with a limit to waiting for it and a copy for when it is gone. */
export function sharedSource(places: Places): SharedSource {
  const { copyFile, limitMs = USUAL_LIMIT_MS, now = () => new Date(), readFolder = readShelf } = places
  const readInTime = withLimit(readFolder, limitMs)
  let kept = ''
  return {
    async read(folder) {
      const read = await readInTime(folder)
      if (read.ok) return { shelf: read.value, failure: null }
      const copy = await copyOf(copyFile, folder)
      if (!copy) return { shelf: null, failure: read.failure }
      return { shelf: copy.shelf, failure: { ...read.failure, copyFrom: copy.copyFrom } }
    },
    lastGood: (folder) => copyOf(copyFile, folder),
    async keep(folder, { data, templates, wordLists }) {
      const content = { folder, data, templates, wordLists }
      const text = JSON.stringify(content)
      // Once a run also when nothing changed, so that its date says when the folder was last seen.
      if (text === kept) return
      kept = text
      await safeWrite(copyFile, JSON.stringify({ version: 1, readAt: now().toISOString(), ...content }))
    },
    async forget() {
      kept = ''
      await rm(copyFile, { force: true }).catch(() => undefined)
    },
  }
}

/** Reads a folder that needs neither limit nor copy, such as in a test or on the command line. */
export const plainSource: SharedSource = {
  read: async (folder) => {
    const read = await readShelf(folder, 'shared')
    return read.ok ? { shelf: read.value, failure: null } : { shelf: null, failure: read.failure }
  },
  lastGood: () => Promise.resolve(null),
  keep: () => Promise.resolve(),
  forget: () => Promise.resolve(),
}
