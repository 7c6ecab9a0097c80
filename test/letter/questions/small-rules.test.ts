import { describe, expect, it } from 'vitest'
import { findDates, resolveDate } from '../../../letter/questions/dutch-dates'
import { joinContext, joinLines } from '../../../letter/questions/join-lines'
import { answerLabel, lineNumber, questionLabel } from '../../../letter/questions/labels'
import { readNumberList } from '../../../letter/questions/number-list'
import { sourceFromText } from '../../../letter/questions/source-from-text'
import { sourceLines } from '../../../letter/questions/source-lines'
import { passagesOf } from '../../../letter/questions/strand'
import { readWishes } from '../../../letter/questions/wishes'

describe('a list of numbers', () => {
  it.each([
    ['1', ['1']],
    ['4, 5, 7 en 8', ['4', '5', '7', '8']],
    ['2 t/m 6', ['2', '3', '4', '5', '6']],
    ['4-7', ['4', '5', '6', '7']],
    ['1,2,3,4 en 5', ['1', '2', '3', '4', '5']],
    ['9 tot en met 11', ['9', '10', '11']],
    ['1 t/m 3, 7 en 9', ['1', '2', '3', '7', '9']],
    ['2a en 2b', ['2a', '2b']],
    ['vraag 3 en vraag 8', ['3', '8']],
  ])('%s', (text, numbers) => {
    expect(readNumberList(text)).toEqual(numbers)
  })
})

describe('a label of answers', () => {
  it.each([
    ['Antwoord 4, 5, 7 en 8', ['4', '5', '7', '8']],
    ['Antwoord op vraag 3 en 8', ['3', '8']],
    ['Antwoord op vragen 4, 5, 6 en 7', ['4', '5', '6', '7']],
    ['Antwoord vraag 4-7:', ['4', '5', '6', '7']],
    ['Antwoord vragen 1,2,3,4 en 5', ['1', '2', '3', '4', '5']],
    ['Antwoorden op vraag 3, 4, 5, 9 en 10', ['3', '4', '5', '9', '10']],
    ['Antwoord op de vragen 5 tot en met 8', ['5', '6', '7', '8']],
    ['Antwoord 2 t/m 6', ['2', '3', '4', '5', '6']],
    ['ANTWOORD OP VRAAG 1', ['1']],
    ['Antwoord:', []],
    ['Antwoord', []],
  ])('%s', (text, numbers) => {
    expect(answerLabel(text)?.numbers).toEqual(numbers)
  })

  it.each([
    'Antwoord van minister Klever (Defensie)',
    'Antwoord op vraag 3 luidt ontkennend.',
    'Antwoordapparaat',
    'antwoord op alles',
  ])('%s is none', (text) => {
    expect(answerLabel(text)).toBeNull()
  })
})

describe('a label of questions', () => {
  it.each([
    ['Vraag 1', ['1'], ''],
    ['Vraag 12:', ['12'], ''],
    ['Vraag 2 t/m 4', ['2', '3', '4'], ''],
    ['Vragen 4, 5, 7 en 8', ['4', '5', '7', '8'], ''],
    ['Vraag 3: Kent u dit?', ['3'], 'Kent u dit?'],
    ['Vraag 3 Kent u dit?', ['3'], 'Kent u dit?'],
    ['Vraag 3Kent u dit?', ['3'], 'Kent u dit?'],
    ['Vraag (1):', ['1'], ''],
    ['VRAAG 7', ['7'], ''],
  ])('%s', (text, numbers, rest) => {
    const label = questionLabel(text)
    expect(label?.numbers).toEqual(numbers)
    expect(text.slice(label?.length)).toBe(rest)
  })

  it.each(['Vraag 3 gaat over munitie', 'Vragen van het lid Jansen', 'Vraagt u dat?'])('%s is none', (text) => {
    expect(questionLabel(text)).toBeNull()
  })
})

describe('a number at the beginning of a line', () => {
  it.each([
    ['1. Kent u dit?', 1, 'stop'],
    ['1.Kent u dit?', 1, 'stop'],
    ['2) Kent u dit?', 2, 'bracket'],
    ['(3) Kent u dit?', 3, 'round'],
    ['4 Kent u dit?', 4, 'bare'],
    ['5', 5, 'bare'],
  ])('%s', (text, number, form) => {
    expect(lineNumber(text)).toMatchObject({ number, form })
  })

  it.each(['12 juni 2024', '2.500 mensen', '3.1 Inleiding', '5% van de leerlingen'])('%s is none', (text) => {
    expect(lineNumber(text)).toBeNull()
  })
})

describe('a date', () => {
  it.each([
    ['ingezonden 20 november 2024', '2024-11-20'],
    ['op 3-5-2024', '2024-05-03'],
    ['op 03/05/2024', '2024-05-03'],
    ['1 mrt. 2019', '2019-03-01'],
    ['2024-02-29', '2024-02-29'],
  ])('%s', (text, day) => {
    const [date] = findDates(text)
    expect(date && resolveDate(date, null)).toBe(day)
  })

  it.each([
    ['11 maart jl.', '2025-04-23', '2025-03-11'],
    ['20 december jongstleden', '2025-01-10', '2024-12-20'],
    ['29 februari jl.', '2025-03-01', '2024-02-29'],
    ['29 februari jl.', '2023-03-01', null],
  ])('%s, looked back for from %s', (text, from, day) => {
    const [date] = findDates(text)
    expect(date && resolveDate(date, from)).toBe(day)
  })

  it('that does not exist is none', () => {
    const [date] = findDates('31 februari 2024')
    expect(date && resolveDate(date, null)).toBeNull()
  })
})

describe('joining printed lines', () => {
  it.each([
    ['de ontwikkelings-|hulp', 'de ontwikkelingshulp'],
    ['van GroenLinks-|PvdA', 'van GroenLinks-PvdA'],
    ['de BNI-|indexatie', 'de BNI-indexatie'],
    ['olie-|en gasvelden', 'olie- en gasvelden'],
    ['in Noord-|Holland', 'in Noord-Holland'],
    ['ge-|interesseerd', 'geïnteresseerd'],
    ['be-|eindigd', 'beëindigd'],
    ['auto-|ongeluk', 'auto-ongeluk'],
    ['een oud-|minister', 'een oud-minister'],
    ['drie –|vier', 'drie – vier'],
    ['uitstoot van CO|2 in 2024', 'uitstoot van CO2 in 2024'],
    ['https://www.ad.nl/binnenland/|wachtlijsten~a1/', 'https://www.ad.nl/binnenland/wachtlijsten~a1/'],
    ['(https://nos.nl/artikel/25-extra-|verplichting-voor)', '(https://nos.nl/artikel/25-extra-verplichting-voor)'],
    ['zie https://nos.nl/artikel/12.|Kamerstuk 12', 'zie https://nos.nl/artikel/12. Kamerstuk 12'],
    ['gewone|regels', 'gewone regels'],
    ['over Salt Change-|rapporten (IPCC-rapporten)', 'over Salt Change-rapporten (IPCC-rapporten)'],
    [
      'rapporten over Salt Change-|rapporten en de Changerapporten',
      'rapporten over Salt Changerapporten en de Changerapporten',
    ],
    ['de Minister voor Rechtsbe-|scherming', 'de Minister voor Rechtsbescherming'],
    ['de Verenigde Sta-|ten', 'de Verenigde Staten'],
    ['Verantwoordelijk-|heid', 'Verantwoordelijkheid'],
  ])('%s', (text, joined) => {
    const lines = sourceLines(sourceFromText(text.replace('|', '\n')))
    const strand = joinLines(
      lines.map((line) => line.strand),
      joinContext(lines, 'lines'),
    )
    expect(strand.text).toBe(joined)
  })

  it('undoes a hyphen as the document writes the word elsewhere', () => {
    const lines = sourceLines(sourceFromText('Het lock-ineffect en het lock-\nineffect'))
    const strand = joinLines(
      lines.map((line) => line.strand),
      joinContext(lines, 'lines'),
    )
    expect(strand.text).toBe('Het lock-ineffect en het lock-ineffect')
  })

  it('still counts a hyphen that it undid as text of its place', () => {
    const lines = sourceLines(sourceFromText('de ontwikkelings-\nhulp'))
    const strand = joinLines(
      lines.map((line) => line.strand),
      joinContext(lines, 'lines'),
    )
    expect(passagesOf(strand)).toEqual([
      { block: 0, start: 0, end: 17 },
      { block: 1, start: 0, end: 4 },
    ])
  })
})

describe('the flow of a text', () => {
  const wrapped =
    'Deelt u de mening van de Raad voor de leefomgeving dat de\nnormen te ruim zijn en dat burgers daardoor onvoldoende\nbeschermd worden tegen de gevolgen van de uitstoot?'

  it('is lines where sentences break off at the width of the page', () => {
    expect(sourceFromText(wrapped).flow).toBe('lines')
  })

  it('is paragraphs where each line is a whole one', () => {
    expect(
      sourceFromText(wrapped.replaceAll('\n', ' ') + '\nZo nee, waarom niet?\nWat gaat u doen aan de overlast?').flow,
    ).toBe('paragraphs')
  })

  it('understands the line ends of every system', () => {
    expect(sourceFromText('a\r\nb\rc\nd').blocks).toHaveLength(4)
  })

  it('is of no length for an empty text', () => {
    expect(sourceFromText('').blocks).toEqual([{ runs: [] }])
  })
})

describe('a wish', () => {
  const wishes = (text: string) =>
    readWishes([{ id: 'q1', number: '1', spans: [{ kind: 'text', text }] }], '2024-11-19').map((wish) =>
      wish.kind === 'answer-before' ? [wish.kind, wish.text, wish.date] : [wish.kind],
    )

  it.each([
    'Kunt u deze vragen afzonderlijk beantwoorden?',
    'Kunt u deze vragen elk afzonderlijk beantwoorden?',
    'Kunt u deze vragen één voor één beantwoorden?',
    'Wilt u de vragen apart beantwoorden?',
    'Kunt u bovenstaande vragen stuk voor stuk beantwoorden?',
    'Bent u bereid deze vragen los van elkaar te beantwoorden?',
  ])('%s asks for separate answers', (text) => {
    expect(wishes(text)).toEqual([['answer-separately']])
  })

  it.each([
    [
      'Kunt u deze vragen beantwoorden voor aanvang van de begrotingsbehandeling van woensdag 20 november 2024?',
      'voor aanvang van de begrotingsbehandeling van woensdag 20 november 2024',
      '2024-11-20',
    ],
    ['Kunt u deze vragen vóór 3 december beantwoorden?', 'vóór 3 december', '2024-12-03'],
    ['Wilt u deze vragen voorafgaand aan het debat beantwoorden?', 'voorafgaand aan het debat', null],
    ['Kunt u deze vragen binnen een week beantwoorden?', 'binnen een week', null],
    ['Bent u bereid deze vragen uiterlijk op 10 januari te beantwoorden?', 'uiterlijk op 10 januari', '2025-01-10'],
  ])('%s asks for an answer in time', (text, before, date) => {
    expect(wishes(text)).toEqual([['answer-before', before, date]])
  })

  it.each([
    'Kunt u de Kamer vóór 1 mei informeren?',
    'Waarom kunt u de vragen niet binnen de gebruikelijke termijn beantwoorden?',
    'Kent u het antwoord op de vragen van het lid Jansen van vóór de zomer?',
  ])('%s is none', (text) => {
    expect(wishes(text)).toEqual([])
  })
})
