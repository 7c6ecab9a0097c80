import { describe, expect, it } from 'vitest'
import { AnswerIndex } from '../../../electron/earlier-answers/answer-index'
import { wordsOf } from '../../../electron/earlier-answers/words'
import type { EarlierLetter } from '../../../letter/reuse/earlier-letter'

const letter = (question: string, answer: string, change: Partial<EarlierLetter> = {}): EarlierLetter => ({
  subject: 'de zaak',
  members: 'Nordkamp (GL-PvdA)',
  caseNumber: '2025Z04340',
  date: '2025-04-23',
  annexNumber: null,
  pairs: [{ numbers: ['4'], question, answer }],
  ...change,
})

const index = AnswerIndex.empty()
index.add('haven.docx', letter('Kunt u de Coördinatie van de haven toelichten?', 'De uitbreiding gaat door.'))
index.add('trein.docx', letter('Rijdt de nachttrein naar Praag?', 'De nachttrein rijdt, ook langs de haven.'))
index.add('zorg.docx', letter('Wat kost de zorg voor ouderen in Drenthe?', 'Dat is niet bekend.'))

const files = (words: string) => index.byWords(words, '2026-01-01', 9).map((hit) => hit.file)

describe('searching by words', () => {
  it.each([
    ['nachttrein', ['trein.docx']],
    ['NACHTTREIN praag', ['trein.docx']],
    ['nacht', ['trein.docx']],
    ['coordinatie', ['haven.docx']],
    ['nachttrien', []],
    ['nachttrain', ['trein.docx']],
    ['nachttrein zorg', []],
    ['bestaatniet', []],
    ['', []],
    ['de het een', []],
  ])('%j finds %j', (words, found) => {
    expect(files(words)).toEqual(found)
  })

  it('puts a hit in the question before one in the answer', () => {
    expect(files('haven')[0]).toBe('haven.docx')
    expect(files('haven')).toHaveLength(2)
  })

  it('shows pair, letter, date, age and a citation that is ready', () => {
    expect(index.byWords('nachttrein', '2025-05-03', 1)[0]).toMatchObject({
      question: 'Rijdt de nachttrein naar Praag?',
      answer: 'De nachttrein rijdt, ook langs de haven.',
      subject: 'de zaak',
      date: '2025-04-23',
      ageInDays: 10,
      citation: 'Zie het antwoord op vraag 4 in de brief van 23 april 2025 met kenmerk 2025Z04340.',
    })
  })
})

describe('searching by a question', () => {
  it.each([
    ['Gaat er weer een nachttrein rijden naar Praag of Wenen?', 'trein.docx'],
    ['Hoe staat het met de kosten van zorg aan ouderen in Drenthe en Groningen?', 'zorg.docx'],
  ])('%s', (question, file) => {
    expect(index.similarTo(question, '2026-01-01', 3)[0]?.file).toBe(file)
  })

  it('finds nothing when no word is known', () => {
    expect(index.similarTo('Bent u hiermee bekend, en zo ja?', '2026-01-01', 3)).toEqual([])
  })
})

describe('taking a file out', () => {
  it('takes every word with it that no other file has', () => {
    const own = AnswerIndex.empty()
    own.add(
      'a',
      letter('Is geheimwoord bekend?', 'Ja, geheimwoord.', { subject: 'geheimwoord', members: 'Geheimwoord' }),
    )
    own.add('b', letter('Is openbaar bekend?', 'Ja.'))
    own.remove('a', 1)
    expect(own.toJSON().toLowerCase()).not.toContain('geheimwoord')
    expect(own.byWords('openbaar', '2026-01-01', 5)).toHaveLength(1)
    expect(own.size).toBe(1)
  })
})

describe('keeping an index', () => {
  it('gives back the same hits', () => {
    const again = AnswerIndex.from(index.toJSON())
    expect(again.byWords('haven', '2026-01-01', 9)).toEqual(index.byWords('haven', '2026-01-01', 9))
    expect(again.similarTo('nachttrein naar Praag', '2026-01-01', 9)).toEqual(
      index.similarTo('nachttrein naar Praag', '2026-01-01', 9),
    )
  })

  it.each(['', '{}', '{"search":{}}', 'null'])('refuses %j', (text) => {
    expect(() => AnswerIndex.from(text)).toThrow()
  })
})

describe('the words of a text', () => {
  it.each([
    ['Coördinatie, de ‘haven’!', ['coordinatie', 'haven']],
    ['21 501-20', ['21', '501', '20']],
    ['x'.repeat(500), []],
  ])('%j: %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })
})
