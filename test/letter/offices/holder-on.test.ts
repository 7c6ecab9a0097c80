import { describe, expect, it } from 'vitest'
import { endOffice, renameHolder, reshuffle, setTerm } from '../../../letter/offices/edit-offices'
import { holderOn, holdersOn, officesOn } from '../../../letter/offices/holder-on'
import { officeKind, type OfficeRecord } from '../../../letter/offices/office-record'

const seen = { source: 'kabinetswissel', verified: true }

const office = (name: string): OfficeRecord => ({
  office: name,
  ministry: 'defensie',
  abbreviations: [],
  from: null,
  until: null,
  holders: [],
})

const A = 'minister van Alfa'
const B = 'minister voor Beta'
const C = 'staatssecretaris van Alfa'

/** The six changes of domain.md 4, one edit each, over three offices with holders that do not exist. */
const twentyMonths = [
  { date: '2024-07-02', who: [A, 'A. Eerste', B, 'B. Eerste', C, 'C. Eerste'] },
  { date: '2025-06-03', who: [B, null] },
  { date: '2025-06-19', who: [B, 'B. Tweede'] },
  { date: '2025-08-22', who: [A, null, C, null] },
  { date: '2025-09-05', who: [A, 'A. Tweede', C, 'C. Tweede'] },
  { date: '2026-02-23', who: [A, 'A. Derde', B, 'B. Derde', C, null] },
] as const

const pairs = (who: readonly (string | null)[]) =>
  who.flatMap((name, at) => (at % 2 === 0 ? [{ office: String(name), name: who[at + 1] ?? null }] : []))

const offices = twentyMonths.reduce<readonly OfficeRecord[]>(
  (list, { date, who }) => reshuffle(list, date, pairs(who), seen),
  [office(A), office(B), office(C)],
)

describe('the holder on a day, through the reshuffles of 2024 to 2026', () => {
  it.each([
    ['2024-07-01', null, null, null],
    ['2024-07-02', 'A. Eerste', 'B. Eerste', 'C. Eerste'],
    ['2025-04-23', 'A. Eerste', 'B. Eerste', 'C. Eerste'],
    ['2025-06-02', 'A. Eerste', 'B. Eerste', 'C. Eerste'],
    ['2025-06-03', 'A. Eerste', null, 'C. Eerste'],
    ['2025-06-18', 'A. Eerste', null, 'C. Eerste'],
    ['2025-06-19', 'A. Eerste', 'B. Tweede', 'C. Eerste'],
    ['2025-08-21', 'A. Eerste', 'B. Tweede', 'C. Eerste'],
    ['2025-08-22', null, 'B. Tweede', null],
    ['2025-09-04', null, 'B. Tweede', null],
    ['2025-09-05', 'A. Tweede', 'B. Tweede', 'C. Tweede'],
    ['2026-02-22', 'A. Tweede', 'B. Tweede', 'C. Tweede'],
    ['2026-02-23', 'A. Derde', 'B. Derde', null],
    ['2026-11-24', 'A. Derde', 'B. Derde', null],
  ])('%s: %s, %s, %s', (date, a, b, c) => {
    expect([A, B, C].map((name) => holderOn(offices, name, date)?.name ?? null)).toEqual([a, b, c])
  })

  it('a change that is made again changes nothing', () => {
    const last = twentyMonths[5]
    expect(reshuffle(offices, last.date, pairs(last.who), seen)).toEqual(offices)
  })

  it('a change that was forgotten can be put in between', () => {
    const late = reshuffle(offices, '2025-12-01', [{ office: A, name: 'A. Waarnemer' }], seen)
    expect(['2025-11-30', '2025-12-01', '2026-02-22', '2026-02-23'].map((d) => holderOn(late, A, d)?.name)).toEqual([
      'A. Tweede',
      'A. Waarnemer',
      'A. Waarnemer',
      'A. Derde',
    ])
  })

  it('an office that does not exist any more has no holder', () => {
    expect(holderOn(endOffice(offices, A, '2026-03-01'), A, '2026-03-01')).toBeNull()
    expect(holderOn(endOffice(offices, A, '2026-03-01'), A, '2026-02-28')?.name).toBe('A. Derde')
  })

  it('an office that two share leaves the choice to a person', () => {
    const shared = setTerm(offices, A, 2, { from: '2025-09-05', until: null })
    expect(holderOn(shared, A, '2026-01-01')).toBeNull()
    expect(holdersOn(shared, A, '2026-01-01')).toHaveLength(2)
  })

  it('a corrected name is that one holder’s only', () => {
    const renamed = renameHolder(offices, A, 1, 'mr. A. Tweede', seen)
    expect(renamed.find((o) => o.office === A)?.holders.map((h) => h.name)).toEqual([
      'A. Eerste',
      'mr. A. Tweede',
      'A. Derde',
    ])
  })
})

describe('an office that ended and came back', () => {
  const Z = 'minister van Zee'
  const holders = [
    { name: 'A. Vroeg', from: '2022-01-10', until: '2024-07-02', provenance: seen },
    { name: 'A. Laat', from: '2026-02-23', until: null, provenance: seen },
  ]
  const returned = [{ ...office(Z), from: '2026-02-23', holders }]

  it.each([
    ['2022-01-09', undefined, false],
    ['2024-07-01', 'A. Vroeg', true],
    ['2024-07-02', undefined, false],
    ['2026-02-22', undefined, false],
    ['2026-02-23', 'A. Laat', true],
  ])('on %s: %s', (date, name, isThere) => {
    expect(holderOn(returned, Z, date)?.name).toBe(name)
    expect(officesOn(returned, date)).toHaveLength(isThere ? 1 : 0)
  })

  it('does not live on in a holder whose end nobody noted', () => {
    const open = { name: 'A. Vroeg', from: '2022-01-10', until: null, provenance: seen }
    const ended = [{ ...office(Z), until: '2024-07-02', holders: [open] }]
    expect(holderOn(ended, Z, '2025-01-01')).toBeNull()
  })
})

describe('the kind of an office', () => {
  it.each([
    ['minister-president', 'minister-president'],
    ['minister van Defensie', 'minister-van'],
    ['minister voor Klimaat en Groene Groei', 'minister-voor'],
    ['staatssecretaris van Financiën', 'staatssecretaris'],
    ['Minister van Defensie', null],
    ['minister van', null],
    ['burgemeester van Delft', null],
  ])('%s: %s', (name, kind) => {
    expect(officeKind(name)).toBe(kind)
  })
})
