import type { Box, PageLayout } from '../model/page-layout'

/** A measure that cannot be as it is: its path within the layout, and what was expected there. */
export type LayoutFault = { readonly place: string; readonly expected: string }

/** Narrower text breaks every other word; half of A4 is more than any letter needs beside it. */
const NARROWEST_TEXT = 60

const boxes = ['logo', 'wordmark', 'returnAddress', 'address', 'dateAndSubject', 'column', 'pageNumber'] as const

function outside({ x, y, width, height }: Box, { paper }: PageLayout, place: string): LayoutFault[] {
  return [
    ...(x + width > paper.width
      ? [
          {
            place: `${place}.width`,
            expected: `hoogstens ${mm(paper.width - x)} breed, anders valt het van het papier`,
          },
        ]
      : []),
    ...(y + height > paper.height
      ? [
          {
            place: `${place}.height`,
            expected: `hoogstens ${mm(paper.height - y)} hoog, anders valt het van het papier`,
          },
        ]
      : []),
  ]
}

const mm = (length: number) => `${String(Math.max(0, Math.round(length * 10) / 10)).replace('.', ',')} mm`

function textFaults({ paper, margins, dateAndSubject: { width, labelWidth } }: PageLayout): LayoutFault[] {
  const left = paper.width - margins.left - margins.right
  return [
    ...(left < NARROWEST_TEXT
      ? [{ place: 'margins.right', expected: `marges die samen ${mm(NARROWEST_TEXT)} breedte voor de tekst overlaten` }]
      : []),
    ...(paper.height - margins.top - margins.bottom < NARROWEST_TEXT
      ? [
          {
            place: 'margins.bottom',
            expected: `marges die samen ${mm(NARROWEST_TEXT)} hoogte voor de tekst overlaten`,
          },
        ]
      : []),
    ...(labelWidth >= width
      ? [{ place: 'dateAndSubject.labelWidth', expected: `minder dan ${mm(width)}, de breedte van het geheel` }]
      : []),
  ]
}

function typeFaults(layout: PageLayout): LayoutFault[] {
  return (['body', 'columnText', 'notes'] as const).flatMap((place) => {
    const { size, line } = layout[place]
    return line < size
      ? [{ place: `${place}.line`, expected: `minstens ${String(size)} pt, anders raken de regels elkaar` }]
      : []
  })
}

/**
 * Measures that fit no sheet: a box that falls off the paper, margins that leave no room for text, lines that touch. Only
 * who changes a template is told; a letter with such measures can still be opened.
 */
export function layoutFaults(layout: PageLayout): readonly LayoutFault[] {
  const falls = boxes.flatMap((place) => {
    const box = layout[place]
    return box ? outside(box, layout, place) : []
  })
  return [...textFaults(layout), ...falls, ...typeFaults(layout)]
}
