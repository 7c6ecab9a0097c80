import { describe, expect, it } from 'vitest'
import { replaceDerived } from '../../../letter/model/edit-letter'
import type { Letter } from '../../../letter/model/letter'
import { replaceOne } from '../../../letter/model/replace-in-letter'
import { speltWords, WORDS } from '../../../letter/model/spelt-words'
import { letterWith, question } from '../../support/letter-builder'
import { shippedTemplate } from '../../support/shipped-templates'

const template = shippedTemplate('antwoordbrief-defensie')
const reference = () => 'vraag'
const wordsOf = (letter: Letter) => speltWords(letter, template, reference)
const answered = (text: string) => letterWith(template, { questions: [question('1')], answers: { '1': text } })

describe('speltWords', () => {
  it.each([
    ['Een woord, en nog één.', ['Een', 'woord', 'en', 'nog', 'één']],
    ['BHO-begroting en zee- en luchtmacht', ['BHO-begroting', 'en', 'zee', 'en', 'luchtmacht']],
    ["foto's en foto’s", ["foto's", 'en', 'foto’s']],
    ['2025Z04340 F-35 21e x 3', []],
    ['mail jan@voorbeeld.nl of zie https://voorbeeld.nl/fuot en www.fuot.nl.', ['mail', 'of', 'zie', 'en']],
    ['‘aanhaling’ en/of (haakjes)', ['aanhaling', 'en', 'of', 'haakjes']],
    ['coo\u0308rdinatie', ['coo\u0308rdinatie']],
  ])('%s', (text, words) => {
    expect(wordsOf(answered(text)).map(({ word }) => word)).toEqual(words)
  })

  it('leaves questions and names alone, and a derived text until the drafter wrote it', () => {
    const letter = letterWith(template, {
      questions: [question('1', 'Fuot?')],
      case: { subject: 'onderwerp', members: [{ name: 'Fuot', party: 'X' }] },
    })
    expect(wordsOf(letter).map(({ word }) => word)).toEqual(['onderwerp'])
    const own = wordsOf(replaceDerived(letter, 'closing', 'Met groet'))
    expect(own.map(({ place, word }) => `${place.kind} ${word}`)).toEqual([
      'case-subject onderwerp',
      'derived Met',
      'derived groet',
    ])
  })

  it('names each word by a number under which it can be replaced', () => {
    const letter = answered('een a@b.nl twee 3x drie')
    for (const word of wordsOf(letter)) {
      const { answers } = replaceOne(letter, word, { pattern: WORDS, insert: 'MIES', template, reference })
      expect(JSON.stringify(answers)).toContain(`${word.before}MIES${word.after}`)
    }
  })

  it('is done quickly with a line that never ends', () => {
    const letter = answered(`${'a'.repeat(200_000)} ${'-'.repeat(200_000)} ${"a'".repeat(100_000)}`)
    expect(wordsOf(letter).length).toBeGreaterThan(0)
  })
})
