import type { ComposedLetter } from '../model/composed-letter'
import type { Logo } from '../model/letter-template'
import type { PageLayout } from '../model/page-layout'
import { annexHtml } from './annex-html'
import { columnHtml, letterBodyHtml, letterheadHtml } from './front-html'
import { element, unlessEmpty } from './html'
import { pageFurnitureHtml } from './page-furniture-html'
import { printPartsOf } from './print-parts'
import { printWords } from './print-words'
import { sheetStyle } from './sheet-style'

/** A letter to be printed, and the letter paper to print it on. */
export type LetterForPrint = {
  readonly composed: ComposedLetter
  readonly layout: PageLayout
  /** The ministry's own picture; without one the wordmark stands in letters. */
  readonly logo?: Logo | null
}

/** A whole HTML document, and apart the one style sheet in it, for who wants to allow that and nothing else. */
export type PrintDocument = { readonly html: string; readonly style: string }

/**
 * The letter as a document that a browser prints page by page: every word of the letter in reading order, with headings,
 * lists, tables and notes as what they are, so that a tagged PDF can be read aloud. Only a browser knows how many pages it
 * fills: print it once with any number of `pages` and count, then with that number.
 */
export function letterAsHtml({ composed, layout, logo = null }: LetterForPrint, pages: number): PrintDocument {
  const style = sheetStyle(layout)
  const flow =
    letterBodyHtml(composed) +
    unlessEmpty('div', 'column', columnHtml(composed.column)) +
    annexHtml(printPartsOf(composed))
  const margin = element('tr', '<td></td>')
  const sheets =
    element('thead', margin) +
    element('tbody', element('tr', element('td', flow, { class: 'flow' }))) +
    element('tfoot', margin)
  const body =
    letterheadHtml(composed, logo) +
    element('table', sheets, { class: 'sheets', role: 'presentation' }) +
    pageFurnitureHtml(composed, pages)
  const head = `<meta charset="utf-8"><title>${printWords(composed.title)}</title><style>${style}</style>`
  return {
    html: `<!doctype html>${element('html', element('head', head) + element('body', body), { lang: 'nl-NL' })}`,
    style,
  }
}
