import { page, userEvent } from 'vitest/browser'
import { describe, expect, it, vi } from 'vitest'
import { answerPage } from './answer-page'
import { p, run } from './rich'

const note = (text: string) => ({ kind: 'footnote', children: text === '' ? [] : [run(text)] }) as const
const pane = () => document.querySelector('[role="dialog"]')
const caretInPane = () =>
  vi.waitFor(() => {
    expect(pane()?.contains(document.activeElement)).toBe(true)
  })

describe('a footnote', () => {
  it('is put after the caret with Ctrl+Alt+F and written in place; Enter goes back to the text', async () => {
    const answer = await answerPage()
    await answer.type('Dit staat vast')
    await answer.type('{Control>}{Alt>}f{/Alt}{/Control}')
    await caretInPane()
    await answer.type('Kamerstuk 21 501{Enter}')
    await answer.type('.')
    expect(pane()).toBeNull()
    expect(answer.text()).toEqual([p('Dit staat vast', note('Kamerstuk 21 501'), '.')])
  })

  it('goes with one undo when it was just made', async () => {
    const answer = await answerPage()
    await answer.type('Ja')
    await answer.type('{Control>}{Alt>}f{/Alt}{/Control}')
    await vi.waitFor(() => {
      expect(pane()).not.toBeNull()
    })
    await answer.type('noot{Escape}')
    expect(answer.text()).toEqual([p('Ja', note('noot'))])
    await answer.type('{Control>}z{/Control}')
    expect(answer.text()).toEqual([p('Ja')])
  })

  it('goes with one undo in its own pane too while it is empty, and the caret is back in the text', async () => {
    const answer = await answerPage()
    await answer.type('Ja')
    await answer.type('{Control>}{Alt>}f{/Alt}{/Control}')
    await caretInPane()
    await answer.type('x')
    await answer.type('{Control>}z{/Control}')
    expect(answer.text()).toEqual([p('Ja', note(''))])
    await answer.type('{Control>}z{/Control}')
    expect(pane()).toBeNull()
    expect(answer.text()).toEqual([p('Ja')])
    await answer.type(', dat')
    expect(answer.text()).toEqual([p('Ja, dat')])
  })

  it('opens on a click, keeps bold, and a visit is one step', async () => {
    const answer = await answerPage({ contents: { a: [p('Ja', note('oud'))] } })
    await userEvent.click(answer.box().querySelector('button') ?? document.body)
    await caretInPane()
    await answer.type('{End} en {Control>}b{/Control}nieuw{Escape}')
    expect(answer.text()).toEqual([p('Ja', { kind: 'footnote', children: [run('oud en '), run('nieuw', 'bold')] })])
    await answer.type('{Control>}z{/Control}')
    expect(answer.text()).toEqual([p('Ja', note('oud'))])
  })

  it('is taken out by its button', async () => {
    const answer = await answerPage({ contents: { a: [p('Ja', note('oud'), ' en nee')] } })
    await userEvent.click(answer.box().querySelector('button') ?? document.body)
    await userEvent.click(pane()?.querySelector('button') ?? document.body)
    expect(answer.text()).toEqual([p('Ja en nee')])
  })

  it('shows its number, counted on from the answers before', async () => {
    const answer = await answerPage({ contents: { a: [p('Ja', note('x'), note('y'))] } })
    const marks = [...answer.box().querySelectorAll('button')].map((mark) => getComputedStyle(mark, '::after').content)
    expect(marks).toEqual(['counter(ab-footnote)', 'counter(ab-footnote)'])
    expect(answer.box().closest('.ab-answer')).toHaveStyle({ counterSet: 'ab-footnote 0' })
  })

  it('keeps its pane within the window when that becomes smaller', async () => {
    const answer = await answerPage({ contents: { a: [p('Dit staat al heel lang vast in het verslag', note('oud'))] } })
    await userEvent.click(answer.box().querySelector('button') ?? document.body)
    await page.viewport(300, 400)
    await vi.waitFor(() => {
      const { left, right } = pane()?.getBoundingClientRect() ?? new DOMRect()
      expect(right).toBeGreaterThan(0)
      expect(left).toBeGreaterThanOrEqual(0)
      expect(right).toBeLessThanOrEqual(window.innerWidth)
    })
  })

  it.each([58, 60, 77, 79, 81, 83, 85, 90, 100, 110])(
    'stands on the line of its word, however the lines break (%d px)',
    async (width) => {
      const answer = await answerPage({
        contents: { a: [p('een twee', note('n'), ', drie vier', note('n'), ' vijf')] },
      })
      answer.host.style.cssText = `width: ${String(width)}px; font: 16px/1.4 monospace`
      const apart = [...answer.box().querySelectorAll('.ab-footnote')].filter((mark) => {
        const word = document.createRange()
        const before = mark.previousSibling?.firstChild as Text
        word.setStart(before, before.length - 1)
        word.setEnd(before, before.length)
        return mark.getBoundingClientRect().left < word.getBoundingClientRect().left
      })
      expect(apart).toEqual([])
    },
  )

  it.each([
    ['a letter', 'x', 'x'],
    ['a space', ' ', ' '],
    ['a sign', '-', '-'],
  ])('that is selected has %s typed after it', async (_, key, typed) => {
    const answer = await answerPage({ contents: { a: [p('voor', note('n'), 'na')] } })
    await answer.type('{Home}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}')
    await answer.type('{ArrowRight}')
    expect(answer.box().querySelector('[data-selected]')).not.toBeNull()
    await answer.type(key)
    expect(answer.text()).toEqual([p('voor', note('n'), `${typed}na`)])
  })
})
