import { median, type PdfItem, type PdfSegment, segmentOf } from './pdf-item'

/** Points: the narrowest white between two columns. */
const gutter = 10
/** So many lines on either side make a column; fewer are a heading beside something. */
const columnLines = 3
/** Left of a gutter nothing longer than this is a list number or a label, and belongs to the line beside it. */
const labelLength = 9

const textLength = (segment: PdfSegment) => segment.items.reduce((sum, item) => sum + item.text.trim().length, 0)

/** Puts the segments of a page in reading order: column by column where there are columns, else line by line. */
export function inReadingOrder(segments: readonly PdfSegment[]): PdfSegment[] {
  const rows = rowsOf(segments)
  const at = findGutter(segments)
  if (at === null) return rows.map(joinRow)
  const ordered: PdfSegment[] = []
  let band: PdfSegment[] = []
  for (const row of rows) {
    if (row.some((segment) => segment.x < at - 1 && segment.right > at + 1)) {
      ordered.push(...orderBand(band, at), joinRow(row))
      band = []
    } else band.push(...row)
  }
  return [...ordered, ...orderBand(band, at)]
}

/** Between two lines across the page: first what is left of the gutter, then what is right of it. */
function orderBand(band: readonly PdfSegment[], at: number): PdfSegment[] {
  const left = band.filter((segment) => segment.right <= at + 1)
  const right = band.filter((segment) => segment.right > at + 1)
  if (left.length === 0 || right.length === 0) return rowsOf(band).map(joinRow)
  // Within a side there may be a gutter of its own.
  return [...inReadingOrder(left), ...inReadingOrder(right)]
}

/** Segments on one baseline, from the top. */
function rowsOf(segments: readonly PdfSegment[]): PdfSegment[][] {
  const rows: PdfSegment[][] = []
  for (const segment of [...segments].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row && first && Math.abs(first.y - segment.y) <= 0.2 * Math.min(first.size, segment.size)) row.push(segment)
    else rows.push([segment])
  }
  return rows
}

function joinRow(row: readonly PdfSegment[]): PdfSegment {
  const [first] = row
  if (first && row.length === 1) return first
  const largest = [...row].sort((a, b) => textLength(b) - textLength(a))[0]
  const items: PdfItem[] = row.flatMap((segment) => segment.items)
  return segmentOf(items, largest?.y ?? 0, largest?.size ?? 0)
}

/** The middle of the widest white strip with columns on both sides, or null. */
function findGutter(segments: readonly PdfSegment[]): number | null {
  const candidates = [...new Set(segments.map((segment) => Math.round(segment.x)))]
  let best: { readonly at: number; readonly score: number } | null = null
  for (const x of candidates) {
    const at = x - gutter / 2
    const score = scoreGutter(segments, at)
    if (score > (best?.score ?? 0)) best = { at, score }
  }
  return best?.at ?? null
}

/** How good it is to part the page here; 0 when it is no gutter. */
function scoreGutter(segments: readonly PdfSegment[], at: number): number {
  const across = segments.filter((segment) => segment.x < at - gutter / 2 + 1 && segment.right > at - gutter / 2 + 1)
  const left = segments.filter((segment) => segment.right <= at - gutter / 2 + 1)
  const right = segments.filter((segment) => segment.x >= at)
  if (left.length < columnLines || right.length < columnLines) return 0
  // Text that runs across wherever one looks is one column with something beside it.
  if (across.length > Math.min(left.length, right.length)) return 0
  const overlapping = beside(left, right)
  if (overlapping < columnLines || isTable(left, right) || median(left.map(textLength)) <= labelLength) return 0
  return Math.min(left.length, right.length) - across.length
}

/** How many lines of the shorter side lie at the height of the other side. */
function beside(left: readonly PdfSegment[], right: readonly PdfSegment[]): number {
  const within = (segments: readonly PdfSegment[], others: readonly PdfSegment[]) => {
    const top = Math.min(...others.map((other) => other.y)) - 2
    const bottom = Math.max(...others.map((other) => other.y)) + 2
    return segments.filter((segment) => segment.y >= top && segment.y <= bottom).length
  }
  return Math.min(within(left, right), within(right, left))
}

/** Short words each with something beside them are a table: to be read row by row. */
function isTable(left: readonly PdfSegment[], right: readonly PdfSegment[]): boolean {
  const paired = left.filter((segment) => right.some((other) => Math.abs(other.y - segment.y) < 1.5))
  return paired.length >= 0.8 * left.length && median(left.map(textLength)) < 28
}
