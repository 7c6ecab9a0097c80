import { createHash } from 'node:crypto'
import { session, type BrowserWindow, type Session, type WebContents } from 'electron'
import type { PrintDocument } from '../../letter/print/letter-as-html'
import { APP_SCHEME } from '../main/app-address'
import { closeSession } from '../main/safe-session'
import { safeWindow } from '../main/safe-window'

/** In memory only, and apart from the window: what is printed leaves nothing behind. */
const PARTITION = 'afdruk'
const ADDRESS = `${APP_SCHEME}://afdruk/brief`

/** The one style sheet of the document and nothing else: no script, no picture but those within it, no link to follow. */
function headersFor({ style }: PrintDocument): Record<string, string> {
  const hash = createHash('sha256').update(style).digest('base64')
  return {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': `default-src 'none'; img-src data:; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
  }
}

const documents = new Map<string, PrintDocument>()
let count = 0

/** A session that can load the documents being printed, and nothing else. */
function printSession(): Session {
  const own = session.fromPartition(PARTITION)
  if (own.protocol.isProtocolHandled(APP_SCHEME)) return own
  own.protocol.handle(APP_SCHEME, ({ url }) => {
    const found = documents.get(url)
    return found ? new Response(found.html, { headers: headersFor(found) }) : new Response(null, { status: 404 })
  })
  closeSession(own, (address) => documents.has(address))
  // Chromium writes the user agent into a PDF: nobody needs to read there what it was made with.
  own.setUserAgent('Antwoordbrief')
  return own
}

async function load(window: BrowserWindow, document: PrintDocument): Promise<void> {
  count += 1
  const address = `${ADDRESS}-${String(count)}`
  documents.set(address, document)
  try {
    await window.loadURL(address)
  } finally {
    documents.delete(address)
  }
}

/** A window that nobody sees, in which documents are laid out. */
export type PrintWindow = { readonly show: (document: PrintDocument) => Promise<void>; readonly contents: WebContents }

/** Lends a hidden window without script, bridge or network, and takes it away when the work is done. */
export async function withPrintWindow<T>(work: (window: PrintWindow) => Promise<T>): Promise<T> {
  const page = { session: printSession(), javascript: false, spellcheck: false, devTools: false } as const
  const window = safeWindow(page, { show: false })
  try {
    return await work({ show: (document) => load(window, document), contents: window.webContents })
  } finally {
    if (!window.isDestroyed()) window.destroy()
  }
}
