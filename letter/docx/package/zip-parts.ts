import { strToU8, zipSync, type Zippable } from 'fflate'

/** Parts of a Word file by their path: XML as text, pictures as bytes. */
export type Parts = ReadonlyMap<string, string | Uint8Array>

/** The first moment that a zip file can name: every file says the same, so it tells nothing and never differs. */
const EPOCH = '1980-01-01T00:00:00'

// At 600 answers level 2 takes 26 ms for 132 kB, level 4 31 ms for 118 kB, level 6 30 ms for 94 kB: less work saves nothing.
const LEVEL = 6

/** The bytes of a Word file: the same parts always give the same bytes. */
export function zipParts(parts: Parts): Uint8Array {
  const files: Zippable = {}
  for (const [path, content] of parts) {
    files[path] = typeof content === 'string' ? strToU8(content) : [content, { level: 0 }]
  }
  return zipSync(files, { level: LEVEL, mtime: EPOCH })
}
