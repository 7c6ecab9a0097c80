import * as fs from 'node:fs/promises'

/** What a safe write asks of the disk. A type of its own, so that a test can let one operation fail. */
export type FileOperations = Pick<
  typeof fs,
  'access' | 'chown' | 'lstat' | 'open' | 'readFile' | 'readlink' | 'realpath' | 'rename' | 'rm' | 'stat'
>

export const diskOperations: FileOperations = fs
