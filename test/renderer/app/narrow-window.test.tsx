import { act, screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { useView } from '../../../renderer/app/view-store'
import { runCommand } from '../../../renderer/commands/registry'
import type { CommandId } from '../../../renderer/text/commands'
import { openSampleWindow } from '../../support/open-window'

// Finding by role and name reads the whole window each time: on a busy machine a test takes seconds.
vi.setConfig({ testTimeout: 60_000 })

const run = (id: CommandId) => {
  act(() => {
    runCommand(id)
  })
}

/** Which rails are shown, in a few letters. */
const rails = () => {
  const { showParts, showHelpers } = useView.getState()
  return [showParts && 'parts', showHelpers && 'helpers'].filter(Boolean).join(' ')
}

/** A window so narrow that a rail lies over the letter. */
async function openNarrow() {
  const window = await openSampleWindow()
  Object.assign(globalThis, {
    matchMedia: () => ({ matches: true, addEventListener: () => undefined, removeEventListener: () => undefined }),
  })
  act(() => {
    useView.setState({ showParts: false, showHelpers: false })
  })
  return window
}

describe('the rails of a wide window', () => {
  it('stand beside the letter, both at once', async () => {
    await openSampleWindow()
    expect(rails()).toBe('parts helpers')
    run('view.parts')
    expect(rails()).toBe('helpers')
    run('view.focus')
    expect(rails()).toBe('')
    run('view.focus')
    expect(rails()).toBe('parts helpers')
  })
})

describe('the rails of a narrow window', () => {
  it('lie over the letter one at a time', async () => {
    await openNarrow()
    run('view.parts')
    run('view.helpers')
    expect(rails()).toBe('helpers')
  })

  it('stay folded when only the letter is asked for and only the letter is shown', async () => {
    await openNarrow()
    run('view.focus')
    expect(rails()).toBe('')
  })

  it('fold away for the answer that is gone to', async () => {
    const { user } = await openNarrow()
    run('view.parts')
    await user.click(screen.getByRole('option', { name: /^Vraag 2,/ }))
    await waitFor(() => {
      expect(rails()).toBe('')
    })
  })
})
