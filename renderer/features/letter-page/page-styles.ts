import type { CSSProperties } from 'react'
import { logoBox } from '../../../letter/model/logo-on-page'
import type { Box, PageLayout, TypeSize } from '../../../letter/model/page-layout'

/**
 * Lengths follow the size at which the page is shown by arithmetic. `zoom` would do it too, but before Chrome 128 it
 * makes places on the screen wrong, and lists and panes then open beside what they belong to.
 */
export const mm = (length: number): string => `calc(${String(length)}mm * var(--scale))`
const pt = (length: number): string => `calc(${String(length)}pt * var(--scale))`

/** A box at its place on the sheet. It may grow downwards. */
export const placed = (box: Box): CSSProperties => ({
  position: 'absolute',
  left: mm(box.x),
  top: mm(box.y),
  width: mm(box.width),
  minHeight: mm(box.height),
})

/** The ministry's own picture, as large as its box allows. */
export const logoPlace = (layout: PageLayout): CSSProperties => {
  const box = logoBox(layout)
  return { ...placed(box), height: mm(box.height) }
}

/** Letter size and line height. */
export const typeSize = ({ size, line }: TypeSize): CSSProperties => ({
  fontSize: pt(size),
  lineHeight: pt(line),
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
