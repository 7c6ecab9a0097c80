import type { PrintToPDFOptions, WebContents } from 'electron'
import type { Draft } from '../../letter/draft/draft'
import { composeLetter } from '../../letter/model/compose-letter'
import { letterAsHtml } from '../../letter/print/letter-as-html'
import { countPages } from './count-pages'
import { describePdf } from './describe-pdf'
import { withPrintWindow, type PrintWindow } from './print-window'

/** The sheet itself has the margins; tags and outline where this Electron knows them (from 28; tests also run on 25). */
const asPdf: PrintToPDFOptions = {
  preferCSSPageSize: true,
  printBackground: true,
  margins: { top: 0, bottom: 0, left: 0, right: 0 },
  generateTaggedPDF: true,
  generateDocumentOutline: true,
}

const MOST_TRIES = 3

/**
 * Shows the letter with the right number of pages in it, and gives that as a PDF. Only the browser knows how many pages a
 * letter fills, so it is printed once to count them and once more with the count.
 */
async function showCounted({ show, contents }: PrintWindow, { letter, template }: Draft): Promise<Uint8Array> {
  const composed = composeLetter(letter, template)
  let pages = 1
  for (let attempt = 1; ; attempt += 1) {
    await show(letterAsHtml({ composed, layout: template.layout, logo: template.logo }, pages))
    const pdf = await contents.printToPDF(asPdf)
    const counted = countPages(pdf)
    if (counted === pages || attempt === MOST_TRIES)
      return describePdf(pdf, { title: composed.title, language: 'nl-NL' })
    pages = counted
  }
}

/** The letter's pages as a PDF: in Dutch, with its subject as title, tagged where Electron can. */
export const letterAsPdf = (draft: Draft): Promise<Uint8Array> =>
  withPrintWindow((window) => showCounted(window, draft))

/** How asking the person for a printer ended. */
export type PrintOutcome = 'printed' | 'cancelled' | 'failed'

const askPrinter = (contents: WebContents): Promise<PrintOutcome> =>
  new Promise((resolve) => {
    contents.print({ silent: false, printBackground: true, margins: { marginType: 'none' } }, (done, reason) => {
      if (done) resolve('printed')
      else resolve(/cancel/i.test(reason) ? 'cancelled' : 'failed')
    })
  })

/** Lets the person print the letter by the system's own print dialog. */
export const printLetter = (draft: Draft): Promise<PrintOutcome> =>
  withPrintWindow(async (window) => {
    await showCounted(window, draft)
    return askPrinter(window.contents)
  })
