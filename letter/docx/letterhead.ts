import {
  HorizontalPositionRelativeFrom,
  ImageRun,
  Paragraph,
  Table,
  TextRun,
  TextWrappingType,
  VerticalPositionRelativeFrom,
} from 'docx'
import type { Box, PageLayout } from '../model/page-layout'
import { bareTable, floatAt } from './bare-table'
import { styleIds } from './letter-styles'
import { emuOfMm, pixelsOfMm, twipsOfMm } from './measures'
import type { TextPrinter } from './print-text'

/**
 * What stands at the top of page 1: a picture that the ministry adds itself, with the words for those who cannot see it
 * and its own proportions kept within its box; or the ministry's name in letters.
 */
export type Letterhead =
  | {
      readonly kind: 'picture'
      readonly bytes: Uint8Array
      readonly type: 'png' | 'jpg'
      readonly alt: string
      /** In pixels: only their proportion is used. */
      readonly size: { readonly width: number; readonly height: number }
    }
  | { readonly kind: 'wordmark'; readonly lines: readonly string[] }

type Picture = Extract<Letterhead, { kind: 'picture' }>

/** The largest size in mm that keeps the picture's proportions within its box. */
function sizeWithin({ size }: Picture, box: Box): { readonly width: number; readonly height: number } {
  const scale = Math.min(box.width / size.width, box.height / size.height)
  return { width: size.width * scale, height: size.height * scale }
}

function picture(head: Picture, box: Box): Paragraph {
  const { width, height } = sizeWithin(head, box)
  const image = new ImageRun({
    type: head.type,
    data: head.bytes,
    transformation: { width: pixelsOfMm(width), height: pixelsOfMm(height) },
    altText: { name: 'Logo', description: head.alt, title: '' },
    floating: {
      horizontalPosition: { relative: HorizontalPositionRelativeFrom.PAGE, offset: emuOfMm(box.x) },
      verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: emuOfMm(box.y) },
      wrap: { type: TextWrappingType.NONE },
      behindDocument: true,
    },
  })
  return new Paragraph({ style: styleIds.separator, children: [image] })
}

function wordmark(lines: readonly string[], box: Box, { print }: TextPrinter): Table {
  return bareTable({
    widths: [twipsOfMm(box.width)],
    rows: [
      {
        cells: [lines.map((line) => new Paragraph({ style: styleIds.wordmark, children: [new TextRun(print(line))] }))],
      },
    ],
    float: floatAt(box),
  })
}

/** The picture or wordmark at its place on the sheet; nothing where the letter has neither. */
export function letterhead(
  head: Letterhead | undefined,
  { logo, wordmark: box }: PageLayout,
  printer: TextPrinter,
): (Paragraph | Table)[] {
  if (head === undefined) return []
  if (head.kind === 'picture') return [picture(head, logo ?? box)]
  return head.lines.length === 0 ? [] : [wordmark(head.lines, box, printer)]
}
