/** A seeded source of whole numbers in [from, to]: the same seed throws the same numbers (mulberry32). */
export type Dice = (from: number, to: number) => number

/** Makes a source from a seed. */
export function dice(seed: number): Dice {
  let state = seed >>> 0
  return (from, to) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return from + (((mixed ^ (mixed >>> 14)) >>> 0) % (to - from + 1))
  }
}

/** One of the list. */
export function pick<T>(d: Dice, list: readonly T[]): T {
  const one = list[d(0, list.length - 1)]
  if (one === undefined) throw new Error('an empty list has nothing to pick')
  return one
}

/** Whether something happens that happens in this share of cases. */
export const chance = (d: Dice, share: number): boolean => d(0, 9999) < share * 10000
