import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import type { Bridge } from '../../../electron/ipc/contract'
import { runCommand } from '../../../renderer/commands/registry'
import { isUnknownWord, lookUp } from '../../../renderer/app/spelling'
import { openWindow } from '../../support/open-window'

vi.setConfig({ testTimeout: 60_000 })

const none = 'Nog geen eigen woorden. Kies bij een onbekend woord “Altijd goed”.'
const focused = () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent
const rows = () => screen.queryAllByRole('listitem').map((row) => row.querySelector('span')?.textContent)

async function openList(...ownWords: readonly string[]) {
  const window = await openWindow({ ownWords })
  act(() => {
    runCommand('edit.own-words')
  })
  const dialog = await screen.findByRole('dialog', { name: 'Eigen woordenlijst' })
  await within(dialog).findByRole('status')
  return { ...window, dialog }
}

it('says how a word comes on the list when there is none', async () => {
  const { user } = await openList()
  expect(screen.getByText(none)).toBeTruthy()
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).toBeNull()
})

it('takes words off by keyboard, and goes from each to the next and then to the way out', async () => {
  const { user, bridge, dialog } = await openList('DroneAid', 'élan', 'Zwaluw')
  expect(rows()).toEqual(['DroneAid', 'élan', 'Zwaluw'])
  await user.tab()
  expect(focused()).toBe('Verwijderen: DroneAid')
  await user.tab()
  await user.keyboard('{Enter}')
  await waitFor(() => {
    expect(focused()).toBe('Verwijderen: Zwaluw')
  })
  expect(within(dialog).getByRole('status').textContent).toBe('“élan” staat niet meer op uw woordenlijst.')
  expect(rows()).toEqual(['DroneAid', 'Zwaluw'])
  await user.keyboard(' ')
  await waitFor(() => {
    expect(focused()).toBe('Sluiten')
  })
  await user.tab({ shift: true })
  await user.keyboard('{Enter}')
  await screen.findByText(none)
  await waitFor(() => {
    expect(focused()).toBe('Sluiten')
  })
  const forgotten = bridge.asked.filter(({ name }) => name === 'spelling:forget').map(({ question }) => question)
  expect(forgotten).toEqual([{ word: 'élan' }, { word: 'Zwaluw' }, { word: 'DroneAid' }])
  await user.keyboard('{Enter}')
  expect(screen.queryByRole('dialog')).toBeNull()
})

it('has a word that was taken off looked up anew', async () => {
  const { user } = await openList('Zwaluwqz')
  let known = true
  const main = (globalThis as unknown as { antwoordbrief: Bridge }).antwoordbrief
  const ask = main.ask.bind(main)
  Object.assign(main, {
    misspelled: (words: readonly string[]) => words,
    ask: (name: string, question: never) => {
      if (name === 'spelling:forget') known = false
      if (name === 'spelling:unknown' && known) return Promise.resolve({ ok: true, value: [] })
      return ask(name as never, question)
    },
  })
  await lookUp(['Zwaluwqz'])
  expect(isUnknownWord('Zwaluwqz')).toBe(false)
  await user.click(screen.getByRole('button', { name: 'Verwijderen: Zwaluwqz' }))
  await screen.findByText(none)
  await lookUp(['Zwaluwqz'])
  expect(isUnknownWord('Zwaluwqz')).toBe(true)
})
