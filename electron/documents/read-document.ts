import type { DocumentFailure, DocumentFormat } from '../../letter/questions/document-failure'
import type { SourceDocument } from '../../letter/questions/source-document'
import { failed, type Result, success } from '../../letter/model/result'
import { readDocx } from './docx/read-docx'
import { type ReadLimits, usualLimits } from './limits'
import { readMarkup } from './read-markup'
import { readOdt } from './odt/read-odt'
import { readPdf } from './pdf/read-pdf'
import { Reading, type ReportProgress } from './reading'
import { looksBinary, recognise, recogniseParts } from './recognise'
import { Refusal, refuse } from './refusal'
import { decodeText } from './text/decode-text'
import { readText } from './text/read-text'
import { openZip } from './zip/open-zip'

/**
 * Reads an incoming document into blocks of text. What it is, is decided by its content; `name` is only asked when the
 * content does not tell. Plain Node: the command line uses it too. It never fetches anything and never throws for what is
 * wrong with a file. In a window or main process use `readDocumentInWorker`, which can also be stopped.
 */
export async function readDocument(
  bytes: Uint8Array,
  name: string,
  limits: ReadLimits = usualLimits,
  reportProgress?: ReportProgress,
): Promise<Result<SourceDocument, DocumentFailure>> {
  const format: { tried: DocumentFormat } = { tried: 'text' }
  try {
    return success(await read(bytes, name, new Reading(limits, reportProgress), format))
  } catch (error) {
    // A reader that stumbles over a foreign file says that the file is damaged, whatever it stumbled over.
    return failed(error instanceof Refusal ? error.failure : { kind: 'damaged', format: format.tried })
  }
}

async function read(
  bytes: Uint8Array,
  name: string,
  reading: Reading,
  format: { tried: DocumentFormat },
): Promise<SourceDocument> {
  if (bytes.length > reading.limits.bytes) refuse({ kind: 'too-large', measure: 'bytes', limit: reading.limits.bytes })
  const recognised = recognise(bytes)
  switch (recognised.kind) {
    case 'empty':
      return refuse({ kind: 'empty' })
    case 'encrypted-office':
      return refuse({ kind: 'encrypted', format: 'docx' })
    case 'unsupported':
      return refuse({ kind: 'not-supported', looksLike: recognised.looksLike })
    case 'zip':
      return readParts(bytes, name, reading, format)
    case 'pdf':
      format.tried = 'pdf'
      return readPdf(bytes, reading)
    case 'markup':
      return readMarkup(bytes, reading, format)
    case 'text':
      return readPlain(decodeText(bytes), reading)
  }
}

async function readParts(
  bytes: Uint8Array,
  name: string,
  reading: Reading,
  format: { tried: DocumentFormat },
): Promise<SourceDocument> {
  format.tried = /\.odt$/i.test(name) ? 'odt' : 'docx'
  const zip = await openZip(bytes, reading)
  const mimetype = zip.has('mimetype') ? new TextDecoder().decode(await zip.read('mimetype')).trim() : ''
  const parts = recogniseParts(zip.names, mimetype)
  switch (parts) {
    case 'docx':
      format.tried = 'docx'
      return readDocx(zip, reading)
    case 'odt':
      format.tried = 'odt'
      return readOdt(zip, reading)
    case 'spreadsheet':
    case 'presentation':
    case 'drawing':
    case 'archive':
      return refuse({ kind: 'not-supported', looksLike: parts })
    default:
      return refuse({ kind: 'not-supported', looksLike: 'archive' })
  }
}

function readPlain(text: string, reading: Reading): SourceDocument {
  if (looksBinary(text)) refuse({ kind: 'not-supported', looksLike: 'binary' })
  return readText(text, reading)
}
