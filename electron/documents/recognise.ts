import type { DocumentFormat, UnsupportedDocument } from '../../letter/questions/document-failure'

/** What the content of a file says it is; a name can say anything. */
export type Recognised =
  | { readonly kind: 'zip' | 'pdf' | 'empty' }
  | { readonly kind: 'encrypted-office' }
  | { readonly kind: 'markup' }
  | { readonly kind: 'text' }
  | { readonly kind: 'unsupported'; readonly looksLike: UnsupportedDocument }

const startsWith = (bytes: Uint8Array, ...start: number[]) => start.every((byte, index) => bytes[index] === byte)

const latin1 = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes)

const pictures: readonly number[][] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
  [0x42, 0x4d],
]

/** Other archives: gzip, 7z, rar, bzip2, xz. */
const archives: readonly number[][] = [
  [0x1f, 0x8b],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x52, 0x61, 0x72, 0x21],
  [0x42, 0x5a, 0x68],
  [0xfd, 0x37, 0x7a, 0x58],
]

/** Decides by the first bytes. */
export function recognise(bytes: Uint8Array): Recognised {
  if (bytes.length === 0) return { kind: 'empty' }
  const head = bytes.subarray(0, 4096)
  const opening = latin1(head)
  if (startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0x50, 0x4b, 5, 6)) return { kind: 'zip' }
  if (opening.slice(0, 1024).includes('%PDF-')) return { kind: 'pdf' }
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return recogniseOldOffice(bytes)
  if (opening.startsWith('{\\rtf')) return { kind: 'unsupported', looksLike: 'rtf' }
  if (archives.some((start) => startsWith(bytes, ...start))) return { kind: 'unsupported', looksLike: 'archive' }
  if (pictures.some((start) => startsWith(bytes, ...start)) && isBinary(head)) {
    return { kind: 'unsupported', looksLike: 'image' }
  }
  if (isMail(opening)) return { kind: 'unsupported', looksLike: 'mail' }
  const plain = opening.replace(/\0/g, '').replace(/^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
  if (isMarkup(plain)) return { kind: 'markup' }
  return { kind: 'text' }
}

/** The containers of Office 97 hold old documents, mail, and new documents under a password. Names in it are UTF-16. */
function recogniseOldOffice(bytes: Uint8Array): Recognised {
  const names = latin1(bytes.subarray(0, 4_000_000)).replace(/\0/g, '')
  if (names.includes('EncryptedPackage')) return { kind: 'encrypted-office' }
  if (names.includes('WordDocument')) return { kind: 'unsupported', looksLike: 'word-97' }
  if (names.includes('__substg1.0_')) return { kind: 'unsupported', looksLike: 'outlook-message' }
  if (/Workbook|\bBook\b/.test(names)) return { kind: 'unsupported', looksLike: 'spreadsheet' }
  if (names.includes('PowerPoint Document')) return { kind: 'unsupported', looksLike: 'presentation' }
  return { kind: 'unsupported', looksLike: 'binary' }
}

/** Mails and web archives begin with header lines, of which two at least are known. */
function isMail(opening: string): boolean {
  const lines = opening.split(/\r?\n/, 12)
  if (!/^[\w-]+:\s?\S/.test(lines[0] ?? '')) return false
  const known = /^(received|return-path|message-id|mime-version|content-type|x-[\w-]+|delivered-to|dkim-signature):/i
  return lines.filter((line) => known.test(line)).length >= 2
}

/** Tags right at the start, after white space and comments, as HTML and XML have. */
function isMarkup(opening: string): boolean {
  const start = opening.replace(/^(\s|<!--[\s\S]*?-->)+/, '')
  return /^<(\?xml|!doctype|[a-z][\w:.-]*[\s/>])/i.test(start)
}

/** Bytes that no text has: zeros and control characters, more than a stray one. */
function isBinary(sample: Uint8Array): boolean {
  let odd = 0
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27 && byte !== 26)) odd += 1
  return odd > sample.length / 200
}

/** Whether decoded text is none: UTF-16 has its zeros lost by then. */
export function looksBinary(text: string): boolean {
  const sample = text.length > 200_000 ? text.slice(0, 100_000) + text.slice(-100_000) : text

  const odd = sample.match(/[\u0000-\u0008\u000e-\u0019\u001c-\u001f\ufffd]/g)?.length ?? 0
  return odd > Math.max(2, sample.length / 200)
}

/** Which archive of parts this is, by the names in it. */
export function recogniseParts(names: readonly string[], mimetype: string): DocumentFormat | UnsupportedDocument {
  if (mimetype.startsWith('application/vnd.oasis.opendocument.')) {
    const kind = mimetype.slice('application/vnd.oasis.opendocument.'.length)
    if (/^text(-master|-template)?$/.test(kind)) return 'odt'
    if (kind.startsWith('spreadsheet')) return 'spreadsheet'
    return kind.startsWith('presentation') ? 'presentation' : 'drawing'
  }
  const folders = new Set(names.map((name) => name.split('/', 1)[0] ?? ''))
  if (!names.includes('[Content_Types].xml')) return 'archive'
  if (folders.has('word')) return 'docx'
  if (folders.has('xl')) return 'spreadsheet'
  if (folders.has('ppt')) return 'presentation'
  return folders.has('visio') ? 'drawing' : 'docx'
}
