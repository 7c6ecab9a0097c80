import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { afterPause } from '../../../renderer/editor/after-pause'

const LONGEST_MS = 1000

let act = vi.fn()

beforeEach(() => {
  act = vi.fn()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  // A page that is never idle: what waits for it comes at its latest.
  vi.stubGlobal('requestIdleCallback', (late: () => void, { timeout }: IdleRequestOptions) => setTimeout(late, timeout))
  vi.stubGlobal('cancelIdleCallback', clearTimeout)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** Keys at this distance, for so long. */
function type(pause: ReturnType<typeof afterPause>, everyMs: number, forMs: number): void {
  for (let passed = 0; passed < forMs; passed += everyMs) {
    pause.wait()
    vi.advanceTimersByTime(everyMs)
  }
}

it('does once what there is to do, in the pause after the last key', () => {
  const pause = afterPause(act)
  type(pause, 100, 500)
  expect(act).not.toHaveBeenCalled()
  vi.advanceTimersByTime(300)
  expect(act).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(5000)
  expect(act).toHaveBeenCalledTimes(1)
})

it('waits no longer than a second when the writer goes on and on', () => {
  type(afterPause(act), 50, LONGEST_MS + 50)
  expect(act).toHaveBeenCalledTimes(1)
})

it('begins anew after it was done', () => {
  const pause = afterPause(act)
  for (let time = 1; time <= 3; time += 1) {
    pause.wait()
    vi.advanceTimersByTime(400)
    expect(act).toHaveBeenCalledTimes(time)
  }
})

it('does nothing that was cancelled, and waits again when asked', () => {
  const pause = afterPause(act)
  pause.wait()
  pause.cancel()
  vi.advanceTimersByTime(5000)
  expect(act).not.toHaveBeenCalled()
  pause.wait()
  vi.advanceTimersByTime(400)
  expect(act).toHaveBeenCalledTimes(1)
})
