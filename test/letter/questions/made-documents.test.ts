import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseQuestions } from '../../../letter/questions/parse-questions'
import { asExpected, lostWords, misplaced, wordsLeftOver } from '../../support/expected-document'
import { makeDocument } from '../../support/question-documents'

const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 })

describe('2,000 made-up documents of every form', () => {
  it('are understood whole, and lose no word', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { source, form, answers, answerTexts, left, ...truth } = makeDocument(seed)
        const document = parseQuestions(source)
        const expected = { ...truth, ...(answers.length > 0 ? { answers, answerTexts } : {}) }
        expect({ form, seed, ...asExpected(document, expected) }).toEqual({ form, seed, ...expected })
        expect(lostWords(source, document)).toEqual([])
        expect(wordsLeftOver(source, document).filter((word) => !left.includes(word))).toEqual([])
        if (!/^(?:word|copy)/.test(form)) expect(misplaced(source, document)).toEqual([])
      }),
      { numRuns: 2000, seed: 20261124, endOnFailure: true },
    )
  })
})
