import { Document, Packer, Paragraph, SectionType, type ISectionOptions } from 'docx'
import type { ComposedLetter } from '../model/composed-letter'
import type { Logo } from '../model/letter-template'
import type { PageLayout } from '../model/page-layout'
import { annexXml } from './annex/annex-xml'
import type { ExportRemark } from '../model/export-remark'
import { separatorParagraph } from './bare-table'
import { frontPage } from './front-page'
import { letterStyles } from './letter-styles'
import { twipsOfMm, twipsOfPt } from './measures'
import { ANNEX_PLACE, finishPackage } from './package/finish-package'
import { continuationHeader, firstHeader, footer } from './page-furniture'
import { createTextPrinter, type TextPrinter } from './print-text'

/** A letter to be made into a Word file, and the letter paper to make it on. */
export type LetterForWord = {
  readonly composed: ComposedLetter
  readonly layout: PageLayout
  /** The ministry's own picture; without one the wordmark stands in letters. */
  readonly logo?: Logo | null
}

/** A Word file, and what had to be changed to make it. */
export type WordFile = { readonly bytes: Uint8Array; readonly remarks: readonly ExportRemark[] }

function pageProperties(layout: PageLayout, top: number) {
  const { paper, margins, pageNumber, columnText } = layout
  return {
    size: { width: twipsOfMm(paper.width), height: twipsOfMm(paper.height) },
    margin: {
      top: twipsOfMm(top),
      right: twipsOfMm(margins.right),
      bottom: twipsOfMm(margins.bottom),
      left: twipsOfMm(margins.left),
      header: twipsOfMm(10),
      // Word measures a footer from below: the page number's line then stands at its own measure from above.
      footer: twipsOfMm(paper.height - pageNumber.y) - twipsOfPt(columnText.line),
      gutter: 0,
    },
  }
}

function frontSection({ composed, layout, logo = null }: LetterForWord, printer: TextPrinter): ISectionOptions {
  return {
    headers: {
      default: continuationHeader(composed, layout, printer),
      first: firstHeader(composed, layout, logo, printer),
    },
    footers: { default: footer(composed, layout, printer), first: footer(composed, layout, printer) },
    properties: { page: pageProperties(layout, layout.returnAddress.y), titlePage: true },
    // LibreOffice drops a paragraph that only ends a section, and with it what floats from it: hence one more.
    children: [...frontPage(composed, layout, printer), separatorParagraph()],
  }
}

/** The annex has the top margin of continuation pages; its header is that of the section before it. */
const annexSection = ({ composed, layout }: LetterForWord): ISectionOptions => ({
  properties: {
    page: pageProperties(layout, layout.margins.top),
    type: composed.annexStartsOnNewPage ? SectionType.NEXT_PAGE : SectionType.CONTINUOUS,
  },
  children: [new Paragraph({ style: ANNEX_PLACE })],
})

/** Whether the letter has pages with questions and answers behind it. */
export const hasAnnex = ({ annexHeading, introduction, answers, notes }: ComposedLetter) =>
  annexHeading.trim() !== '' || introduction.length + answers.length + notes.length > 0

/**
 * Makes the Word file of a letter: complete, without anything that tells of its maker, and byte for byte the same whenever
 * the same letter is given.
 */
export async function buildDocx(letter: LetterForWord): Promise<WordFile> {
  const printer = createTextPrinter()
  const { xml, parts } = annexXml(letter.composed, letter.layout, printer)
  const sections = [frontSection(letter, printer), ...(hasAnnex(letter.composed) ? [annexSection(letter)] : [])]
  const skeleton = await Packer.toArrayBuffer(new Document({ styles: letterStyles(letter.layout), sections }))
  const bytes = finishPackage(new Uint8Array(skeleton), {
    title: printer.print(letter.composed.title),
    font: letter.layout.font,
    annex: hasAnnex(letter.composed) ? xml : null,
    parts,
  })
  const removed = printer.removed()
  const remarks: ExportRemark[] = removed > 0 ? [{ kind: 'characters-removed', count: removed }] : []
  return { bytes, remarks: [...remarks, ...parts.remarks] }
}
