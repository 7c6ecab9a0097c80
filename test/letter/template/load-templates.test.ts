import { describe, expect, it } from 'vitest'
import { loadTemplates, type TemplateSource } from '../../../letter/template/load-templates'
import { changedJson } from '../../support/changed-json'
import { shippedSources } from '../../support/shipped-templates'

/** The shipped files with one place in one of them changed. */
const withChange = (path: string, place: string, value: unknown): readonly TemplateSource[] =>
  shippedSources.map((source) =>
    source.path === path ? { path, text: changedJson(source.text, place, value) } : source,
  )

describe('the shipped templates', () => {
  const library = loadTemplates(shippedSources)

  it('are without fault', () => {
    expect(library.faults).toEqual([])
  })

  it('have the houses of the seed letter and of Justitie en Veiligheid', () => {
    expect(library.templates.map((t) => t.id)).toEqual(
      expect.arrayContaining(['antwoordbrief-defensie', 'antwoordbrief-justitie-en-veiligheid']),
    )
  })

  it('know every ministry of today and three of yesterday', () => {
    expect(library.ministries).toHaveLength(15)
    expect(new Set(library.ministries.map((m) => m.id)).size).toBe(15)
  })

  it('name a source for every ministry', () => {
    expect(library.ministries.filter((m) => m.provenance.source === '')).toEqual([])
  })
})

describe('a template file with a fault', () => {
  it('is named with the place and what was expected', () => {
    expect(
      loadTemplates(withChange('huizen/defensie.json', 'style.annex.heading', 'Vragen van {{indienders}}')).faults,
    ).toEqual([
      {
        file: 'huizen/defensie.json',
        place: 'style.annex.heading',
        expected: 'een bestaande plaats in plaats van {{indienders}}',
      },
    ])
  })

  it('does not take the others with it', () => {
    const { templates } = loadTemplates(withChange('huizen/defensie.json', 'style.salutation', 7))
    expect(templates.map((t) => t.id)).toContain('antwoordbrief-justitie-en-veiligheid')
    expect(templates.map((t) => t.id)).not.toContain('antwoordbrief-defensie')
  })

  it.each([
    ['an unknown key', 'huizen/defensie.json', 'style.onbekend', 1, 'style'],
    ['an unknown ministry', 'huizen/defensie.json', 'ministry', 'marine', 'ministry'],
    ['unknown measures', 'huizen/rijk.json', 'layout', 'a3', 'layout'],
    ['a base that does not exist', 'huizen/defensie.json', 'basedOn', 'niets', 'basedOn'],
    ['houses that build on each other', 'huizen/rijk.json', 'basedOn', 'defensie', 'basedOn'],
    ['a measure off the sheet', 'maten/rijksbrief-2023.json', 'layout.address.x', -4, 'layout.address.x'],
    ['another version', 'soorten/antwoordbrief.json', 'version', 2, 'version'],
  ])('%s', (_, path, changedPlace, value, place) => {
    const [fault] = loadTemplates(withChange(path, changedPlace, value)).faults
    expect(fault?.place).toBe(place)
  })

  it.each([
    ['no JSON', '{', 'een geldig JSON-bestand'],
    ['too large', '"' + 'x'.repeat(2_000_001) + '"', 'een bestand van hoogstens 2 MB'],
  ])('%s', (_, text, expected) => {
    expect(loadTemplates([{ path: 'huizen/x.json', text }]).faults).toEqual([
      { file: 'huizen/x.json', place: '', expected },
    ])
  })

  it('leaves no mark on the prototype of objects', () => {
    const evil = '{"format":"antwoordbrief-huis","__proto__":{"polluted":1},"style":{"__proto__":{"polluted":1}}}'
    loadTemplates([...shippedSources, { path: 'huizen/evil.json', text: evil }])
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })
})
