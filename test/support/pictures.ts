import { zlibSync } from 'fflate'
import type { Logo } from '../../letter/model/letter-template'
import { logoFrom } from '../../letter/template/read-logo'

const crcTable = Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c >>> 0
})

const crc = (bytes: Uint8Array) => {
  let c = 0xffffffff
  for (const byte of bytes) c = (crcTable[(c ^ byte) & 255] ?? 0) ^ (c >>> 8)
  return (c ^ 0xffffffff) >>> 0
}

/** A piece of a PNG: its length, kind, content and checksum. */
export function pngChunk(kind: string, content: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(12 + content.length)
  const view = new DataView(chunk.buffer)
  view.setUint32(0, content.length)
  chunk.set(new TextEncoder().encode(kind), 4)
  chunk.set(content, 8)
  view.setUint32(8 + content.length, crc(chunk.subarray(4, 8 + content.length)))
  return chunk
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

/** A real PNG: a blue upright bar on white, as a ribbon stands. `extra` goes before the picture. */
export function pngPicture(width: number, height: number, extra: readonly Uint8Array[] = []): Uint8Array {
  const header = new Uint8Array(13)
  const view = new DataView(header.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  header.set([8, 2, 0, 0, 0], 8)
  const row = new Uint8Array(1 + width * 3).fill(255)
  row[0] = 0
  for (let x = 0; x < width / 3; x += 1) row.set([21, 66, 115], 1 + x * 3)
  const rows = new Uint8Array(row.length * height)
  for (let y = 0; y < height; y += 1) rows.set(row, y * row.length)
  return Buffer.concat([
    SIGNATURE,
    pngChunk('IHDR', header),
    ...extra,
    pngChunk('IDAT', zlibSync(rows)),
    pngChunk('IEND', new Uint8Array()),
  ])
}

/** A JPEG of one grey pixel with a name and a place in it, as a camera or a drawing program writes them. */
export function jpegPicture(): Uint8Array {
  const plain = Buffer.from(
    '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAA//EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AN//Z',
    'base64',
  )
  const text = Buffer.from('Exif\0\0 J. Jansen, C:\\Users\\jjansen')
  const aside = Buffer.concat([Buffer.of(0xff, 0xe1, 0, text.length + 2), text])
  return Buffer.concat([plain.subarray(0, 20), aside, plain.subarray(20), Buffer.from('achteraan')])
}

/** A picture as a template holds it. */
export function logoOf(bytes: Uint8Array, alt = 'Logo van het ministerie'): Logo {
  const logo = logoFrom(bytes, alt)
  if (!logo.ok) throw new Error(logo.failure.kind)
  return logo.value
}
