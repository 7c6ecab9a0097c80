import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { openSampleWindow } from '../../support/open-window'

vi.setConfig({ testTimeout: 60_000 })

it('goes with Tab from what is looked for to what comes in its place, and then to the buttons', async () => {
  const { user } = await openSampleWindow()
  await user.keyboard('{Control>}h{/Control}')
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Zoek' }))
  await user.tab()
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Vervang door' }))
  await user.tab()
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Vorige treffer' }))
})
