import type * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs'

type PdfJs = Pick<typeof pdfjs, 'getDocument' | 'Util'>

let loading: Promise<PdfJs> | undefined

/** Loads pdf.js at the first PDF, for it is by far the largest of the readers. */
export function loadPdfJs(): Promise<PdfJs> {
  loading ??= load()
  return loading
}

class NotForDrawing {
  readonly isForDrawing = false
}

async function load(): Promise<PdfJs> {
  const globals = globalThis as Record<string, unknown>
  // Its parsing half runs in the same thread: we are in a worker of our own already, and so it never looks for a file.
  globals['pdfjsWorker'] ??= await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  // Drawing needs these, and one is made when the library loads; text does not need them.
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) globals[name] ??= NotForDrawing
  /* eslint-disable no-console -- while it loads it warns that it has no canvas, before one can tell it to be silent */
  const warn = console.warn
  console.warn = () => undefined
  try {
    return await import('pdfjs-dist/legacy/build/pdf.mjs')
  } finally {
    console.warn = warn
  }
}
