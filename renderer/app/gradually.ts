import { startTransition, useEffect, useState } from 'react'

const FIRST = 12
const MORE = 40

/** Longest that the next part waits for the person to pause. */
const PATIENCE_MS = 150

function whenIdle(act: () => void): () => void {
  const id = requestIdleCallback(act, { timeout: PATIENCE_MS })
  return () => {
    cancelIdleCallback(id)
  }
}

/**
 * How many of a long list to draw now: what is in sight at once, the rest while nobody waits for it. A letter of 600
 * answers is so ready to type in as soon as one of six.
 */
export function useGradually(total: number): number {
  const [shown, setShown] = useState(FIRST)
  useEffect(() => {
    if (shown >= total || typeof requestIdleCallback === 'undefined') return
    return whenIdle(() => {
      startTransition(() => {
        setShown((now) => now + MORE)
      })
    })
  }, [shown, total])
  return typeof requestIdleCallback === 'undefined' ? total : Math.min(shown, total)
}
