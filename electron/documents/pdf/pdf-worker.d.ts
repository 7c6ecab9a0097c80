// The parsing half of pdf.js comes without types; it is only handed over, never called by us.
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: unknown
}
