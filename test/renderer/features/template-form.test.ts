import { describe, expect, it } from 'vitest'
import { movedBlock } from '../../../renderer/features/templates/column-blocks'
import { faultAt, faultsIn } from '../../../renderer/features/templates/template-faults'
import { measureGroups, measureText } from '../../../renderer/text/measures'
import { editTemplateText, settingText } from '../../../renderer/text/templates'
import { layoutExplanations, settingExplanations } from '../../../letter/template/setting-explanations'
import { shippedTemplate } from '../../support/shipped-templates'

const template = shippedTemplate('antwoordbrief-defensie')

/** Every setting of a template by its path; a list is one. */
function paths(value: object, at = ''): readonly string[] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const path = at === '' ? key : `${at}.${key}`
    return typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? paths(inner, path) : [path]
  })
}

/** Who made the template and in which series it stands: not for a form. The ministry keeps its id, its end and its source. */
const notInTheForm = ['id', 'edition', 'kind', 'ministry.id', 'ministry.provenance.source']

const inTheForm = [
  'name',
  'signatories',
  'logo',
  'parts.annex',
  'provenance.source',
  'provenance.verified',
  'ministry.provenance.verified',
  ...Object.keys(editTemplateText.ministry).map((name) => `ministry.${name}`),
  ...Object.keys(settingText).map((path) => `style.${path}`),
  'layout.font',
  'layout.linesBeforeSalutation',
  ...measureGroups.flatMap(({ id, measures }) => measures.map(({ name }) => `layout.${id}.${name}`)),
]

describe('the form of a template', () => {
  it('reaches every setting of the template', () => {
    const all = paths(template)
    expect(all.length).toBeGreaterThan(80)
    expect(all.filter((path) => !inTheForm.includes(path) && !notInTheForm.includes(path))).toEqual([])
  })

  it('explains every setting and every group of measures', () => {
    expect(Object.keys(settingText).filter((path) => !settingExplanations[path])).toEqual([])
    expect(Object.keys(measureText).filter((name) => name !== 'help' && !layoutExplanations[name])).toEqual([])
  })

  it('tells what is wrong at its own place', () => {
    const { layout, style } = template
    const wrong = {
      ...template,
      layout: { ...layout, margins: { ...layout.margins, left: Number.NaN } },
      style: { ...style, column: style.column.map((block) => ({ ...block, lines: ['{{niets}}'] })) },
    }
    const faults = faultsIn(wrong)
    expect(faultAt(faults, 'layout.margins.left')?.expected).toBe('een getal in millimeter, van 0 tot en met 1000')
    expect(faultAt(faults, 'style.column[1].lines')?.expected).toMatch(/\{\{niets\}\}/)
    expect(faultAt(faults, 'style.closing')).toBeUndefined()
    expect(faultAt(faults, 'style.column[1].line')).toBeUndefined()
    expect(faultsIn(template)).toEqual([])
  })

  it('tells a measure that falls off the paper', () => {
    const wide = { ...template, layout: { ...template.layout, column: { ...template.layout.column, width: 60 } } }
    expect(faultAt(faultsIn(wide), 'layout.column.width')?.expected).toMatch(/valt het van het papier/)
  })

  it('moves a block of a column and loses none', () => {
    const blocks = template.style.column
    const moved = movedBlock(blocks, 2, 1)
    expect(moved.map(({ heading }) => heading)).toEqual([0, 2, 1, 3, 4].map((at) => blocks[at]?.heading))
    expect(movedBlock(blocks, 0, -1)).toBe(blocks)
    expect(movedBlock(blocks, 4, 5)).toBe(blocks)
  })
})
