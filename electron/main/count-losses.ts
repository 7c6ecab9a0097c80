/** A page that is lost more often than this within a minute will not come back by itself. */
const MAX_LOSSES = 3
const WITHIN_MS = 60_000

export type LossCounter = (now: number) => boolean

/** Counts losses; true while loading again still makes sense. */
export function countLosses(): LossCounter {
  let losses: readonly number[] = []
  return (now) => {
    losses = [...losses.filter((time) => now - time < WITHIN_MS), now]
    return losses.length <= MAX_LOSSES
  }
}
