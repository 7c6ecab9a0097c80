import { Buffer } from 'node:buffer'
import { fromBuffer, type Entry, type ZipFile } from 'yauzl'
import type { DocumentBomb } from '../../../letter/questions/document-failure'
import type { Reading } from '../reading'
import { Refusal, refuse } from '../refusal'
import { crc32 } from './crc32'

/** Bytes of the header before each entry, without its name and extra fields. */
const localHeaderBytes = 30

const bomb = (reason: DocumentBomb) => new Refusal({ kind: 'bomb', reason })

/** The parts of a .docx or .odt, of which only those that are asked for are unpacked. */
export type ZipParts = {
  readonly names: readonly string[]
  has(name: string): boolean
  /** Refuses when the part is too large, encrypted or not what its check sum says. */
  read(name: string): Promise<Uint8Array>
}

/** Opens an archive after looking through its directory for what only an attack holds. Rejects when it is damaged. */
export async function openZip(bytes: Uint8Array, reading: Reading): Promise<ZipParts> {
  const zip = await openDirectory(bytes)
  const entries = await listEntries(zip, reading)
  checkOverlap([...entries.values()])
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    read: (name) => {
      const entry = entries.get(name)
      return entry ? readEntry(zip, entry, reading) : Promise.reject(new Error('no such part'))
    },
  }
}

const openDirectory = (bytes: Uint8Array) =>
  new Promise<ZipFile>((resolve, reject) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: true }, (error, zip) => {
      if (error) reject(error)
      else resolve(zip)
    })
  })

const listEntries = (zip: ZipFile, reading: Reading) =>
  new Promise<Map<string, Entry>>((resolve, reject) => {
    const entries = new Map<string, Entry>()
    const seen = new Set<string>()
    zip.on('error', (error: Error) => {
      // The library refuses names that climb out of the archive.
      reject(
        /invalid (relative path|characters in fileName)|absolute path/i.test(error.message)
          ? bomb('unsafe-part-name')
          : error,
      )
    })
    zip.on('end', () => {
      resolve(entries)
    })
    zip.on('entry', (entry: Entry) => {
      const folded = entry.fileName.toLowerCase()
      if (seen.has(folded)) reject(bomb('duplicate-part'))
      else if (seen.size >= reading.limits.parts) reject(bomb('too-many-parts'))
      else {
        seen.add(folded)
        entries.set(entry.fileName, entry)
        zip.readEntry()
      }
    })
    if (zip.entryCount > reading.limits.parts) reject(bomb('too-many-parts'))
    else zip.readEntry()
  })

/** Entries that share bytes unpack to many times the file: no program that writes letters does that. */
function checkOverlap(entries: readonly Entry[]): void {
  const byOffset = [...entries].sort((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader)
  let end = 0
  for (const entry of byOffset) {
    if (entry.relativeOffsetOfLocalHeader < end) throw bomb('overlapping-parts')
    end = entry.relativeOffsetOfLocalHeader + localHeaderBytes + entry.compressedSize
  }
}

async function readEntry(zip: ZipFile, entry: Entry, reading: Reading): Promise<Uint8Array> {
  if (entry.generalPurposeBitFlag & 1) refuse({ kind: 'encrypted', format: 'docx' })
  if (entry.uncompressedSize > reading.limits.partBytes) throw bomb('inflates-too-far')
  const bytes = await inflate(zip, entry, reading)
  if (crc32(bytes) !== entry.crc32) throw new Error('check sum differs')
  reading.checkTime()
  return bytes
}

const inflate = (zip: ZipFile, entry: Entry, reading: Reading) =>
  new Promise<Uint8Array>((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) {
        reject(error)
        return
      }
      const chunks: Buffer[] = []
      let size = 0
      stream.on('data', (chunk: Buffer) => {
        size += chunk.length
        chunks.push(chunk)
        // What the directory says may be a lie, so the bytes that really come are counted too.
        if (size > reading.limits.partBytes) stream.destroy(bomb('inflates-too-far'))
      })
      stream.on('error', reject)
      stream.on('end', () => {
        resolve(Buffer.concat(chunks))
      })
    })
  })
