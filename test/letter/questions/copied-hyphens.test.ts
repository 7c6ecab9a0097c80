import { describe, expect, it } from 'vitest'
import type { ParsedDocument } from '../../../letter/questions/parsed-document'
import { parseQuestions } from '../../../letter/questions/parse-questions'
import { sourceFromText } from '../../../letter/questions/source-from-text'
import { lostWords } from '../../support/expected-document'

/** A page of the House as a program copies it that drops line ends: each question one line. */
const copy = (...questions: readonly string[]): string =>
  [
    'Tweede Kamer der Staten-Generaal2',
    'Vergaderjaar 2030–2031 Vragen gesteld door de leden der Kamer',
    '2031Z01234',
    'Vragen van het lid Zand (CDA) aan de Minister van Defensie over zout (ingezonden 3 mei 2031).',
    ...questions.flatMap((question, at) => [`Vraag ${String(at + 1)}`, question]),
    'Vraag 99',
    // Long enough to show that the copy lost its line ends.
    'Waarom heeft u de Kamer daarover tot nu toe niet met een brief op de hoogte gebracht,terwijl u dat wel had toegezegd?',
    'Tweede Kamer, vergaderjaar 2030–2031, Vragen 1',
  ].join('\n')

const parse = (text: string): ParsedDocument => {
  const source = sourceFromText(text)
  const document = parseQuestions(source)
  expect(lostWords(source, document)).toEqual([])
  return document
}
const first = (document: ParsedDocument): string => document.receivedTexts.q1 ?? ''
const words = (document: ParsedDocument, kind: 'hyphens-taken-out' | 'hyphens-doubtful'): readonly string[] =>
  document.remarks.flatMap((remark) => (remark.kind === kind ? remark.words : []))

/** A question in which this text begins at a place of a printed line, and that goes on for more lines. */
const at = (place: number, text: string): string => {
  const filler =
    'Kunt u aangeven hoe de dienst dit doet en wat dit met de kust van het land en de zee doet of kan doen '
  const before = filler.repeat(5).slice(0, place - text.indexOf('-') - 2)
  return `${before.replace(/\S* \S*$/, (cut) => 'x'.repeat(cut.length))} ${text} en wat zegt dit over de rest van de kust en het land ernaast?`
}

describe('a hyphen that a copied page kept within a word', () => {
  it.each([
    ['before an ending', 'beschikbaar-heid', 'beschikbaarheid'],
    ['before an ending in the plural', 'opvangorganisa-ties', 'opvangorganisaties'],
    ['before a longer ending', 'internationaalrech-telijke', 'internationaalrechtelijke'],
    ['before an ending that goes on', 'investe-ringsportefeuille', 'investeringsportefeuille'],
    ['behind the s of a compound', 'financierings-mogelijkheden', 'financieringsmogelijkheden'],
    ['between two words', 'misdaad-bestrijding', 'misdaadbestrijding'],
    ['before the end of a name of a post', 'coördina-tor', 'coördinator'],
    ['within a word', 'zorgverzeke-raars', 'zorgverzekeraars'],
  ])('is taken out %s', (_, broken, whole) => {
    const document = parse(copy(at(73, broken)))
    expect(first(document)).toContain(` en wat`)
    expect(first(document)).toContain(whole)
    expect(first(document)).not.toContain('-')
    expect(words(document, 'hyphens-taken-out').at(0)).toMatch(new RegExp(`${whole}$`))
  })

  it.each([
    ['of an abbreviation', 'EU-lidstaten'],
    ['of a small abbreviation', 'ggz-aanbieders'],
    ['of a first half that has one', 'niet-werkenden'],
    ['of a former office', 'oud-ministers'],
    ['of two of equal rank', 'sociaal-economische'],
    ['of two adjectives', 'juridisch-technische'],
    ['between two vowels', 'zee-eenden'],
    ['of months', 'januari-juni'],
    ['of a name', 'Bibob-toets'],
    ['of words from English', 'evidence-based'],
    ['behind a lost space', 'dieggz-aanbieders'],
    ['in several', 'een-op-eenbegeleiding'],
  ])('stays where it is that %s', (_, word) => {
    const document = parse(copy(at(73, word)))
    expect(first(document)).toContain(word)
    expect(words(document, 'hyphens-taken-out')).toEqual([])
  })

  it.each([
    ['in a word of every set, wherever it stands', 'beantwoor-den', 'beantwoorden'],
    ['before what begins no word, in a name as well', 'Intergover-nmental', 'Intergovernmental'],
  ])('is taken out %s', (_, broken, whole) => {
    expect(first(parse(copy(at(27, broken))))).toContain(whole)
  })

  it('stays where an address parts the words so', () => {
    const address = 'https://zout.example/de-kust-wacht-op-zee'
    expect(first(parse(copy(at(73, 'kust-wacht'))))).toContain('kustwacht')
    expect(first(parse(copy(at(73, 'kust-wacht'), `Wat staat er op ${address}?`)))).toContain('kust-wacht')
    expect(first(parse(copy(at(73, 'dekust-wacht'), `Wat staat er op ${address}?`)))).toContain('kust-wacht')
  })

  it('is taken out at the second and the third line end too, not halfway', () => {
    expect(first(parse(copy(at(145, 'misdaad-bestrijding'))))).toContain('misdaadbestrijding')
    expect(first(parse(copy(at(217, 'misdaad-bestrijding'))))).toContain('misdaadbestrijding')
    expect(first(parse(copy(at(110, 'misdaad-bestrijding'))))).toContain('misdaad-bestrijding')
  })

  it('is taken out where the document has the word whole', () => {
    const document = parse(copy(at(440, 'kust-wacht'), 'Wat doet de kustwacht daar?'))
    expect(first(document)).toContain('kustwacht')
    expect(first(parse(copy(at(27, 'kust-wacht'), 'Wat doet de kustwacht daar?')))).toContain('kust-wacht')
  })

  it('is looked for from the last paragraph that was stuck to the line', () => {
    const glued = (before: string) => copy(`${before}${at(73, 'kust-wacht')}`, 'Wat doet de kustwacht daar?')
    expect(first(parse(glued('Kunt u dit voor het land aangeven?')))).toContain('kustwacht')
    expect(first(parse(glued('Kunt u dit voor het land aangeven? ')))).toContain('kust-wacht')
  })

  it('stays where the document has the word so where no line can end', () => {
    const document = parse(copy(at(73, 'facebook-foto'), 'Kent u deze facebook-foto?'))
    expect(first(document)).toContain('facebook-foto')
  })

  it('stays with a remark where no one can tell', () => {
    const document = parse(copy(at(440, 'misdaad-bestrijding')))
    expect(first(document)).toContain('misdaad-bestrijding')
    expect(words(document, 'hyphens-doubtful').at(0)).toContain('misdaad-bestrijding')
  })

  it('stands for a word that is left out: the lost space comes back', () => {
    const document = parse(copy(at(73, 'bodem-en')))
    expect(first(document)).toMatch(/bodem- en en wat/)
  })

  it('stays in the address of a page', () => {
    const address = 'https://www.example.nl/nieuws/over-de-gevaar-lijke-zee-en-het-beschikbaar-heid/artikel'
    expect(first(parse(copy(`Kent u het bericht dat hier staat (${address}) en wat vindt u daarvan?`)))).toContain(
      address,
    )
  })
})

describe('a hyphen with a space, where a program put one for each line end', () => {
  const head = 'Vragen van het lid Zand (CDA) aan de minister van Defensie over zout\n\n'

  it.each([
    ['before an ending', 'Kent u de beschikbaar- heid van zout?', 'Kent u de beschikbaarheid van zout?'],
    [
      'of a word that is whole elsewhere',
      'Doet de kust- wacht dit? Wat zegt de kustwacht?',
      'Doet de kustwacht dit? Wat zegt de kustwacht?',
    ],
  ])('is taken out %s', (_, broken, whole) => {
    expect(first(parse(`${head}1. ${broken}\n\n2. Ja?`))).toBe(whole)
  })

  it.each([
    'Kent u de in- en uitvoer van zout?',
    'Kent u de olie-, gas- of zoutwinning?',
    'Kent u dit plan- dat kwam te laat- nog?',
    'Kent u de zout- dan wel peperwinning?',
  ])('stays in %s', (text) => {
    expect(first(parse(`${head}1. ${text}\n\n2. Ja?`))).toBe(text)
  })
})

describe('a text that is no copied page', () => {
  it('keeps its hyphens, also at the place of a line end', () => {
    const text = at(73, 'misdaad-bestrijding')
    const document = parse(
      `Vragen van het lid Zand (CDA) aan de minister van Defensie over zout\n\n1. ${text}\n\n2. Ja?`,
    )
    expect(first(document)).toContain('misdaad-bestrijding')
  })
})

describe('spaces that a copied page lost', () => {
  const together = (document: ParsedDocument) =>
    document.remarks.filter((remark) => remark.kind === 'words-run-together')

  it('are remarked on, also where most lines are run together', () => {
    const long = `Kunt u aangeven hoe de dienst dit doet en wat dit met de kust en het landernaast doet en of dit ook op zee kan?`
    expect(together(parse(copy(...Array.from({ length: 9 }, () => long))))).toHaveLength(1)
  })

  it('are not remarked on in a page with whole paragraphs', () => {
    const text = copy('Ja?').replace('Generaal2', 'Generaal').replace('gebracht,terwijl', 'gebracht, terwijl')
    expect(together(parse(text))).toEqual([])
  })

  it('are remarked on in any text that shows three signs of it', () => {
    const text = `Kunt u aangeven hoe de dienst dit doet,en wat dit met de kust en het land te maken heeft,nu blijkt dat de NederlandseKust verdwijnt?`
    expect(together(parse(`1. ${text}\n\n2. Ja?`))).toHaveLength(1)
  })
})
