import { describe, expect, it } from 'vitest'
import { withHolders } from '../../../letter/offices/holders-of-letter'
import { holderOn, holdersOn, knownOffices, officesOn } from '../../../letter/offices/holder-on'
import { officeKind } from '../../../letter/offices/office-record'
import { loadOffices } from '../../../letter/offices/offices-file'
import { loadTemplates } from '../../../letter/template/load-templates'
import { letterWith } from '../../support/letter-builder'
import { shippedSources, shippedTemplate } from '../../support/shipped-templates'

const { offices, faults } = loadOffices(shippedSources)
const { ministries, templates } = loadTemplates(shippedSources)
const allHolders = offices.flatMap((record) => record.holders)
const surnames = (office: string, date: string) => holdersOn(offices, office, date).map(({ name }) => name)

const VAN = (field: string) => `minister van ${field}`
const VOOR = (field: string) => `minister voor ${field}`
const STAS = (field: string) => `staatssecretaris van ${field}`
const BZK = 'Binnenlandse Zaken en Koninkrijksrelaties'
const OCW = 'Onderwijs, Cultuur en Wetenschap'
const VWS = 'Volksgezondheid, Welzijn en Sport'
const SZW = 'Sociale Zaken en Werkgelegenheid'
const IENW = 'Infrastructuur en Waterstaat'
const BHOS = 'Buitenlandse Handel en Ontwikkelingssamenwerking'
const BHO = 'Buitenlandse Handel en Ontwikkelingshulp'

describe('the shipped offices', () => {
  it('are without fault and belong to ministries that are there', () => {
    const known = new Set(ministries.map((m) => m.id))
    expect(faults).toEqual([])
    expect(offices.filter((o) => !known.has(o.ministry))).toEqual([])
    expect(new Set(offices.map((o) => o.office)).size).toBe(offices.length)
  })

  it('hold every office that signs a shipped template', () => {
    const known = new Set(offices.map((o) => o.office))
    expect(templates.flatMap((t) => t.signatories).filter((name) => !known.has(name))).toEqual([])
  })

  // The sizes that were announced on the day itself: volkskrant.nl, curacao.nu, rijksoverheid.nl/regering.
  it.each([
    ['Rutte IV', '2022-01-10', 20, 9],
    ['Schoof', '2024-07-02', 16, 13],
    ['Jetten', '2026-02-23', 18, 10],
  ])('fill the cabinet %s of %s with %i ministers and %i staatssecretarissen', (_, date, ministers, juniors) => {
    const kinds = officesOn(offices, date).flatMap((o) => o.holders.map(() => officeKind(o.office)))
    const count = kinds.filter((kind) => kind === 'staatssecretaris').length
    expect([kinds.length - count, count]).toEqual([ministers, juniors])
  })

  // Who held an office the day before a change, and on the day of it.
  it.each([
    ['2022-09-06', VAN('Landbouw, Natuur en Voedselkwaliteit'), 'H. Staghouwer', 'C.J. Schouten'],
    ['2022-10-03', VAN('Landbouw, Natuur en Voedselkwaliteit'), 'C.J. Schouten', 'P. Adema'],
    ['2023-06-23', VOOR('Primair en Voortgezet Onderwijs'), 'A.D. Wiersma', 'R.H. Dijkgraaf'],
    ['2023-07-21', VOOR('Primair en Voortgezet Onderwijs'), 'R.H. Dijkgraaf', 'M.L.J. Paul'],
    ['2023-09-01', VAN('Buitenlandse Zaken'), 'W.B. Hoekstra', 'E.N.A.J. Schreinemacher'],
    ['2023-09-05', VAN('Buitenlandse Zaken'), 'E.N.A.J. Schreinemacher', 'H.G.J. Bruins Slot'],
    ['2023-09-05', VAN(BZK), 'H.G.J. Bruins Slot', 'H.M. de Jonge'],
    ['2023-10-30', STAS('Defensie'), 'mr. drs. C.A. van der Maat', undefined],
    ['2023-11-24', STAS('Defensie'), undefined, 'mr. drs. C.A. van der Maat'],
    ['2023-12-04', VOOR(BHOS), 'E.N.A.J. Schreinemacher', 'Van Leeuwen'],
    ['2024-01-08', VAN('Financiën'), 'S.A.M. Kaag', 'R.A.A. Jetten'],
    ['2024-02-02', VOOR('Medische Zorg'), undefined, 'P.A. Dijkstra'],
    ['2024-04-15', VOOR(BHOS), 'Van Leeuwen', 'E.N.A.J. Schreinemacher'],
    ['2024-07-02', 'minister-president', 'M. Rutte', 'H.W.M. Schoof'],
    ['2024-07-02', VAN('Defensie'), 'drs. K.H. Ollongren', 'drs. R.P. Brekelmans'],
    ['2024-07-02', VOOR('Klimaat en Energie'), 'R.A.A. Jetten', undefined],
    ['2024-07-02', VAN('Klimaat en Groene Groei'), undefined, 'S.Th.M. Hermans'],
    ['2024-07-02', VAN('Economische Zaken en Klimaat'), 'M.A.M. Adriaansens', undefined],
    ['2024-07-02', VOOR('Rechtsbescherming'), 'F.M. Weerwind', undefined],
    ['2024-07-02', VOOR(BHOS), 'E.N.A.J. Schreinemacher', undefined],
    ['2024-07-02', VOOR(BHO), undefined, 'drs. R.J. Klever'],
    ['2025-06-03', VAN('Economische Zaken'), 'D.S. Beljaarts', 'E. Heinen'],
    ['2025-06-03', VAN('Asiel en Migratie'), 'M.H.M. Faber-van de Klashorst', 'D.M. van Weel'],
    ['2025-06-03', VAN(VWS), 'M. Agema', 'Y.J. van Hijum'],
    ['2025-06-03', VAN(IENW), 'B. Madlener', 'S.Th.M. Hermans'],
    ['2025-06-03', STAS(IENW), 'Ch.A. Jansen', undefined],
    ['2025-06-03', VOOR(BHO), 'drs. R.J. Klever', 'C.C.J. Veldkamp'],
    ['2025-06-19', VOOR(BHO), 'C.C.J. Veldkamp', undefined],
    ['2025-06-19', VAN('Economische Zaken'), 'E. Heinen', 'V.P.G. Karremans'],
    ['2025-06-19', VAN(VWS), 'Y.J. van Hijum', 'D.E.M.C. Jansen'],
    ['2025-06-19', VAN(IENW), 'S.Th.M. Hermans', 'R. Tieman'],
    ['2025-06-19', STAS(IENW), undefined, 'A.A. Aartsen'],
    ['2025-08-22', VAN('Buitenlandse Zaken'), 'C.C.J. Veldkamp', 'drs. R.P. Brekelmans'],
    ['2025-08-22', VAN(SZW), 'Y.J. van Hijum', 'M.C.G. Keijzer'],
    ['2025-08-22', VAN(OCW), 'E.E.W. Bruins', 'S.Th.M. Hermans'],
    ['2025-08-22', VAN(BZK), 'J.J.M. Uitermark', 'D.M. van Weel'],
    ['2025-09-05', VAN('Buitenlandse Zaken'), 'drs. R.P. Brekelmans', 'D.M. van Weel'],
    ['2025-09-05', VAN('Justitie en Veiligheid'), 'D.M. van Weel', 'F. van Oosten'],
    ['2025-09-05', VAN(BZK), 'D.M. van Weel', 'F. Rijkaart'],
    ['2025-09-05', VAN(VWS), 'R. Tieman', 'J.A. Bruijn'],
    ['2025-09-05', STAS(OCW), 'M.L.J. Paul', 'K.M. Becking'],
    ['2026-02-23', VAN('Defensie'), 'drs. R.P. Brekelmans', 'D. Yeşilgöz-Zegerius'],
    ['2026-02-23', VAN('Justitie en Veiligheid'), 'F. van Oosten', 'D.M. van Weel'],
    ['2026-02-23', VAN('Economische Zaken en Klimaat'), undefined, 'Herbert'],
    ['2026-02-23', VOOR(BHOS), undefined, 'S.W. Sjoerdsma'],
    ['2026-02-23', VAN('Financiën'), 'E. Heinen', 'E. Heinen'],
  ])('%s, %s: %s, then %s', (date, office, before, after) => {
    const dayBefore = new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10)
    expect([dayBefore, date].map((day) => holderOn(offices, office, day)?.name)).toEqual([before, after])
  })

  it.each([
    ['2024-11-01', ['N. Achahbar']],
    ['2024-11-15', ['T. van Oostenbruggen']],
    ['2024-12-12', ['T. van Oostenbruggen', 'S.Th.P.H. Palmen']],
    ['2025-08-22', []],
    ['2025-09-05', ['E.H.J. Heijnen', 'S.Th.P.H. Palmen']],
    ['2026-02-23', ['S.Th.P.H. Palmen', 'Eerenberg']],
  ])('%s: the staatssecretarissen van Financiën are %j', (date, names) => {
    expect(surnames(STAS('Financiën'), date)).toEqual(names)
  })

  it('have one minister at a time but for the summer in which two shared a field', () => {
    const days = new Set(allHolders.map(({ from }) => from).filter((from) => from !== null))
    const shared = offices
      .filter(({ office }) => !office.startsWith('staatssecretaris'))
      .flatMap(({ office }) => [...days].filter((day) => surnames(office, day).length > 1).map((day) => [day, office]))
    expect(shared).toEqual([['2025-06-19', VOOR('Asiel en Migratie')]])
  })

  it('call no name verified of which only the surname is known, and say why of each that is not', () => {
    const named = /^(?:(?:prof|dr|drs|mr|ir|ing)\. )*\p{Lu}[\p{L}.]*\. ?[\p{L}]/u
    const wrong = allHolders.filter(({ name, provenance }) => provenance.verified && !named.test(name))
    const silent = allHolders.filter(
      ({ provenance: { verified, source } }) => !verified && !/niet|bekend|alleen/.test(source),
    )
    expect([wrong, silent]).toEqual([[], []])
  })

  it('give the reader of questions each office with its abbreviations', () => {
    const known = knownOffices(offices)
    expect(known.find((o) => o.abbreviations.includes('BZK'))?.office).toMatch(/Binnenlandse Zaken/)
    const later = knownOffices(offices, '2026-03-01').map((o) => o.office)
    expect(later).not.toContain(VAN('Economische Zaken'))
    expect(later).toContain(VAN('Economische Zaken en Klimaat'))
  })
})

describe('a letter of that time', () => {
  const template = shippedTemplate('antwoordbrief-defensie')
  it.each([
    ['2022-06-01', VAN('Defensie'), 'drs. K.H. Ollongren', 'filled'],
    ['2023-09-03', VAN('Buitenlandse Zaken'), 'E.N.A.J. Schreinemacher', 'filled'],
    ['2024-03-01', VOOR('Klimaat en Energie'), 'R.A.A. Jetten', 'filled'],
    ['2025-08-25', VAN(OCW), 'S.Th.M. Hermans', 'filled'],
    ['2025-10-01', VAN('Justitie en Veiligheid'), 'F. van Oosten', 'filled'],
    ['2025-06-10', VAN('Economische Zaken'), '', 'not-verified'],
    ['2023-03-01', VAN('Economische Zaken en Klimaat'), '', 'not-verified'],
    ['2025-03-01', VAN('Economische Zaken en Klimaat'), '', 'nobody-then'],
    ['2023-11-01', STAS('Justitie en Veiligheid'), '', 'several-holders'],
  ])('%s, %s: “%s” (%s)', (date, office, name, remark) => {
    const letter = letterWith(template, { letter: { date, signatories: [{ office, name: '', role: 'signs' }] } })
    const named = withHolders(letter, offices)
    expect([named.letter.signatories[0]?.name, named.remarks[0]?.kind]).toEqual([name, remark])
  })
})
