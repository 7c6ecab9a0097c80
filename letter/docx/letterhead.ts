import {
  HorizontalPositionRelativeFrom,
  ImageRun,
  Paragraph,
  Table,
  TextRun,
  TextWrappingType,
  VerticalPositionRelativeFrom,
} from 'docx'
import type { Logo } from '../model/letter-template'
import type { Box, PageLayout } from '../model/page-layout'
import { logoBox } from '../model/logo-on-page'
import { pictureOf } from '../template/read-logo'
import type { Picture } from '../template/read-picture'
import { bareTable, floatAt } from './bare-table'
import { styleIds } from './letter-styles'
import { emuOfMm, pixelsOfMm, twipsOfMm } from './measures'
import type { TextPrinter } from './print-text'

/** The largest size in mm that keeps the picture's proportions within its box. */
function sizeWithin(size: Picture, box: Box): { readonly width: number; readonly height: number } {
  const scale = Math.min(box.width / size.width, box.height / size.height)
  return { width: size.width * scale, height: size.height * scale }
}

function picture(seen: Picture, alt: string, box: Box): Paragraph {
  const { width, height } = sizeWithin(seen, box)
  const image = new ImageRun({
    type: seen.type,
    data: seen.bytes,
    transformation: { width: pixelsOfMm(width), height: pixelsOfMm(height) },
    // Without an id of its own `docx` counts pictures over all letters, and the same letter would differ.
    altText: { id: '1', name: 'Logo', description: alt, title: '' },
    floating: {
      horizontalPosition: { relative: HorizontalPositionRelativeFrom.PAGE, offset: emuOfMm(box.x) },
      verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: emuOfMm(box.y) },
      wrap: { type: TextWrappingType.NONE },
      behindDocument: true,
    },
  })
  return new Paragraph({ style: styleIds.separator, children: [image] })
}

/** How far down its box the wordmark begins: beside the lower half of the ribbon, as ministries print it. */
const WORDMARK_FROM = 0.55

function wordmark(text: string, box: Box, { print }: TextPrinter): Table {
  const paragraphs = text.split('\n').map(
    (line, index) =>
      new Paragraph({
        style: styleIds.wordmark,
        ...(index === 0 ? { spacing: { before: twipsOfMm(box.height * WORDMARK_FROM) } } : {}),
        children: [new TextRun(print(line))],
      }),
  )
  return bareTable({ widths: [twipsOfMm(box.width)], rows: [{ cells: [paragraphs] }], float: floatAt(box) })
}

/** The picture at its place on the sheet, or the wordmark in letters where there is none; nothing where there is neither. */
export function letterhead(
  logo: Logo | null,
  text: string,
  layout: PageLayout,
  printer: TextPrinter,
): (Paragraph | Table)[] {
  const seen = logo && pictureOf(logo)
  if (seen?.ok) return [picture(seen.value, printer.print(logo?.alt ?? ''), logoBox(layout))]
  return text.trim() === '' ? [] : [wordmark(text, layout.wordmark, printer)]
}
