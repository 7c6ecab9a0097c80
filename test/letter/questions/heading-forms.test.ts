import { describe, expect, it } from 'vitest'
import { knownOffices } from '../../../letter/offices/holder-on'
import { loadOffices } from '../../../letter/offices/offices-file'
import { beginsHeading } from '../../../letter/questions/heading-parts'
import { headingOf } from '../../../letter/questions/parsed-fields'
import { shippedSources } from '../../support/shipped-templates'

const membersOf = (heading: string): string =>
  headingOf(heading)
    .members.map(({ name, party }) => `${name}|${party}`)
    .join('; ')
// Fields of ministries hold "en" and commas: which there are is for the caller to say, and is data of the templates folder.
const known = { offices: knownOffices(loadOffices(shippedSources).offices) }
const officesOf = (heading: string): string =>
  headingOf(heading, known)
    .addressedTo.map(({ office }) => office)
    .join('; ')
const kindsOf = (heading: string): readonly string[] => headingOf(heading, known).remarks.map(({ kind }) => kind)

describe('those who ask', () => {
  it.each([
    ['het lid Zand, VVD,', 'Zand|VVD'],
    ['de leden Zand en Peper, beiden ChristenUnie,', 'Zand|ChristenUnie; Peper|ChristenUnie'],
    ['de leden Zand, D66, en Peper, Groep De Peper,', 'Zand|D66; Peper|Groep De Peper'],
    ['het lid Zand [Partij voor de Dieren]', 'Zand|Partij voor de Dieren'],
    ['het lid Zand SP', 'Zand|SP'],
    ['het lid Zand (SP), mede namens de leden Peper (CDA) en Zout (50PLUS),', 'Zand|SP; Peper|CDA; Zout|50PLUS'],
    ['de leden Zand (PVV) en Peper (idem)', 'Zand|PVV; Peper|PVV'],
    ['de leden Zand (SP) en Peper (SP), beiden lid van de commissie voor Zout,', 'Zand|SP; Peper|SP'],
    ['de leden Zand en Peper (resp. CDA en SP)', 'Zand|CDA; Peper|SP'],
    ['de leden Zand, Peper en Zout (CDA, SP en Groep Zout)', 'Zand|CDA; Peper|SP; Zout|Groep Zout'],
    ['het lid Zand c.s. (CDA)', 'Zand c.s.|CDA'],
    ['het lid Zand (CDA) c.s.', 'Zand c.s.|CDA'],
    ['het lid Van Dijk, J.J. (SP)', 'Van Dijk, J.J.|SP'],
    ['de leden in ’t Zand (D66) en op den Dijk (VVD)', 'In ’t Zand|D66; Op den Dijk|VVD'],
    ['de leden Zand/Peper (CDA)', 'Zand|CDA; Peper|CDA'],
    ['het lid Zand -de Boer (CDA)', 'Zand-de Boer|CDA'],
    ['senator Zand (OSF)', 'Zand|OSF'],
    ['de leden Zand (A.) (CDA) en Peper (SP)', 'Zand (A.)|CDA; Peper|SP'],
    ['CDA Tweede Kamerlid Jan Zand op het onderdeel Zout en Peper van de commissie voor Azijn en Olie', 'Jan Zand|CDA'],
    ['het lid Zand, als lid van de vaste commissie voor Zout, Peper en Azijn (SP)', 'Zand|SP'],
    ['het lid Zand, woordvoerder Zout en Azijn (SP), en het lid Peper (D66)', 'Zand|SP; Peper|D66'],
    ['het lid Zand als lid van de commissie voor Zout en het lid Peper (SP)', 'Zand|SP; Peper|SP'],
    ['de Kamerleden Zand (SP), Peper als lid van de commissie Zout en Azijn (D66)', 'Zand|SP; Peper|D66; Azijn|D66'],
    ['de leden Zand als lid van de commissie voor Zout en Peper (SP)', 'Zand|SP; Peper|SP'],
  ])('%s', (text, members) => {
    expect(membersOf(`Vragen van ${text} aan de minister van Defensie over X`)).toBe(members)
    expect(officesOf(`Vragen van ${text} aan de minister van Defensie over X`)).toBe('minister van Defensie')
  })

  it('keep parties of another number than the names', () => {
    const heading = 'Vragen van de leden Zand, Peper en Zout (CDA en SP) aan de minister van Defensie over X'
    expect(membersOf(heading)).toBe('Zand|CDA en SP; Peper|CDA en SP; Zout|CDA en SP')
  })
})

describe('a heading in which a word or a sign was forgotten', () => {
  it.each([
    'Vragen van het lid Zand (CDA aan de minister van Defensie over X',
    'Vragen van het lid Zand CDA) aan de minister van Defensie over X',
    'Vragen van het lid Zand (CDA) de minister van Defensie over X',
    'Vragen van het lid Zand (CDA) van de minister van Defensie over X',
    'Vragen het lid Zand (CDA) aan de minister van Defensie over X',
    'Vragen lid Zand (CDA) aan de minister van Defensie over X',
    'Vragen Zand (CDA) aan de minister van Defensie over X',
    'Vragen van het lid Zand (CDA) aan de minister van Defensie: X',
    'Vragen van het lid Zand (CDA) aan de minister van Defensie overX',
    'Vragen van het lid Zand (CDA) (ingezonden 3 mei 2031) aan de minister van Defensie over X',
    'Vragen van het lid Zand (CDA) aan de minister van Defensie in verband met X',
  ])('%s', (heading) => {
    expect(beginsHeading(heading)).toBe(true)
    const { subject } = headingOf(heading)
    expect([membersOf(heading), officesOf(heading), subject]).toEqual(['Zand|CDA', 'minister van Defensie', 'X'])
  })

  it('leaves the brackets of the subject alone', () => {
    const heading = 'Vragen van het lid Zand (CDA) aan de minister van Defensie over (de plannen van de SP) en X'
    expect(headingOf(heading).subject).toBe('(de plannen van de SP) en X')
    expect(kindsOf(heading)).toEqual([])
  })

  it('is told to the writer where brackets were put back', () => {
    expect(kindsOf('Vragen van het lid Zand (CDA aan de minister van Defensie over X')).toContain(
      'heading-slip-corrected',
    )
  })
})

describe('a number of the Kamer in a heading', () => {
  const numberOf = (rest: string) =>
    headingOf(`Vragen van het lid Zand (CDA) aan de minister van Defensie over ${rest}`)

  it.each([
    'de brief over zout (Kamerstuk nr. 2031Z00001)',
    'de brief over zout (Kamerstuk 2031Z00001).',
    'de uitvoering van Kamerstuk 2031Z00001',
  ])('is that of another paper: %s', (rest) => {
    const { caseNumber, subject } = numberOf(rest)
    expect([caseNumber, subject]).toEqual([null, rest.replace(/\.$/, '')])
  })

  it.each([
    'zout (2031Z00001)',
    'zout (kenmerk 2031Z00001).',
    'zout, nr. 2031Z00001',
    'zout (ingezonden 3 mei 2031, 2031Z00001)',
  ])('is its own: %s', (rest) => {
    const { caseNumber, subject } = numberOf(rest)
    expect([caseNumber, subject]).toEqual(['2031Z00001', 'zout'])
  })
})

describe('a heading in another order', () => {
  it.each([
    'Vragen aan de minister van Defensie van het lid Zand (CDA) over X',
    'Schriftelijke vragen aan de minister van Defensie over X van het lid Zand (CDA)',
    'Vragen over X van het lid Zand (CDA) aan de minister van Defensie',
    'Schriftelijke vragen ex artikel 12.1 RvO van het lid Zand (CDA) aan de minister van Defensie over X',
    'Vragen (vervolg) van het lid Zand (CDA) aan de minister van Defensie over X',
  ])('%s', (heading) => {
    expect(beginsHeading(heading)).toBe(true)
    const { subject } = headingOf(heading)
    expect([membersOf(heading), officesOf(heading), subject]).toEqual(['Zand|CDA', 'minister van Defensie', 'X'])
  })

  it.each(['Vragen over zout', 'Vragen aan de minister van Defensie', 'Vragen lidmaatschap', 'Vragen Zand over X'])(
    'is not %s',
    (text) => {
      expect(beginsHeading(text)).toBe(false)
    },
  )
})

describe('those who are asked', () => {
  const asked = (text: string): string => officesOf(`Vragen van het lid Zand (CDA) aan ${text} over X`)

  it.each([
    ['minister Peper van Defensie', 'minister van Defensie'],
    ['de heer Peper, minister van Defensie,', 'minister van Defensie'],
    ['de minister van Defensie, mevrouw De Peper,', 'minister van Defensie'],
    ['de minister van Defensie, de heer Peper.', 'minister van Defensie'],
    [
      'mevrouw Peper, minister voor Natuur en Stikstof, en de heer A.B. van Zout, minister van Defensie,',
      'minister voor Natuur en Stikstof; minister van Defensie',
    ],
    ['de minister van Justitie en Veiligheid (JenV)', 'minister van Justitie en Veiligheid'],
    [
      'de ministers van Infrastructuur en Waterstaat en Landbouw, Natuur en Voedselkwaliteit',
      'minister van Infrastructuur en Waterstaat; minister van Landbouw, Natuur en Voedselkwaliteit',
    ],
    [
      'de ministers van Justitie en Veiligheid en Binnenlandse Zaken en Koninkrijksrelaties',
      'minister van Justitie en Veiligheid; minister van Binnenlandse Zaken en Koninkrijksrelaties',
    ],
    [
      'de ministers van Economische Zaken en Klimaat en Financiën',
      'minister van Economische Zaken en Klimaat; minister van Financiën',
    ],
    [
      'de ministers van Volksgezondheid, Welzijn en Sport, Defensie en Wonen en Rijksdienst',
      'minister van Volksgezondheid, Welzijn en Sport; minister van Defensie; minister voor Wonen en Rijksdienst',
    ],
    [
      'de minister en de staatssecretarissen van Volksgezondheid, Welzijn en Sport',
      'minister van Volksgezondheid, Welzijn en Sport; staatssecretaris van Volksgezondheid, Welzijn en Sport',
    ],
    ['het kabinet', ''],
  ])('%s', (text, offices) => {
    expect(asked(text)).toBe(offices)
  })

  it('are certain where the fields are known, and else doubtful', () => {
    const heading = (fields: string) => `Vragen van het lid Zand (CDA) aan de ministers van ${fields} over X`
    expect(kindsOf(heading('Justitie en Veiligheid en Sociale Zaken en Werkgelegenheid'))).toEqual([])
    expect(kindsOf(heading('Zout en Peper en Suiker en Azijn'))).toEqual(['office-uncertain'])
    expect(kindsOf('Vragen van het lid Zand (CDA) aan het kabinet over X')).toEqual(['office-uncertain'])
  })
})
