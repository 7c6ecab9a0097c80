import { describe, expect, it } from 'vitest'
import { asksSeparateAnswers } from '../../../letter/checks/asked-separately'
import { checkLetter } from '../../../letter/checks/check-letter'
import type { Finding } from '../../../letter/checks/finding'
import { findUnfinished } from '../../../letter/model/find-unfinished'
import { replaceDerived, setDate } from '../../../letter/model/edit-letter'
import { joinAnswers, removeQuestion, setAnswerContent } from '../../../letter/model/edit-questions'
import type { Letter } from '../../../letter/model/letter'
import { letterWith, question, richText } from '../../support/letter-builder'
import { sampleDraft, shippedTemplate } from '../../support/shipped-templates'

const template = shippedTemplate('antwoordbrief-defensie')

/** A letter in which nothing is missing or wrong. */
const complete = letterWith(template, {
  questions: [question('1'), question('2')],
  answers: { '1': 'Ja.', '2': 'Nee.' },
  case: {
    caseNumber: '2025Z04340',
    sentOn: '2025-03-11',
    members: [{ name: 'Nordkamp', party: 'GL-PvdA' }],
    addressedTo: ['minister van Defensie'],
    subject: 'drones',
  },
  letter: {
    date: '2025-03-20',
    ownReference: ['DS2025-1'],
    signatories: [{ office: 'minister van Defensie', name: 'drs. A. Naam', role: 'signs' }],
  },
})

const messages = (letter: Letter, check: string): readonly string[] =>
  checkLetter(letter, template)
    .filter((f) => f.check === check)
    .map((f) => f.message)

describe('checkLetter', () => {
  it('is silent when all is well', () => {
    expect(checkLetter(complete, template)).toEqual([])
  })

  it('has only hints for the model letter', () => {
    const { letter, template: own } = sampleDraft()
    expect(checkLetter(letter, own).filter((f: Finding) => f.severity !== 'hint')).toEqual([])
  })

  it('puts what is missing first', () => {
    const begun = setAnswerContent({ ...complete, date: null }, 'a-q1', richText('Zie PM.'))
    expect(checkLetter(begun, template).map((f) => f.severity)).toEqual(['missing', 'warning'])
  })

  it('names every empty field of a new letter', () => {
    expect(messages(letterWith(template), 'empty-fields')).toEqual([
      'De datum van de brief is nog niet ingevuld.',
      'Het eigen kenmerk is nog niet ingevuld.',
      'Het kenmerk van de Kamer is nog niet ingevuld.',
      'De datum van inzending is nog niet ingevuld.',
      'Wie de vragen stelt is nog niet ingevuld.',
      'Aan wie de vragen zijn gesteld is nog niet ingevuld.',
      'Het onderwerp van de vragen is nog niet ingevuld.',
      'De naam van de minister van Defensie is nog niet ingevuld.',
      'De brief bevat nog geen vragen.',
    ])
  })

  it('takes a dash for no reference', () => {
    expect(messages({ ...complete, ownReference: ['-'] }, 'empty-fields')).toHaveLength(1)
  })

  it('names unanswered questions, joint ones together', () => {
    const open = setAnswerContent(joinAnswers(complete, ['a-q1', 'a-q2']), 'a-q1', [])
    expect(messages(open, 'unanswered-questions')).toEqual(['Vragen 1 en 2 zijn nog niet beantwoord.'])
  })

  it('notices a date before the questions', () => {
    expect(messages(setDate(complete, '2025-03-10'), 'dates-fit')).toEqual([
      'De brief is gedateerd vóór de vragen, die op 11 maart 2025 zijn ingezonden.',
    ])
  })

  it('counts the days after the usual term', () => {
    expect(messages(setDate(complete, '2025-04-01'), 'dates-fit')).toEqual([])
    expect(messages(setDate(complete, '2025-04-02'), 'dates-fit')[0]).toMatch(/22 dagen/)
  })

  it('misses an office that was asked and is not named', () => {
    const asked = {
      ...complete,
      questionSet: { ...complete.questionSet, addressedTo: ['minister van Defensie', 'minister van Financiën'] },
    }
    expect(messages(asked, 'offices-answer')).toEqual([
      'De vragen zijn ook gesteld aan de minister van Financiën; die ondertekent niet en wordt niet genoemd.',
    ])
    const named = {
      ...asked,
      signatories: [...asked.signatories, { office: 'Minister van Financiën', name: '', role: 'on-behalf' as const }],
    }
    expect(messages(named, 'offices-answer')).toEqual([])
  })

  it('finds the number of another case in a hand-written opening', () => {
    const copied = replaceDerived(complete, 'opening', 'Uw brief met kenmerk 2024Z11859.')
    expect(messages(copied, 'other-case-number')).toEqual([
      'Hier staat kenmerk 2024Z11859, terwijl deze brief over 2025Z04340 gaat.',
    ])
  })

  it.each([
    ['Zie het antwoord op vraag 9.', 'Er is geen vraag 9 om naar te verwijzen.'],
    ['Zie het antwoord op vraag 1.', 'Het antwoord op vraag 1 verwijst naar zichzelf.'],
    [
      'Ik verwijs naar het antwoord op vraag 2.',
      '“Vraag 2” is getypt; een verwijzing loopt mee als de nummers veranderen.',
    ],
  ])('reads “%s”', (text, message) => {
    expect(messages(setAnswerContent(complete, 'a-q1', richText(text)), 'question-references')).toEqual([message])
  })

  it('notices a live reference whose question is gone', () => {
    const referring = setAnswerContent(complete, 'a-q1', [
      { kind: 'paragraph', children: [{ kind: 'question-reference', questions: ['q2'] }] },
    ])
    expect(messages(referring, 'question-references')).toEqual([])
    expect(messages(removeQuestion(referring, 'q2'), 'question-references')).toEqual([
      'Een verwijzing wijst naar een vraag die er niet meer is.',
    ])
  })

  it('mentions joint answers where separate ones were asked', () => {
    const wish = letterWith(template, {
      questions: [question('1'), question('2', 'Kunt u deze vragen afzonderlijk beantwoorden?')],
    })
    expect(messages(joinAnswers(wish, ['a-q1', 'a-q2']), 'asked-separately')).toHaveLength(1)
    expect(messages(wish, 'asked-separately')).toEqual([])
  })

  it('notices a rule of the model that a foreign file breaks', () => {
    expect(messages({ ...complete, answers: [] }, 'broken-rules')[0]).toMatch(/geen antwoord/)
  })
})

describe('unfinished markers', () => {
  it.each([
    ['PM', ['PM']],
    ['Bedrag: PM, volgt [aanvullen].', ['PM', '[aanvullen]']],
    ['XX miljoen', ['XX']],
    ['PMO en MAXX', []],
    ['noot [1] en [sic]', []],
    ['er is geen twijfel […] dat', ['[…]']],
    ['datum n.t.b.', ['n.t.b.']],
  ])('%s', (text, found) => {
    expect(findUnfinished(text).map(({ start, end }) => text.slice(start, end))).toEqual(found)
  })
})

describe('the wish for separate answers', () => {
  it.each([
    ['Kunt u deze vragen afzonderlijk beantwoorden?', true],
    ['Kunt u deze vragen één voor één en binnen een week beantwoorden?', true],
    ['Wilt u deze vragen ieder apart beantwoorden?', true],
    ['Kunt u elk van deze vragen afzonderlijk van een antwoord voorzien?', true],
    ['Kunt u deze vragen binnen drie weken beantwoorden?', false],
    ['Bent u bereid dit afzonderlijk te onderzoeken?', false],
  ])('%s: %s', (text, wish) => {
    expect(asksSeparateAnswers(text)).toBe(wish)
  })
})
