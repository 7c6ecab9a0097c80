import { configure } from '@testing-library/react'

// Panes load when they are first asked for. On a machine that also runs the other projects that takes seconds; a test
// that waits in vain still fails, only later.
configure({ asyncUtilTimeout: 15_000 })

// Jsdom measures no window: it is a wide and a light one.
Object.assign(globalThis, {
  matchMedia: () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }),
})
