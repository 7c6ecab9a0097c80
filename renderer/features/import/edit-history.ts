/** A value with the steps that led to it. */
export type History<T> = {
  readonly past: readonly T[]
  readonly present: T
  readonly future: readonly T[]
  /** Steps with the same key that follow each other are one, such as the letters typed into a field. */
  readonly mergeKey: string | null
}

export const beginHistory = <T>(present: T): History<T> => ({ past: [], present, future: [], mergeKey: null })

/** A step on; one that changes nothing is none. */
export function step<T>(history: History<T>, present: T, mergeKey: string | null): History<T> {
  if (present === history.present) return history
  const merges = mergeKey !== null && mergeKey === history.mergeKey
  return { past: merges ? history.past : [...history.past, history.present], present, future: [], mergeKey }
}

/** The next letter typed begins a step of its own. */
export const endMerge = <T>(history: History<T>): History<T> =>
  history.mergeKey === null ? history : { ...history, mergeKey: null }

export function stepBack<T>({ past, present, future, ...rest }: History<T>): History<T> {
  const before = past.at(-1)
  if (before === undefined) return { past, present, future, ...rest }
  return { past: past.slice(0, -1), present: before, future: [present, ...future], mergeKey: null }
}

export function stepForth<T>({ past, present, future, ...rest }: History<T>): History<T> {
  const [next, ...later] = future
  if (next === undefined) return { past, present, future, ...rest }
  return { past: [...past, present], present: next, future: later, mergeKey: null }
}
