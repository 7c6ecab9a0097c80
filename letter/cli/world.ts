import type { Result } from '../model/result'
import type { DocumentFailure } from '../questions/document-failure'
import type { KnownOffice, ParsedDocument } from '../questions/parsed-document'

/** What the command line needs from the machine; given from outside so that every command can be tested without one. */
export type World = {
  /** Bytes of a file, or null when it cannot be read. */
  readonly readFile: (path: string) => Promise<Uint8Array | null>
  /** Writes whole or not at all; false when it could not. */
  readonly writeFile: (path: string, bytes: Uint8Array) => Promise<boolean>
  readonly isFolder: (path: string) => Promise<boolean>
  /** The text files of the templates folder, with their paths within it. */
  readonly readTemplates: () => Promise<readonly { readonly path: string; readonly text: string }[]>
  /** Reads a document of the Kamer and what stands in it, within the limits of time and memory that the window keeps too. */
  readonly understand: (
    bytes: Uint8Array,
    name: string,
    offices: readonly KnownOffice[],
  ) => Promise<Result<ParsedDocument, DocumentFailure>>
}

/** What a command leaves behind: text for stdout, or one line for stderr, and the exit code. */
export type Outcome =
  { readonly exitCode: 0 | 1; readonly output: string } | { readonly exitCode: 2; readonly complaint: string }

/** All is well. */
export const good = (output: string): Outcome => ({ exitCode: 0, output })

/** It was done, and there is something to look at. */
export const findings = (output: string): Outcome => ({ exitCode: 1, output })

/** It could not be done: one sentence that says what and what to do. */
export const cannot = (complaint: string): Outcome => ({ exitCode: 2, complaint })
