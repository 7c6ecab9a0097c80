import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import type { DraftHandle } from '../../../electron/ipc/contract'
import { brokenInvariants } from '../../../letter/model/invariants'
import { addQuestions, joinAnswers, moveAnswer, removeQuestion, splitOff } from '../../../letter/model/edit-questions'
import { setCase } from '../../../letter/model/edit-letter'
import type { Letter } from '../../../letter/model/letter'
import { newLetter } from '../../../letter/model/new-letter'
import { richTextToPlain } from '../../../letter/model/rich-text-plain'
import { canRedo, canUndo, editLetter, redo, undo } from '../../../renderer/app/edit-letter'
import { openEditors, useEditors } from '../../../renderer/app/editors'
import { settledLetter, showDraft } from '../../../renderer/app/letter-store'
import { introductionId, textOf } from '../../../renderer/app/letter-texts'
import { changeView } from '../../../renderer/app/view-store'
import { shippedTemplate } from '../../support/shipped-templates'

const template = shippedTemplate('antwoordbrief-defensie')
const numbers = [1, 2, 3, 4]
const questions = numbers.map((n) => ({
  id: `q${String(n)}`,
  number: String(n),
  spans: [{ kind: 'text' as const, text: `Vraag ${String(n)}?` }],
}))

/** A letter with four empty answers, a-q1 … a-q4. */
function openFour(): void {
  const letter = addQuestions(newLetter(template), questions)
  const opened = {
    handle: 'h' as DraftHandle,
    name: null,
    draft: { letter, template },
    readOnly: null,
    recovered: false,
    oldCase: null,
  }
  showDraft(opened, openEditors())
  changeView({ activeAnswer: null })
}

const letter = (): Letter => {
  const open = settledLetter()
  if (!open) throw new Error('no letter')
  return open.letter
}

/** Types as a step of its own, as the editor does after a pause. */
function type(id: string, text: string): void {
  changeView({ activeAnswer: id })
  useEditors.getState().editors?.replace(id, [{ kind: 'paragraph', children: [{ kind: 'text', text, marks: [] }] }])
  letter()
}

const wordsOf = (id: string) => {
  const content = textOf(letter(), id)
  return content ? richTextToPlain(content, () => '') : undefined
}

const join = (...ids: string[]) => {
  editLetter('samen', (old) => joinAnswers(old, ids))
}

describe('one history over letter and answers', () => {
  beforeEach(openFour)

  it('undoes the typing of the answer with the caret and leaves another answer alone', () => {
    type('a-q1', 'een')
    type('a-q2', 'twee')
    changeView({ activeAnswer: 'a-q1' })
    undo()
    expect([wordsOf('a-q1'), wordsOf('a-q2')]).toEqual(['', 'twee'])
  })

  it('undoes the newest change of structure before older typing', () => {
    type('a-q1', 'een')
    editLetter('verplaatsen', (old) => moveAnswer(old, 'a-q4', 0))
    undo()
    expect(letter().answers.map(({ id }) => id)).toEqual(['a-q1', 'a-q2', 'a-q3', 'a-q4'])
    expect(wordsOf('a-q1')).toBe('een')
  })

  it('keeps what was typed since, in answers that the undone change did not touch', () => {
    editLetter('verplaatsen', (old) => moveAnswer(old, 'a-q4', 0))
    type('a-q1', 'een')
    changeView({ activeAnswer: 'a-q2' })
    undo()
    expect(letter().answers[0]?.id).toBe('a-q1')
    expect(wordsOf('a-q1')).toBe('een')
  })

  it('gives both answers back their own words when a join is undone, and joins them again', () => {
    type('a-q1', 'een')
    type('a-q2', 'twee')
    join('a-q1', 'a-q2')
    expect(wordsOf('a-q1')).toBe('een\n\ntwee')
    undo()
    expect([wordsOf('a-q1'), wordsOf('a-q2')]).toEqual(['een', 'twee'])
    redo()
    expect([wordsOf('a-q1'), wordsOf('a-q2')]).toEqual(['een\n\ntwee', undefined])
  })

  it('undoes what was typed in a joint answer before it undoes the join, wherever the caret is', () => {
    type('a-q2', 'twee')
    join('a-q1', 'a-q2')
    type('a-q1', 'samen')
    changeView({ activeAnswer: 'a-q4' })
    undo()
    expect(wordsOf('a-q1')).toBe('twee')
    expect(letter().answers[0]?.covers).toEqual(['q1', 'q2'])
    undo()
    expect(letter().answers[0]?.covers).toEqual(['q1'])
  })

  it('brings back the words of an answer whose question was split off and joined again', () => {
    type('a-q2', 'twee')
    join('a-q1', 'a-q2')
    editLetter('apart', (old) => splitOff(old, 'q2'))
    type('a-q2', 'nieuw')
    undo()
    undo()
    undo()
    expect(wordsOf('a-q2')).toBe('twee')
  })

  it('undoes what was typed in an answer before it undoes what made that answer, so that its words come back', () => {
    const fifth = { id: 'q5', number: '5', spans: [{ kind: 'text' as const, text: 'Vraag 5?' }] }
    editLetter('vragen erbij', (old) => addQuestions(old, [fifth]))
    type('a-q5', 'vijf')
    changeView({ activeAnswer: 'a-q1' })
    undo()
    expect([letter().answers.length, wordsOf('a-q5')]).toEqual([5, ''])
    undo()
    expect(letter().answers.length).toBe(4)
    redo()
    redo()
    expect(wordsOf('a-q5')).toBe('vijf')
  })

  it('keeps the words of an answer that was split off when the caret is elsewhere', () => {
    join('a-q1', 'a-q2')
    editLetter('apart', (old) => splitOff(old, 'q2'))
    type('a-q2', 'twee')
    changeView({ activeAnswer: 'a-q4' })
    undo()
    undo()
    redo()
    redo()
    expect(wordsOf('a-q2')).toBe('twee')
  })

  it('undoes the typing of the introduction by itself, and keeps it when an older change of structure is undone', () => {
    editLetter('verplaatsen', (old) => moveAnswer(old, 'a-q4', 0))
    type('a-q1', 'een')
    type(introductionId, 'vooraf')
    undo()
    expect([wordsOf(introductionId), wordsOf('a-q1')]).toEqual(['', 'een'])
    redo()
    changeView({ activeAnswer: 'a-q2' })
    undo()
    expect(letter().answers[0]?.id).toBe('a-q1')
    expect([wordsOf(introductionId), wordsOf('a-q1')]).toEqual(['vooraf', 'een'])
  })

  it('counts the letters typed into one field as one step', () => {
    for (const subject of ['s', 'st', 'steun']) editLetter('feiten', (old) => setCase(old, { subject }), 'subject')
    undo()
    expect(letter().questionSet.subject).toBe('')
    expect(canUndo()).toBe(false)
  })

  it('forgets what could be redone when something new is typed', () => {
    editLetter('verplaatsen', (old) => moveAnswer(old, 'a-q4', 0))
    undo()
    expect(canRedo()).toBe(true)
    type('a-q1', 'een')
    expect(canRedo()).toBe(false)
  })
})

type Act = {
  readonly kind: 'type' | 'introduce' | 'join' | 'split' | 'move' | 'remove' | 'add'
  readonly a: number
  readonly b: number
}

const act = fc.record({
  kind: fc.constantFrom(
    'type' as const,
    'type' as const,
    'introduce' as const,
    'join' as const,
    'split' as const,
    'move' as const,
    'remove' as const,
    'add' as const,
  ),
  a: fc.nat({ max: 3 }),
  b: fc.nat({ max: 3 }),
})

let typed = 0

function perform({ kind, a, b }: Act): void {
  const { answers, questionSet } = letter()
  const [first, second] = [answers[a], answers[b]]
  const question = questionSet.questions[a]
  const more = { number: '10', spans: [{ kind: 'text' as const, text: 'Nog een?' }] }
  if (kind === 'type' && first) type(first.id, `woord ${String((typed += 1))}`)
  if (kind === 'introduce') type(introductionId, `inleiding ${String((typed += 1))}`)
  if (kind === 'join' && first && second) join(first.id, second.id)
  if (kind === 'split' && question) editLetter('apart', (old) => splitOff(old, question.id))
  if (kind === 'move' && first) editLetter('verplaatsen', (old) => moveAnswer(old, first.id, b))
  if (kind === 'add') editLetter('erbij', (old) => addQuestions(old, [{ ...more, id: `n${String((typed += 1))}` }]))
  if (kind === 'remove' && question && answers.length > 1) {
    editLetter('weg', (old) => removeQuestion(old, question.id))
  }
}

describe('any sequence of edits', () => {
  it('is undone to exactly what was, step by step, and done again to exactly what it became', () => {
    fc.assert(
      fc.property(fc.array(act, { minLength: 1, maxLength: 12 }), (acts) => {
        openFour()
        const before = letter()
        acts.forEach(perform)
        const after = letter()
        changeView({ activeAnswer: null })
        while (canUndo()) {
          undo()
          expect(brokenInvariants(letter())).toEqual([])
        }
        expect(letter()).toEqual(before)
        while (canRedo()) redo()
        expect(letter()).toEqual(after)
      }),
      { numRuns: 150 },
    )
  }, 60_000)

  it('loses no word when it is undone and done again with the caret anywhere', () => {
    fc.assert(
      fc.property(fc.array(act, { minLength: 1, maxLength: 12 }), fc.infiniteStream(fc.nat({ max: 4 })), (acts, at) => {
        openFour()
        acts.forEach(perform)
        const after = letter()
        const carets = () => {
          const ids = [null, ...letter().answers.map(({ id }) => id)]
          changeView({ activeAnswer: ids[Number(at.next().value) % ids.length] ?? null })
        }
        const walk = (can: () => boolean, step: () => void) => {
          for (let steps = 0; steps < 8; steps += 1) {
            carets()
            if (can()) step()
          }
        }
        walk(canUndo, undo)
        walk(canRedo, redo)
        changeView({ activeAnswer: null })
        while (canRedo()) redo()
        expect(letter()).toEqual(after)
      }),
      { numRuns: 150 },
    )
  }, 60_000)
})
