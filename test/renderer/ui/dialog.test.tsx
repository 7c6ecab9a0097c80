import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { Button } from '../../../renderer/ui/button'
import { Dialog } from '../../../renderer/ui/dialog'
import { Menu } from '../../../renderer/ui/menu'

const more = <Button>Meer</Button>

function open() {
  // jsdom has none.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } })
  const onClose = vi.fn()
  render(
    <Dialog title="Keuze" onClose={onClose}>
      <Button look="icon" icon="bin" aria-label="Weghalen" keyShortcuts="Delete" />
      <Menu
        label="Meer"
        trigger={more}
        entries={[{ kind: 'item', id: 'a', label: 'Een' }]}
        onChoose={() => undefined}
      />
    </Dialog>,
  )
  return { onClose, user: userEvent.setup() }
}

it('closes with one Escape on a button whose tooltip is shown', async () => {
  const { onClose, user } = open()
  await user.tab()
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Weghalen')
  await screen.findByRole('tooltip', { hidden: true })
  await user.keyboard('{Escape}')
  expect(onClose).toHaveBeenCalledTimes(1)
})

it('lets Escape close a menu that opened in it, and stays', async () => {
  const { onClose, user } = open()
  await user.tab()
  await user.tab()
  await user.keyboard('{Enter}')
  await screen.findByRole('menuitem', { name: 'Een' })
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('menuitem')).toBeNull()
  expect(onClose).not.toHaveBeenCalled()
})

it('tells the keys of a button', () => {
  open()
  expect(screen.getByRole('button', { name: 'Weghalen' }).getAttribute('aria-keyshortcuts')).toBe('Delete')
})
