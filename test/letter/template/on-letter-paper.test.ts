import { describe, expect, it } from 'vitest'
import { layoutFaults } from '../../../letter/template/layout-faults'
import { hasMeasures, onLetterPaper, type PaperMeasures } from '../../../letter/template/on-letter-paper'
import { shippedTemplate } from '../../support/shipped-templates'

const { layout } = shippedTemplate('antwoordbrief-defensie')
const a4 = { width: 210, height: 297 }
const measures = (right: number, left = 28, paper = a4): PaperMeasures => ({
  paper,
  margins: { top: 42.34, right, bottom: 25.4, left },
})

describe('the measures of a template on own letter paper', () => {
  it('have the sheet and the margins of the paper, to a tenth of a millimetre', () => {
    const fitted = onLetterPaper(layout, measures(49.96))
    expect(fitted).toEqual({ ...layout, margins: { top: 42.3, right: 50, bottom: 25.4, left: 28 } })
    expect(hasMeasures(fitted, measures(49.96))).toBe(true)
    expect(hasMeasures(layout, measures(49.96))).toBe(false)
  })

  it('let the column make way for wider text', () => {
    const { column, continuation, margins } = onLetterPaper(layout, measures(40))
    expect(margins.right).toBe(40)
    expect([column.x, continuation.x]).toEqual([172, 172])
    expect(column.x + column.width).toBeLessThanOrEqual(207)
    expect(layoutFaults(onLetterPaper(layout, measures(40)))).toEqual([])
  })

  it('leave a column at the left of the text where it is', () => {
    const left = {
      ...layout,
      column: { ...layout.column, x: 5, width: 35 },
      continuation: { ...layout.continuation, x: 5 },
    }
    expect(onLetterPaper(left, measures(20, 60)).column).toEqual(left.column)
  })

  it.each([
    ['leaves the column no room', measures(20)],
    ['is smaller than what stands on it', measures(50, 28, { width: 148, height: 210 })],
    ['leaves no room for text', measures(120, 60)],
    ['does not say its measures', null],
  ])('stay as they were where the paper %s', (_, found) => {
    expect(onLetterPaper(layout, found)).toBe(layout)
    expect(hasMeasures(layout, found)).toBe(false)
  })
})
