import { screen, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import type { DraftVersion, VersionId } from '../../../electron/ipc/contract'
import type { Draft } from '../../../letter/draft/draft'
import { setCase, setDate } from '../../../letter/model/edit-letter'
import { setAnswerContent } from '../../../letter/model/edit-questions'
import { runCommand } from '../../../renderer/commands/registry'
import { undo } from '../../../renderer/app/edit-letter'
import { settledLetter } from '../../../renderer/app/letter-store'
import { openSampleWindow } from '../../support/open-window'
import { sampleDraft } from '../../support/shipped-templates'

vi.setConfig({ testTimeout: 60_000 })

const now = sampleDraft()
const sixth = now.letter.answers[5]?.id ?? ''
const older: Draft = {
  template: { ...now.template, edition: 0 },
  letter: setAnswerContent(setDate(setCase(now.letter, { subject: 'iets' }), '2025-04-01'), sixth, [
    { kind: 'paragraph', children: [{ kind: 'text', text: 'Nee, samen.', marks: [] }] },
  ]),
}
const version = (order: number, draft: Draft) => ({
  draft,
  version: {
    id: `${order}-saved` as VersionId,
    order,
    keptAt: '2025-04-22T10:00:00',
    reason: 'saved',
  } satisfies DraftVersion,
})

async function openVersions(readOnly: { readonly kind: 'folder' } | null = null) {
  const window = await openSampleWindow({ versions: [version(2, now), version(1, older)], readOnly })
  runCommand('file.versions')
  await screen.findByRole('dialog', { name: 'Eerdere versies' })
  return window
}

const chooseOlder = async (user: Awaited<ReturnType<typeof openVersions>>['user']) => {
  await waitFor(() => {
    expect(screen.getAllByRole('option', { name: /22 april 2025/ })).toHaveLength(2)
  })
  await user.keyboard('{ArrowDown}')
  await screen.findByRole('region', { name: 'Antwoord op vraag 6' })
}

const button = (name: RegExp | string) => screen.getByRole<HTMLButtonElement>('button', { name })

it('lists the versions, says how much changed since, and shows what, by keyboard', async () => {
  const { user } = await openVersions()
  expect(await screen.findByText('opgeslagen · gelijk aan nu')).toBeTruthy()
  expect(await screen.findByText(/opgeslagen · sindsdien \d+ woorden erbij, \d+ weg/)).toBeTruthy()
  expect(button('Deze versie terugzetten').disabled).toBe(true)
  await chooseOlder(user)
  const answer = screen.getByRole('region', { name: 'Antwoord op vraag 6' })
  expect(answer.querySelector('del')?.textContent).toContain('Nee, samen.')
  expect(answer.querySelector('ins')?.textContent).toContain('Ja.')
  expect(settledLetter()?.letter).toEqual(now.letter)
})

it('puts a version back, template and all, after main kept the letter; undo brings the letter back', async () => {
  const { user, bridge } = await openVersions()
  await chooseOlder(user)
  await user.click(button('Deze versie terugzetten'))
  await waitFor(() => {
    expect(settledLetter()?.letter).toEqual(older.letter)
  })
  expect(settledLetter()?.template.edition).toBe(0)
  const asked = bridge.asked.find(({ name }) => name === 'history:put-back')
  expect(asked?.question).toMatchObject({ id: '1-saved', draft: { letter: now.letter } })
  expect(await screen.findByText(/De versie van 22 april 2025.*is teruggezet/)).toBeTruthy()
  undo()
  expect([settledLetter()?.letter, settledLetter()?.template]).toEqual([now.letter, now.template])
})

it('puts one answer back and leaves the rest of the letter', async () => {
  const { user } = await openVersions()
  await chooseOlder(user)
  await user.click(button(/^Alleen dit antwoord terugzetten: Antwoord op vraag 6/))
  const expected = setAnswerContent(now.letter, sixth, older.letter.answers[5]?.content ?? [])
  await waitFor(() => {
    expect(settledLetter()?.letter).toEqual(expected)
  })
  undo()
  expect(settledLetter()?.letter).toEqual(now.letter)
})

it('shows versions of a letter that may only be read, and puts nothing back', async () => {
  const { user } = await openVersions({ kind: 'folder' })
  await chooseOlder(user)
  expect(button('Deze versie terugzetten').disabled).toBe(true)
  expect(screen.queryByRole('button', { name: /^Alleen dit antwoord/ })).toBeNull()
})

it('says that there is nothing yet', async () => {
  await openSampleWindow()
  runCommand('file.versions')
  expect(await screen.findByText(/Er zijn nog geen eerdere versies/)).toBeTruthy()
})
