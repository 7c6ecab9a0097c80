import { strFromU8, unzipSync } from 'fflate'

/** The XML parts of a Word file by their path. */
export function wordParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  const files = unzipSync(bytes)
  const xml = Object.entries(files).filter(([path]) => /\.(xml|rels)$/.test(path))
  return new Map(xml.map(([path, content]) => [path, strFromU8(content)]))
}

/** One part's XML; throws where the file does not have it. */
export function wordPart(bytes: Uint8Array, path: string): string {
  const part = wordParts(bytes).get(path)
  if (part === undefined) throw new Error(`the Word file has no ${path}`)
  return part
}

/** The values that a pattern with one group finds. */
export const allMatches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? '')
