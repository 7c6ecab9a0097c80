import type { Inline, List, ListItem } from '../../../letter/model/rich-text'

/** An item of a list as a line with a level: deeper is a higher number, which numbers does not matter. */
export type ListLine = { readonly level: number; readonly ordered: boolean; readonly children: readonly Inline[] }

/** Puts lines with levels together to lists; the normal form joins neighbours of one kind. */
export function nestItems(lines: readonly ListLine[]): readonly List[] {
  const base = Math.min(...lines.map((line) => line.level))
  const lists: List[] = []
  let index = 0
  for (let line = lines[index]; line !== undefined; line = lines[index]) {
    const isTop = line.level <= base
    const from = isTop ? index + 1 : index
    const to = endOfDeeper(lines, from, base)
    const item: ListItem = { children: isTop ? line.children : [], nested: nestItems(lines.slice(from, to)) }
    lists.push({ kind: 'list', ordered: line.ordered, items: [item] })
    index = to
  }
  return lists
}

function endOfDeeper(lines: readonly ListLine[], from: number, base: number): number {
  const length = lines.slice(from).findIndex((line) => line.level <= base)
  return length < 0 ? lines.length : from + length
}
