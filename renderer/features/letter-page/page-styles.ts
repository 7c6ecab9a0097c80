import type { CSSProperties } from 'react'
import type { Box, PageLayout, TypeSize } from '../../../letter/model/page-layout'

const mm = (length: number) => `${String(length)}mm`

/** A box at its place on the sheet. It may grow downwards. */
export const placed = (box: Box): CSSProperties => ({
  position: 'absolute',
  left: mm(box.x),
  top: mm(box.y),
  width: mm(box.width),
  minHeight: mm(box.height),
})

/** Letter size and line height. */
export const typeSize = ({ size, line }: TypeSize): CSSProperties => ({
  fontSize: `${String(size)}pt`,
  lineHeight: `${String(line)}pt`,
})

/** A sheet of the house's paper. */
export const sheet = ({ paper, font, body }: PageLayout): CSSProperties => ({
  width: mm(paper.width),
  minHeight: mm(paper.height),
  // Verdana is not on every system: DejaVu Sans has nearly the same widths.
  fontFamily: `'${font}', Verdana, 'DejaVu Sans', sans-serif`,
  ...typeSize(body),
})

/** The text of a sheet between its margins, beginning at `top` mm. */
export const textArea = ({ paper, margins }: PageLayout, top: number): CSSProperties => ({
  width: mm(paper.width - margins.left - margins.right),
  marginLeft: mm(margins.left),
  paddingTop: mm(top),
  paddingBottom: mm(margins.bottom),
})
