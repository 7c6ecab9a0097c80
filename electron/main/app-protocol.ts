import { protocol } from 'electron'
import { readFile } from 'node:fs/promises'
import { APP_SCHEME } from './app-address'
import { securityHeaders } from './content-security'
import { findServedFile, servedFiles, type ServedFiles } from './served-files'

/** Makes `app:` a scheme with an origin of its own. Must run before `ready`. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

async function answer(table: ServedFiles, request: { readonly url: string; readonly method: string }) {
  const found = request.method === 'GET' ? findServedFile(table, request.url) : null
  if (!found) return new Response(null, { status: 404 })
  return new Response(new Uint8Array(await readFile(found.file)), { headers: securityHeaders(found.contentType) })
}

/** Serves the built window, and nothing else, as `app://antwoordbrief/`. */
export function setupAppProtocol(folder: string): void {
  const table = servedFiles(folder)
  protocol.handle(APP_SCHEME, (request) => answer(table, request))
}
