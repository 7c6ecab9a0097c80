/** A piece of text as a PDF places it. Points from the top left of the page as it is shown; y is the baseline. */
export type PdfItem = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** Size of the type. */
  readonly size: number
  /** Runs in another direction than the page, as a mark in the margin may. */
  readonly turned: boolean
}

/** A stretch of one printed line without a wide gap in it. */
export type PdfSegment = {
  readonly items: readonly PdfItem[]
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
}

/** A segment of these items, from left to right. */
export function segmentOf(items: readonly PdfItem[], y: number, size: number): PdfSegment {
  const x = Math.min(...items.map((item) => item.x))
  const right = Math.max(...items.map((item) => item.x + item.width))
  return { items, x, right, y, size }
}

/** The value in the middle; 0 of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
