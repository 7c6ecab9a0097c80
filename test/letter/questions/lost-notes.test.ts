import { describe, expect, it } from 'vitest'
import type { ParsedDocument } from '../../../letter/questions/parsed-document'
import { parseQuestions } from '../../../letter/questions/parse-questions'
import { sourceFromText } from '../../../letter/questions/source-from-text'
import { asExpected, lostWords } from '../../support/expected-document'

const head = 'Vragen van het lid Zand (CDA) aan de minister van Defensie over zout'

const parse = (...lines: readonly string[]): ParsedDocument => {
  const source = sourceFromText([head, '', ...lines].join('\n'))
  const document = parseQuestions(source)
  expect(lostWords(source, document)).toEqual([])
  return document
}
const read = (document: ParsedDocument) => {
  const { questions, notes } = asExpected(document, { questions: [], notes: [] })
  return { questions, notes }
}

describe('a mark of which the note is not in the text', () => {
  it.each([
    ['behind a question', 'Kent u zout?1', 'Kent u zout?{1}'],
    ['behind a quotation', 'Kent u «zout»?1', 'Kent u «zout»?{1}'],
    ['within a quotation', 'Kent u het bericht «Zout?»1', 'Kent u het bericht «Zout?»{1}'],
    ['before another question', 'Kent u zout?1 Zo ja, waarom?', 'Kent u zout?{1} Zo ja, waarom?'],
    ['behind a year', 'Kent u zout (Volkskrant, 01-10-20161)?', 'Kent u zout (Volkskrant, 01-10-2016{1})?'],
    ['before words of which the space was lost', 'Kent u zout?1Waarom niet?', 'Kent u zout?{1}Waarom niet?'],
    ['with a bracket behind it', 'Kent u «zout»? 1)', 'Kent u «zout»?{1}'],
  ])('is a mark %s', (_, asked, marked) => {
    const document = parse('1. ' + asked, '', '2. Ja?')
    expect(read(document)).toEqual({ questions: [marked, 'Ja?'], notes: [['1', '']] })
    expect(document.remarks).toContainEqual({ kind: 'mark-without-note', question: 'q1', label: '1' })
  })

  it('is one of those that run on through the paper', () => {
    const document = parse(
      'Vraag 1',
      'Kent u zout? 1)',
      '',
      'Vraag 2',
      'Peper? 2)',
      '',
      'Deelt u dit?',
      '',
      'Vraag 3',
      'Ja?',
    )
    expect(read(document).questions).toEqual(['Kent u zout?{1}', 'Peper?{2}\nDeelt u dit?', 'Ja?'])
  })

  it('may be two that stand behind one another', () => {
    const document = parse('Vraag 1', 'Kent u zout?12', '', 'Vraag 2', 'Peper?3')
    expect(read(document).questions).toEqual(['Kent u zout?{1}{2}', 'Peper?{3}'])
  })

  it.each([
    ['a figure that is not the next one', 'Kent u zout?3'],
    ['a figure of two that are not the next ones', 'Kent u zout?13'],
    ['a number in brackets that is not the next one', 'Kent u zout? 2)'],
    ['a number in brackets within brackets', 'Kent u zout (zie het bericht «Zout?» 1)'],
    ['an item of a list', 'Kunt u dit delen? 1) Naar jaar. 2) Naar zout?'],
    ['an item below another', 'Kunt u dit delen? 1)\nNaar jaar? 2) naar zout?'],
    ['a number of a question that runs on', 'Kent u artikel 1?'],
    ['an abbreviation', 'Kent u nr.1 van de lijst?'],
    ['a formula', 'Kent u CO2?'],
  ])('is not %s', (_, asked) => {
    expect(read(parse('1. ' + asked, '', '2. Ja?'))).toEqual({ questions: [asked, 'Ja?'], notes: [] })
  })

  it('fills a gap in the list', () => {
    const noted = ['X Noot', '1', '', 'NOS, 3 mei 2031', '', 'X Noot', '3', '', 'RTL, 4 mei 2031']
    const document = parse(
      'Vraag 1',
      'Kent u zout?1',
      '',
      'Vraag 2',
      'Peper?2 Zo ja?',
      '',
      'Vraag 3',
      'Suiker?3',
      '',
      ...noted,
    )
    expect(read(document)).toEqual({
      questions: ['Kent u zout?{1}', 'Peper?{2} Zo ja?', 'Suiker?{3}'],
      notes: [
        ['1', 'NOS, 3 mei 2031'],
        ['3', 'RTL, 4 mei 2031'],
        ['2', ''],
      ],
    })
  })
})

describe('several marks at one place', () => {
  const notes = ['1 NOS, 3 mei 2031', '2 RTL, 4 mei 2031', '3 AD, 5 mei 2031']

  it.each([
    ['on a line of their own', ['Kent u zout?', '1, 2 en 3'], 'Kent u zout?{1}{2}{3}'],
    ['behind the question', ['Kent u zout?1, 2 en 3'], 'Kent u zout?{1}{2}{3}'],
    ['two of them', ['Kent u zout?1 en 2', 'Zo ja?3'], 'Kent u zout?{1}{2}\nZo ja?{3}'],
  ])('%s', (_, lines, marked) => {
    const document = parse('Vraag 1', ...lines, '', 'Vraag 2', 'Ja?', '', ...notes)
    expect(read(document).questions).toEqual([marked, 'Ja?'])
  })
})

describe('notes with stars', () => {
  it('are notes whatever they say, when a mark calls for them', () => {
    const document = parse(
      '1.)',
      "Kent u 'zout' (*)",
      '',
      '2.)',
      'Kent u peper”?(**)',
      '',
      '(*) Zoutwinning, 19 mei',
      '',
      '(**) Peper wordt schaars',
    )
    expect(read(document)).toEqual({
      questions: ["Kent u 'zout'{*}", 'Kent u peper”?{**}'],
      notes: [
        ['*', 'Zoutwinning, 19 mei'],
        ['**', 'Peper wordt schaars'],
      ],
    })
  })

  it('may stand behind one another on one line', () => {
    const document = parse(
      '1. Kent u zout (*)?',
      '',
      '2. Ja? **',
      '',
      '(*) https://zout.example **) https://peper.example',
    )
    expect(read(document)).toEqual({
      questions: ['Kent u zout{*}?', 'Ja?{**}'],
      notes: [
        ['*', 'https://zout.example'],
        ['**', 'https://peper.example'],
      ],
    })
  })

  it('may have a closing bracket only', () => {
    const document = parse(
      '1. Kent u zout? *) **)',
      '',
      '2. Kent u peper? ***)',
      '',
      '3. Kent u het bericht (over zout ***)?',
      '',
      '*) Zoutwinning, 19 mei',
      '**) Peper wordt schaars',
      '***) https://peper.example',
    )
    expect(read(document)).toEqual({
      questions: ['Kent u zout?{*}{**}', 'Kent u peper?{***}', 'Kent u het bericht (over zout ***)?'],
      notes: [
        ['*', 'Zoutwinning, 19 mei'],
        ['**', 'Peper wordt schaars'],
        ['***', 'https://peper.example'],
      ],
    })
  })

  it.each([
    ["Kent u 'zout*'?", "Kent u 'zout{*}'?"],
    ['Kent u “zout!*”', 'Kent u “zout!{*}”'],
    ["Kent u collega*'s?", "Kent u collega*'s?"],
  ])('may stand before the closing quote: %s', (asked, marked) => {
    expect(read(parse(`1. ${asked}`, '', '2. Ja?', '', '* https://zout.example')).questions).toEqual([marked, 'Ja?'])
  })

  it('are none where the stars head a list', () => {
    const list = 'Kunt u dit zeggen over:\n* het zout\n* de peper?'
    expect(read(parse(`1. ${list}`, '', '2. Ja?')).questions).toEqual([list, 'Ja?'])
  })
})

it('two numbered notes on one line are two', () => {
  const document = parse('1. Kent u zout [1]?', '', '2. Ja? [2]', '', '[1] NOS, 3 mei 2031 [2] RTL, 4 mei 2031')
  expect(read(document).notes).toEqual([
    ['1', 'NOS, 3 mei 2031'],
    ['2', 'RTL, 4 mei 2031'],
  ])
})
