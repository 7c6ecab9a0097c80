import { type PdfItem, type PdfSegment, segmentOf } from './pdf-item'

/** Items whose baselines differ by less than this part of their size stand on one line. */
const sameBaseline = 0.2
/** Type smaller than this part of its neighbour may be raised or lowered type. */
const clearlySmaller = 0.86
/** Where a raised baseline may stand above its line, in parts of the size of the line. */
const raise = { least: 0.14, most: 0.75 }
const lower = { most: 0.4 }
/** Wider than any space in justified text; beyond it another column may begin. In parts of the size. */
const wideGap = 1.6

type Cluster = { y: number; size: number; items: PdfItem[] }

const isBlank = (item: PdfItem) => item.text.trim() === ''

function clusterByBaseline(items: readonly PdfItem[]): Cluster[] {
  const clusters: Cluster[] = []
  const sorted = items.filter((item) => !isBlank(item)).sort((a, b) => a.y - b.y)
  for (const item of sorted) {
    // Baselines are sorted, so only the last few can be near enough; sizes may differ on one line.
    const near = clusters
      .slice(-4)
      .reverse()
      .find(
        (cluster) =>
          Math.abs(cluster.y - item.y) <= sameBaseline * Math.min(item.size, cluster.size) && fits(cluster, item),
      )
    if (near) {
      near.items.push(item)
      if (item.size > near.size) Object.assign(near, { size: item.size, y: item.y })
    } else clusters.push({ y: item.y, size: item.size, items: [item] })
  }
  return clusters
}

/** A small item beside a large one on nearly the same baseline is its own line only when it does not touch it. */
const fits = (cluster: Cluster, item: PdfItem) =>
  Math.max(cluster.size, item.size) <= 3 * Math.min(cluster.size, item.size)

const touches = (host: Cluster, item: PdfItem) =>
  host.items.some((neighbour) => {
    const reach = 0.6 * host.size
    const after = item.x - (neighbour.x + neighbour.width)
    const before = neighbour.x - (item.x + item.width)
    return after > -reach && after < reach ? true : before > -reach / 2 && before < reach / 2
  })

/** The line that a small item is raised above or lowered below, or null. */
function hostOf(item: PdfItem, from: Cluster, clusters: readonly Cluster[]): Cluster | null {
  const hosts = clusters.filter((host) => {
    if (host === from || item.size > clearlySmaller * host.size) return false
    const above = (host.y - item.y) / host.size
    const placed = above >= raise.least ? above <= raise.most : above < 0 && -above <= lower.most
    return placed && touches(host, item)
  })
  return hosts.sort((a, b) => Math.abs(a.y - item.y) - Math.abs(b.y - item.y))[0] ?? null
}

/** Moves raised and lowered type to the line that it belongs to. */
function adoptSmall(clusters: readonly Cluster[]): Cluster[] {
  clusters.forEach((cluster, index) => {
    const near = clusters.slice(Math.max(0, index - 5), index + 6)
    const kept: PdfItem[] = []
    for (const item of cluster.items) {
      const host = item.text.trim().length <= 8 ? hostOf(item, cluster, near) : null
      if (host) host.items.push(item)
      else kept.push(item)
    }
    cluster.items = kept
  })
  return clusters.filter((cluster) => cluster.items.length > 0)
}

/** The segments of a page: printed lines, cut where a wide gap is. */
export function segmentsOf(items: readonly PdfItem[]): PdfSegment[] {
  return adoptSmall(clusterByBaseline(items)).flatMap((cluster) => cutAtGaps(cluster))
}

function cutAtGaps(cluster: Cluster): PdfSegment[] {
  const sorted = [...cluster.items].sort((a, b) => a.x - b.x)
  const groups: PdfItem[][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const item of sorted) {
    if (item.x - end > wideGap * cluster.size) groups.push([])
    groups.at(-1)?.push(item)
    end = Math.max(end, item.x + item.width)
  }
  return groups.map((group) => segmentOf(group, cluster.y, sizeOf(group, cluster.size)))
}

/** The size that most of the letters have. */
function sizeOf(items: readonly PdfItem[], otherwise: number): number {
  const letters = new Map<number, number>()
  for (const item of items) letters.set(item.size, (letters.get(item.size) ?? 0) + item.text.length)
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? otherwise
}

/** Whether an item is raised above the line that it is in. */
export const isRaised = (item: PdfItem, line: PdfSegment): boolean =>
  item.size <= clearlySmaller * line.size && line.y - item.y >= raise.least * line.size
