import { Footer, Header, PageNumber, Paragraph, TextRun } from 'docx'
import type { ComposedLetter } from '../model/composed-letter'
import type { Logo } from '../model/letter-template'
import type { PageLayout } from '../model/page-layout'
import { separatorParagraph } from './bare-table'
import { styleIds } from './letter-styles'
import { letterhead } from './letterhead'
import { twipsOfMm } from './measures'
import type { TextPrinter } from './print-text'
import { sideColumn } from './side-column'

function classification({ classification: text }: ComposedLetter, { print }: TextPrinter): Paragraph[] {
  if (text.trim() === '') return []
  return [new Paragraph({ style: styleIds.classification, children: [new TextRun(print(text))] })]
}

/** The header of page 1: the marking, and the ministry's picture or wordmark at its place. */
export function firstHeader(
  composed: ComposedLetter,
  layout: PageLayout,
  logo: Logo | null,
  printer: TextPrinter,
): Header {
  return new Header({
    children: [
      ...classification(composed, printer),
      ...letterhead(logo, composed.wordmark, layout, printer),
      separatorParagraph(),
    ],
  })
}

/** The header of every later page: the marking, and date and reference from the values that page 1 prints. */
export function continuationHeader(composed: ComposedLetter, layout: PageLayout, printer: TextPrinter): Header {
  return new Header({
    children: [
      ...classification(composed, printer),
      ...sideColumn(composed.continuation, layout.continuation, printer),
      separatorParagraph(),
    ],
  })
}

/** "Pagina {{pagina}} van {{paginas}}" as words and real fields, so that the numbers are always right. */
function pageNumberRun(pattern: string, { print }: TextPrinter): TextRun {
  const parts = pattern.split(/(\{\{paginas?\}\})/)
  return new TextRun({
    children: parts
      .filter((part) => part !== '')
      .map((part) => {
        if (part === '{{pagina}}') return PageNumber.CURRENT
        return part === '{{paginas}}' ? PageNumber.TOTAL_PAGES : print(part)
      }),
  })
}

/** The footer of every page: the marking, and the page number at its measure beside the text. */
export function footer(
  composed: ComposedLetter,
  { pageNumber, paper, margins }: PageLayout,
  printer: TextPrinter,
): Footer {
  return new Footer({
    children: [
      ...classification(composed, printer),
      new Paragraph({
        style: styleIds.pageNumber,
        // The page number stands right of the text, so the indent on the right goes beyond the margin.
        indent: {
          left: twipsOfMm(pageNumber.x - margins.left),
          right: twipsOfMm(paper.width - margins.right - pageNumber.x - pageNumber.width),
        },
        children: [pageNumberRun(composed.pageNumber, printer)],
      }),
    ],
  })
}
