import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// Panes load when they are first asked for. On a machine that also runs the other projects that takes seconds; a test
// that waits in vain still fails, only later. Files share one run of this library: what another file chose is taken back.
configure({ asyncUtilTimeout: 15_000, defaultHidden: false })

// Jsdom measures no window: it is a wide and a light one.
Object.assign(globalThis, {
  matchMedia: () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }),
})

// All files share one page: what a test drew does not outlive it.
afterEach(cleanup)
