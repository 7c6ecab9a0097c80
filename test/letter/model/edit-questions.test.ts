import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addQuestions,
  joinAnswers,
  moveAnswer,
  nextQuestionId,
  removeQuestion,
  renumberQuestions,
  setAnswerContent,
  splitOff,
} from '../../../letter/model/edit-questions'
import { brokenInvariants } from '../../../letter/model/invariants'
import type { Letter } from '../../../letter/model/letter'
import { letterWith, question, richText } from '../../support/letter-builder'
import { shippedTemplate } from '../../support/shipped-templates'

const template = shippedTemplate('antwoordbrief-defensie')
const letter = letterWith(template, {
  questions: ['1', '2', '3', '4'].map((n) => question(n)),
  answers: { '1': 'een', '2': 'twee', '3': 'drie' },
})
const covers = (l: Letter) => l.answers.map((answer) => answer.covers.join('+'))

describe('editing questions', () => {
  it('joins answers at the place of the first, with all their text', () => {
    const joined = joinAnswers(letter, ['a-q3', 'a-q1'])
    expect(covers(joined)).toEqual(['q1+q3', 'q2', 'q4'])
    expect(joined.answers[0]?.content).toEqual(richText('een', 'drie'))
  })

  it('keeps every directorate and note of what is joined, each once', () => {
    const remarks: readonly (readonly [string, string])[] = [
      ['', 'bellen'],
      ['DGPenB', ''],
      ['DJZ', 'termijn'],
      ['DGPenB', 'bellen'],
    ]
    const answers = letter.answers.map((answer, n) => {
      const [responsible = '', internalNote = ''] = remarks[n] ?? []
      return { ...answer, responsible, internalNote }
    })
    const joined = joinAnswers(
      { ...letter, answers },
      answers.map(({ id }) => id),
    )
    expect(joined.answers).toMatchObject([{ responsible: 'DGPenB, DJZ', internalNote: 'bellen\ntermijn' }])
  })

  it('leaves a lone answer as it is', () => {
    expect(joinAnswers(letter, ['a-q1'])).toBe(letter)
  })

  it('takes a question out again, and the text stays where it was', () => {
    const split = splitOff(joinAnswers(letter, ['a-q1', 'a-q2']), 'q1')
    expect(covers(split)).toEqual(['q2', 'q1', 'q3', 'q4'])
    expect(split.answers[0]?.content).toEqual(richText('een', 'twee'))
    expect(new Set(split.answers.map((a) => a.id)).size).toBe(4)
  })

  it('moves an answer, and no further than the ends', () => {
    expect(covers(moveAnswer(letter, 'a-q1', 2))).toEqual(['q2', 'q3', 'q1', 'q4'])
    expect(covers(moveAnswer(letter, 'a-q1', 99))).toEqual(['q2', 'q3', 'q4', 'q1'])
    expect(covers(moveAnswer(letter, 'a-q4', -5))).toEqual(['q4', 'q1', 'q2', 'q3'])
  })

  it('removes a question with the answer that covered nothing else', () => {
    expect(covers(removeQuestion(letter, 'q2'))).toEqual(['q1', 'q3', 'q4'])
    expect(covers(removeQuestion(joinAnswers(letter, ['a-q1', 'a-q2']), 'q2'))).toEqual(['q1', 'q3', 'q4'])
  })

  it('numbers anew in the order of the set', () => {
    const renumbered = renumberQuestions(removeQuestion(letter, 'q2'))
    expect(renumbered.questionSet.questions.map((q) => q.number)).toEqual(['1', '2', '3'])
  })

  it('finds an id that is free', () => {
    expect(nextQuestionId(letter)).toBe('q5')
    expect(nextQuestionId(removeQuestion(letter, 'q1'))).toBe('q4-2')
  })

  it('refuses an id that is taken', () => {
    expect(() => addQuestions(letter, [question('1')])).toThrow(/taken/)
  })

  it('keeps every rule of the model, whatever is done in whatever order', () => {
    const id = fc.integer({ min: 1, max: 8 })
    const edit = fc.oneof(
      id.map((n) => (l: Letter) => removeQuestion(l, `q${String(n)}`)),
      id.map((n) => (l: Letter) => splitOff(l, `q${String(n)}`)),
      fc.tuple(id, id).map(
        ([a, b]) =>
          (l: Letter) =>
            joinAnswers(l, [`a-q${String(a)}`, `a-q${String(b)}`]),
      ),
      fc.tuple(id, fc.integer({ min: -2, max: 9 })).map(
        ([n, to]) =>
          (l: Letter) =>
            moveAnswer(l, `a-q${String(n)}`, to),
      ),
      fc.constant((l: Letter) => addQuestions(l, [{ ...question('9'), id: nextQuestionId(l) }])),
      id.map((n) => (l: Letter) => setAnswerContent(l, `a-q${String(n)}`, richText('tekst'))),
      fc.constant(renumberQuestions),
    )
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
        const result = edits.reduce((l, change) => change(l), letter)
        expect(brokenInvariants(result)).toEqual([])
      }),
    )
  })

  it('never touches an answer that was not named', () => {
    const changed = setAnswerContent(letter, 'a-q2', richText('anders'))
    expect(changed.answers.filter((a, i) => a !== letter.answers[i]).map((a) => a.id)).toEqual(['a-q2'])
  })
})
