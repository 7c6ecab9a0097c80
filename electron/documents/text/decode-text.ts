const replacement = '\ufffd'

/** What Windows-1252 has where Latin 1 has control characters, from 0x80. Node 20's own decoder takes it for Latin 1. */
const windowsOnly = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const decodeWindows = (bytes: Uint8Array) =>
  new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (letter) => windowsOnly[letter.charCodeAt(0) - 0x80] ?? letter)

/** The text of bytes whose encoding nobody tells: a byte order mark decides, then what the bytes can be. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const wide = guessWide(bytes)
  if (wide) return new TextDecoder(wide).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decodeMixed(bytes)
  }
}

/** UTF-16 without a mark: Dutch text then has a zero in nearly every other byte. */
function guessWide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 4096)
  const zeros = [0, 0]
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  const half = sample.length / 2
  if (half < 2) return null
  if (odd > half * 0.6 && even < half * 0.05) return 'utf-16le'
  if (even > half * 0.6 && odd < half * 0.05) return 'utf-16be'
  return null
}

/**
 * Not UTF-8 as a whole. Old Windows text has hardly ever a valid UTF-8 sequence in it; text pasted together from both, or
 * cut off in the middle of a letter, has mostly valid ones. So count, and read the odd bytes as Windows-1252.
 */
function decodeMixed(bytes: Uint8Array): string {
  const windows = decodeWindows(bytes)
  const lenient = new TextDecoder('utf-8').decode(bytes)
  const wrong = lenient.split(replacement).length - 1
  const right = lenient.replace(/[\u0000-\u007f\ufffd]/g, '').length
  if (right <= wrong) return windows
  return replaceOddBytes(bytes)
}

function replaceOddBytes(bytes: Uint8Array): string {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const pieces: string[] = []
  let start = 0
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at)
    if (length > 0) {
      at += length
      continue
    }
    pieces.push(strict.decode(bytes.subarray(start, at)), decodeWindows(bytes.subarray(at, at + 1)))
    at += 1
    start = at
  }
  pieces.push(strict.decode(bytes.subarray(start)))
  return pieces.join('').replace(/^\ufeff/, '')
}

/** Bytes of the valid UTF-8 sequence that starts here, or 0. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0
  if (first < 0x80) return 1
  const length =
    first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0
  for (let next = 1; next < length; next += 1) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0
  const second = bytes[at + 1] ?? 0
  const overlong = (first === 0xe0 && second < 0xa0) || (first === 0xf0 && second < 0x90)
  const outside = (first === 0xed && second > 0x9f) || (first === 0xf4 && second > 0x8f)
  return overlong || outside ? 0 : length
}
