import { mkdir, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { z } from 'zod'
import { safeWrite, type SafeWrite } from './safe-write'
import { systemCode } from './system-code'

/** A small JSON file of the program itself (settings, recent letters). */
export type OwnRecord<T> = {
  readonly read: () => Promise<T>
  /** Changes the record; a change that cannot be written holds for this run only. */
  readonly change: (edit: (value: T) => T) => Promise<void>
}

type Found =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'none' } | { readonly kind: 'unreadable' }

async function look(path: string): Promise<Found> {
  try {
    return { kind: 'text', text: await readFile(path, 'utf8') }
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return { kind: 'none' }
    return { kind: 'unreadable' }
  }
}

function parsed<T>(text: string, schema: z.ZodType<T>): T | null {
  try {
    return schema.parse(JSON.parse(text))
  } catch {
    // Damaged, or of a later version: the caller keeps it aside.
    return null
  }
}

/**
 * Reads a record once and keeps it. What cannot be read is never written over: a damaged file is first kept under
 * another name, and one that the system refuses to read is left alone for this run.
 */
export function ownRecord<T>(
  path: string,
  schema: z.ZodType<T>,
  initial: T,
  writeFile: SafeWrite = safeWrite,
): OwnRecord<T> {
  let value: Promise<T> | null = null
  let mayWrite = true
  let writing: Promise<unknown> = Promise.resolve()

  async function load(): Promise<T> {
    const found = await look(path)
    if (found.kind === 'none') return initial
    const record = found.kind === 'text' ? parsed(found.text, schema) : null
    if (record !== null) return record
    mayWrite = found.kind === 'text' && (await writeFile(`${path}.onleesbaar`, found.text)).ok
    return initial
  }

  const read = () => (value ??= load())

  async function write(record: T): Promise<void> {
    if (!mayWrite) return
    await mkdir(dirname(path), { recursive: true, mode: 0o700 }).catch(() => undefined)
    await writeFile(path, `${JSON.stringify(record, null, 2)}\n`)
  }

  return {
    read,
    async change(edit) {
      const next = read().then(edit)
      // Set before anything is awaited: a second change builds on this one.
      value = next
      writing = writing.then(async () => write(await next))
      await writing
    },
  }
}
