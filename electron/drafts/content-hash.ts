import { createHash } from 'node:crypto'

/** SHA-256 of a file's bytes in hex: tells whether a file is still what we last read or wrote. */
export const contentHash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
