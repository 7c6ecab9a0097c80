import { describe, expect, it } from 'vitest'
import { composeLetter, derivedText } from '../../../letter/model/compose-letter'
import { replaceDerived } from '../../../letter/model/edit-letter'
import type { DerivedField, Letter } from '../../../letter/model/letter'
import { newLetter } from '../../../letter/model/new-letter'
import { checkTemplate } from '../../../letter/template/template-file'
import { compareTemplates, moveToTemplate, previewMove } from '../../../letter/template/compare-templates'
import {
  duplicateTemplate,
  nextEdition,
  renameTemplate,
  templateFromLetter,
} from '../../../letter/template/own-template'
import { idFromName, ownTemplateId } from '../../../letter/template/template-name'
import { sampleDraft, shippedTemplate } from '../../support/shipped-templates'

const { letter, template } = sampleDraft()
const from = (changed: Letter) => templateFromLetter({ letter: changed, template }, 'Mijn brief')
const written = (field: DerivedField, text: string) => from(replaceDerived(letter, field, text))

describe('a template from a letter', () => {
  it('is a template that can be used', () => {
    const made = from(letter).template
    expect(checkTemplate(made)).toEqual({ ok: true, value: made })
    expect(made).toMatchObject({
      id: 'eigen-mijn-brief',
      edition: 1,
      name: 'Mijn brief',
      provenance: { verified: false },
    })
  })

  it('gives the letter again when the case is filled in again', () => {
    const made = from(letter).template
    expect(JSON.stringify(composeLetter(letter, made))).toBe(JSON.stringify(composeLetter(letter, template)))
  })

  it('keeps the offices that sign, without the names', () => {
    const made = from(letter).template
    expect(newLetter(made).signatories.map((s) => s.office)).toEqual(letter.signatories.map((s) => s.office))
    expect(JSON.stringify(made)).not.toContain('Brekelmans')
  })

  it('shows what it kept and what it emptied', () => {
    const { kept, emptied } = from(letter)
    expect(kept.map((item) => item.field)).toEqual(expect.arrayContaining(['house', 'signatories']))
    expect(emptied.find((item) => item.field === 'case')?.text).toContain('2025Z04340')
    expect(emptied.find((item) => item.field === 'date')?.text).toMatch(/^\d{1,2} [a-z]+ \d{4}$/)
    expect(emptied.map((item) => item.field)).toEqual(expect.arrayContaining(['date', 'case', 'answers']))
  })

  it.each([
    ['closing', 'Met vriendelijke groet,', 'Met vriendelijke groet,'],
    ['subject', 'Antwoord op {onderwerp}', 'Antwoord op {onderwerp}'],
    ['subject', 'Zaak 2025Z04340 van 11 maart 2025', 'Zaak {{kenmerk kamer}} van {{ingezonden}}'],
    ['opening', 'Aan het lid Nordkamp (GL-PvdA).', 'Aan {{indieners}}.'],
    ['opening', 'Namens Nordkamp (GL-PvdA) kort.', 'Namens {{indieners kort}} kort.'],
  ] as const)('turns a written %s into a pattern: %s', (field, text, pattern) => {
    expect(written(field, text).kept).toContainEqual({ field, text: pattern })
  })

  it.each([
    ['a bare surname', 'Het lid Nordkamp heeft gelijk.'],
    ['a case number without its place', 'Betreft 2025Z04340a'],
    ['a date in another form', 'Op 11 maart gevraagd'],
    ['what looks like a place', 'Zie {{onderwerp}}'],
  ])('leaves a text behind that holds %s', (_, text) => {
    const changed = { ...replaceDerived(letter, 'subject', text) }
    const made = from(changed)
    const isKept = made.kept.some((item) => item.field === 'subject')
    if (isKept) expect(made.template.style.subject).not.toMatch(/Nordkamp|2025Z04340|11 maart/)
    else expect(made.emptied).toContainEqual({ field: 'subject', text })
  })

  it('holds nothing of the case in any text, whatever the drafter wrote', () => {
    const fields: readonly DerivedField[] = ['subject', 'opening', 'annexHeading', 'addressee', 'salutation', 'closing']
    for (const field of fields) {
      const text = JSON.stringify(
        written(field, `${derivedText('opening', letter, template)} Nordkamp 2025Z04340`).template,
      )
      expect(text).not.toMatch(/Nordkamp|2025Z04340|11 maart/)
    }
  })

  it('leaves a sentence behind that names the subject in other words', () => {
    const opening = 'Hierbij bied ik de antwoorden aan over steun voor de wederopbouw van Oekraïne.'
    const made = written('opening', opening)
    expect(made.emptied).toContainEqual({ field: 'opening', text: opening })
    expect(JSON.stringify(made.template.style)).not.toMatch(/wederopbouw|Oekraïne/)
  })

  it('takes an id that is free', () => {
    expect(templateFromLetter({ letter, template }, 'X', ['eigen-x', 'eigen-x-2']).template.id).toBe('eigen-x-3')
  })
})

describe('names and ids of own templates', () => {
  it.each([
    ['Mijn Sjabloon!', 'mijn-sjabloon'],
    ['Coördinatie & co', 'coordinatie-co'],
    ['../../etc/passwd', 'etc-passwd'],
    ['C:\\Windows\\x', 'c-windows-x'],
    ['\u202Egnp.exe', 'gnp-exe'],
    ['***', 'sjabloon'],
    ['', 'sjabloon'],
    ['日本', 'sjabloon'],
  ])('%j becomes %s', (name, id) => {
    expect(idFromName(name)).toBe(id)
  })

  it('are never too long and never a device of Windows', () => {
    expect(idFromName('a'.repeat(5000))).toHaveLength(60)
    expect(ownTemplateId('CON')).toBe('eigen-con')
  })
})

describe('editions', () => {
  it('rise with each change', () => {
    const changed = nextEdition(template, { style: { ...template.style, closing: 'Met groet,' } })
    expect(changed.edition).toBe(template.edition + 1)
  })

  it('stay when nothing changed', () => {
    expect(nextEdition(template, { style: { ...template.style } })).toBe(template)
  })

  it('begin anew in a copy, and stay in a renamed template', () => {
    const copy = duplicateTemplate({ ...template, edition: 7 }, 'Kopie')
    expect([copy.id, copy.edition, copy.name]).toEqual(['eigen-kopie', 1, 'Kopie'])
    expect(renameTemplate(copy, 'Anders')).toMatchObject({ id: 'eigen-kopie', edition: 1, name: 'Anders' })
  })
})

describe('moving a letter to another edition', () => {
  const changed = nextEdition(template, {
    style: { ...template.style, closing: 'Met groet,', annex: { ...template.style.annex, ranges: true } },
  })

  it('shows which settings differ, each with its explanation', () => {
    expect(compareTemplates(template, changed)).toEqual([
      {
        place: 'style.closing',
        explanation: 'De slotformule; leeg: de brief heeft er geen.',
        before: 'Hoogachtend,',
        after: 'Met groet,',
      },
      {
        place: 'style.annex.ranges',
        explanation: 'Of drie of meer opvolgende nummers “4 t/m 7” worden.',
        before: 'nee',
        after: 'ja',
      },
    ])
  })

  it('shows what prints differently in this letter', () => {
    expect(previewMove({ letter, template }, changed).printed).toEqual([
      { part: 'closing', before: 'Hoogachtend,', after: 'Met groet,' },
    ])
  })

  it('shows nothing for the same template', () => {
    expect(previewMove({ letter, template }, template)).toEqual({ settings: [], printed: [] })
  })

  it('changes the template and nothing that people wrote', () => {
    const moved = moveToTemplate({ letter, template }, changed)
    expect(moved.letter).toEqual({ ...letter, template: { id: template.id, edition: 2 } })
    expect(moved.template).toBe(changed)
  })

  it('shows that a delay notice prints no annex', () => {
    const parts = previewMove({ letter, template }, shippedTemplate('uitstelbericht-defensie')).printed.map(
      (c) => c.part,
    )
    expect(parts).toEqual(expect.arrayContaining(['subject', 'annexHeading', 'answers']))
  })
})
