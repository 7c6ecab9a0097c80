import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import type { Bridge } from '../../../electron/ipc/contract'
import { settledLetter } from '../../../renderer/app/letter-store'
import { runCommand } from '../../../renderer/commands/registry'
import { openSampleWindow } from '../../support/open-window'

vi.setConfig({ testTimeout: 60_000 })

const word = () => document.querySelector('.spelling__line mark')?.textContent
const field = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Vervang door' })

/** A checker that knows no word of more than twelve letters, and a list that holds what was learnt once main says so. */
async function openWalk() {
  const window = await openSampleWindow()
  const main = (globalThis as unknown as { antwoordbrief: Bridge }).antwoordbrief
  const ask = main.ask.bind(main)
  const learnt: string[] = []
  let answerLearn = () => undefined as unknown
  Object.assign(main, {
    misspelled: (words: readonly string[]) => words.filter((one) => /^(\p{L}{13,}|xqzwvkjt)$/u.test(one)),
    ask: async (name: string, question: never) => {
      const { word: asked, words = [] } = question as { readonly word: string; readonly words?: readonly string[] }
      if (name === 'spelling:suggest') return { ok: true, value: [`${asked}x`] }
      if (name === 'spelling:unknown') return { ok: true, value: words.filter((one) => !learnt.includes(one)) }
      if (name !== 'spelling:learn') return ask(name as never, question)
      learnt.push(asked)
      await new Promise<unknown>((resolve) => {
        answerLearn = () => {
          resolve(null)
          return undefined
        }
      })
      return { ok: true, value: null }
    },
  })
  act(() => {
    runCommand('edit.spelling')
  })
  await screen.findByRole('combobox', { name: 'Vervang door' })
  return { ...window, learnt, answerLearn: () => answerLearn() }
}

it('adds one word however often Enter is pressed, and replaces none that was not seen', async () => {
  const { user, learnt, answerLearn } = await openWalk()
  const first = word()
  await waitFor(() => {
    expect(field().value).toBe(`${first ?? ''}x`)
  })
  const letter = settledLetter()?.letter
  screen.getByRole('button', { name: 'Altijd goed' }).focus()
  await user.keyboard('{Enter}')
  expect(document.activeElement).toBe(field())
  // Main has not answered yet: this Enter is for a word that is right by now.
  await user.keyboard('{Enter}')
  answerLearn()
  await waitFor(() => {
    expect(word()).not.toBe(first)
  })
  expect(document.activeElement).toBe(field())
  await user.keyboard('{Enter}')
  expect(learnt).toEqual([first])
  expect(settledLetter()?.letter).toBe(letter)
})

it('does not let an Enter that is held go on to the next words', async () => {
  const { user } = await openWalk()
  const first = word()
  await waitFor(() => {
    expect(field().value).toBe(`${first ?? ''}x`)
  })
  await user.keyboard('{Enter>}')
  await waitFor(() => {
    expect(word()).not.toBe(first)
  })
  const second = word()
  await waitFor(() => {
    expect(field().value).toBe(`${second ?? ''}x`)
  })
  fireEvent.keyDown(field(), { key: 'Enter', repeat: true })
  expect(word()).toBe(second)
})
