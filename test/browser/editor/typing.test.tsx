import { describe, expect, it, vi } from 'vitest'
import { answerPage } from './answer-page'
import { item, list, p, run } from './rich'

describe('typing in an answer', () => {
  it('gives the words to the letter', async () => {
    const onChange = vi.fn()
    const page = await answerPage({ onChange })
    await page.type('Ja, dat klopt.')
    await vi.waitFor(() => {
      expect(onChange).toHaveBeenLastCalledWith('a', [p('Ja, dat klopt.')])
    })
  })

  it('makes bold with Ctrl+B and stops with Ctrl+B', async () => {
    const page = await answerPage()
    await page.type('een {Control>}b{/Control}twee{Control>}b{/Control} drie')
    expect(page.text()).toEqual([p('een ', run('twee', 'bold'), ' drie')])
  })

  it('makes italic and underlined', async () => {
    const page = await answerPage()
    await page.type('{Control>}i{/Control}a{Control>}i{/Control}{Control>}u{/Control}b{Control>}u{/Control}')
    expect(page.text()).toEqual([p(run('a', 'italic'), run('b', 'underline'))])
  })

  it('makes subscript and superscript as Word does', async () => {
    const page = await answerPage()
    await page.type('CO{Control>}={/Control}2{Control>}={/Control} m{Control>}{Shift>}={/Shift}{/Control}3')
    expect(page.text()).toEqual([p('CO', run('2', 'subscript'), ' m', run('3', 'superscript'))])
  })

  it('makes bullets with Ctrl+Shift+L, a deeper level with Tab, back with Shift+Tab', async () => {
    const page = await answerPage()
    await page.type('{Control>}{Shift>}l{/Shift}{/Control}een{Enter}{Tab}twee{Enter}{Shift>}{Tab}{/Shift}drie')
    expect(page.text()).toEqual([list('bulleted', item(['een'], list('bulleted', item(['twee']))), item(['drie']))])
  })

  it('leaves the list after Enter on an empty item', async () => {
    const page = await answerPage()
    await page.type('{Control>}{Shift>}l{/Shift}{/Control}een{Enter}{Enter}slot')
    expect(page.text()).toEqual([list('bulleted', item(['een'])), p('slot')])
  })

  it('moves on with Tab outside a list, so that nobody is caught in the text', async () => {
    const page = await answerPage({ contents: { a: [], b: [] } })
    await page.type('x{Tab}')
    expect(document.activeElement).not.toBe(page.box('a'))
    expect(page.text()).toEqual([p('x')])
  })

  it('takes a whole word away with Ctrl+Backspace and Ctrl+Delete', async () => {
    const page = await answerPage()
    await page.type('een twee drie vier')
    await page.type('{Control>}{Backspace}{/Control}')
    await vi.waitFor(() => {
      expect(page.text()).toEqual([p('een twee drie ')])
    })
    await page.type('{Home}')
    await page.type('{Control>}{Delete}{/Control}')
    await vi.waitFor(() => {
      expect(page.text()).toEqual([p(' twee drie ')])
    })
  })

  it('breaks a line with Shift+Enter and a paragraph with Enter', async () => {
    const page = await answerPage()
    await page.type('een{Shift>}{Enter}{/Shift}twee{Enter}drie')
    expect(page.text()).toEqual([p('een', { kind: 'break' }, 'twee'), p('drie')])
  })
})
