import { strFromU8, unzipSync } from 'fflate'
import { failed, success, type Result } from '../../model/result'
import type { LetterPaperFailure } from '../../template/letter-paper-failure'

/** The parts of letter paper: XML as text, everything else as bytes. */
export type PaperParts = ReadonlyMap<string, string | Uint8Array>

// Letter paper is a page of text and a picture or two; these are many times what it needs (security.md S10).
const LARGEST_FILE = 20_000_000
const LARGEST_PART = 20_000_000
const LARGEST_WHOLE = 60_000_000
const MOST_PARTS = 500
const DEEPEST = 256

const isXml = (path: string) => /\.(xml|rels)$/i.test(path)

class TooLarge extends Error {}

/** Unpacks a zip; nothing is unpacked before every part has told a size that can be borne, and no part grows beyond it. */
function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let whole = 0
  let count = 0
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      whole += originalSize
      count += 1
      if (originalSize > LARGEST_PART || whole > LARGEST_WHOLE || count > MOST_PARTS) throw new TooLarge()
      return false
    },
  })
  return unzipSync(bytes)
}

/** Whether elements are nested deeper than a letter can be: readers of XML fall over such files. */
function isTooDeep(xml: string): boolean {
  let depth = 0
  for (const [, closing, empty] of xml.matchAll(/<(\/)?[^?!][^>]*?(\/)?>/g)) {
    if (closing !== undefined) depth -= 1
    else if (empty === undefined) depth += 1
    if (depth > DEEPEST) return true
  }
  return false
}

const isHostile = (xml: string) => /<!(DOCTYPE|ENTITY)/i.test(xml) || isTooDeep(xml)

const outsideTarget = /<Relationship\b[^>]*\bTargetMode="External"[^>]*>/g

/** What the file points to outside itself, web and mail addresses in links apart. */
function outsideLinks(parts: PaperParts): string[] {
  const rels = [...parts].filter(([path]) => path.endsWith('.rels')).map(([, xml]) => String(xml))
  return rels
    .flatMap((xml) => [...xml.matchAll(outsideTarget)].map(([relationship]) => relationship))
    .filter((relationship) => !/\/hyperlink"/.test(relationship) || !/Target="(https?|mailto):/i.test(relationship))
    .map((relationship) => /Target="([^"]*)"/.exec(relationship)?.[1] ?? '')
}

function refuse(parts: PaperParts): LetterPaperFailure | null {
  if (!parts.has('word/document.xml') || !parts.has('word/styles.xml')) return { kind: 'not-a-word-file' }
  const xml = [...parts].flatMap(([path, content]) => (isXml(path) && typeof content === 'string' ? [content] : []))
  if (xml.some(isHostile)) return { kind: 'not-a-word-file' }
  const paths = [...parts.keys()]
  if (paths.some((path) => /vbaProject|vbaData|activeX|oleObject|embeddings\//i.test(path)))
    return { kind: 'has-macro' }
  if (/macroEnabled/i.test(String(parts.get('[Content_Types].xml')))) return { kind: 'has-macro' }
  const [target] = outsideLinks(parts)
  return target === undefined ? null : { kind: 'has-outside-link', target }
}

// The first bytes of a compound file: Word 97–2003, and every Word file that is locked with a password.
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0]

/** Opens letter paper that nobody has looked at: bounded, and refused for whatever a letter must not carry along. */
export function openLetterPaper(bytes: Uint8Array): Result<PaperParts, LetterPaperFailure> {
  if (COMPOUND.every((byte, index) => bytes[index] === byte)) return failed({ kind: 'locked-or-old' })
  if (bytes.length > LARGEST_FILE) return failed({ kind: 'too-large' })
  try {
    const files = Object.entries(unpack(bytes))
    const parts = new Map(files.map(([path, content]) => [path, isXml(path) ? strFromU8(content) : content]))
    const failure = refuse(parts)
    return failure ? failed(failure) : success(parts)
  } catch (error) {
    return failed({ kind: error instanceof TooLarge ? 'too-large' : 'not-a-word-file' })
  }
}
