import { readFile, stat } from 'node:fs/promises'
import type { TemplateFault, TemplateSource } from '../../letter/template/template-source'

/** How much of a folder of shared data is read at most; no folder that people keep comes near it. */
export type FolderLimits = { readonly files: number; readonly bytes: number }

const usualLimits: FolderLimits = { files: 1000, bytes: 64_000_000 }

/** How a file is read: its encoding, and from which size on it is refused. */
export type FileKind = { readonly encoding: 'utf8' | 'base64'; readonly largest: number; readonly instead: string }

/** Reads the files of one folder of shared data and holds no more of it in memory than its limits allow. */
export type FolderReader = {
  /** The file as text; null when the folder's limits leave no room for it. A file too large is replaced, not read. */
  readonly read: (file: string, path: string, kind: FileKind) => Promise<TemplateSource | null>
  /** What was left unread; nothing when all fitted. */
  readonly faults: () => readonly TemplateFault[]
}

const tooMuch = ({ files, bytes }: FolderLimits) =>
  `hoogstens ${String(files)} bestanden en ${String(bytes / 1_000_000)} MB in de hele map; dit bestand en wat erna komt, is niet gelezen`

export function folderReader(limits: FolderLimits = usualLimits): FolderReader {
  let files = 0
  let bytes = 0
  let first: string | null = null
  return {
    async read(file, path, { encoding, largest, instead }) {
      if (first !== null) return null
      const { size } = await stat(file)
      const taken = size > largest ? 0 : size
      if (files + 1 > limits.files || bytes + taken > limits.bytes) {
        first = path
        return null
      }
      files += 1
      bytes += taken
      return { path, text: size > largest ? instead : await readFile(file, encoding) }
    },
    faults: () => (first === null ? [] : [{ file: first, place: '', expected: tooMuch(limits) }]),
  }
}
