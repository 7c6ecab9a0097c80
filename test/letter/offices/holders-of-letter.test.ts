import { describe, expect, it } from 'vitest'
import { officeRoles, withHolders } from '../../../letter/offices/holders-of-letter'
import { loadOffices } from '../../../letter/offices/offices-file'
import type { Signatory } from '../../../letter/model/letter'
import { letterWith } from '../../support/letter-builder'
import { shippedSources, shippedTemplate } from '../../support/shipped-templates'

const { offices } = loadOffices(shippedSources)
const template = shippedTemplate('antwoordbrief-defensie')
const DEF = 'minister van Defensie'
const BHO = 'minister voor Buitenlandse Handel en Ontwikkelingshulp'

const signed = (date: string | null, signatories: readonly Signatory[]) =>
  letterWith(template, { letter: { date, signatories } })
const by = (office: string, name = ''): Signatory => ({ office, name, role: 'signs' })

describe('the names under a letter', () => {
  it.each([
    ['are filled in by the letter’s date', '2025-04-23', by(DEF), 'drs. R.P. Brekelmans', 'filled'],
    ['are left alone without a date', null, by(DEF), '', undefined],
    ['are left alone when right', '2025-04-23', by(DEF, 'drs. R.P. Brekelmans'), 'drs. R.P. Brekelmans', undefined],
    ['are not filled in unchecked', '2026-03-01', by(DEF), '', 'not-verified'],
    ['of an earlier holder do not stay', '2026-03-01', by(DEF, 'drs. R.P. Brekelmans'), '', 'not-verified'],
    ['of the drafter stay', '2025-04-23', by(DEF, 'mr. X. Waarnemer'), 'mr. X. Waarnemer', 'other-name'],
    ['are told missing while an office is vacant', '2025-07-01', by(BHO), '', 'nobody-then'],
    ['of an unknown office stay', '2025-06-10', by('minister van Niets', 'Y'), 'Y', 'office-unknown'],
    [
      'of a shared office are for a person to choose',
      '2026-03-01',
      by('staatssecretaris van Financiën'),
      '',
      'several-holders',
    ],
  ])('%s', (_, date, signatory, name, remark) => {
    const { letter, remarks } = withHolders(signed(date, [signatory]), offices)
    expect(letter.signatories[0]?.name).toBe(name)
    expect(remarks[0]?.kind).toBe(remark)
  })

  it('follow the date from one holder to the other', () => {
    const checked = offices.map((o) => ({
      ...o,
      holders: o.holders.map((h) => ({ ...h, provenance: { source: 'x', verified: true } })),
    }))
    const first = withHolders(signed('2025-04-23', [by(DEF)]), checked).letter
    const later = withHolders({ ...first, date: '2026-03-01' }, checked).letter
    expect([first.signatories[0]?.name, later.signatories[0]?.name]).toEqual([
      'drs. R.P. Brekelmans',
      'D. Yeşilgöz-Zegerius',
    ])
  })

  it('leave the letter itself untouched when nothing changes', () => {
    const letter = signed('2025-04-23', [by(DEF, 'drs. R.P. Brekelmans')])
    expect(withHolders(letter, offices).letter).toBe(letter)
  })
})

describe('who was asked beside who answers', () => {
  it('lists each office once', () => {
    const letter = letterWith(template, {
      case: { addressedTo: [DEF, BHO] },
      letter: { signatories: [by(DEF), { ...by('minister van Financiën'), role: 'on-behalf' }] },
    })
    expect(officeRoles(letter)).toEqual([
      { office: DEF, asked: true, role: 'signs' },
      { office: BHO, asked: true, role: null },
      { office: 'minister van Financiën', asked: false, role: 'on-behalf' },
    ])
  })
})
