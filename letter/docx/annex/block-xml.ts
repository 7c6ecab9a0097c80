import { assertNever } from '../../model/result'
import type { Block, List, ListItem, RichText, Table, TableCell } from '../../model/rich-text'
import { styleIds } from '../letter-styles'
import { twipsOfMm, twipsOfPt } from '../measures'
import type { AnnexParts } from './annex-parts'
import { inlineXml } from './inline-xml'
import { BULLET_NUMBER_ID, DEEPEST_LEVEL, FIRST_LIST_NUMBER_ID } from './numbering-part'
import { paragraphXml } from './xml'

/** A paragraph that only keeps two tables apart, as Word asks; a twentieth of a line high. */
export const separatorXml = paragraphXml(styleIds.separator, '')

const spaceBefore = (points: number) => `<w:spacing w:before="${twipsOfPt(points)}"/>`

function numberIdOf({ ordered }: List, { numberedLists }: AnnexParts): number {
  if (!ordered) return BULLET_NUMBER_ID
  const numberId = FIRST_LIST_NUMBER_ID + numberedLists.length
  numberedLists.push({ numberId })
  return numberId
}

function listXml(list: List, parts: AnnexParts, level: number, before: string): string {
  const numberId = numberIdOf(list, parts)
  const numbering = `<w:numPr><w:ilvl w:val="${Math.min(level, DEEPEST_LEVEL)}"/><w:numId w:val="${numberId}"/></w:numPr>`
  const item = ({ children, nested }: ListItem, index: number) =>
    paragraphXml(styleIds.list, inlineXml(children, parts), numbering + (index === 0 ? before : '')) +
    nested.map((inner) => listXml(inner, parts, level + 1, '')).join('')
  return list.items.map(item).join('')
}

const BORDER = 'w:val="single" w:sz="4" w:space="0" w:color="auto"'
const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} ${BORDER}/>`)
  .join('')
const CELL_PADDING = twipsOfMm(1.5)

function cellXml({ paragraphs }: TableCell, width: number, isHead: boolean, parts: AnnexParts): string {
  const keep = isHead ? '<w:keepNext/>' : ''
  const written = paragraphs.map(({ children }) =>
    paragraphXml(styleIds.tableText, inlineXml(isHead ? children.map(inBold) : children, parts), keep),
  )
  // A cell without a paragraph is a damaged file to Word.
  const content = written.length === 0 ? paragraphXml(styleIds.tableText, '') : written.join('')
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content}</w:tc>`
}

type Child = TableCell['paragraphs'][number]['children'][number]

const inBold = (child: Child): Child =>
  child.kind === 'text' && !child.marks.includes('bold') ? { ...child, marks: ['bold', ...child.marks] } : child

/** Whole twips that add up to the width, as even as they can be. */
function evenWidths(width: number, columns: number): number[] {
  return Array.from(
    { length: columns },
    (_, index) => Math.round(((index + 1) * width) / columns) - Math.round((index * width) / columns),
  )
}

function tableXml({ rows, headerRow }: Table, parts: AnnexParts): string {
  const { paper, margins } = parts.layout
  const widths = evenWidths(twipsOfMm(paper.width - margins.left - margins.right), rows[0]?.length ?? 0)
  if (widths.length === 0) return ''
  const width = widths.reduce((sum, each) => sum + each, 0)
  const row = (cells: readonly TableCell[], index: number) => {
    const isHead = headerRow && index === 0
    const written = cells.map((cell, column) => cellXml(cell, widths[column] ?? 0, isHead, parts)).join('')
    return `<w:tr><w:trPr><w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}</w:trPr>${written}</w:tr>`
  }
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders>` +
    `<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="${CELL_PADDING}" w:type="dxa"/>` +
    `<w:right w:w="${CELL_PADDING}" w:type="dxa"/></w:tblCellMar>` +
    `<w:tblLook w:val="${headerRow ? '0020' : '0000'}" w:firstRow="${headerRow ? 1 : 0}" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr>` +
    `<w:tblGrid>${widths.map((each) => `<w:gridCol w:w="${each}"/>`).join('')}</w:tblGrid>` +
    `${rows.map(row).join('')}</w:tbl>`
  )
}

function blockXml(block: Block, parts: AnnexParts, before: string): string {
  switch (block.kind) {
    case 'paragraph':
      return paragraphXml(styleIds.body, inlineXml(block.children, parts), before)
    case 'quote':
      return paragraphXml(styleIds.quote, inlineXml(block.children, parts), before)
    case 'list':
      return listXml(block, parts, 0, before)
    case 'table':
      return tableXml(block, parts)
    default:
      return assertNever(block)
  }
}

/** The blocks of an answer, one after the other; where a table ends them, `endsInTable` says that space must follow. */
export function richTextXml(
  text: RichText,
  parts: AnnexParts,
): { readonly xml: string; readonly endsInTable: boolean } {
  let xml = ''
  let afterTable = false
  for (const block of text) {
    if (afterTable && block.kind === 'table') xml += separatorXml
    xml += blockXml(block, parts, afterTable ? spaceBefore(parts.layout.body.line) : '')
    afterTable = block.kind === 'table'
  }
  return { xml, endsInTable: afterTable }
}
