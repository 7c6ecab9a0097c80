import { cdp, userEvent } from 'vitest/browser'
import fc from 'fast-check'
import { $getRoot } from 'lexical'
import { describe, expect, it, vi } from 'vitest'
import { answerPage } from './answer-page'
import { p, run } from './rich'

type Page = Awaited<ReturnType<typeof answerPage>>

/** What the editor itself holds now, without asking for what it has yet to read. */
const held = (page: Page, answer = 'a') =>
  page.editors
    .live(answer)
    .editor.getEditorState()
    .read(() => $getRoot().getTextContent())

/** Presses a key and looks at both before the next frame. */
async function press(page: Page, key: string) {
  const seen = { page: '', editor: '' }
  const look = () => {
    seen.page = page.box().textContent
    seen.editor = held(page)
  }
  window.addEventListener('input', look, { once: true, capture: true })
  await userEvent.keyboard(key)
  return seen
}

/** The caret in the middle of "een twee". */
async function inTheMiddle() {
  const page = await answerPage({ contents: { a: [p('een twee')], b: [p('ander')] } })
  await page.type('{Home}')
  await page.type('{ArrowRight}')
  return page
}

describe('a letter is shown first', () => {
  it('is on the page before the editor knows, and is read after the frame', async () => {
    const page = await inTheMiddle()
    expect(await press(page, 'x')).toEqual({ page: 'exen twee', editor: 'een twee' })
    await vi.waitFor(() => {
      expect(held(page)).toBe('exen twee')
    })
  })

  it('is read at once by whoever asks for the text', async () => {
    const page = await inTheMiddle()
    let asked: unknown = null
    const ask = () => (asked = page.text())
    window.addEventListener('input', () => queueMicrotask(ask), { once: true, capture: true })
    await userEvent.keyboard('x')
    expect(asked).toEqual([p('exen twee')])
  })

  it('is so with a space after a plain word as well', async () => {
    const page = await answerPage({ contents: { a: [p('een twee drie')] } })
    await page.type('{End}')
    expect(await press(page, ' ')).toEqual({ page: 'een twee drie ', editor: 'een twee drie' })
  })

  it('leaves no trace of a key that somebody kept from the text', async () => {
    const page = await inTheMiddle()
    const keep = (event: Event) => {
      event.preventDefault()
    }
    window.addEventListener('keydown', keep, { once: true, capture: true })
    await userEvent.keyboard('x')
    await userEvent.click(page.box('b'))
    await page.type('{End}')
    await cdp().send('Input.insertText', { text: 'x' })
    await vi.waitFor(() => {
      expect([page.text('a'), page.text('b')]).toEqual([[p('een twee')], [p('anderx')]])
    })
  })

  it.each([
    ['a sign that may be corrected', '-', 'e-en twee'],
    ['a space after what may be no whole word', ' ', 'e en twee'],
  ])('%s goes the usual way', async (_, key, expected) => {
    const page = await inTheMiddle()
    await press(page, key)
    expect(held(page)).toBe(expected)
  })

  it.each([
    ['Backspace', 'x{Backspace}y', 'eyen twee'],
    ['an arrow', 'x{ArrowLeft}y', 'eyxen twee'],
    ['Enter', 'x{Enter}y', 'ex\n\nyen twee'],
    ['a quote', `x"y`, 'ex”yen twee'],
    ['Delete', 'x{Delete}y', 'exyn twee'],
    ['a letter over a selection', 'x{Shift>}{ArrowRight}{/Shift}y', 'exyn twee'],
  ])('keeps its place before %s', async (_, keys, expected) => {
    const page = await inTheMiddle()
    await page.type(keys)
    page.editors.flush()
    expect(held(page)).toBe(expected)
  })

  it('takes the look that was just chosen', async () => {
    const page = await inTheMiddle()
    await page.type('x{Control>}b{/Control}y{Control>}b{/Control}z')
    expect(page.text()).toEqual([p('ex', run('y', 'bold'), 'zen twee')])
  })

  it('does not belong to the link before it', async () => {
    const link = { kind: 'link' as const, address: 'https://voorbeeld.nl/', children: [run('hier')] }
    const page = await answerPage({ contents: { a: [p('zie ', link)] } })
    await page.type('{End}')
    await page.type('xy')
    expect(page.text()).toEqual([p('zie ', link, 'xy')])
  })

  it('is one step with the letters around it', async () => {
    const page = await inTheMiddle()
    await page.type('abc')
    page.editors.undo('a')
    expect(page.text()).toEqual([p('een twee')])
    page.editors.redo('a')
    expect(page.text()).toEqual([p('eabcen twee')])
  })

  it('is not lost when a click moves the caret to another answer', async () => {
    const page = await inTheMiddle()
    await userEvent.keyboard('x')
    await userEvent.click(page.box('b'))
    expect(page.text()).toEqual([p('exen twee')])
  })

  it('is not lost when a program moves the caret, and leaves it there', async () => {
    const page = await inTheMiddle()
    const away = () =>
      queueMicrotask(() => {
        getSelection()?.setPosition(page.box('b').querySelector('p'), 0)
      })
    window.addEventListener('input', away, { once: true, capture: true })
    await userEvent.keyboard('x')
    await vi.waitFor(() => {
      expect(held(page)).toBe('exen twee')
    })
    expect(page.box('b').contains(getSelection()?.focusNode ?? null)).toBe(true)
  })

  it('leaves the focus to a question that opens meanwhile', async () => {
    const page = await inTheMiddle()
    const question = document.createElement('button')
    page.host.append(question)
    const ask = () =>
      queueMicrotask(() => {
        question.focus()
      })
    window.addEventListener('input', ask, { once: true, capture: true })
    await userEvent.keyboard('x')
    await vi.waitFor(() => {
      expect(held(page)).toBe('exen twee')
    })
    expect(document.activeElement).toBe(question)
  })

  it.each([
    [['"', 'x'], 'e”xen twee'],
    [['x', '"'], 'ex”en twee'],
  ])('is the letter of its key: of %s the other sign goes the usual way', async (signs, expected) => {
    const page = await inTheMiddle()
    const key = { key: 'x', code: 'KeyX', windowsVirtualKeyCode: 88 }
    // A dead key and a letter that do not go together: one key, two signs.
    await cdp().send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key })
    await Promise.all(signs.map((text) => cdp().send('Input.dispatchKeyEvent', { type: 'char', ...key, text })))
    await cdp().send('Input.dispatchKeyEvent', { type: 'keyUp', ...key })
    expect(page.text()).toEqual([p(expected)])
  })

  it('is not lost with the page on which it stands', async () => {
    const page = await inTheMiddle()
    const close = () =>
      queueMicrotask(() => {
        page.draw({})
      })
    window.addEventListener('input', close, { once: true, capture: true })
    await userEvent.keyboard('x')
    expect(page.text()).toEqual([p('exen twee')])
  })

  it('comes to the letter with nothing else pressed', async () => {
    const onChange = vi.fn()
    const page = await answerPage({ contents: { a: [p('een')] }, onChange })
    await page.type('{End}')
    await userEvent.keyboard('x')
    await vi.waitFor(() => {
      expect(onChange).toHaveBeenLastCalledWith('a', [p('eenx')])
    })
  })

  it('gives the same text whether keys are pressed in one go or each after a frame', async () => {
    const anyKey = fc.constantFrom('a', 'b', 'é', '7', ' ', '"', '{Backspace}', '{Enter}', '{Control>}b{/Control}')
    const write = async (keys: readonly string[], pause: boolean) => {
      const page = await answerPage({ contents: { a: [p('begin')] } })
      await page.type('{End}')
      for (const group of pause ? keys : [keys.join('')]) await page.type(group)
      return page.text()
    }
    const sample = fc.sample(fc.array(anyKey, { minLength: 3, maxLength: 12 }), { numRuns: 12, seed: 5 })
    for (const keys of sample) expect(await write(keys, false), keys.join('')).toEqual(await write(keys, true))
  })
})
