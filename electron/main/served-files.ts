import { realpathSync } from 'node:fs'
import { extname, relative, sep } from 'node:path'
import { APP_ORIGIN } from './app-address'
import { filesBelow } from './files-below'

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}

export type ServedFile = { readonly file: string; readonly contentType: string }
export type ServedFiles = ReadonlyMap<string, ServedFile>

/**
 * The fixed table of what the window can be served: every file below the folder at this moment, by its address. A file
 * of an unknown kind and a link that leads out of the folder are not in it.
 */
export function servedFiles(folder: string): ServedFiles {
  const root = realpathSync(folder)
  const table = new Map<string, ServedFile>()
  for (const path of filesBelow(root)) {
    const contentType = CONTENT_TYPES[extname(path).toLowerCase()]
    if (!contentType) continue
    const file = realpathSync(path)
    if (file.startsWith(root + sep)) table.set(`/${relative(root, path).split(sep).join('/')}`, { file, contentType })
  }
  return table
}

/** The file behind an address, or null. Nothing is decoded, joined or resolved: an address is in the table or it is not. */
export function findServedFile(table: ServedFiles, address: string): ServedFile | null {
  if (!address.startsWith(`${APP_ORIGIN}/`)) return null
  const path = address.slice(APP_ORIGIN.length).split(/[?#]/)[0] ?? ''
  return table.get(path) ?? null
}
