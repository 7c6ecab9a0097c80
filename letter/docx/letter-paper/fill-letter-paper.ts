import { Document, Packer } from 'docx'
import { strFromU8, unzipSync } from 'fflate'
import type { ComposedLetter } from '../../model/composed-letter'
import type { PlaceValues } from '../../model/fill-pattern'
import type { PageLayout } from '../../model/page-layout'
import { failed, success, type Result } from '../../model/result'
import { annexXml } from '../annex/annex-xml'
import { hasAnnex, type WordFile } from '../build-docx'
import { letterStyles, styleIds } from '../letter-styles'
import { appPropertiesPart, corePropertiesPart, declarationOf, packageRelationships } from '../package/own-parts'
import { zipParts } from '../package/zip-parts'
import { createTextPrinter, type TextPrinter } from '../print-text'
import { signatureTable } from '../signature-table'
import { checkLetterPaper } from './check-letter-paper'
import { fillPlaces, wholePlaceStyle } from './fill-places'
import { hasPlaceLeft } from './find-places'
import { fitAnnex } from './insert-annex'
import type { LetterPaperFailure } from '../../template/letter-paper-failure'
import type { PaperParts } from './open-letter-paper'
import { paperMeasures } from './paper-measures'
import { joinStyles } from './paper-styles'

/** A letter to be printed on a ministry's own Word letter paper. */
export type LetterOnPaper = {
  /** A .docx or .dotx as the ministry keeps it; nobody has looked at it yet. */
  readonly paper: Uint8Array
  readonly composed: ComposedLetter
  /** What every place prints (`placeValues`). */
  readonly values: PlaceValues
  /** The type of the house; the paper's own page and styles go before it. */
  readonly layout: PageLayout
}

const xmlOf = (parts: PaperParts, path: string): string => {
  const part = parts.get(path)
  return typeof part === 'string' ? part : ''
}

/** Our styles, and the signatures, as `docx` writes them. */
async function ownXml(composed: ComposedLetter, layout: PageLayout, printer: TextPrinter) {
  const children = signatureTable(composed, layout, printer)
  const bytes = await Packer.toArrayBuffer(new Document({ styles: letterStyles(layout), sections: [{ children }] }))
  const parts = unzipSync(new Uint8Array(bytes))
  const part = (path: string) => strFromU8(parts[path] ?? new Uint8Array())
  const signatures = /<w:tbl>.*<\/w:tbl>/s.exec(part('word/document.xml'))?.[0] ?? ''
  return { styles: part('word/styles.xml'), signatures }
}

const usedStyles = [...Object.values(styleIds), 'FootnoteTextChar']

function inPlaceOf(document: string, name: string, xml: string): string {
  const place = new RegExp(`<w:p>(?:(?!</w:p>).)*w:pStyle w:val="${wholePlaceStyle(name)}"(?:(?!</w:p>).)*</w:p>`, 's')
  return document.replace(place, () => xml)
}

/** The annex begins a page where the house wants it; on letter paper it is no section of its own. */
const onNewPage = (annex: string, { annexStartsOnNewPage }: ComposedLetter): string =>
  annexStartsOnNewPage ? annex.replace(/<w:pStyle [^>]*>/, (style) => `${style}<w:pageBreakBefore/>`) : annex

async function fill(paper: PaperParts, letter: LetterOnPaper): Promise<WordFile | LetterPaperFailure> {
  const printer = createTextPrinter()
  const { raw, settled } = await fillPlaces(paper, letter.composed, letter.values, printer)
  if (hasPlaceLeft(raw)) return { kind: 'broken-placeholder', text: '' }
  const document = xmlOf(settled, 'word/document.xml')
  // Tables fill the width of the paper's text.
  const layout = { ...letter.layout, ...paperMeasures(settled) }
  const annex = annexXml(letter.composed, layout, printer)
  const own = await ownXml(letter.composed, layout, printer)
  const styles = joinStyles(xmlOf(settled, 'word/styles.xml'), own.styles, usedStyles)
  const text = styles.translate(onNewPage(fitAnnex(settled, annex.parts, annex.xml), letter.composed))
  // Word asks for a paragraph after a table.
  const signatures = styles.translate(
    `${own.signatures}<w:p><w:pPr><w:pStyle w:val="${styleIds.separator}"/></w:pPr></w:p>`,
  )
  settled.set('word/document.xml', inPlaceOf(inPlaceOf(document, 'ondertekening', signatures), 'bijlage', text))
  settled.set('word/styles.xml', styles.xml)
  const footnotes = xmlOf(settled, 'word/footnotes.xml')
  if (footnotes !== '') settled.set('word/footnotes.xml', styles.translate(footnotes))
  const removed = printer.removed()
  return {
    bytes: zipParts(packed(settled, printer.print(letter.composed.title))),
    remarks: [
      ...(removed > 0 ? [{ kind: 'characters-removed', count: removed } as const] : []),
      ...annex.parts.remarks,
    ],
  }
}

/** The file around the parts: properties without a maker, and the declaration of what there is. */
function packed(parts: PaperParts, title: string): PaperParts {
  const properties = ['docProps/core.xml', 'docProps/app.xml'].map(declarationOf)
  const types = xmlOf(parts, '[Content_Types].xml').replace('</Types>', `${properties.join('')}</Types>`)
  return new Map([
    ['[Content_Types].xml', types],
    ['_rels/.rels', packageRelationships],
    ...[...parts].filter(([path]) => path !== '[Content_Types].xml'),
    ['docProps/core.xml', corePropertiesPart(title)],
    ['docProps/app.xml', appPropertiesPart],
  ])
}

/**
 * Prints a letter on the ministry's own letter paper: its headers, pictures, fonts and styles stay, its places are filled,
 * and what tells of its makers is left behind. The paper is looked at as a whole first, and refused with a reason. The same
 * letter on the same paper gives the same bytes.
 */
export async function fillLetterPaper(letter: LetterOnPaper): Promise<Result<WordFile, LetterPaperFailure>> {
  const paper = checkLetterPaper(letter.paper, { annex: hasAnnex(letter.composed) })
  if (!paper.ok) return paper
  const filled = await fill(paper.value, letter)
  return 'kind' in filled ? failed(filled) : success(filled)
}
