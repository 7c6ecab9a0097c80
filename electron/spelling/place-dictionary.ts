import { copyFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { dictionaryFile } from './dictionary-file'

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? -1

/**
 * Lays the shipped dictionary where Chromium looks for it, before it looks: when the file is not there it would ask the
 * network (security.md 0.2). An equal file is left alone, so that later starts cost nothing. False when it could not be
 * laid down; spelling is then off, and the letter is none the worse.
 */
export function placeDictionary(shippedFolder: string, userData: string): boolean {
  const source = join(shippedFolder, dictionaryFile)
  const target = join(userData, 'Dictionaries', dictionaryFile)
  try {
    if (sizeOf(source) === sizeOf(target)) return sizeOf(source) > 0
    mkdirSync(join(userData, 'Dictionaries'), { recursive: true })
    // Copied aside and renamed: half a dictionary would be worse than none.
    copyFileSync(source, `${target}.new`)
    renameSync(`${target}.new`, target)
    return true
  } catch {
    return false
  }
}
