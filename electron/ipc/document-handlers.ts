import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { failed, success, type Result } from '../../letter/model/result'
import type { DocumentFailure } from '../../letter/questions/document-failure'
import type { SourceDocument } from '../../letter/questions/source-document'
import { usualLimits } from '../documents/limits'
import type { InWorker } from '../documents/read-document-in-worker'
import { systemCodeOrThrow } from '../drafts/system-code'
import type { FileFailure, IncomingDocument } from './contract'
import type { HandlersFor } from './handlers'

type Source = Result<SourceDocument, DocumentFailure>

/** Reads a file's bytes off the main thread. */
export type ReadOffThread = (bytes: Uint8Array, name: string, how: InWorker) => Promise<Source>

export type DocumentWorld = {
  /** The path of the document that the person means; null when they changed their mind. */
  readonly askWhich: () => Promise<string | null>
  readonly read: ReadOffThread
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

/** One document is read at a time: who begins another lets the former go. */
export function documentHandlers(world: DocumentWorld): HandlersFor<'document'> {
  let current = new AbortController()
  const begin = () => {
    current.abort()
    current = new AbortController()
    return current.signal
  }
  const read = (bytes: Uint8Array, name: string, signal: AbortSignal): Promise<Source> =>
    world.read(bytes, name, { signal, onProgress: world.tellProgress })

  async function readNamed(bytes: Uint8Array, name: string): Promise<Result<IncomingDocument, DocumentFailure>> {
    const source = await read(bytes, name, begin())
    return source.ok ? success({ name, source: source.value }) : source
  }

  async function paste(text: string, html: string): Promise<Result<readonly SourceDocument[], DocumentFailure>> {
    const signal = begin()
    const asHtml = html.trim() === '' ? null : await read(htmlFile(html), 'plakbord.html', signal)
    const asText = text.trim() === '' ? null : await read(textFile(text), 'plakbord.txt', signal)
    const good = [asHtml, asText].filter((source) => source?.ok === true).map(({ value }) => value)
    if (signal.aborted) return failed({ kind: 'cancelled' })
    if (good.length > 0) return success(good)
    const why = [asText, asHtml].find((source) => source?.ok === false)
    return failed(why?.ok === false ? why.failure : { kind: 'empty' })
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
