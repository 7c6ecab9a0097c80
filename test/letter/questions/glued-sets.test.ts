import { describe, expect, it } from 'vitest'
import type { ExpectedDocument } from '../../support/expected-document'
import { parseQuestions } from '../../../letter/questions/parse-questions'
import { sourceFromText } from '../../../letter/questions/source-from-text'
import { asExpected, lostWords } from '../../support/expected-document'

const head = 'Vragen van het lid Zand (CDA) aan de minister van Defensie over zout'

function read(...lines: readonly string[]): ExpectedDocument {
  const source = sourceFromText(lines.join('\n'))
  const document = parseQuestions(source)
  expect(lostWords(source, document)).toEqual([])
  return asExpected(document, { subject: '', questions: [], numbers: [], notes: [] })
}

const three = ['Kent u zout?', 'Deelt u de mening dat zout duur is? Zo nee, waarom niet?', 'Wat kost het?']

describe('a set of which a copy lost the line ends', () => {
  it.each([
    ['numbers', `1. ${three[0] ?? ''} 2. ${three[1] ?? ''} 3. ${three[2] ?? ''}`],
    ['numbers with brackets', `1) ${three[0] ?? ''} 2) ${three[1] ?? ''} 3) ${three[2] ?? ''}`],
    ['both', `1.) ${three[0] ?? ''} 2.) ${three[1] ?? ''} 3.) ${three[2] ?? ''}`],
    ['labels', `Vraag 1 ${three[0] ?? ''} Vraag 2 ${three[1] ?? ''} Vraag 3 ${three[2] ?? ''}`],
    ['labels with a colon', `Vraag 1: ${three[0] ?? ''} Vraag 2: ${three[1] ?? ''} Vraag 3: ${three[2] ?? ''}`],
    ['numbers without a space before', `1. ${three[0] ?? ''}2. ${three[1] ?? ''}3. ${three[2] ?? ''}`],
  ])('is parted at its %s, behind its heading and in a paragraph of its own', (_, set) => {
    const expected = { subject: 'zout', questions: three, numbers: ['1', '2', '3'], notes: [] }
    expect(read(`${head}. ${set}`)).toEqual(expected)
    expect(read(head, '', set)).toEqual(expected)
  })

  it('is parted where only one line end was lost', () => {
    const lines = ['1. Kent u zout? 2. Kent u peper?', '', '3. Kent u suiker?']
    expect(read(head, '', ...lines)).toMatchObject({
      questions: ['Kent u zout?', 'Kent u peper?', 'Kent u suiker?'],
      numbers: ['1', '2', '3'],
    })
  })

  it('keeps the marks of its notes, and parts the notes behind it', () => {
    const set = '1. Kent u zout (*)? 2. Kent u peper?[1] 3. Zo ja (**)? (*) Trouw, 3 mei (**) NOS.nl'
    expect(read(`${head}. ${set}`)).toMatchObject({
      questions: ['Kent u zout{*}?', 'Kent u peper?[1]', 'Zo ja{**}?'],
      notes: [
        ['*', 'Trouw, 3 mei'],
        ['**', 'NOS.nl'],
      ],
    })
  })

  it('is parted from its answers', () => {
    const text = 'Vraag 1 Kent u zout? Antwoord 1 Ja. Vraag 2 Is het duur? Antwoord 2 Nee. Vraag 3 Nee? Antwoord 3 Nee.'
    const document = parseQuestions(sourceFromText(`${head}\n\n${text}`))
    expect(asExpected(document, { questions: [], answers: [], answerTexts: [] })).toEqual({
      questions: ['Kent u zout?', 'Is het duur?', 'Nee?'],
      answers: [[1], [2], [3]],
      answerTexts: ['Ja.', 'Nee.', 'Nee.'],
    })
  })
})

describe('numbers within a question', () => {
  it.each([
    'Kunt u aangeven: 1. Hoeveel zout er is? 2. Wat het kost?',
    'De rechter zei: «1. Zout is duur. 2. Peper ook. 3. Suiker niet.». Deelt u dat?',
    'Klopt dit? 1. Hoeveel zout is er? 2. Wat kost het?',
    'Kent u artikel 2. Dat artikel gaat over zout?',
  ])('part nothing: %s', (text) => {
    expect(read(head, '', `1. ${text}`, '', '2. Kent u peper?', '', '3. Ja?')).toMatchObject({
      questions: [text, 'Kent u peper?', 'Ja?'],
    })
    expect(read(head, '', text, '', 'Kent u peper?')).toMatchObject({ questions: [text, 'Kent u peper?'] })
  })
})
