import { describe, expect, it, vi } from 'vitest'
import { answerPage } from './answer-page'
import { item, list, p, run } from './rich'

/** Pastes as a program would: a paste event with what it put on the clipboard. */
function paste(box: HTMLElement, data: Readonly<Record<string, string>>) {
  const clipboardData = new DataTransfer()
  for (const [type, value] of Object.entries(data)) clipboardData.setData(type, value)
  box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
}

const settled = () => new Promise(requestAnimationFrame)

describe('paste in an answer', () => {
  it('flows one paragraph into the line, with its marks', async () => {
    const page = await answerPage({ contents: { a: [p('voor  na')] } })
    await page.type('{Home}{ArrowRight>5}')
    paste(page.box(), { 'text/html': '<p>een <b style="color:red">vet</b> woord</p>', 'text/plain': 'x' })
    await settled()
    expect(page.text()).toEqual([p('voor een ', run('vet', 'bold'), ' woord na')])
  })

  it('keeps lists and tables', async () => {
    const page = await answerPage()
    paste(page.box(), {
      'text/html': '<ol><li>een<ul><li>diep</li></ul></li></ol><table><tr><td>a</td><td>b</td></tr></table>',
    })
    await settled()
    expect(page.text()).toEqual([
      list('numbered', item(['een'], list('bulleted', item(['diep'])))),
      { kind: 'table', headerRow: false, rows: [[{ paragraphs: [p('a')] }, { paragraphs: [p('b')] }]] },
    ])
  })

  it('joins the broken lines of a PDF', async () => {
    const page = await answerPage()
    const text = 'Het kabinet onderschrijft het belang van levensreddende steun en weder-\nopbouw in Oekraïne.'
    paste(page.box(), { 'text/plain': text })
    await settled()
    expect(page.text()).toEqual([
      p('Het kabinet onderschrijft het belang van levensreddende steun en wederopbouw in Oekraïne.'),
    ])
  })

  it('pastes words alone with Ctrl+Shift+V', async () => {
    const page = await answerPage()
    page
      .box()
      .dispatchEvent(
        new KeyboardEvent('keydown', { code: 'KeyV', key: 'V', ctrlKey: true, shiftKey: true, bubbles: true }),
      )
    paste(page.box(), { 'text/html': '<ul><li><b>een</b></li></ul>', 'text/plain': 'een\ntwee' })
    await settled()
    expect(page.text()).toEqual([p('een'), p('twee')])
  })

  it('never reads the JSON of an editor, only what the allow-list reads', async () => {
    const page = await answerPage()
    const forged = JSON.stringify({
      namespace: 'antwoordbrief',
      nodes: [{ type: 'link', url: 'javascript:alert(1)', version: 1, children: [] }],
    })
    paste(page.box(), { 'application/x-lexical-editor': forged, 'text/plain': 'woorden' })
    await settled()
    expect(page.text()).toEqual([p('woorden')])
  })

  it('links the selection when a safe address is pasted on it', async () => {
    const page = await answerPage({ contents: { a: [p('brief')] } })
    await page.type('{Control>}a{/Control}')
    paste(page.box(), { 'text/plain': 'https://www.tweedekamer.nl/' })
    await settled()
    expect(page.text()).toEqual([p({ kind: 'link', address: 'https://www.tweedekamer.nl/', children: [run('brief')] })])
  })

  it('gives a cell paragraphs only', async () => {
    const page = await answerPage()
    page.editors.run('a', { kind: 'table', rows: 1, columns: 1 })
    paste(page.box(), { 'text/html': '<ul><li>een</li><li>twee</li></ul>' })
    await settled()
    expect(page.text().find((block) => block.kind === 'table')).toMatchObject({
      rows: [[{ paragraphs: [p('een'), p('twee')] }]],
    })
  })

  it('is undone in one step', async () => {
    const page = await answerPage()
    await page.type('voor ')
    paste(page.box(), { 'text/html': '<p>een</p><p>twee</p>' })
    await settled()
    await page.type('{Control>}z{/Control}')
    expect(page.text()).toEqual([p('voor ')])
  })

  it('says so when there is more than a letter can hold, and pastes nothing', async () => {
    const onPasteTooLarge = vi.fn()
    const page = await answerPage({ onPasteTooLarge })
    paste(page.box(), { 'text/plain': 'x'.repeat(1_000_001) })
    await settled()
    expect(onPasteTooLarge).toHaveBeenCalledExactlyOnceWith('a')
    expect(page.text()).toEqual([])
  })

  it('survives a copy to another answer: note, reference, list and marks', async () => {
    const whole = [
      p('Zie ', { kind: 'question-reference', questions: ['q2'] }, '.', {
        kind: 'footnote',
        children: [run('Noot', 'bold')],
      }),
      list('numbered', item(['een'], list('bulleted', item([run('twee', 'italic')])))),
      p('slot'),
    ] as const
    const page = await answerPage({ contents: { a: whole, b: [] } })
    await page.type('{Control>}a{/Control}')
    const clipboardData = new DataTransfer()
    page.box('a').dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }))
    expect([...clipboardData.types].sort()).toEqual(['text/html', 'text/plain'])
    page.editors.focus('b')
    paste(page.box('b'), { 'text/html': clipboardData.getData('text/html') })
    await settled()
    expect(page.text('b')).toEqual(whole)
  })

  it('cuts', async () => {
    const page = await answerPage({ contents: { a: [p('weg ermee')] } })
    await page.type('{Control>}a{/Control}{Control>}x{/Control}')
    expect(page.text()).toEqual([])
    await page.type('{Control>}v{/Control}')
    expect(page.text()).toEqual([p('weg ermee')])
  })
})
