import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'
import { startWorker } from '../../app/start-worker'

export type PdfPages = PDFDocumentProxy
export type PdfPage = Awaited<ReturnType<PDFDocumentProxy['getPage']>>

/** Reads a PDF of our own making; reading happens in a worker of its own. */
export async function loadPdf(pdf: Uint8Array): Promise<PdfPages> {
  GlobalWorkerOptions.workerPort ??= startWorker(workerAddress)
  // Only our own letters come here, but nothing in a PDF has to run to show it.
  return getDocument({ data: pdf, isEvalSupported: false, enableXfa: false, verbosity: 0 }).promise
}
