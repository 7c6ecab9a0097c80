import type { ComposedLetter } from '../model/composed-letter'
import { columnHtml } from './front-html'
import { element, unlessEmpty } from './html'
import { printWords } from './print-words'

const pageNumber = (pattern: string, page: number, pages: number): string =>
  printWords(pattern.replaceAll('{{pagina}}', String(page)).replaceAll('{{paginas}}', String(pages)))

function frame(composed: ComposedLetter, page: number, pages: number): string {
  const classification = printWords(composed.classification)
  const head =
    page === 1
      ? ''
      : unlessEmpty('p', 'classification classification--top', classification) +
        unlessEmpty('div', 'continuation', columnHtml(composed.continuation))
  return element(
    'div',
    head +
      unlessEmpty('p', 'classification classification--foot', classification) +
      unlessEmpty('p', 'page-number', pageNumber(composed.pageNumber, page, pages)),
    { class: 'frame' },
  )
}

/**
 * What every page repeats beside the text. It runs beside the letter as pages of its own, since Chromium before 131 has no
 * other way to print on some pages only. Hidden from who listens: it repeats what was read on page 1.
 */
export function pageFurnitureHtml(composed: ComposedLetter, pages: number): string {
  const frames = Array.from({ length: pages }, (_, index) => frame(composed, index + 1, pages))
  return element('div', frames.join(''), { class: 'frames', 'aria-hidden': 'true' })
}
