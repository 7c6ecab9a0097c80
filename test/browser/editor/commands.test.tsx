import axe from 'axe-core'
import { describe, expect, it, vi } from 'vitest'
import { useToolbarState } from '../../../renderer/editor/toolbar-state'
import { answerPage } from './answer-page'
import { item, list, p, run } from './rich'

const cell = (text: string) => ({ paragraphs: [text === '' ? p() : p(text)] })

describe('commands at the caret', () => {
  it('makes a numbered list and takes it off again', async () => {
    const page = await answerPage({ contents: { a: [p('een')] } })
    page.editors.run('a', { kind: 'list', list: 'numbered' })
    expect(page.text()).toEqual([list('numbered', item(['een']))])
    page.editors.run('a', { kind: 'list', list: 'numbered' })
    expect(page.text()).toEqual([p('een')])
  })

  it('makes a quotation and takes it off again', async () => {
    const page = await answerPage({ contents: { a: [p('een')] } })
    page.editors.run('a', { kind: 'quote' })
    expect(page.text()).toEqual([{ kind: 'quote', children: [run('een')] }])
    page.editors.run('a', { kind: 'quote' })
    expect(page.text()).toEqual([p('een')])
  })

  it('takes marks off with Ctrl+Space', async () => {
    const page = await answerPage({ contents: { a: [p(run('vet', 'bold'), ' en ', run('cursief', 'italic'))] } })
    await page.type('{Control>}a{/Control}{Control>} {/Control}')
    expect(page.text()).toEqual([p('vet en cursief')])
  })

  it('writes a no-break space with Ctrl+Shift+Space', async () => {
    const page = await answerPage()
    await page.type('21{Control>}{Shift>} {/Shift}{/Control}501')
    expect(page.text()).toEqual([p('21\u00a0501')])
  })

  it('puts a reference to a question in the text', async () => {
    const page = await answerPage()
    await page.type('Zie het antwoord op ')
    page.editors.run('a', { kind: 'question-reference', questions: ['q2'] })
    await page.type('.')
    expect(page.text()).toEqual([p('Zie het antwoord op ', { kind: 'question-reference', questions: ['q2'] }, '.')])
  })

  it('links what is selected, changes the link and takes it off', async () => {
    const page = await answerPage({ contents: { a: [p('brief')] } })
    await page.type('{Control>}a{/Control}')
    page.editors.run('a', { kind: 'link', address: 'https://a.nl' })
    expect(page.text()).toEqual([p({ kind: 'link', address: 'https://a.nl', children: [run('brief')] })])
    page.editors.run('a', { kind: 'link', address: 'https://b.nl' })
    expect(page.text()).toEqual([p({ kind: 'link', address: 'https://b.nl', children: [run('brief')] })])
    page.editors.run('a', { kind: 'unlink' })
    expect(page.text()).toEqual([p('brief')])
  })

  it('refuses a link that is not safe', async () => {
    const page = await answerPage({ contents: { a: [p('brief')] } })
    await page.type('{Control>}a{/Control}')
    expect(page.editors.run('a', { kind: 'link', address: 'javascript:alert(1)' })).toBe(false)
    expect(page.text()).toEqual([p('brief')])
  })

  it('undoes a command in one step', async () => {
    const page = await answerPage()
    await page.type('tekst')
    page.editors.run('a', { kind: 'list', list: 'bulleted' })
    await page.type('{Control>}z{/Control}')
    expect(page.text()).toEqual([p('tekst')])
  })

  it('tells the text bar what the caret stands in', async () => {
    const page = await answerPage({ contents: { a: [p(run('vet', 'bold')), list('numbered', item(['een']))] } })
    await page.type('{Control>}{Home}{/Control}')
    await page.type('{ArrowRight}')
    await vi.waitFor(() => {
      expect(useToolbarState.getState()).toMatchObject({
        answer: 'a',
        marks: ['bold'],
        block: 'paragraph',
        hasFocus: true,
      })
    })
    await page.type('{ArrowDown}')
    await vi.waitFor(() => {
      expect(useToolbarState.getState()).toMatchObject({ marks: [], block: 'numbered', canUndo: false })
    })
    await page.type('x')
    expect(useToolbarState.getState().canUndo).toBe(true)
  })
})

describe('a table', () => {
  it('is made with a header row, written in with Tab, and left below', async () => {
    const page = await answerPage()
    page.editors.run('a', { kind: 'table', rows: 2, columns: 2 })
    await page.type('Jaar{Tab}Bedrag{Tab}2024{Tab}3')
    expect(page.text().find((block) => block.kind === 'table')).toEqual({
      kind: 'table',
      headerRow: true,
      rows: [
        [cell('Jaar'), cell('Bedrag')],
        [cell('2024'), cell('3')],
      ],
    })
  })

  it('gets another row with Tab in its last cell, and is left with the arrow', async () => {
    const page = await answerPage({ contents: { a: [p('Bedragen:')] } })
    await page.type('{Control>}{End}{/Control}{Enter}')
    page.editors.run('a', { kind: 'table', rows: 1, columns: 2 })
    await page.type('Jaar{Tab}Bedrag{Tab}')
    await page.type('2024')
    const table = { kind: 'table', headerRow: true } as const
    const grown = { ...table, rows: [['Jaar', 'Bedrag'].map(cell), ['2024', ''].map(cell)] }
    expect(page.text().slice(0, 2)).toEqual([p('Bedragen:'), grown])
    await page.type('{ArrowDown}')
    await page.type('eronder')
    expect(page.text()).toEqual([p('Bedragen:'), grown, p('eronder')])
  })

  it('is drawn as selected only while the focus is in its answer', async () => {
    const page = await answerPage()
    page.editors.run('a', { kind: 'table', rows: 1, columns: 1 })
    await page.type('{Control>}a{/Control}')
    const outlines = () => [...page.box().querySelectorAll('th')].map((c) => getComputedStyle(c).outlineStyle)
    await expect.poll(outlines).toEqual(['solid'])
    page.box().blur()
    expect(outlines()).toEqual(['none'])
  })

  it('has headings for a screen reader once they are written, and is read as a table before that', async () => {
    const page = await answerPage()
    page.editors.run('a', { kind: 'table', rows: 2, columns: 2 })
    const roles = () => [...page.host.querySelectorAll('th')].map((head) => head.getAttribute('role'))
    const faults = async () => (await axe.run(page.host)).violations.map(({ id }) => id)
    expect([roles(), await faults()]).toEqual([['cell', 'cell'], []])
    await page.type('Jaar')
    expect([roles(), await faults()]).toEqual([[null, 'cell'], []])
    await page.type('{Backspace}{Backspace}{Backspace}{Backspace}')
    expect(roles()).toEqual(['cell', 'cell'])
  })

  it('gains and loses rows and columns, the header staying on top', async () => {
    const page = await answerPage()
    page.editors.run('a', { kind: 'table', rows: 1, columns: 1 })
    await page.type('x')
    const table = () => page.text().find((block) => block.kind === 'table')
    page.editors.run('a', { kind: 'table-edit', edit: 'row-above' })
    page.editors.run('a', { kind: 'table-edit', edit: 'column-after' })
    expect(table()).toMatchObject({ headerRow: true, rows: { length: 2, 1: [cell('x'), cell('')] } })
    page.editors.run('a', { kind: 'table-edit', edit: 'toggle-header-row' })
    expect(table()).toMatchObject({ headerRow: false })
    page.editors.run('a', { kind: 'table-edit', edit: 'delete-row' })
    page.editors.run('a', { kind: 'table-edit', edit: 'delete-column' })
    expect(table()).toMatchObject({ rows: { length: 1, 0: { length: 1 } } })
    page.editors.run('a', { kind: 'table-edit', edit: 'delete-table' })
    expect(table()).toBeUndefined()
  })

  it.each([
    ['row-above', 0, 0],
    ['row-below', 1, 0],
    ['column-before', 0, 0],
    ['column-after', 0, 1],
  ] as const)('has the caret in what %s added', async (edit, row, column) => {
    const page = await answerPage()
    page.editors.run('a', { kind: 'table', rows: 1, columns: 1 })
    page.editors.run('a', { kind: 'table-edit', edit })
    await page.type('x')
    const table = page.text().find((block) => block.kind === 'table')
    expect(table?.rows.at(row)?.at(column)).toEqual(cell('x'))
  })

  it('is changed with several cells selected', async () => {
    const page = await answerPage()
    page.editors.run('a', { kind: 'table', rows: 2, columns: 2 })
    await page.type('een{Tab}twee{Tab}drie{Tab}vier')
    await page.type('{Shift>}{ArrowUp}{/Shift}')
    await page.type('{Shift>}{ArrowLeft}{/Shift}')
    expect(page.box().querySelectorAll('.ab-cell-selected')).toHaveLength(2)
    await vi.waitFor(() => {
      expect(useToolbarState.getState().inTable).toBe(true)
    })
    const table = () => page.text().find((block) => block.kind === 'table')
    page.editors.run('a', { kind: 'table-edit', edit: 'column-after' })
    page.editors.run('a', { kind: 'table-edit', edit: 'row-below' })
    expect(table()?.rows.map((row) => row.length)).toEqual([3, 3, 3])
    page.editors.run('a', { kind: 'table-edit', edit: 'delete-table' })
    await page.type('weg')
    expect(page.text()).toEqual([p('weg'), p()])
  })
})
