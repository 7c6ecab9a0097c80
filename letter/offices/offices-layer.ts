import type { Office } from '../model/question-set'
import type { OfficeRecord } from './office-record'

/** What one file changes in the offices of the files before it: records that it gives, and offices that it takes away. */
export type OfficesLayer = { readonly offices: readonly OfficeRecord[]; readonly removed: readonly Office[] }

/** The offices with one layer over them; an office keeps its place in the list. */
export function withLayer(
  offices: readonly OfficeRecord[],
  { offices: own, removed }: OfficesLayer,
): readonly OfficeRecord[] {
  const left = offices.filter(({ office }) => !removed.includes(office))
  return [...new Map([...left, ...own].map((record) => [record.office, record])).values()]
}

/**
 * Only what differs from the offices beneath, so that later editions of those still arrive. Both lists are as the reader
 * of the file gives them. `removedBefore`: offices that were taken away earlier, also of a folder now out of reach.
 */
export function layerOver(
  beneath: readonly OfficeRecord[],
  wanted: readonly OfficeRecord[],
  removedBefore: readonly Office[] = [],
): OfficesLayer {
  const known = new Map(beneath.map((record) => [record.office, JSON.stringify(record)]))
  const isWanted = new Set(wanted.map(({ office }) => office))
  return {
    offices: wanted.filter((record) => known.get(record.office) !== JSON.stringify(record)),
    removed: [...new Set([...removedBefore, ...known.keys()])].filter((office) => !isWanted.has(office)),
  }
}
