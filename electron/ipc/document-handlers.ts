import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { failed, success, type Result } from '../../letter/model/result'
import type { DocumentFailure } from '../../letter/questions/document-failure'
import type { KnownOffice } from '../../letter/questions/parsed-document'
import { usualLimits } from '../documents/limits'
import type { InWorker } from '../documents/read-document-in-worker'
import type { UnderstoodDocument } from '../documents/understand-document'
import { systemCodeOrThrow } from '../drafts/system-code'
import type { FileFailure, IncomingDocument } from './contract'
import type { HandlersFor } from './handlers'

type Read = Result<UnderstoodDocument, DocumentFailure>

/** Reads a file's bytes and understands them, off the main thread. */
export type ReadOffThread = (bytes: Uint8Array, name: string, how: InWorker) => Promise<Read>

export type DocumentWorld = {
  /** The path of the document that the person means; null when they changed their mind. */
  readonly askWhich: () => Promise<string | null>
  readonly read: ReadOffThread
  /** Offices by which a heading is read. */
  readonly offices: () => Promise<readonly KnownOffice[]>
  readonly tellProgress: (fraction: number) => void
}

/** The bytes of a file; one that is too large is refused before it is read. */
async function bytesOf(path: string): Promise<Result<Uint8Array, DocumentFailure | FileFailure>> {
  try {
    const { size } = await stat(path)
    if (size > usualLimits.bytes) return failed({ kind: 'too-large', measure: 'bytes', limit: usualLimits.bytes })
    return success(await readFile(path))
  } catch (error) {
    const code = systemCodeOrThrow(error)
    return failed(code === 'ENOENT' ? { kind: 'gone' } : { kind: 'cannot-read', code })
  }
}

const utf8 = (text: string) => new TextEncoder().encode(text)

/** The clipboard as files: a byte order mark tells the encoding, and a first line that text is not taken for mail. */
const htmlFile = (html: string) => utf8(`\ufeff<!doctype html>\n${html}`)
const textFile = (text: string) => utf8(`\ufeff\n${text}`)

/** How much of a document was understood: first that it is questions at all, then how many. */
const understood = ({ parsed: { kind, questionSet } }: UnderstoodDocument): number =>
  (kind === 'not-recognised' ? 0 : 1000) + questionSet.questions.length

/** The reading of which most is understood; of equals the first, which tells most of its notes and numbers. */
function best(readings: readonly Read[]): Read {
  const [first, ...others] = readings.filter((read) => read.ok)
  if (!first) return readings.at(-1) ?? failed({ kind: 'empty' })
  return others.reduce((so, one) => (understood(one.value) > understood(so.value) ? one : so), first)
}

/** One document is read at a time: who begins another lets the former go. */
export function documentHandlers(world: DocumentWorld): HandlersFor<'document'> {
  let current = new AbortController()
  const begin = () => {
    current.abort()
    current = new AbortController()
    // Reading counts from here on, also for a format that cannot say how far it is.
    world.tellProgress(0)
    return current.signal
  }

  async function readNamed(bytes: Uint8Array, name: string): Promise<Result<IncomingDocument, DocumentFailure>> {
    const signal = begin()
    const offices = await world.offices()
    const read = await world.read(bytes, name, { signal, offices, onProgress: world.tellProgress })
    return read.ok ? success({ name, ...read.value }) : read
  }

  async function paste(text: string, html: string): Promise<Result<IncomingDocument, DocumentFailure>> {
    const signal = begin()
    const how = { signal, offices: await world.offices() }
    const readings = [
      ...(html.trim() === '' ? [] : [await world.read(htmlFile(html), 'plakbord.html', how)]),
      ...(text.trim() === '' ? [] : [await world.read(textFile(text), 'plakbord.txt', how)]),
    ]
    const read = best(readings)
    if (signal.aborted) return failed({ kind: 'cancelled' })
    return read.ok ? success({ name: null, ...read.value }) : read
  }

  return {
    'document:choose': async () => {
      const path = await world.askWhich()
      if (path === null) return success('cancelled')
      const bytes = await bytesOf(path)
      return bytes.ok ? readNamed(bytes.value, basename(path)) : bytes
    },
    'document:read': ({ name, bytes }) => readNamed(bytes, name),
    'document:paste': ({ text, html }) => paste(text, html),
    'document:cancel': () => {
      current.abort()
      return Promise.resolve(success(null))
    },
  }
}
