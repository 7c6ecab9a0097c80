import { userEvent } from 'vitest/browser'
import { describe, expect, it, vi } from 'vitest'
import { answerPage } from './answer-page'
import { p, run } from './rich'

const note = (text: string) => ({ kind: 'footnote', children: text === '' ? [] : [run(text)] }) as const
const pane = () => document.querySelector('[role="dialog"]')

describe('a footnote', () => {
  it('is put after the caret with Ctrl+Alt+F and written in place; Enter goes back to the text', async () => {
    const page = await answerPage()
    await page.type('Dit staat vast')
    await page.type('{Control>}{Alt>}f{/Alt}{/Control}')
    await vi.waitFor(() => {
      expect(pane()?.contains(document.activeElement)).toBe(true)
    })
    await page.type('Kamerstuk 21 501{Enter}')
    await page.type('.')
    expect(pane()).toBeNull()
    expect(page.text()).toEqual([p('Dit staat vast', note('Kamerstuk 21 501'), '.')])
  })

  it('goes with one undo when it was just made', async () => {
    const page = await answerPage()
    await page.type('Ja')
    await page.type('{Control>}{Alt>}f{/Alt}{/Control}')
    await vi.waitFor(() => {
      expect(pane()).not.toBeNull()
    })
    await page.type('noot{Escape}')
    expect(page.text()).toEqual([p('Ja', note('noot'))])
    await page.type('{Control>}z{/Control}')
    expect(page.text()).toEqual([p('Ja')])
  })

  it('opens on a click, keeps bold, and a visit is one step', async () => {
    const page = await answerPage({ contents: { a: [p('Ja', note('oud'))] } })
    await userEvent.click(page.box().querySelector('button') ?? document.body)
    await vi.waitFor(() => {
      expect(pane()?.contains(document.activeElement)).toBe(true)
    })
    await page.type('{End} en {Control>}b{/Control}nieuw{Escape}')
    expect(page.text()).toEqual([p('Ja', { kind: 'footnote', children: [run('oud en '), run('nieuw', 'bold')] })])
    await page.type('{Control>}z{/Control}')
    expect(page.text()).toEqual([p('Ja', note('oud'))])
  })

  it('is taken out by its button', async () => {
    const page = await answerPage({ contents: { a: [p('Ja', note('oud'), ' en nee')] } })
    await userEvent.click(page.box().querySelector('button') ?? document.body)
    await userEvent.click(pane()?.querySelector('button') ?? document.body)
    expect(page.text()).toEqual([p('Ja en nee')])
  })

  it('shows its number, counted on from the answers before', async () => {
    const page = await answerPage({ contents: { a: [p('Ja', note('x'), note('y'))] } })
    const marks = [...page.box().querySelectorAll('button')].map((mark) => getComputedStyle(mark, '::after').content)
    expect(marks).toEqual(['counter(ab-footnote)', 'counter(ab-footnote)'])
    expect(page.box().closest('.ab-answer')).toHaveStyle({ counterSet: 'ab-footnote 0' })
  })
})
