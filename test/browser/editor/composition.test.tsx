import { describe, expect, it } from 'vitest'
import { cdp } from 'vitest/browser'
import { answerPage } from './answer-page'
import { item, list, p, run } from './rich'

/** What a dead key or an input method does: first a provisional text, shown underlined, then the character meant. */
type Input = {
  send(
    method: 'Input.imeSetComposition',
    what: { text: string; selectionStart: number; selectionEnd: number },
  ): Promise<void>
  send(method: 'Input.insertText', what: { text: string }): Promise<void>
}

const input = () => cdp() as unknown as Input

async function compose(...provisional: readonly string[]): Promise<void> {
  for (const text of provisional)
    await input().send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
}

/** A dead key and then a letter. */
async function deadKey(accent: string, letter: string): Promise<void> {
  await compose(accent)
  await input().send('Input.insertText', { text: letter })
}

describe('dead keys and input methods', () => {
  it('writes é and ë in the middle of a word', async () => {
    const page = await answerPage()
    await page.type('caf')
    await deadKey('´', 'é')
    await page.type(' en Oekra')
    await deadKey('¨', 'ï')
    await page.type('ne, be')
    await deadKey('¨', 'ë')
    await page.type('indigd')
    expect(page.text()).toEqual([p('café en Oekraïne, beëindigd')])
    expect(page.box().textContent).toBe('café en Oekraïne, beëindigd')
  })

  it('begins an empty answer, a list item and a text in bold with one', async () => {
    const page = await answerPage()
    await deadKey('´', 'é')
    await page.type('n{Enter}- ')
    await deadKey('´', 'é')
    await page.type('n{Enter}{Enter}{Control>}b{/Control}')
    await deadKey('´', 'é')
    await page.type('n')
    expect(page.text()).toEqual([p('én'), list('bulleted', item(['én'])), p(run('én', 'bold'))])
  })

  it('corrects quotes and dashes around it, and nothing within it', async () => {
    const page = await answerPage()
    await page.type('"')
    await deadKey('´', 'é')
    await page.type('n" - ')
    await deadKey('´', 'é')
    await page.type('n--twee...')
    expect(page.text()).toEqual([p('“én” – én–twee…')])
  })

  it('leaves what is being composed alone until it is there', async () => {
    const page = await answerPage()
    await page.type('een ')
    await compose("'", "'t", "'t - t", '- ')
    expect(page.text()).toEqual([p('een - ')])
    await input().send('Input.insertText', { text: 'twee' })
    await page.type(' "drie"')
    expect(page.text()).toEqual([p('een twee “drie”')])
  })

  it('takes it back with Ctrl+Z and does it again, with nothing provisional left behind', async () => {
    const page = await answerPage({ contents: { a: [p('Kop')] } })
    await page.type('{Control>}{End}{/Control} caf')
    await deadKey('´', 'é')
    await page.type('{Control>}z{/Control}')
    expect(JSON.stringify(page.text())).not.toMatch(/[´é]/u)
    for (let step = 0; step < 5; step += 1) await page.type('{Control>}z{/Control}')
    expect(page.text()).toEqual([p('Kop')])
    for (let step = 0; step < 6; step += 1) await page.type('{Control>}y{/Control}')
    expect(page.text()).toEqual([p('Kop café')])
    expect(page.box().textContent).toBe('Kop café')
  })

  it('is given up without a trace', async () => {
    const page = await answerPage()
    await page.type('een ')
    await compose('´')
    await compose('')
    await page.type('twee')
    expect(page.text()).toEqual([p('een twee')])
  })
})
