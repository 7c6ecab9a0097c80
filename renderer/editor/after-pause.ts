/** The writer pauses when no key came for so long; without a pause there is no waiting beyond the longest. */
const pauseMs = 200
const longestMs = 900
/** Then as soon as the page has nothing better to do, and so much later at most. */
const slackMs = 100

/** Something that is to be done once the writer pauses. */
export type AfterPause = {
  /** There is something to do, or more of it. Cheap enough for every key: no clock is set while one runs. */
  readonly wait: () => void
  /** It was done already, or need not be. */
  readonly cancel: () => void
}

/** Keeps work off the path of a key: it is done in a pause, 300 ms after the last key and 1 s after the first at most. */
export function afterPause(act: () => void): AfterPause {
  let timer: ReturnType<typeof setTimeout> | null = null
  let idle = 0
  let first = 0
  let last = 0
  const cancel = () => {
    if (timer !== null) clearTimeout(timer)
    if (idle !== 0) cancelIdleCallback(idle)
    timer = null
    idle = 0
  }
  const finish = () => {
    cancel()
    act()
  }
  const look = () => {
    const now = performance.now()
    const rest = Math.min(last + pauseMs, first + longestMs) - now
    if (rest > 0) timer = setTimeout(look, rest)
    else idle = requestIdleCallback(finish, { timeout: slackMs })
  }
  return {
    wait: () => {
      last = performance.now()
      if (timer !== null) return
      first = last
      timer = setTimeout(look, pauseMs)
    },
    cancel,
  }
}
