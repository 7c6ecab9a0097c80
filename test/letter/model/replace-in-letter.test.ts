import { describe, expect, it } from 'vitest'
import { composeLetter } from '../../../letter/model/compose-letter'
import { replaceDerived } from '../../../letter/model/edit-letter'
import { searchPattern } from '../../../letter/model/find-in-text'
import type { Letter } from '../../../letter/model/letter'
import {
  countReplaced,
  isWritable,
  matchesInLetter,
  replaceAll,
  replaceOne,
} from '../../../letter/model/replace-in-letter'
import { richTextToPlain } from '../../../letter/model/rich-text-plain'
import { placeKey } from '../../../letter/model/searched-texts'
import { letterWith, question, richText } from '../../support/letter-builder'
import { sampleDraft, shippedTemplate } from '../../support/shipped-templates'

const template = shippedTemplate('antwoordbrief-defensie')
const reference = () => 'vraag'
const patternOf = (words: string) => {
  const pattern = searchPattern({ words, matchCase: false, wholeWords: false })
  if (!pattern) throw new Error('nothing to look for')
  return pattern
}
const find = (letter: Letter, words: string) => matchesInLetter(letter, template, patternOf(words), reference)
const placesOf = (letter: Letter, words: string) =>
  find(letter, words).map(({ place, at }) => `${placeKey(place)} ${at}`)
const replacing = (words: string, insert: string) => ({ pattern: patternOf(words), insert, template, reference })

const letter = letterWith(template, {
  questions: [question('1', 'Wat kost een drone?\nEn twee drones?'), question('2')],
  answers: { '1': 'Een drone kost geld.' },
  case: { subject: 'de drone', members: [{ name: 'Van der Drone', party: 'VVD' }] },
  letter: { introduction: richText('Over drones gesproken.'), ownReference: ['D25-drone'], classification: 'Drone' },
})

/** Defensie prints offices in capitals, with their article. */
const signed: Letter = {
  ...letter,
  date: '2025-04-23',
  questionSet: { ...letter.questionSet, sentOn: '2025-03-11' },
  signatories: [
    { office: 'minister van Defensie', name: 'Bijna', role: 'signs' },
    { office: 'minister van Financiën', name: 'Bijna', role: 'on-behalf' },
  ],
  replaced: { subject: '-', opening: '-', annexHeading: '-' },
}

describe('matchesInLetter', () => {
  it('finds words wherever they can be read, in the order of the letter', () => {
    const places = placesOf(letter, 'drone')
    expect(places).toEqual([
      'member 0 0',
      'case-subject 0',
      'classification 0',
      'column ownReference 0',
      'derived subject 0',
      'derived subject 1',
      'derived opening 0',
      'derived opening 1',
      'derived annexHeading 0',
      'derived annexHeading 1',
      'introduction 0',
      'question a-q1 q1 0',
      'question a-q1 q1 1',
      'answer a-q1 0',
    ])
  })

  it('finds what the Kamer sent and what colleagues wrote: parties, offices, number, notes, directorate', () => {
    const { letter: sample, template: own } = sampleDraft()
    const asked = { ...sample.questionSet, notes: [{ id: 'n1', label: '1', text: 'Zie rtl.nl\nen rtl.nl' }] }
    const about: Letter = {
      ...sample,
      questionSet: {
        ...asked,
        members: [{ name: 'X', party: 'RTL' }],
        addressedTo: ['x', 'rtl'],
        caseNumber: '2025rtl',
      },
      answers: sample.answers.map((answer, at) => (at === 1 ? { ...answer, responsible: 'DG RTL' } : answer)),
    }
    const found = matchesInLetter(about, own, patternOf('rtl'), reference).map(({ place }) => placeKey(place))
    expect(found.filter((key) => !key.startsWith('derived'))).toEqual([
      'party 0',
      'asked-office 1',
      'case-number',
      `responsible ${sample.answers[1]?.id ?? ''}`,
      'asker-note n1',
      'asker-note n1',
    ])
  })

  it('finds the dates, and the offices as they print under the letter', () => {
    expect(placesOf(signed, '2025')).toEqual(['sent-on 0', 'date 0'])
    expect(placesOf(signed, 'de minister van')).toContain('signatory-office 0 0')
    expect(placesOf(signed, 'BIJNA')).toEqual(['signatory 0 0'])
  })

  it('counts the matches within each footnote', () => {
    const noted: Letter = {
      ...letter,
      introduction: [
        {
          kind: 'paragraph',
          children: [
            { kind: 'text', text: 'graf', marks: [] },
            { kind: 'footnote', children: [{ kind: 'text', text: 'graf', marks: [] }] },
          ],
        },
      ],
    }
    expect(find(noted, 'graf').map(({ note }) => note)).toEqual([null, { index: 0, at: 0 }])
  })
})

describe('replaceOne', () => {
  it('replaces in every kind of place, and nothing in a question', () => {
    for (const match of find(letter, 'drone')) {
      const replaced = replaceOne(letter, match, replacing('drone', 'ballon'))
      if (match.place.kind === 'question') expect(replaced).toBe(letter)
      else {
        const left = placesOf(replaced, 'ballon')
        expect(left, placeKey(match.place)).toContain(`${placeKey(match.place)} 0`)
      }
    }
  })

  it('replaces only that one', () => {
    const twice = letterWith(template, { questions: [question('1')], answers: { '1': 'aap noot aap' } })
    const second = find(twice, 'aap')[1]
    if (!second) throw new Error('there are two')
    const { answers } = replaceOne(twice, second, replacing('aap', 'mies'))
    expect(richTextToPlain(answers[0]?.content ?? [], reference)).toBe('aap noot mies')
  })
})

describe('an office under the letter', () => {
  const officesAfter = (words: string, insert: string) =>
    replaceAll(signed, replacing(words, insert)).signatories.map(({ office }) => office)

  it('is replaced as it was written, however it prints', () => {
    expect(officesAfter('defensie', 'Oorlog')).toEqual(['minister van Oorlog', 'minister van Financiën'])
    expect(officesAfter('minister van', 'staatssecretaris van')).toEqual([
      'staatssecretaris van Defensie',
      'staatssecretaris van Financiën',
    ])
  })

  it('keeps the words that the house puts before it', () => {
    expect(officesAfter('de minister', 'onze minister')).toEqual(['minister van Defensie', 'minister van Financiën'])
    expect(officesAfter('de', 'het')).toEqual(['minister van hetfensie', 'minister van Financiën'])
  })

  it('takes the texts that follow it along, which go on following', () => {
    const replaced = replaceAll({ ...signed, replaced: {} }, replacing('Financiën', 'Oorlog'))
    expect(replaced.replaced).toEqual({})
    expect(composeLetter(replaced, template).opening.join(' ')).toContain('minister van Oorlog')
  })
})

describe('a date', () => {
  it('is found and never replaced', () => {
    const [first] = find(signed, '2025')
    if (!first) throw new Error('there are two')
    expect(isWritable(first.place)).toBe(false)
    expect(replaceOne(signed, first, replacing('2025', '2026'))).toBe(signed)
    expect(replaceAll(signed, replacing('2025', '2026'))).toBe(signed)
  })
})

describe('replaceAll', () => {
  it('replaces a fact, and leaves the texts that follow it following', () => {
    const replaced = replaceAll(letter, replacing('drone', 'drones'))
    expect(replaced.replaced).toEqual({})
    const { subject, opening, annexHeading } = composeLetter(replaced, template)
    for (const text of [subject, opening.join(' '), annexHeading]) {
      expect(text).toContain('de drones')
      expect(text).not.toContain('droness')
    }
  })

  it('replaces what the drafter or the template wrote in a derived text', () => {
    const own = replaceDerived(letter, 'closing', 'Groet van de drone')
    const replaced = replaceAll(own, replacing('drone', 'ballon'))
    expect(replaced.replaced.closing).toBe('Groet van de ballon')
    const salutation = composeLetter(letter, template).salutation
    const word = salutation.split(' ')[0] ?? ''
    expect(composeLetter(replaceAll(letter, replacing(word, 'Beste')), template).salutation).toBe(
      salutation.replace(word, 'Beste'),
    )
  })

  it('counts what it replaced, texts that followed included and questions not', () => {
    const all = find(letter, 'drone')
    const given = replacing('drone', 'ballon')
    const after = replaceAll(letter, given)
    expect(countReplaced(all, letter, after, given)).toBe(all.filter(({ place }) => place.kind !== 'question').length)
    expect(find(after, 'drone').map(({ place }) => place.kind)).toEqual(['question', 'question'])
  })

  it('leaves a letter without such words as it is', () => {
    const { letter: sample, template: own } = sampleDraft()
    expect(replaceAll(sample, { ...replacing('qwertz', 'x'), template: own })).toBe(sample)
  })
})
