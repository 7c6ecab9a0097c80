import { failed, success, type Result } from '../model/result'

/** A picture that may stand on a letter, with nothing in it but what is seen. */
export type Picture = {
  readonly type: 'png' | 'jpg'
  readonly bytes: Uint8Array
  /** In pixels. */
  readonly width: number
  readonly height: number
}

/** Why a file cannot be a logo. `svg` is told apart: it is what people try, and a drawing may hold a program. */
export type PictureFailure = { readonly kind: 'svg' | 'not-a-picture' | 'damaged' | 'too-large' | 'too-many-pixels' }

/** A logo of 13 cm at 300 pixels an inch is 1,500 pixels wide and some 50 kB. */
export const largestPicture = 500_000
/** More pixels would take the memory of a hundred letters to show. */
const mostPixels = 4_000

const refused = (kind: PictureFailure['kind']) => failed<PictureFailure>({ kind })

const u16 = (bytes: Uint8Array, at: number) => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
const u32 = (bytes: Uint8Array, at: number) => u16(bytes, at) * 0x10000 + u16(bytes, at + 2)
const ascii = (bytes: Uint8Array, at: number, length: number) => String.fromCharCode(...bytes.subarray(at, at + length))

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((total, part) => total + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

// What is seen; texts, times, places and programs that a PNG may also carry stay behind (PNG 1.2, 4).
const SEEN = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'sBIT', 'pHYs'])
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

function readPng(bytes: Uint8Array): Picture | null {
  const parts = [bytes.subarray(0, PNG.length)]
  const kinds: string[] = []
  for (let at = PNG.length; at + 12 <= bytes.length && kinds.at(-1) !== 'IEND';) {
    const next = at + 12 + u32(bytes, at)
    const kind = ascii(bytes, at + 4, 4)
    if (next > bytes.length) return null
    if (SEEN.has(kind)) parts.push(bytes.subarray(at, next))
    kinds.push(kind)
    at = next
  }
  if (kinds[0] !== 'IHDR' || !kinds.includes('IDAT') || kinds.at(-1) !== 'IEND') return null
  return { type: 'png', bytes: joined(parts), width: u32(bytes, 16), height: u32(bytes, 20) }
}

/** A segment that holds the picture's size: "start of frame" of any kind (ITU T.81, table B.1). */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
/** Texts, times, places and profiles; JFIF (E0) and what tells of the colours (EE) belong to the picture. */
const isAside = (marker: number) => (marker > 0xe0 && marker <= 0xef && marker !== 0xee) || marker === 0xfe

function readJpeg(bytes: Uint8Array): Picture | null {
  const parts = [bytes.subarray(0, 2)]
  let size: { readonly width: number; readonly height: number } | null = null
  for (let at = 2; at + 4 <= bytes.length;) {
    const marker = bytes[at + 1] ?? 0
    if (bytes[at] !== 0xff) return null
    // From the scan on all is picture: nothing else is looked for there, and nothing behind its end is kept.
    if (marker === 0xda) {
      const end = endOfImage(bytes, at)
      return size && end > at ? { type: 'jpg', bytes: joined([...parts, bytes.subarray(at, end)]), ...size } : null
    }
    const next = at + 2 + u16(bytes, at + 2)
    if (next > bytes.length || next < at + 4) return null
    if (isFrame(marker)) size = { width: u16(bytes, at + 7), height: u16(bytes, at + 5) }
    if (!isAside(marker)) parts.push(bytes.subarray(at, next))
    at = next
  }
  return null
}

/** Just behind the "end of image": within a scan no FF stands before anything but 00 or a restart. */
function endOfImage(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return at + 2
  return -1
}

const startsWith = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, at) => bytes[at] === byte)

const looksLikeSvg = (bytes: Uint8Array) => /<svg[\s>]/i.test(ascii(bytes, 0, Math.min(bytes.length, 2_000)))

/**
 * Reads a PNG or JPEG that nobody has looked at, by its bytes and never by its name: its size, and its bytes without texts,
 * times and places of its making. Nothing is unpacked. A drawing (SVG) is refused: Word of before 2016 does not show it, and
 * it can hold a program.
 */
export function readPicture(bytes: Uint8Array): Result<Picture, PictureFailure> {
  if (bytes.length > largestPicture) return refused('too-large')
  const isPng = startsWith(bytes, PNG)
  if (!isPng && !startsWith(bytes, [0xff, 0xd8, 0xff])) return refused(looksLikeSvg(bytes) ? 'svg' : 'not-a-picture')
  const picture = isPng ? readPng(bytes) : readJpeg(bytes)
  if (!picture || picture.width === 0 || picture.height === 0) return refused('damaged')
  return Math.max(picture.width, picture.height) > mostPixels ? refused('too-many-pixels') : success(picture)
}
