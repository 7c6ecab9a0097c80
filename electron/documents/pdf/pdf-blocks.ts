import type { SourceBlock, SourceRun } from '../../../letter/questions/source-document'
import { median, type PdfItem, type PdfSegment } from './pdf-item'
import { isRaised } from './pdf-lines'

/** A gap between letters of this part of the size is a space, also where the file has none. */
const space = 0.14
/** A distance of so many usual distances is white space that means something. */
const wider = 1.3
/** Type of less than this part of the running text is small type. */
const smallType = 0.88

/** A page as lines in reading order. */
export type PdfPage = { readonly number: number; readonly lines: readonly PdfSegment[] }

/** The sizes that rule a document: of its running text, and of its usual distance between lines in parts of that size. */
type Measures = { readonly body: number; readonly leading: number }

/** Turns printed lines into blocks, with an empty one where the page shows white space. */
export function blocksOfPages(pages: readonly PdfPage[]): SourceBlock[] {
  const measures = measure(pages)
  return pages.flatMap((page) =>
    page.lines.flatMap((line, index) => {
      const block = blockOf(line, page.number, measures)
      return isGap(page.lines[index - 1], line, measures) ? [{ runs: [], page: page.number }, block] : [block]
    }),
  )
}

function measure(pages: readonly PdfPage[]): Measures {
  const letters = new Map<number, number>()
  const ratios: number[] = []
  for (const { lines } of pages) {
    lines.forEach((line, index) => {
      const size = Math.round(line.size * 4) / 4
      letters.set(size, (letters.get(size) ?? 0) + line.items.reduce((sum, item) => sum + item.text.length, 0))
      const ratio = (line.y - (lines[index - 1]?.y ?? line.y)) / line.size
      if (ratio > 0.9 && ratio < 2.5) ratios.push(ratio)
    })
  }
  const body = [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
  // Most distances are within paragraphs; where each paragraph is one line, the smaller ones still tell.
  const lowerHalf = ratios.sort((a, b) => a - b).slice(0, Math.ceil(ratios.length / 2))
  return { body, leading: median(lowerHalf) || 1.2 }
}

function isGap(before: PdfSegment | undefined, line: PdfSegment, measures: Measures): boolean {
  if (!before) return false
  const distance = line.y - before.y
  // Up again: the next column.
  return distance < 0 || distance > wider * measures.leading * Math.max(line.size, before.size)
}

function blockOf(line: PdfSegment, page: number, measures: Measures): SourceBlock {
  const small = line.size < smallType * measures.body
  return { runs: runsOf(line), page, ...(small ? { small } : {}) }
}

function runsOf(line: PdfSegment): SourceRun[] {
  const items = [...line.items].sort((a, b) => a.x - b.x)
  return items.map((item, index) => {
    const before = items[index - 1]
    const text = before && isApart(before, item, line.size) ? ` ${item.text}` : item.text
    return isRaised(item, line) ? { text, superscript: true } : { text }
  })
}

const isApart = (before: PdfItem, item: PdfItem, size: number) =>
  item.x - (before.x + before.width) > space * size && !/\s$/.test(before.text) && !/^\s/.test(item.text)
