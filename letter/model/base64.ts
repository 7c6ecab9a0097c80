const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

const codes = (() => {
  const table = new Uint8Array(128).fill(255)
  for (let code = 0; code < ALPHABET.length; code += 1) table[ALPHABET.charCodeAt(code)] = code
  return table
})()

/** Bytes as text (RFC 4648, 4), padded and on one line. */
export function base64Of(bytes: Uint8Array): string {
  const texts: string[] = []
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b, c] = [bytes[at], bytes[at + 1], bytes[at + 2]]
    const group = (a << 16) | ((b ?? 0) << 8) | (c ?? 0)
    const letter = (shift: number) => ALPHABET.charAt((group >> shift) & 63)
    texts.push(letter(18) + letter(12) + (b === undefined ? '=' : letter(6)) + (c === undefined ? '=' : letter(0)))
  }
  return texts.join('')
}

/** The bytes that a text stands for (RFC 4648, 4); null for any other text. */
export function bytesOfBase64(text: string): Uint8Array | null {
  if (text.length % 4 !== 0) return null
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const end = text.length - padding
  const bytes = new Uint8Array((text.length / 4) * 3 - padding)
  let group = 0
  let out = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = at < end ? (codes[text.charCodeAt(at)] ?? 255) : 0
    if (code === 255) return null
    group = (group << 6) | code
    if (at % 4 !== 3) continue
    for (let shift = 16; shift >= 0 && out < bytes.length; shift -= 8, out += 1) bytes[out] = (group >> shift) & 255
    group = 0
  }
  return bytes
}
