import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { letterOf } from '../../../bench/letter-of'
import { openSampleWindow } from '../../../support/open-window'
import { sampleDraft } from '../../../support/shipped-templates'

const answers = () => [...document.querySelectorAll<HTMLElement>('.answer')]
const numbers = () => answers().map((answer) => Number(/\d+/u.exec(answer.getAttribute('aria-label') ?? '')?.[0]))
const groups = () => [...document.querySelectorAll('.answer-group')].map(({ childElementCount }) => childElementCount)

async function openLetterOf(count: number) {
  const { letter, template } = sampleDraft()
  const window = await openSampleWindow({ sample: { letter: letterOf(count, letter, template), template } })
  await waitFor(() => {
    expect(answers()).toHaveLength(count)
  })
  return window
}

it('keeps the answers in their order, twelve in a group', async () => {
  await openLetterOf(30)
  expect(groups()).toEqual([12, 12, 6])
  expect(numbers()).toEqual(Array.from({ length: 30 }, (_, index) => index + 1))
})

it('takes an answer across the edge of a group with its text', async () => {
  const { user } = await openLetterOf(14)
  const words = (answer: HTMLElement | undefined) =>
    answer?.querySelector('[contenteditable] p')?.textContent.slice(0, 40)
  const [twelfth, thirteenth] = answers().slice(11, 13).map(words)
  screen.getByRole('option', { name: /^Vraag 12,/ }).focus()
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
  await waitFor(() => {
    expect(answers().slice(11, 13).map(words)).toEqual([thirteenth, twelfth])
  })
  expect(twelfth).toBeTruthy()
  expect(groups()).toEqual([12, 2])
})
