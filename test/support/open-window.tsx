import { cleanup, configure, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { checkLetter } from '../../letter/checks/check-letter'
import { createTrustingReader } from '../../letter/draft/draft-parcel'
import type { Notices } from '../../electron/ipc/contract'
import { App } from '../../renderer/app/app'
import { showNothing } from '../../renderer/app/letter-store'
import { loadTemplates } from '../../renderer/app/templates'
import { closeDialog, useView } from '../../renderer/app/view-store'
import { closeWindow } from '../../renderer/app/file-actions'
import { createFakeBridge, type FakeDesk } from './fake-bridge'
import { sampleDraft, shippedTemplate } from './shipped-templates'

/** What jsdom lacks of a browser: enough for the window to be there, nothing that measures. */
function completeBrowser(): void {
  Object.assign(globalThis, {
    matchMedia: () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }),
    IntersectionObserver: EverythingInSight,
    Worker: CheckingAtOnce,
    requestIdleCallback: (act: () => void) => setTimeout(act),
    cancelIdleCallback: clearTimeout,
    CSS: { escape: (text: string) => text.replace(/[^\w-]/gu, '\\$&') },
  })
  Element.prototype.scrollIntoView = () => undefined
  Element.prototype.scrollBy = () => undefined
  Range.prototype.getBoundingClientRect = () => new DOMRect()
  // Asking of every element whether it is hidden costs more than all the rest.
  configure({ defaultHidden: true })
}

class EverythingInSight {
  constructor(private readonly seen: (entries: readonly { target: Element; isIntersecting: boolean }[]) => void) {}
  observe(target: Element): void {
    queueMicrotask(() => {
      this.seen([{ target, isIntersecting: true }])
    })
  }
  unobserve(): void {
    // Nothing was kept.
  }
  disconnect(): void {
    // Nothing was kept.
  }
}

/** The checks in this thread: the worker itself holds one line. */
class CheckingAtOnce {
  onmessage: ((message: { data: unknown }) => void) | null = null
  private readonly read = createTrustingReader()
  postMessage({ now }: { readonly now: string }): void {
    const { letter, template } = this.read(now)
    queueMicrotask(() => this.onmessage?.({ data: checkLetter(letter, template) }))
  }
  terminate(): void {
    this.onmessage = null
  }
}

const freshView = useView.getInitialState()

/** The whole window over a pretended main, at its start screen. */
export async function openWindow(desk: Partial<FakeDesk> = {}) {
  cleanup()
  completeBrowser()
  const bridge = createFakeBridge({
    templates: [shippedTemplate('antwoordbrief-defensie'), shippedTemplate('antwoordbrief-justitie-en-veiligheid')],
    sample: sampleDraft(),
    ...desk,
  })
  const listeners = new Map<string, (notice: never) => void>()
  const on = (name: keyof Notices, listener: (notice: never) => void) => {
    listeners.set(name, listener)
    return () => listeners.delete(name)
  }
  Object.assign(globalThis, { antwoordbrief: { ask: bridge.ask, on, misspelled: () => [], suggestions: () => [] } })
  closeDialog()
  showNothing()
  useView.setState(freshView, true)
  await loadTemplates()
  render(<App />)
  const user = userEvent.setup()
  return { bridge, user, askToClose: () => void closeWindow() }
}

/** The same with the sample letter open. */
export async function openSampleWindow(desk: Partial<FakeDesk> = {}) {
  const window = await openWindow(desk)
  await window.user.click(screen.getByRole('button', { name: /voorbeeldbrief/i }))
  await screen.findByRole('option', { name: /^Vraag 1,/ })
  return window
}
