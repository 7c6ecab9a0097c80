import { resolve } from 'node:path'
import { DRAFT_ENDING } from '../drafts/file-names'

/**
 * The draft that a command line names, as the desktop does when a file is double-clicked. Switches and everything that
 * does not end as a draft does are passed over, so that Electron's own arguments do no harm.
 */
export function draftArgument(argv: readonly string[], workingFolder: string): string | null {
  const named = argv.slice(1).filter((word) => !word.startsWith('-') && word.toLowerCase().endsWith(DRAFT_ENDING))
  const last = named.at(-1)
  return last === undefined ? null : resolve(workingFolder, last)
}
