import { describe, expect, it } from 'vitest'
import { knownOffices } from '../../../letter/offices/holder-on'
import { loadOffices } from '../../../letter/offices/offices-file'
import type { KnownOffice } from '../../../letter/questions/parsed-document'
import { beginsHeading } from '../../../letter/questions/heading-parts'
import { headingOf } from '../../../letter/questions/parsed-fields'
import { resolveDate } from '../../../letter/questions/dutch-dates'
import { shippedSources } from '../../support/shipped-templates'

/** [heading, members as "name|party; …", offices joined by "; ", subject, day sent] */
type Row = readonly [heading: string, members: string, offices: string, subject: string, sent?: string]

const plainForms: readonly Row[] = [
  [
    'Vragen van het lid Boswijk (CDA) aan de minister van Defensie over munitie',
    'Boswijk|CDA',
    'minister van Defensie',
    'munitie',
  ],
  [
    'Vragen van het lid Boswijk (CDA) aan de Minister van Defensie over munitie (ingezonden 3 mei 2024).',
    'Boswijk|CDA',
    'minister van Defensie',
    'munitie',
    '2024-05-03',
  ],
  [
    'Vraag van het lid Van der Staaij (SGP) aan de minister-president over de zondagsrust',
    'Van der Staaij|SGP',
    'minister-president',
    'de zondagsrust',
  ],
  [
    'Aanvullende vragen van het lid Omtzigt (CDA) aan de staatssecretaris van Financiën over de toeslagen (Ingezonden 4 juni 2019)',
    'Omtzigt|CDA',
    'staatssecretaris van Financiën',
    'de toeslagen',
    '2019-06-04',
  ],
  [
    'Nadere vragen van de leden Leijten en Omtzigt (SP en CDA) aan de staatssecretaris van Financiën over CAF 11',
    'Leijten|SP; Omtzigt|CDA',
    'staatssecretaris van Financiën',
    'CAF 11',
  ],
  [
    'Schriftelijke vragen van het lid Dassen (Volt) aan de minister van Buitenlandse Zaken inzake Moldavië',
    'Dassen|Volt',
    'minister van Buitenlandse Zaken',
    'Moldavië',
  ],
  [
    'Vragen gesteld door het lid Klaver (GroenLinks) aan de minister voor Klimaat en Energie over warmtenetten, ingezonden op 1 februari 2023',
    'Klaver|GroenLinks',
    'minister voor Klimaat en Energie',
    'warmtenetten',
    '2023-02-01',
  ],
  [
    'Kamervragen van het lid Wilders (PVV) aan de minister van Justitie en Veiligheid over grenscontroles',
    'Wilders|PVV',
    'minister van Justitie en Veiligheid',
    'grenscontroles',
  ],
  [
    'Vervolgvragen van het lid Azarkan (DENK) aan de minister van Sociale Zaken en Werkgelegenheid over de bijstand',
    'Azarkan|DENK',
    'minister van Sociale Zaken en Werkgelegenheid',
    'de bijstand',
  ],
  [
    'Vragen van het lid ’t Hart (PVV) aan de minister van Landbouw, Natuur en Voedselkwaliteit over mest',
    '’t Hart|PVV',
    'minister van Landbouw, Natuur en Voedselkwaliteit',
    'mest',
  ],
  [
    "Vragen van het lid In 't Veld (D66) aan de minister van Infrastructuur en Milieu over trams",
    "In 't Veld|D66",
    'minister van Infrastructuur en Milieu',
    'trams',
  ],
  [
    'Vragen van het lid Kuik-de Vries (CDA) aan de minister van Defensie over Eindhoven',
    'Kuik-de Vries|CDA',
    'minister van Defensie',
    'Eindhoven',
  ],
  [
    'Vragen van het lid Karabulut (SP) aan de minister van Buitenlandse Zaken over wapens.',
    'Karabulut|SP',
    'minister van Buitenlandse Zaken',
    'wapens',
  ],
  [
    'Vragen van het lid Krol (Groep Krol/van Kooten-Arissen) aan de minister van Sociale Zaken en Werkgelegenheid over pensioenen',
    'Krol|Groep Krol/van Kooten-Arissen',
    'minister van Sociale Zaken en Werkgelegenheid',
    'pensioenen',
  ],
  [
    'Vragen van het lid Van Haga (Groep Van Haga) aan de minister van Volksgezondheid, Welzijn en Sport over vaccins',
    'Van Haga|Groep Van Haga',
    'minister van Volksgezondheid, Welzijn en Sport',
    'vaccins',
  ],
  [
    'Vragen van het lid Gündoğan (Lid Gündoğan) aan de minister van Onderwijs, Cultuur en Wetenschap over het CBR',
    'Gündoğan|Lid Gündoğan',
    'minister van Onderwijs, Cultuur en Wetenschap',
    'het CBR',
  ],
  [
    'Vragen van het lid Van Brenk (50PLUS) aan de minister voor Medische Zorg over geneesmiddelen',
    'Van Brenk|50PLUS',
    'minister voor Medische Zorg',
    'geneesmiddelen',
  ],
  [
    'Vragen van het lid Ouwehand (Partij voor de Dieren) aan de staatssecretaris van Economische Zaken over nertsen',
    'Ouwehand|Partij voor de Dieren',
    'staatssecretaris van Economische Zaken',
    'nertsen',
  ],
  [
    'Vragen van de Kamerleden Bruins (ChristenUnie) en Bisschop (SGP) aan de minister van OCW over het passend onderwijs',
    'Bruins|ChristenUnie; Bisschop|SGP',
    'minister van OCW',
    'het passend onderwijs',
  ],
  [
    'Vragen van Kamerlid Six Dijkstra (Nieuw Sociaal Contract) aan de staatssecretaris van Binnenlandse Zaken en Koninkrijksrelaties over Solvinity',
    'Six Dijkstra|Nieuw Sociaal Contract',
    'staatssecretaris van Binnenlandse Zaken en Koninkrijksrelaties',
    'Solvinity',
  ],
]

const members: readonly Row[] = [
  [
    'Vragen van de leden A. Mulder en B. Visser (beiden VVD) aan de minister van Defensie over X',
    'A. Mulder|VVD; B. Visser|VVD',
    'minister van Defensie',
    'X',
  ],
  [
    'Vragen van de leden Jansen, Pieters en Klaassen (allen D66) aan de minister van Defensie over X',
    'Jansen|D66; Pieters|D66; Klaassen|D66',
    'minister van Defensie',
    'X',
  ],
  [
    'Vragen van de leden Jansen (SP), Pieters en Klaassen (beiden D66) aan de minister van Defensie over X',
    'Jansen|SP; Pieters|D66; Klaassen|D66',
    'minister van Defensie',
    'X',
  ],
  [
    'Vragen van de leden Jansen, Pieters (beiden SP), Bos, Vos en Das (allen CDA) en Mol (VVD) aan de minister van Defensie over X',
    'Jansen|SP; Pieters|SP; Bos|CDA; Vos|CDA; Das|CDA; Mol|VVD',
    'minister van Defensie',
    'X',
  ],
  [
    'Vragen van de leden Jansen (SP) en Pieters (VVD), Bos (CDA) alsmede Vos (PvdA) aan de minister van Defensie over X',
    'Jansen|SP; Pieters|VVD; Bos|CDA; Vos|PvdA',
    'minister van Defensie',
    'X',
  ],
  [
    'Vragen van het lid Jansen (SP) en het lid Pieters (VVD) aan de minister van Defensie over X',
    'Jansen|SP; Pieters|VVD',
    'minister van Defensie',
    'X',
  ],
  [
    'Vragen van de leden Van der Plas (BBB) en Van der Lee (GroenLinks-PvdA) aan de minister van Defensie over X',
    'Van der Plas|BBB; Van der Lee|GroenLinks-PvdA',
    'minister van Defensie',
    'X',
  ],
  [
    'Vragen van de leden Jan de Graaf en Inge van Dijk (beiden CDA) aan de minister van Defensie over X',
    'Jan de Graaf|CDA; Inge van Dijk|CDA',
    'minister van Defensie',
    'X',
  ],
  [
    'Vragen van de leden De Kort(VVD) en Ellian(VVD) aan de minister van Defensie over X',
    'De Kort|VVD; Ellian|VVD',
    'minister van Defensie',
    'X',
  ],
  [
    'Vragen van de leden Faber, Deetman (beide PVV) aan de minister van Defensie over X',
    'Faber|PVV; Deetman|PVV',
    'minister van Defensie',
    'X',
  ],
  [
    'Vragen van de leden Dijk, Dobbe, Beckerman en Van Kent (alle vier SP) aan de minister van Defensie over X',
    'Dijk|SP; Dobbe|SP; Beckerman|SP; Van Kent|SP',
    'minister van Defensie',
    'X',
  ],
  [
    'Vragen van het lid Van den Berg (JA21) en van het lid Eerdmans (JA21) aan de minister van Defensie over X',
    'Van den Berg|JA21; Eerdmans|JA21',
    'minister van Defensie',
    'X',
  ],
  [
    'Vragen van de leden Yeşilgöz-Zegerius en Groothuizen (VVD, D66) aan de minister van Defensie over X',
    'Yeşilgöz-Zegerius|VVD; Groothuizen|D66',
    'minister van Defensie',
    'X',
  ],
  [
    'Vragen van het lid Van Meijeren (FVD) aan de minister van Defensie over X',
    'Van Meijeren|FVD',
    'minister van Defensie',
    'X',
  ],
  ['Vragen van het lid Simons (BIJ1) aan de minister van Defensie over X', 'Simons|BIJ1', 'minister van Defensie', 'X'],
  [
    'Vragen van de leden Piri, Kröger en Chakor (allen GroenLinks-PvdA) en Teunissen (PvdD) aan de minister van Defensie over X',
    'Piri|GroenLinks-PvdA; Kröger|GroenLinks-PvdA; Chakor|GroenLinks-PvdA; Teunissen|PvdD',
    'minister van Defensie',
    'X',
  ],
]

const offices: readonly Row[] = [
  [
    'Vragen van het lid A (SP) aan de ministers van Financiën en voor Buitenlandse Handel en Ontwikkelingshulp over X',
    'A|SP',
    'minister van Financiën; minister voor Buitenlandse Handel en Ontwikkelingshulp',
    'X',
  ],
  [
    'Vragen van het lid A (SP) aan de ministers van Volksgezondheid, Welzijn en Sport en van Asiel en Migratie over X',
    'A|SP',
    'minister van Volksgezondheid, Welzijn en Sport; minister van Asiel en Migratie',
    'X',
  ],
  [
    'Vragen van het lid A (SP) aan de minister en staatssecretaris van Binnenlandse Zaken en Koninkrijksrelaties over X',
    'A|SP',
    'minister van Binnenlandse Zaken en Koninkrijksrelaties; staatssecretaris van Binnenlandse Zaken en Koninkrijksrelaties',
    'X',
  ],
  [
    'Vragen van het lid A (SP) aan de minister en de staatssecretaris van Defensie over X',
    'A|SP',
    'minister van Defensie; staatssecretaris van Defensie',
    'X',
  ],
  [
    'Vragen van het lid A (SP) aan de minister-president, minister van Algemene Zaken over X',
    'A|SP',
    'minister-president',
    'X',
  ],
  [
    'Vragen van het lid A (SP) aan de Minister-President en de Minister van Defensie over X',
    'A|SP',
    'minister-president; minister van Defensie',
    'X',
  ],
  ['Vragen van het lid A (SP) aan de minister president over X', 'A|SP', 'minister-president', 'X'],
  [
    'Vragen van het lid A (SP) aan de minister-president, de minister van Justitie en Veiligheid en de staatssecretaris van Financiën over X',
    'A|SP',
    'minister-president; minister van Justitie en Veiligheid; staatssecretaris van Financiën',
    'X',
  ],
  [
    'Vragen van het lid A (SP) aan de ministers van Justitie en Veiligheid, van Defensie en voor Rechtsbescherming over X',
    'A|SP',
    'minister van Justitie en Veiligheid; minister van Defensie; minister voor Rechtsbescherming',
    'X',
  ],
  [
    'Vragen van het lid A (SP) aan de ministers van Onderwijs, Cultuur en Wetenschap en voor Primair en Voortgezet Onderwijs over X',
    'A|SP',
    'minister van Onderwijs, Cultuur en Wetenschap; minister voor Primair en Voortgezet Onderwijs',
    'X',
  ],
  [
    'Vragen van het lid A (SP) aan de minister voor Basis- en Voortgezet Onderwijs en Media over X',
    'A|SP',
    'minister voor Basis- en Voortgezet Onderwijs en Media',
    'X',
  ],
  [
    'Vragen van het lid A (SP) aan de Minister voor Armoedebeleid, Participatie en Pensioenen over X',
    'A|SP',
    'minister voor Armoedebeleid, Participatie en Pensioenen',
    'X',
  ],
  [
    'Vragen van het lid A (SP) aan de ministers van EZK, LNV en IenW over X',
    'A|SP',
    'minister van EZK; minister van LNV; minister van IenW',
    'X',
  ],
  [
    'Vragen van het lid A (SP) aan de ministers van VWS en SZW over X',
    'A|SP',
    'minister van VWS; minister van SZW',
    'X',
  ],
  [
    'Vragen van het lid A (SP) aan de staatssecretarissen van Financiën en van Volksgezondheid, Welzijn en Sport over X',
    'A|SP',
    'staatssecretaris van Financiën; staatssecretaris van Volksgezondheid, Welzijn en Sport',
    'X',
  ],
  [
    'Vragen van het lid A (SP) aan de ministers van Buitenlandse Zaken en Defensie over X',
    'A|SP',
    'minister van Buitenlandse Zaken; minister van Defensie',
    'X',
  ],
  [
    'Vragen van het lid A (SP) aan de minister van Defensie en aan de minister van Financiën over X',
    'A|SP',
    'minister van Defensie; minister van Financiën',
    'X',
  ],
  [
    'Vragen van het lid A (SP) aan de minister van Landbouw, Visserij, Voedselzekerheid en Natuur en de staatssecretaris van Infrastructuur en Waterstaat over X',
    'A|SP',
    'minister van Landbouw, Visserij, Voedselzekerheid en Natuur; staatssecretaris van Infrastructuur en Waterstaat',
    'X',
  ],
  [
    'Vragen van het lid A (SP) aan de staatssecretaris van Justitie en Veiligheid, de minister van Justitie en Veiligheid, alsmede de minister van Defensie over X',
    'A|SP',
    'staatssecretaris van Justitie en Veiligheid; minister van Justitie en Veiligheid; minister van Defensie',
    'X',
  ],
  [
    'Vragen van het lid A (SP) aan minister Schouten van Landbouw, Natuur en Voedselkwaliteit over X',
    'A|SP',
    'minister van Landbouw, Natuur en Voedselkwaliteit',
    'X',
  ],
  [
    'Vragen van het lid A (SP) aan de minister van Vreemdelingenzaken en Integratie over X',
    'A|SP',
    'minister van Vreemdelingenzaken en Integratie',
    'X',
  ],
  [
    'Vragen van het lid A (SP) aan de minister en de minister voor Langdurige Zorg en Sport over X',
    'A|SP',
    'minister voor Langdurige Zorg en Sport',
    'X',
  ],
  [
    'Vragen van het lid A (SP) aan de Staatssecretaris van Onderwijs, Cultuur en Wetenschap, de Minister voor Media en de Minister van Binnenlandse Zaken en Koninkrijksrelaties over X',
    'A|SP',
    'staatssecretaris van Onderwijs, Cultuur en Wetenschap; minister voor Media; minister van Binnenlandse Zaken en Koninkrijksrelaties',
    'X',
  ],
  [
    'Vragen van het lid A (SP) aan de ministers van Sociale Zaken en Werkgelegenheid, Justitie en Veiligheid en Binnenlandse Zaken en Koninkrijksrelaties over X',
    'A|SP',
    'minister van Sociale Zaken en Werkgelegenheid; minister van Justitie en Veiligheid; minister van Binnenlandse Zaken en Koninkrijksrelaties',
    'X',
  ],
]

const subjects: readonly Row[] = [
  [
    'Vragen van het lid A (SP) aan de minister van Defensie over het bericht \'Minister van Financiën over begroting: "Het is op"\'',
    'A|SP',
    'minister van Defensie',
    'het bericht \'Minister van Financiën over begroting: "Het is op"\'',
  ],
  [
    'Vragen van het lid A (SP) aan de minister van Defensie over de brief aan de minister van Financiën over munitie',
    'A|SP',
    'minister van Defensie',
    'de brief aan de minister van Financiën over munitie',
  ],
  [
    'Vragen van het lid A (SP) aan de minister van Defensie over het bericht «Wie betaalt?» (ingezonden 3 mei 2024)',
    'A|SP',
    'minister van Defensie',
    'het bericht «Wie betaalt?»',
    '2024-05-03',
  ],
  [
    'Vragen van het lid A (SP) aan de minister van Defensie over de op 3 mei 2021 ingezonden brief van Greenpeace (ingezonden 5 mei 2021)',
    'A|SP',
    'minister van Defensie',
    'de op 3 mei 2021 ingezonden brief van Greenpeace',
    '2021-05-05',
  ],
  [
    'Vragen van het lid A (SP) aan de minister van Defensie naar aanleiding van het Jaarverslag 2020',
    'A|SP',
    'minister van Defensie',
    'het Jaarverslag 2020',
  ],
  [
    'Vragen van het lid A (SP) aan de minister van Defensie over over munitie',
    'A|SP',
    'minister van Defensie',
    'munitie',
  ],
  [
    'Vragen van het lid A (SP) aan de minister van Defensie over de motie-Boswijk c.s. (ingezonden 3-5-2024)',
    'A|SP',
    'minister van Defensie',
    'de motie-Boswijk c.s.',
    '2024-05-03',
  ],
  [
    'Vragen van het lid A (SP) aan de minister van Defensie over (het uitblijven van) antwoorden',
    'A|SP',
    'minister van Defensie',
    '(het uitblijven van) antwoorden',
  ],
  [
    'Vragen van het lid A (SP) aan de minister van Defensie betreffende Volkel (kenmerk 2024Z01234)',
    'A|SP',
    'minister van Defensie',
    'Volkel',
  ],
  [
    'Vragen van het lid A (SP) aan de minister van Defensie over de schietpartij in ’s-Hertogenbosch, ingezonden 12 april 2023.',
    'A|SP',
    'minister van Defensie',
    'de schietpartij in ’s-Hertogenbosch',
    '2023-04-12',
  ],
  [
    'Vragen van het lid A (SP) aan de minister van Defensie over het rapport ‘Aan tafel: over de toekomst van de minister’',
    'A|SP',
    'minister van Defensie',
    'het rapport ‘Aan tafel: over de toekomst van de minister’',
  ],
  ['Vragen van het lid A (SP) aan de minister van Defensie over 5G', 'A|SP', 'minister van Defensie', '5G'],
  [
    'Vragen van het lid A (SP) over wolven aan de staatssecretaris van Landbouw, Natuur en Voedselkwaliteit',
    'A|SP',
    'staatssecretaris van Landbouw, Natuur en Voedselkwaliteit',
    'wolven',
  ],
]

const slips: readonly Row[] = [
  [
    'Vragen van het leden Bikker (ChristenUnie) aan de minister van Defensie over X',
    'Bikker|ChristenUnie',
    'minister van Defensie',
    'X',
  ],
  [
    'Vragen van de leden lid Inge van Dijk (CDA) aan de minister van Defensie over X',
    'Inge van Dijk|CDA',
    'minister van Defensie',
    'X',
  ],
  [
    'Vragen van de lid Bikker (ChristenUnie) aan de minister van Defensie over X',
    'Bikker|ChristenUnie',
    'minister van Defensie',
    'X',
  ],
  [
    'Vragen van leden Bikker (ChristenUnie) en Stoffer (SGP) aan de minister van Defensie over X',
    'Bikker|ChristenUnie; Stoffer|SGP',
    'minister van Defensie',
    'X',
  ],
  [
    'Vragen van van het lid Bikker (ChristenUnie) aan de minister van Defensie over X',
    'Bikker|ChristenUnie',
    'minister van Defensie',
    'X',
  ],
  [
    'Vragen van het lid Bikker (ChristenUnie) aan de de minister van Defensie over X',
    'Bikker|ChristenUnie',
    'minister van Defensie',
    'X',
  ],
  [
    'Vragen van hetlid Bikker (ChristenUnie)aan de Minister vanJustitie enVeiligheidover het bericht «X» (ingezonden18november 2024)',
    'Bikker|ChristenUnie',
    'minister van Justitie en Veiligheid',
    'het bericht «X»',
    '2024-11-18',
  ],
  [
    'Vragen van het lid Bikker ( ChristenUnie ) aan de minister van Defensie over X',
    'Bikker|ChristenUnie',
    'minister van Defensie',
    'X',
  ],
  [
    'Vragen van het lid Bikker(ChristenUnie) en Stoffer (SGP), aan de minister van Defensie, over X',
    'Bikker|ChristenUnie; Stoffer|SGP',
    'minister van Defensie',
    'X',
  ],
]

const summary = (text: string, offices: readonly KnownOffice[] = []) => {
  const read = headingOf(text, { offices })
  return [
    read.members.map((member) => `${member.name}|${member.party}`).join('; '),
    read.addressedTo.map((answerer) => answerer.office).join('; '),
    read.subject,
    ...(read.sent ? [resolveDate(read.sent, null)] : []),
  ]
}

describe.each([
  ['plain forms', plainForms],
  ['members', members],
  ['offices', offices],
  ['subjects', subjects],
  ['slips', slips],
])('a heading with %s', (_, rows) => {
  it.each(rows.map((row) => ({ heading: row[0], expected: row.slice(1) })))('$heading', ({ heading, expected }) => {
    expect(summary(heading)).toEqual(expected)
  })
})

describe('a heading with a name only', () => {
  it.each([
    ['Schriftelijke vragen Jan Zand aan de Minister van Defensie', 'Jan Zand|', 'minister van Defensie', ''],
    [
      'Kamervragen Jan van der Zand aan de minister van Defensie over X',
      'Jan van der Zand|',
      'minister van Defensie',
      'X',
    ],
  ])('%s', (heading, ...expected) => {
    expect(beginsHeading(heading)).toBe(true)
    expect(summary(heading)).toEqual(expected)
  })

  it.each(['Vragen Zout over peper', 'Schriftelijke vragen Partij Zout over peper'])('is not %s', (text) => {
    expect(beginsHeading(text)).toBe(false)
  })
})

describe('what a heading leaves in doubt', () => {
  const kinds = (text: string) => headingOf(text).remarks.map((remark) => remark.kind)

  it.each(slips.slice(0, 6).map((row) => row[0]))('%s is put right with a remark', (heading) => {
    expect(kinds(heading)).toContain('heading-slip-corrected')
  })

  it('says which party is missing', () => {
    expect(
      kinds('Vragen van de leden Jansen, Pieters en Bos (beiden SP) aan de minister van Defensie over X'),
    ).toContain('party-unknown')
  })

  it('says that several share one pair of brackets', () => {
    expect(kinds('Vragen van de leden Jansen en Pieters (SP) aan de minister van Defensie over X')).toContain(
      'party-shared',
    )
  })

  it('says nothing about a heading without faults', () => {
    expect(
      kinds('Vragen van de leden Jansen (SP) en Bos (CDA) aan de ministers van Defensie en van Financiën over X'),
    ).toEqual([])
  })
})

describe('what the caller knows of offices', () => {
  const shipped = knownOffices(loadOffices(shippedSources).offices)
  const known: readonly KnownOffice[] = [
    { office: 'minister van Volksgezondheid, Welzijn en Sport', abbreviations: ['VWS'] },
    { office: 'minister van Economische Zaken', abbreviations: ['EZ'] },
    { office: 'minister van Sociale Zaken en Werkgelegenheid', abbreviations: ['SZW'] },
    { office: 'minister voor Buitenlandse Handel en Ontwikkelingshulp', abbreviations: ['BHO'] },
    { office: 'staatssecretaris van Volksgezondheid, Welzijn en Sport', abbreviations: ['VWS'] },
  ]

  it('writes abbreviations in full', () => {
    expect(summary('Vragen van het lid A (SP) aan de ministers van VWS en SZW over X', known)[1]).toBe(
      'minister van Volksgezondheid, Welzijn en Sport; minister van Sociale Zaken en Werkgelegenheid',
    )
  })

  it('writes those of former ministries in full as well, beside others that are', () => {
    const text = 'Vragen van het lid A (SP) aan de ministers van SZW, VenJ en EL&I en de minister voor OS over X'
    expect(summary(text, shipped)[1]).toBe(
      'minister van Sociale Zaken en Werkgelegenheid; minister van Veiligheid en Justitie; minister van Economische Zaken, Landbouw en Innovatie; minister voor Ontwikkelingssamenwerking',
    )
    expect(summary(text)[1]).toBe('minister van SZW; minister van VenJ; minister van EL&I; minister voor OS')
  })

  it('keeps the rank of the office that is abbreviated', () => {
    expect(summary('Vragen van het lid A (SP) aan de staatssecretaris van VWS over X', known)[1]).toBe(
      'staatssecretaris van Volksgezondheid, Welzijn en Sport',
    )
  })

  it('parts fields that hold "en" themselves', () => {
    const text =
      'Vragen van het lid A (SP) aan de ministers van Sociale Zaken en Werkgelegenheid en Volksgezondheid, Welzijn en Sport over X'
    expect(summary(text, known)[1]).toBe(
      'minister van Sociale Zaken en Werkgelegenheid; minister van Volksgezondheid, Welzijn en Sport',
    )
  })

  it('puts "voor" right where it should be "van", with a remark', () => {
    const read = headingOf('Vragen van het lid A (SP) aan de Minister voor Economische Zaken over X', {
      offices: known,
    })
    expect(read.addressedTo.map((answerer) => answerer.office)).toEqual(['minister van Economische Zaken'])
    expect(read.remarks.map((remark) => remark.kind)).toContain('office-corrected')
  })
})

describe('a member with a small prefix', () => {
  it('gets its capital, as a name that stands alone has', () => {
    const row = summary('Vragen van de leden van Klaveren en de Zand (beiden PVV) aan de minister van Defensie over X')
    expect(row[0]).toBe('Van Klaveren|PVV; De Zand|PVV')
    expect(summary('Vragen van het lid Inge van Dijk (CDA) aan de minister van Defensie over X')[0]).toBe(
      'Inge van Dijk|CDA',
    )
  })
})

describe('offices that are more than an office', () => {
  const kinds = (text: string) => headingOf(text).remarks.map((remark) => remark.kind)
  const asked = (text: string) => summary(`Vragen van het lid A (SP) aan ${text} over X`)[1]

  it.each([
    ['de Staatsecretaris van Sociale Zaken', 'staatssecretaris van Sociale Zaken'],
    ['de Minster van Defensie', 'minister van Defensie'],
    [
      'de staatsecretarissen van Financiën en van Defensie',
      'staatssecretaris van Financiën; staatssecretaris van Defensie',
    ],
    ['de demissionair staatssecretaris van Financiën', 'staatssecretaris van Financiën'],
    ['de (demissionaire) minister van Defensie', 'minister van Defensie'],
    [
      'de waarnemend minister van Defensie en de minister van Financiën',
      'minister van Defensie; minister van Financiën',
    ],
    [
      'de minister van Defensie, bij afwezigheid van de Staatssecretaris van Volksgezondheid, Welzijn en Sport',
      'minister van Defensie',
    ],
    ['de minister van Defensie (in afwezigheid van de minister-president)', 'minister van Defensie'],
    [
      'de minister van Defensie, bij afwezigheid van de minister van Financiën, en aan de minister-president',
      'minister van Defensie; minister-president',
    ],
    [
      'de minister van Defensie, bij diens afwezigheid de minister van Financiën',
      'minister van Defensie; minister van Financiën',
    ],
    ['de minister van Defensie, namens de minister-president', 'minister van Defensie'],
    ['de minister van Defensie, belast met de dijken en het zout', 'minister van Defensie'],
    ['de minister van Defensie als viceminister-president', 'minister van Defensie'],
    [
      'de minister van Defensie, tevens vicepremier, en de minister van Financiën',
      'minister van Defensie; minister van Financiën',
    ],
    ['de minister van Defensie a.i.', 'minister van Defensie'],
    ['de bewaarder van het zout', ''],
  ])('%s', (text, offices) => {
    expect(asked(text)).toBe(offices)
  })

  it.each([
    'de Staatsecretaris van Financiën',
    'de minister van Defensie, bij afwezigheid van de minister van Financiën',
  ])('%s is put right with a remark', (text) => {
    expect(kinds(`Vragen van het lid A (SP) aan ${text} over X`)).toContain('office-corrected')
  })

  it('are never taken for members, whatever they are called', () => {
    expect(summary('Vragen van het lid A (SP) aan de bewaarder van het zout over X')[0]).toBe('A|SP')
  })
})
