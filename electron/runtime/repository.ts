import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

/** The folder of the checkout. */
export const repository = resolve(import.meta.dirname, '../..')

/** Where fetched things stay between checkouts, as the XDG rules say. */
export function cacheFolder(): string {
  const base = process.env.XDG_CACHE_HOME
  return join(base?.startsWith('/') ? base : join(homedir(), '.cache'), 'antwoordbrief')
}
