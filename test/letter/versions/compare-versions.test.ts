import { describe, expect, it } from 'vitest'
import { setCase, setDate, setIntroduction } from '../../../letter/model/edit-letter'
import { moveAnswer, removeQuestion, setAnswerContent, setAnswerStatus } from '../../../letter/model/edit-questions'
import type { Letter } from '../../../letter/model/letter'
import type { Mark, RichText } from '../../../letter/model/rich-text'
import { compareVersions } from '../../../letter/versions/compare-versions'
import { sampleDraft } from '../../support/shipped-templates'

const older = sampleDraft()
const words = { draft: 'concept', 'in-review': 'ter afstemming', agreed: 'akkoord' }
const idOf = (n: number) => older.letter.answers[n - 1]?.id ?? ''
const text = (words: string, marks: readonly Mark[] = []): RichText => [
  { kind: 'paragraph', children: [{ kind: 'text', text: words, marks }] },
]
const since = (change: (letter: Letter) => Letter) =>
  compareVersions(older, { ...older, letter: change(older.letter) }, words)
const kinds = (change: (letter: Letter) => Letter) =>
  since(change).changes.map(({ part }) => (part.kind === 'printed' ? part.part : part.kind))

describe('two versions of a letter', () => {
  it('that are the same differ in nothing', () => {
    expect(since((letter) => letter)).toEqual({ changes: [], added: 0, removed: 0, same: true })
  })

  it('show an answer that was written over, with the words that went and came', () => {
    const { changes, added, removed, same } = since((letter) => setAnswerContent(letter, idOf(6), text('Nee, niet.')))
    expect(changes.map(({ part }) => part)).toEqual([
      { kind: 'answer', answer: idOf(6), questions: 'vraag 6', inBoth: true },
    ])
    expect([added, removed, same]).toEqual([2, 1, false])
  })

  it('say so when only the formatting differs', () => {
    const { changes } = since((letter) => setAnswerContent(letter, idOf(6), text('Ja.', ['bold'])))
    expect(changes).toMatchObject([{ part: { kind: 'answer' }, pieces: [] }])
  })

  it('show an answer that only one of them has', () => {
    const question = older.letter.answers[5]?.covers[0] ?? ''
    const { changes } = since((letter) => removeQuestion(letter, question))
    expect(changes).toMatchObject([
      { part: { kind: 'answer', questions: 'vraag 6', inBoth: false }, pieces: [{ kind: 'removed' }] },
    ])
  })

  it('show what differs on the front page and before the first question', () => {
    expect(kinds((letter) => setDate(letter, '2025-05-01'))).toEqual(['date'])
    expect(kinds((letter) => setCase(letter, { subject: 'iets anders' }))).toEqual(['subject', 'annexHeading'])
    expect(kinds((letter) => setIntroduction(letter, text('Vooraf.')))).toEqual(['introduction'])
  })

  it('show the state of an answer, which never prints', () => {
    const { changes } = since((letter) => setAnswerStatus(letter, idOf(1), 'in-review'))
    expect(changes).toMatchObject([
      {
        part: { kind: 'remarks', questions: 'vraag 1' },
        pieces: [
          { kind: 'removed', text: 'akkoord' },
          { kind: 'added', text: 'ter afstemming' },
        ],
      },
    ])
  })

  it('show another order of the answers', () => {
    expect(kinds((letter) => moveAnswer(letter, idOf(6), 0))).toEqual(['order'])
  })

  it('show that one is on another edition of the template', () => {
    const newer = { ...older, template: { ...older.template, edition: older.template.edition + 1 } }
    expect(compareVersions(older, newer, words).changes).toMatchObject([{ part: { kind: 'template' } }])
  })
})
