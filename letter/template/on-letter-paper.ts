import type { Box, PageLayout } from '../model/page-layout'
import { layoutFaults } from './layout-faults'

/** The sheet and the margins of a ministry's own letter paper, in mm. */
export type PaperMeasures = Pick<PageLayout, 'paper' | 'margins'>

/** To a tenth of a millimetre, as a person would measure it and the form shows it. */
const tenths = <T extends Readonly<Record<string, number>>>(lengths: T): T =>
  Object.fromEntries(Object.entries(lengths).map(([side, mm]) => [side, Math.round(mm * 10) / 10])) as T

const GAP = 2
const EDGE = 3
const NARROWEST_COLUMN = 20

/** A box that stood beside the text still does; one at the left of it stays where it is. */
function beside(box: Box, { paper, margins }: PaperMeasures): Box {
  const textEnd = paper.width - margins.right
  if (box.x >= textEnd || box.x + box.width <= margins.left) return box
  const x = textEnd + GAP
  return { ...box, x, width: Math.min(box.width, paper.width - EDGE - x) }
}

/**
 * The measures of a template on own letter paper: sheet and margins are the paper's, so that lines and pages break as they
 * will. Where address, date and column stand is still the template's: Word alone knows what the paper prints there; the
 * column only makes way for wider text. As it was where the rest of the template would not fit the paper, or no measures
 * were found in it.
 */
export function onLetterPaper(layout: PageLayout, found: PaperMeasures | null): PageLayout {
  if (!found) return layout
  const measures = { paper: tenths(found.paper), margins: tenths(found.margins) }
  const column = beside(layout.column, measures)
  const continuation = beside(layout.continuation, measures)
  const fitted = { ...layout, ...measures, column, continuation }
  const isRoomy = column.width >= NARROWEST_COLUMN && continuation.width >= NARROWEST_COLUMN
  return isRoomy && layoutFaults(fitted).length === 0 ? fitted : layout
}

/** Whether a layout has the sheet and the margins of the paper. */
export const hasMeasures = ({ paper, margins }: PageLayout, found: PaperMeasures | null): boolean =>
  found !== null && isSame(paper, found.paper) && isSame(margins, found.margins)

const isSame = <T extends Readonly<Record<string, number>>>(one: T, other: T): boolean =>
  JSON.stringify(one) === JSON.stringify(tenths(other))
