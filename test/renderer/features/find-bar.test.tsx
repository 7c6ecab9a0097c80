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

it('begins at the answer with the caret, and goes round', async () => {
  const { user } = await openSampleWindow()
  screen.getByRole('textbox', { name: 'Antwoord op vraag 5' }).focus()
  await user.keyboard('{Control>}f{/Control}')
  await user.keyboard('kunt u')
  const where = () => document.querySelector('.find__where')?.textContent
  await vi.waitFor(() => {
    expect(where()).toBe('3 van 4 · Vraag 5')
  })
  await user.keyboard('{Enter}{Enter}')
  expect(where()).toBe('1 van 4 · Vraag 1')
})
