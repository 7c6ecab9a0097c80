import { describe, expect, it } from 'vitest'
import { parseQuestions } from '../../../letter/questions/parse-questions'
import { sourceFromText } from '../../../letter/questions/source-from-text'

const signed = (...lines: readonly string[]) => {
  const text = [
    'Datum 3 mei 2031',
    '',
    'Geachte voorzitter,',
    '',
    'Hierbij worden de antwoorden aangeboden op de vragen van het lid Zand (CDA) over zout.',
    '',
    'Hoogachtend,',
    '',
    ...lines,
    '',
    'Ministerie van Defensie',
    '',
    'Vragen van het lid Zand (CDA) aan de minister van Defensie over zout',
    '',
    '1. Kent u zout?',
    '',
    'Ja.',
  ].join('\n')
  return parseQuestions(sourceFromText(text)).answeredBy.map(({ office, name }) => `${office}: ${name}`)
}
const both = ['minister van Defensie: drs. A.B. Zand', 'minister voor Buitenlandse Handel: mr. C. de Peper']

describe('who signed an old letter', () => {
  it('is one office with a name below it', () => {
    expect(signed('De minister van Defensie,', '', 'A.B. Zand')).toEqual(['minister van Defensie: A.B. Zand'])
    expect(signed('DE MINISTER VAN DEFENSIE', '', 'Anna Zand')).toEqual(['minister van Defensie: Anna Zand'])
  })

  it('is two offices side by side, in capitals, with their names below', () => {
    expect(
      signed(
        'DE MINISTER VAN DEFENSIE     DE MINISTER VOOR BUITENLANDSE HANDEL',
        '',
        'drs. A.B. Zand       mr. C. de Peper',
      ),
    ).toEqual(both)
  })

  it('is two offices parted by a tab', () => {
    expect(
      signed('De minister van Defensie,\tDe minister voor Buitenlandse Handel,', 'drs. A.B. Zand\tmr. C. de Peper'),
    ).toEqual(both)
  })

  it('is two offices below each other with both names behind them, or each its own', () => {
    const [one, two] = ['De minister van Defensie,', 'De minister voor Buitenlandse Handel,']
    expect(signed(one, two, 'drs. A.B. Zand', 'mr. C. de Peper')).toEqual(both)
    expect(signed(one, 'drs. A.B. Zand', two, 'mr. C. de Peper')).toEqual(both)
  })

  it('is two names with the offices below them', () => {
    expect(
      signed(
        'drs. A.B. Zand       mr. C. de Peper',
        'De minister van Defensie     De minister voor Buitenlandse Handel',
      ),
    ).toEqual(both)
  })

  it('is an office that goes on in the next line', () => {
    expect(signed('De minister voor Buitenlandse Handel', 'en Ontwikkelingshulp,', '', 'C. de Peper')).toEqual([
      'minister voor Buitenlandse Handel en Ontwikkelingshulp: C. de Peper',
    ])
  })

  it('is nobody where names and offices are not as many', () => {
    expect(signed('De minister van Defensie     De minister voor Buitenlandse Handel', 'drs. A.B. Zand')).toEqual([])
  })
})
