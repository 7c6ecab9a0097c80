import { describe, expect, it } from 'vitest'
import type { ParsedDocument } from '../../../letter/questions/parsed-document'
import { parseQuestions } from '../../../letter/questions/parse-questions'
import { sourceFromText } from '../../../letter/questions/source-from-text'
import { asExpected, lostWords, type ExpectedDocument } from '../../support/expected-document'

const parse = (...lines: readonly string[]): ParsedDocument => {
  const source = sourceFromText(lines.join('\n'))
  const document = parseQuestions(source)
  expect(lostWords(source, document)).toEqual([])
  return document
}
const head = 'Vragen van het lid Zand (CDA) aan de minister van Defensie over zout'

const expectIn = (document: ParsedDocument, expected: ExpectedDocument): void => {
  expect(asExpected(document, expected)).toEqual(expected)
}

describe('labels with a stop and a bracket', () => {
  it.each([
    ['1.)', '2.)'],
    ['1).', '2).'],
    ['(1).', '(2).'],
  ])('%s on a line of its own', (one, two) => {
    expectIn(parse(head, '', one, 'Kent u zout?', '', two, 'Is het duur?'), {
      numbers: ['1', '2'],
      questions: ['Kent u zout?', 'Is het duur?'],
    })
  })

  it('1.) before its text', () => {
    expectIn(parse(head, '', '1.) Kent u zout?', '2.) Is het duur?'), { questions: ['Kent u zout?', 'Is het duur?'] })
  })
})

describe('notes marked with stars in brackets', () => {
  it('are tied to a question and taken off the subject', () => {
    const document = parse(
      `${head}. (*)`,
      '',
      '1.)',
      'Kent u het bericht "Zout te duur"(**)?',
      '',
      '2.)',
      'Ja?',
      '',
      '(*) NOS teletekst, 5 april 2031',
      '(**)',
      'https://www.example.nl/zout',
    )
    expectIn(document, {
      subject: 'zout',
      questions: ['Kent u het bericht "Zout te duur"{**}?', 'Ja?'],
      notes: [
        ['*', 'NOS teletekst, 5 april 2031'],
        ['**', 'https://www.example.nl/zout'],
      ],
    })
  })
})

describe('lines that a copy ran together', () => {
  it('a page foot and the label of the next page', () => {
    const document = parse(
      'Tweede Kamer der Staten-Generaal2',
      `${head} (ingezonden 3 mei 2031).`,
      'Antwoord van Minister Peper (Defensie) (ontvangen 4 juni 2031).',
      'Vraag 1',
      'Kent u zout?',
      'ISSN 0921 - 7398’s-Gravenhage 2031Tweede Kamer, vergaderjaar 2030–2031, Aanhangsel 1Antwoord 1',
      'Ja.',
      'Vraag 2',
      'Is het duur?2',
      '2Kamerstuk 29 383, nr. 406.',
      'Tweede Kamer, vergaderjaar 2030–2031, Aanhangsel 2Antwoord 2',
      'Nee.',
    )
    expectIn(document, { answers: [[1], [2]], answerTexts: ['Ja.', 'Nee.'] })
  })

  it.each(['2031Z01234 ', '2031Z01234 – ', '593 '])('%s and the heading', (number) => {
    expectIn(parse('Zout', '', `${number}${head} (ingezonden 3 mei 2031)`, '', '1. Kent u zout?', '2. Ja?'), {
      sentOn: '2031-05-03',
      members: [['Zand', 'CDA']],
      addressedTo: ['minister van Defensie'],
      subject: 'zout',
    })
  })

  it('the session year and the number of the case', () => {
    const page = (line: string) =>
      parse('Datum publicatieOrganisatieVergaderjaarVraag', line, '', head, '', '1. Kent u zout?', '2. Ja?')
    expectIn(page('Tweede Kamer der Staten-Generaal2030-20312031Z01234'), { caseNumber: '2031Z01234' })
    expectIn(page('Tweede Kamer der Staten-Generaal2030-20312031Z0123415-11-2031'), { caseNumber: '2031Z01234' })
  })
})

describe('fields that stand on lines of their own', () => {
  const questions = ['', 'Vraag 1', '', 'Kent u zout?', '', 'Vraag 2', '', 'Ja?']

  it('fill what the heading leaves open', () => {
    const document = parse(
      'Schriftelijke vragen van Zilt Tweede Kamerlid Jan Zand als lid van de vaste commissie voor Zout en de Leden Peper (SP) en Suiker (CDA) aan de minister van Defensie',
      '',
      'Onderwerp:   Het bericht dat zout duur is',
      '',
      'Kamerstuk:   2031Z01234',
      '',
      'Datum:            5 april 2031',
      ...questions,
    )
    expectIn(document, {
      caseNumber: '2031Z01234',
      sentOn: '2031-04-05',
      members: [
        ['Jan Zand', 'Zilt'],
        ['Peper', 'SP'],
        ['Suiker', 'CDA'],
      ],
      addressedTo: ['minister van Defensie'],
      subject: 'Het bericht dat zout duur is',
    })
    expect(document.remarks.map((remark) => remark.kind)).toEqual([])
  })

  it('give the day before the heading, not the day of the answer', () => {
    expectIn(parse('Indiendatum: 8 mrt. 2031', 'Antwoorddatum: 12 apr. 2031', '', head, ...questions), {
      sentOn: '2031-03-08',
    })
  })

  it('leave the date of a letter to the letter', () => {
    const letter = ['Datum: 3 mei 2031', 'Geachte voorzitter,', 'Hierbij zend ik u de antwoorden.', '']
    expectIn(parse(...letter, `${head} (ingezonden 1 april 2031)`, '', '1. Kent u zout?', '', 'Ja.'), {
      sentOn: '2031-04-01',
      letterDate: '2031-05-03',
    })
  })

  it('know the head of a note without its space', () => {
    const document = parse(
      head,
      '',
      'Vraag 1',
      'Kent u zout?1',
      '',
      'Vraag 2',
      'Ja?',
      '',
      'XNoot',
      '1',
      '',
      'Bericht ANP, 1 juni 2031.',
      '',
      'Naar boven',
    )
    expectIn(document, { notes: [['1', 'Bericht ANP, 1 juni 2031.']] })
    expect(document.leftOver).toEqual([])
  })

  it('lose the emphasis of Markdown', () => {
    expectIn(
      parse(
        'Vragen van het lid Zand (CDA) aan de minister van Defensie over het',
        '_artikel «Zout wordt duur»_',
        '_(ingezonden 3 mei 2031)_',
        '',
        '1. Kent u zout?',
        '2. Ja?',
      ),
      {
        subject: 'het artikel «Zout wordt duur»',
      },
    )
  })
})

describe('a part of a set that does not begin at 1', () => {
  it('keeps its numbers', () => {
    const document = parse('4.', 'Kent u zout?', '', '5.', 'Is het duur?', '', '6.', 'Zo ja, waarom?')
    expectIn(document, { numbers: ['4', '5', '6'], questions: ['Kent u zout?', 'Is het duur?', 'Zo ja, waarom?'] })
    expect(document.remarks).toContainEqual({ kind: 'number-missing', number: 1 })
  })

  it('is read with its answers, one question or more', () => {
    const one = parse(
      'AH 77',
      head,
      'Antwoord van minister Peper (Defensie) (ontvangen 4 juni 2031)',
      '',
      '4.',
      'Kent u zout?',
      'Antwoord:',
      'Ja.',
    )
    expectIn(one, { numbers: ['4'], answers: [[4]], answerTexts: ['Ja.'] })
    const two = parse(head, '', '7. Kent u zout?', '', '9. Kent u peper?', '', 'Antwoord op de vragen 7 en 9', 'Ja.')
    expectIn(two, { numbers: ['7', '9'], answers: [[7, 9]] })
  })

  it('is not found in dates and amounts', () => {
    const document = parse(
      head,
      '',
      'Kent u het bericht van',
      '12. Wat een raar bericht was dat volgens velen in het land?',
      '',
      'Is zout duur?',
    )
    expectIn(document, { numbers: ['1', '2'] })
  })
})

describe('what stands behind the questions', () => {
  it('is the text of a delay notice that prints them', () => {
    const document = parse(
      `${head} (ingezonden 3 mei 2031).`,
      'Mededeling van Minister Peper (Defensie) (ontvangen 14 mei 2031).',
      '',
      'Vraag 1',
      'Kent u zout?1',
      '',
      'Vraag 2',
      'Ja?',
      '',
      'Mededeling',
      'De vragen van het lid Zand (CDA) kunnen niet binnen de gebruikelijke termijn worden beantwoord.',
      '',
      'X Noot',
      '1',
      'De Volkskrant, 25 maart 2031',
    )
    expectIn(document, {
      kind: 'delay-notice',
      questions: ['Kent u zout?{1}', 'Ja?'],
      notes: [['1', 'De Volkskrant, 25 maart 2031']],
      answers: [],
    })
  })

  it('is what a site puts below them', () => {
    const document = parse(
      head,
      '',
      'Vraag 1',
      'Kent u zout?',
      '',
      'Vraag 2',
      'Ja?',
      'Ondertekenaars',
      '-',
      'Eerste ondertekenaar',
      'A. Zand, Tweede Kamerlid',
    )
    expectIn(document, { questions: ['Kent u zout?', 'Ja?'] })
    expect(document.leftOver.length).toBeGreaterThan(0)
  })
})

describe('a page of the House that names who handed in below the questions', () => {
  it('keeps that out of the last question', () => {
    const tail = [
      'Indieners',
      '-',
      'Gericht aan',
      'A. Peper, minister van Defensie -',
      'Indiener',
      'B. Zand, Tweede Kamerlid',
    ]
    const document = parse(head, '', 'Vraag 1', 'Kent u zout?', '', 'Vraag 2', 'Ja?', ...tail)
    expectIn(document, { questions: ['Kent u zout?', 'Ja?'] })
    expect(document.leftOver.length).toBeGreaterThan(0)
  })
})

describe('a page that names the member only', () => {
  it('is read by title and heading, without the day between them', () => {
    const document = parse(
      'Schriftelijke vragen Jan Zand over het plan voor zout',
      '',
      'donderdag 16 augustus 2031',
      '',
      'Schriftelijke vragen Jan Zand aan de Minister van Defensie',
      '',
      'Vraag 1',
      'Kent u zout?',
      '',
      'Vraag 2',
      'Ja?',
    )
    expectIn(document, {
      members: [['Jan Zand', '']],
      addressedTo: ['minister van Defensie'],
      subject: 'het plan voor zout',
      questions: ['Kent u zout?', 'Ja?'],
    })
    expect(document.remarks).toContainEqual({ kind: 'party-unknown', member: 'Jan Zand' })
  })
})

describe('answers headed by who answers', () => {
  it('were asked of them, when nothing else is said', () => {
    const document = parse(
      'Antwoorden van de minister van Defensie op vragen van het lid Zand (CDA) over zout (ingezonden 3 mei 2031).',
      '',
      'Vraag 1',
      'Kent u zout?',
      '',
      'Antwoord',
      'Ja.',
    )
    expectIn(document, { addressedTo: ['minister van Defensie'] })
  })
})

describe('a page with more above and below the paper', () => {
  it('is read by the heading of the paper, not by the title of the page and its numbered parts', () => {
    const document = parse(
      'Antwoord op vragen van het lid Zand over zout - Zout en zee',
      '1. Kerngegevens',
      'Officiële titel Antwoord op vragen van het lid Zand over zout',
      '2. Tekst',
      `${head} (ingezonden 1 april 2031).`,
      'Antwoord van minister Peper (Defensie) (ontvangen 3 mei 2031).',
      'Vraag 1',
      'Kent u zout?',
      'Antwoord 1',
      'Ja.',
      '3. Meer informatie',
    )
    expectIn(document, {
      members: [['Zand', 'CDA']],
      addressedTo: ['minister van Defensie'],
      subject: 'zout',
      sentOn: '2031-04-01',
      questions: ['Kent u zout?'],
      answerTexts: ['Ja.'],
    })
    expect(document.leftOver.length).toBeGreaterThan(0)
  })

  it('leaves its foot out of the last question', () => {
    const foot = ['Lees ook', 'Peper is duur', 'Over deze website', 'Contact', '© 2031 Zout']
    expectIn(parse(head, '', '1. Kent u zout?', '', '2. Ja?', '', ...foot), { questions: ['Kent u zout?', 'Ja?'] })
    expectIn(parse(head, '', 'Vraag 1', 'Kent u zout?', '', 'Vraag 2', 'Ja?', ...foot), {
      questions: ['Kent u zout?', 'Ja?'],
    })
  })

  it('keeps such words where a question follows', () => {
    const answers = [
      'Vraag 1',
      'Kent u zout?',
      'Antwoord 1',
      'Ja.',
      'Contact',
      'Dat loopt.',
      'Vraag 2',
      'Ja?',
      'Antwoord 2',
      'Nee.',
    ]
    expectIn(parse(head, 'Antwoord van minister Peper (Defensie)', '', ...answers), {
      answerTexts: ['Ja.\nContact\nDat loopt.', 'Nee.'],
    })
  })

  it.each(['Tweede Kamer der Staten-Generaal', 'Rijksoverheid.nl', 'Partij voor de Dieren'])(
    'loses the name of the site behind its title: %s',
    (site) => {
      expectIn(parse(`${head} | ${site}`, '', '1. Kent u zout?', '', '2. Ja?'), { subject: 'zout' })
    },
  )
})
