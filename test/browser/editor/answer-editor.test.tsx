import axe from 'axe-core'
import { describe, expect, it, vi } from 'vitest'
import { setQuestionLabels } from '../../../renderer/editor/question-labels'
import { answerPage } from './answer-page'
import { item, list, p, run } from './rich'

const manyAnswers = Object.fromEntries(
  Array.from({ length: 80 }, (_, index) => [
    `a${String(index)}`,
    [p(`Antwoord ${String(index)} met genoeg tekst. `.repeat(20))],
  ]),
)

describe('an answer on the page', () => {
  it('has its editor only near the visible part, and looks the same without', async () => {
    const page = await answerPage({ contents: manyAnswers })
    const live = page.host.querySelectorAll('[role="textbox"]').length
    expect(live).toBeGreaterThan(0)
    expect(live).toBeLessThan(40)
    expect(page.host.querySelector('[data-answer="a79"]')?.textContent).toContain('Antwoord 79')
  })

  it('is brought into view with its editor when it gets the focus', async () => {
    const page = await answerPage({ contents: manyAnswers })
    page.editors.focus('a79')
    await page.type('{Control>}{Home}{/Control}x')
    expect(page.box('a79')).toHaveFocus()
    expect(page.text('a79')).toEqual([p(`x${'Antwoord 79 met genoeg tekst. '.repeat(20)}`)])
  })

  it('keeps its history when it is drawn anew in another place', async () => {
    const page = await answerPage({ contents: { a: [], b: [] } })
    await page.type('eerst')
    page.draw({ b: [], a: page.text('a') })
    page.draw({ b: [] })
    page.draw({ b: [], a: page.text('a') })
    page.editors.focus('a')
    await page.type('{Control>}z{/Control}')
    expect(page.text('a')).toEqual([])
  })

  it('gets the next key when it is drawn anew in another place, whatever else comes along with it', async () => {
    const page = await answerPage({ contents: { a: [p('een')], b: [p('twee')] } })
    page.editors.focus('b')
    await page.type('{Control>}{End}{/Control}b')
    page.editors.focus('a')
    await page.type('{Control>}{Home}{/Control}a')
    const now = { b: page.text('b'), a: page.text('a') }
    page.draw({})
    page.draw(now)
    await page.type('x')
    expect([page.text('a'), page.text('b')]).toEqual([[p('axeen')], [p('tweeb')]])
  })

  it('draws live and static text alike', async () => {
    const content = [
      p('Een ', run('vet', 'bold'), ' woord', { kind: 'footnote', children: [run('noot')] }, ' en PM.'),
      list('numbered', item(['een'], list('bulleted', item(['diep']))), item(['twee'])),
      { kind: 'quote', children: [run('citaat')] },
    ] as const
    const page = await answerPage({ contents: { far: content, near: content } })
    const height = page.box('near').getBoundingClientRect().height
    const { renderStatic } = await import('./render-static')
    expect(renderStatic(content)).toBeCloseTo(height, 0)
  })

  it('shows a reference under the number that its question has now', async () => {
    setQuestionLabels((ids) => `vraag ${ids.join()}`)
    const page = await answerPage({ contents: { a: [p('Zie ', { kind: 'question-reference', questions: ['2'] })] } })
    expect(page.box().textContent).toBe('Zie vraag 2')
    setQuestionLabels((ids) => `vraag ${String(Number(ids[0]) + 1)}`)
    await vi.waitFor(() => {
      expect(page.box().textContent).toBe('Zie vraag 3')
    })
    expect(page.text()).toEqual([p('Zie ', { kind: 'question-reference', questions: ['2'] })])
  })

  it('marks PM and […] without touching the text', async () => {
    const page = await answerPage()
    await page.type('Het bedrag is PM.')
    await vi.waitFor(() => {
      const [range] = [...(CSS.highlights.get('ab-unfinished') ?? [])] as Range[]
      expect(range?.toString()).toBe('PM')
    })
    expect(page.box().querySelector('mark')).toBeNull()
    await page.type('{Backspace}{Backspace}{Backspace}3.')
    await vi.waitFor(() => {
      expect(CSS.highlights.get('ab-unfinished')?.size).toBe(0)
    })
  })

  it('still marks them in answers that were moved', async () => {
    const [a, b] = [[p('Het bedrag is PM.')], [p('Op [datum].')]]
    const page = await answerPage({ contents: { a, b } })
    page.editors.focus('b')
    const marked = () => [...(CSS.highlights.get('ab-unfinished') ?? [])].map(String).sort()
    await vi.waitFor(() => {
      expect(marked()).toEqual(['PM', '[datum]'])
    })
    setQuestionLabels(() => 'vraag 1')
    page.draw({ b, a })
    await vi.waitFor(() => {
      expect(marked()).toEqual(['PM', '[datum]'])
    })
  })

  it('takes no typing when the letter is read only', async () => {
    const page = await answerPage({ contents: { a: [p('vast')] }, readOnly: true })
    await page.type('x')
    expect(page.text()).toEqual([p('vast')])
    expect(page.box()).toHaveAttribute('aria-readonly', 'true')
  })

  it('has no fault that axe can find, live, static, with a table and with an open footnote', async () => {
    const page = await answerPage({
      contents: {
        ...manyAnswers,
        a0: [p('Ja', { kind: 'footnote', children: [run('noot')] }), list('bulleted', item(['een']))],
      },
    })
    page.editors.run('a0', { kind: 'table', rows: 2, columns: 2 })
    await page.type('Jaar{Tab}Bedrag')
    page.box('a0').querySelector('button')?.click()
    await vi.waitFor(() => {
      expect(document.querySelector('[role="dialog"]')).not.toBeNull()
    })
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } })
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
  })
})
