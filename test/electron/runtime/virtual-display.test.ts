import { describe, expect, it } from 'vitest'
import { hasDisplay, startDisplay } from '../../../electron/runtime/virtual-display'

describe('whether somebody can see a window', () => {
  it.each([
    [{}, 'linux', false],
    [{ DISPLAY: ':0' }, 'linux', true],
    [{ DISPLAY: '' }, 'linux', false],
    [{ WAYLAND_DISPLAY: 'wayland-0' }, 'linux', true],
    [{ DISPLAY: ':0', CI: 'true' }, 'linux', false],
    [{}, 'darwin', true],
    [{}, 'win32', true],
    [{ CI: 'true' }, 'win32', false],
  ] as const)('%o on %s: %s', (env, platform, seen) => {
    expect(hasDisplay(env, platform)).toBe(seen)
  })
})

describe.runIf(process.platform === 'linux')('a display of its own', () => {
  it('takes a number that is free, also beside another', async () => {
    const [one, two] = await Promise.all([startDisplay(), startDisplay()])
    try {
      expect(one.name).toMatch(/^:\d+$/)
      expect(two.name).not.toBe(one.name)
    } finally {
      one.stop()
      two.stop()
    }
  })
})
