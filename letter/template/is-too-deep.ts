/** Deeper nesting than this is no letter or template of people; it is refused before anything walks through it. */
export const deepestNesting = 64

/** Whether a value is nested deeper than any file of people. Looks level by level, so that no depth can break it. */
export function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepestNesting) return true
    level = level.flatMap((v): unknown[] => (typeof v === 'object' && v !== null ? Object.values(v) : []))
  }
  return false
}
