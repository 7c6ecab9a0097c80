import { toRepeatedLetter, toRoman } from '../number-format'
import type { ListInstance, ListLevel } from './numbering'

/** Bullets of symbol fonts stand in a private part of Unicode that other fonts do not have. */
const bulletOf = (text: string) => (/^[\uf000-\uf0ff]$/.test(text) ? '•' : text)

function format(value: number, kind: string): string {
  switch (kind) {
    case 'decimalZero':
      return value < 10 ? `0${value}` : String(value)
    case 'lowerLetter':
      return toRepeatedLetter(value)
    case 'upperLetter':
      return toRepeatedLetter(value).toUpperCase()
    case 'lowerRoman':
      return toRoman(value)
    case 'upperRoman':
      return toRoman(value).toUpperCase()
    case 'ordinal':
      return `${value}e`
    case 'none':
      return ''
    default:
      return String(value)
  }
}

/** Counts the automatic numbers of a document, in the order in which its paragraphs are met. */
export class ListCounters {
  private readonly values = new Map<string, (number | undefined)[]>()
  private readonly restarted = new Set<ListInstance>()

  /** The number that Word shows before the next paragraph of this list and level; empty when it shows none. */
  next(list: ListInstance, depth: number): string {
    const level = list.levels.get(depth)
    if (!level) return ''
    const values = this.valuesOf(list)
    this.applyRestarts(list, values)
    const before = values[depth]
    values[depth] = before === undefined ? level.start : before + 1
    this.forgetDeeper(list, values, depth)
    if (level.format === 'bullet') return bulletOf(level.text)
    return level.text.replace(/%([1-9])/g, (_all, digit: string) => shown(list, values, Number(digit) - 1, level))
  }

  private valuesOf(list: ListInstance): (number | undefined)[] {
    const values = this.values.get(list.counters) ?? []
    this.values.set(list.counters, values)
    return values
  }

  /** A list with "start again at" does so once, at its first paragraph. */
  private applyRestarts(list: ListInstance, values: (number | undefined)[]): void {
    if (this.restarted.has(list)) return
    this.restarted.add(list)
    for (const [depth, start] of list.restarts) values[depth] = start - 1
  }

  private forgetDeeper(list: ListInstance, values: (number | undefined)[], depth: number): void {
    for (let deeper = depth + 1; deeper < 9; deeper += 1) {
      const rule = list.levels.get(deeper)?.restartAfter ?? null
      if (rule === null || depth < rule) values[deeper] = undefined
    }
  }
}

function shown(list: ListInstance, values: (number | undefined)[], depth: number, at: ListLevel): string {
  const level = list.levels.get(depth)
  if (!level) return ''
  return format(values[depth] ?? level.start, at.legal ? 'decimal' : level.format)
}
