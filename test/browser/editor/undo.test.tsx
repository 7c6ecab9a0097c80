import { describe, expect, it, vi } from 'vitest'
import { answerPage } from './answer-page'
import { p } from './rich'

describe('undo in an answer', () => {
  it('takes back what was typed and does it again', async () => {
    const page = await answerPage()
    await page.type('Ja.')
    await page.type('{Control>}z{/Control}')
    expect(page.text()).toEqual([])
    await page.type('{Control>}y{/Control}')
    expect(page.text()).toEqual([p('Ja.')])
  })

  it('never touches another answer', async () => {
    const page = await answerPage({ contents: { a: [], b: [p('blijft')] } })
    await page.type('eerste')
    page.editors.focus('b')
    await page.type('{Control>}z{/Control}{Control>}z{/Control}')
    expect(page.text('a')).toEqual([p('eerste')])
    expect(page.text('b')).toEqual([p('blijft')])
  })

  it('never empties an answer that came with text', async () => {
    const page = await answerPage({ contents: { a: [p('van de brief')] } })
    await page.type('{Control>}z{/Control}')
    expect(page.text()).toEqual([p('van de brief')])
  })

  it('tells the window of each step, once', async () => {
    const onHistoryPush = vi.fn()
    const page = await answerPage({ onHistoryPush })
    await page.type('abc')
    expect(onHistoryPush).toHaveBeenCalledExactlyOnceWith('a')
    await page.type('{Control>}z{/Control}{Control>}y{/Control}')
    expect(onHistoryPush).toHaveBeenCalledTimes(1)
  })

  it('leaves Ctrl+Z to the window when that wants it', async () => {
    const onUndoRequest = vi.fn(() => true)
    const page = await answerPage({ onUndoRequest })
    await page.type('abc{Control>}z{/Control}')
    expect(onUndoRequest).toHaveBeenCalledWith('a')
    expect(page.text()).toEqual([p('abc')])
    expect(page.editors.undo('a')).toBe(true)
    expect(page.text()).toEqual([])
  })

  it('does not reach past a change that the letter made, and is back when that is taken back', async () => {
    const page = await answerPage()
    await page.type('vier')
    page.editors.flush()
    page.draw({ a: [p('vier'), p('vijf')] })
    expect(page.text()).toEqual([p('vier'), p('vijf')])
    expect(page.editors.undo('a')).toBe(false)
    page.draw({ a: [p('vier')] })
    expect(page.editors.undo('a')).toBe(true)
    expect(page.text()).toEqual([])
  })
})

describe('an answer that comes back', () => {
  it('leaves the focus where it is, and can be undone further', async () => {
    const page = await answerPage({ contents: { a: [p('eerste')], b: [p('tweede')] } })
    page.editors.focus('b')
    await page.type('{Home}X')
    const elsewhere = document.createElement('button')
    page.host.before(elsewhere)
    page.editors.flush()
    page.draw({ a: [p('eerste')] })
    elsewhere.focus()
    page.draw({ a: [p('eerste')], b: [p('Xtweede')] })
    expect(document.activeElement).toBe(elsewhere)
    elsewhere.remove()
    page.editors.focus('b')
    await page.type('Y')
    expect(page.text('b')).toEqual([p('XtweedeY')])
    await page.type('{Control>}z{/Control}{Control>}z{/Control}')
    expect(page.text('b')).toEqual([p('tweede')])
  })
})
