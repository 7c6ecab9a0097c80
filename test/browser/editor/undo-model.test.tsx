import fc from 'fast-check'
import { $getRoot } from 'lexical'
import { describe, expect, it } from 'vitest'
import { normaliseRichText } from '../../../letter/model/normalise-rich-text'
import type { RichText } from '../../../letter/model/rich-text'
import { createAnswerEditors } from '../../../renderer/editor/answer-editors'
import type { AnswerEditors } from '../../../renderer/editor/answer-editors'
import type { TextCommand } from '../../../renderer/editor/text-command'
import { p } from './rich'

type Step =
  | { readonly kind: 'run'; readonly answer: string; readonly command: TextCommand }
  | { readonly kind: 'replace'; readonly answer: string; readonly content: RichText }
  | { readonly kind: 'undo' | 'redo'; readonly answer: string }
  /** The letter puts b's text behind a's. */
  | { readonly kind: 'join' }
  /** It takes the last part of a's out again, to b. */
  | { readonly kind: 'split' }
  /** The letter has another order and other numbers, and tells every text again. */
  | { readonly kind: 'move'; readonly order: readonly string[] }

const anyAnswer = fc.constantFrom('a', 'b', 'c')
const anyCommand: fc.Arbitrary<TextCommand> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text: fc.stringMatching(/^[a-z ]{1,6}$/u) }),
  fc.record({ kind: fc.constant('list' as const), list: fc.constantFrom('bulleted' as const, 'numbered' as const) }),
  fc.record({ kind: fc.constant('mark' as const), mark: fc.constantFrom('bold' as const, 'italic' as const) }),
  fc.constant<TextCommand>({ kind: 'quote' }),
  fc.constant<TextCommand>({ kind: 'question-reference', questions: ['q1'] }),
  fc.constant<TextCommand>({ kind: 'table', rows: 2, columns: 2 }),
)
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('run' as const), answer: anyAnswer, command: anyCommand }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('replace' as const),
      answer: anyAnswer,
      content: fc.stringMatching(/^[a-z]{1,8}$/u).map((text) => [p(text)]),
    }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const), answer: anyAnswer }) },
  { weight: 2, arbitrary: fc.constantFrom<Step>({ kind: 'join' }, { kind: 'split' }) },
  {
    weight: 1,
    arbitrary: fc.shuffledSubarray(['a', 'b', 'c'], { minLength: 3 }).map((order): Step => ({ kind: 'move', order })),
  },
)

/** What each answer's text must be after each step, kept beside the editors in the plainest way. */
type Kept = { past: RichText[]; future: RichText[]; now: RichText; before: Era[]; after: Era[] }

/** What could be undone and redone before the letter gave the text that came next. */
type Era = Pick<Kept, 'past' | 'future' | 'now'>

const same = (a: RichText | undefined, b: RichText) => JSON.stringify(a) === JSON.stringify(b)

/** The letter gives a text: a new one begins without steps, and one that it gave up comes back with its own. */
function adopt(kept: Kept, content: RichText): Kept {
  const { past, future, now, before, after } = kept
  const here = { past, future, now }
  const earlier = before.at(-1)
  const later = after.at(-1)
  if (same(now, content)) return kept
  if (earlier && same(earlier.now, content)) return { ...earlier, before: before.slice(0, -1), after: [...after, here] }
  if (later && same(later.now, content)) return { ...later, before: [...before, here], after: after.slice(0, -1) }
  return { past: [], future: [], now: content, before: [...before, here], after: [] }
}

/** Three answers that were never drawn: undo must not need the page. */
function openLetter() {
  const editors = createAnswerEditors({ onChange: () => undefined })
  for (const answer of ['a', 'b', 'c']) {
    editors.know(answer, [p(`begin ${answer}`)])
  }
  return editors
}

/** Puts the caret at the end of an answer, as a writer who clicked there. */
function click(editors: AnswerEditors, answer: string): void {
  const toEnd = () => {
    $getRoot().selectEnd()
  }
  editors.live(answer).editor.update(toEnd, { discrete: true })
}

/** How often a step changed a text: that the model was put to work at all. */
let changes = 0
let structures = 0

function playAndCompare(steps: readonly Step[]): void {
  const editors = openLetter()
  const kept = new Map<string, Kept>(
    ['a', 'b', 'c'].map((id) => [id, { past: [], future: [], now: editors.contentOf(id), before: [], after: [] }]),
  )
  const keptOf = (id: string): Kept => kept.get(id) ?? { past: [], future: [], now: [], before: [], after: [] }
  const give = (id: string, given: RichText) => {
    const content = normaliseRichText(given)
    if (!same(keptOf(id).now, content)) structures += 1
    editors.know(id, content)
    kept.set(id, adopt(keptOf(id), content))
  }
  for (const step of steps) {
    const [ofA, ofB] = [keptOf('a').now, keptOf('b').now]
    if (step.kind === 'join') {
      give('a', [...ofA, ...ofB])
      give('b', [])
    } else if (step.kind === 'split') {
      give('a', ofA.slice(0, -1))
      give('b', ofA.slice(-1))
    } else if (step.kind === 'move') {
      for (const id of step.order) give(id, editors.contentOf(id))
    } else if (step.kind === 'run' || step.kind === 'replace') {
      const one = keptOf(step.answer)
      if (step.kind === 'replace') editors.replace(step.answer, step.content)
      else {
        click(editors, step.answer)
        editors.run(step.answer, step.command)
      }
      const now = editors.contentOf(step.answer)
      if (JSON.stringify(now) !== JSON.stringify(one.now)) {
        changes += 1
        one.past.push(one.now)
        one.future = []
        one.now = now
      }
    } else {
      const one = keptOf(step.answer)
      // A step that changed nothing to be seen (a mark at a bare caret) may be in between: go on until something shows.
      while (
        editors[step.kind](step.answer) &&
        JSON.stringify(editors.contentOf(step.answer)) === JSON.stringify(one.now)
      );
      const [from, to] = step.kind === 'undo' ? [one.past, one.future] : [one.future, one.past]
      const next = from.pop()
      if (next !== undefined) {
        to.push(one.now)
        one.now = next
      }
    }
    for (const [id, one] of kept) expect(editors.contentOf(id)).toEqual(one.now)
  }
  editors.close()
}

describe('undo against a model', () => {
  it(
    'gives back exactly what was, and never touches another answer: 1,000 random sequences',
    { timeout: 240_000 },
    () => {
      fc.assert(fc.property(fc.array(anyStep, { minLength: 3, maxLength: 14 }), playAndCompare), { numRuns: 1000 })
      expect(changes).toBeGreaterThan(2000)
      expect(structures).toBeGreaterThan(500)
    },
  )

  it('gives an answer its own steps back when the letter takes a join back', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,6}$/u), { minLength: 1, maxLength: 5 }), (words) => {
        const editors = openLetter()
        const texts = [editors.contentOf('a')]
        for (const word of words) {
          editors.replace('a', [p(word)])
          const now = editors.contentOf('a')
          if (JSON.stringify(now) !== JSON.stringify(texts.at(-1))) texts.push(now)
        }
        const before = editors.contentOf('a')
        editors.know('a', [...before, p('van b')])
        editors.replace('a', [p('na het samenvoegen')])
        editors.undo('a')
        expect(editors.undo('a')).toBe(false)
        editors.know('a', before)
        for (const text of texts.reverse()) {
          expect(editors.contentOf('a')).toEqual(text)
          editors.undo('a')
        }
        editors.close()
      }),
      { numRuns: 200 },
    )
  })
})
