import type { Draft } from '../draft/draft'
import { composeLetter } from '../model/compose-letter'
import type { ComposedLetter } from '../model/composed-letter'
import type { AnswerId, AnswerStatus, Letter } from '../model/letter'
import { richTextToPlain } from '../model/rich-text-plain'
import { answerAsText } from '../plain-text/letter-as-text'
import { printedChanges } from '../template/compare-templates'
import { countChanged, diffWords, type DiffPiece } from './diff-words'

/** What part of a letter differs. */
export type ChangedPart =
  | { readonly kind: 'printed'; readonly part: keyof ComposedLetter }
  | { readonly kind: 'introduction' }
  /** An answer with its questions; `questions` is what a reference to them prints. */
  | { readonly kind: 'answer'; readonly answer: AnswerId; readonly questions: string; readonly inBoth: boolean }
  /** State, directorate and remark of an answer, which never print. */
  | { readonly kind: 'remarks'; readonly answer: AnswerId; readonly questions: string }
  | { readonly kind: 'order' }
  | { readonly kind: 'template' }

/** A part that differs between two versions; without pieces only its formatting does. */
export type VersionChange = { readonly part: ChangedPart; readonly pieces: readonly DiffPiece[] }

/** All that differs, and how many words were added and removed since. */
export type VersionComparison = {
  readonly changes: readonly VersionChange[]
  readonly added: number
  readonly removed: number
  /** The drafts are the same in every respect, also where a difference would not show above. */
  readonly same: boolean
}

/** What states are called; an answer's state never prints, so the letter has no word for it. */
type StatusWords = Readonly<Record<AnswerStatus, string>>

type Side = { readonly letter: Letter; readonly composed: ComposedLetter }

const json = (value: unknown): string => JSON.stringify(value)

// Shown on their own, or only another form of what is.
const elsewhere: readonly (keyof ComposedLetter)[] = ['title', 'answers', 'introduction', 'noteLabels', 'continuation']

const change = (part: ChangedPart, older: string, newer: string): VersionChange => ({
  part,
  pieces: older === newer ? [] : diffWords(older, newer),
})

function printed(older: Side, newer: Side): readonly VersionChange[] {
  return printedChanges(older.composed, newer.composed)
    .filter(({ part }) => !elsewhere.includes(part))
    .map(({ part, before, after }) => change({ kind: 'printed', part }, before, after))
}

const introductionText = ({ letter, composed }: Side): string =>
  richTextToPlain(letter.introduction, composed.referenceText, (note) => ` [noot: ${note}]`)

function introduction(older: Side, newer: Side): readonly VersionChange[] {
  if (json(older.letter.introduction) === json(newer.letter.introduction)) return []
  return [change({ kind: 'introduction' }, introductionText(older), introductionText(newer))]
}

const answerIn = ({ letter }: Side, id: AnswerId) => letter.answers.find((answer) => answer.id === id)

function questionsOf(id: AnswerId, sides: readonly Side[]): string {
  const side = sides.find((one) => answerIn(one, id))
  return side?.composed.referenceText(answerIn(side, id)?.covers ?? []) ?? ''
}

function answer(id: AnswerId, older: Side, newer: Side): readonly VersionChange[] {
  const [before, after] = [answerIn(older, id), answerIn(newer, id)]
  const [text, newText] = [answerAsText(older.composed, id), answerAsText(newer.composed, id)]
  if (text === newText && json(before?.content) === json(after?.content)) return []
  const inBoth = before !== undefined && after !== undefined
  return [change({ kind: 'answer', answer: id, questions: questionsOf(id, [newer, older]), inBoth }, text, newText)]
}

function remarks(id: AnswerId, older: Side, newer: Side, words: StatusWords): readonly VersionChange[] {
  const [before, after] = [answerIn(older, id), answerIn(newer, id)]
  if (!before || !after) return []
  const text = ({ status, responsible, internalNote }: typeof before) =>
    [words[status], responsible, internalNote].filter((line) => line !== '').join('\n')
  if (text(before) === text(after)) return []
  const part = { kind: 'remarks', answer: id, questions: questionsOf(id, [newer]) } as const
  return [change(part, text(before), text(after))]
}

/** The answers that both have, in the order of each. */
function order(older: Side, newer: Side): readonly VersionChange[] {
  const [before, after] = [older, newer].map((side, at) =>
    side.letter.answers
      .filter(({ id }) => answerIn(at === 0 ? newer : older, id))
      .map(({ id }) => questionsOf(id, [newer]))
      .join('\n'),
  )
  return before === after ? [] : [change({ kind: 'order' }, before ?? '', after ?? '')]
}

function template({ template: older }: Draft, { template: newer }: Draft): readonly VersionChange[] {
  const name = ({ name: called, edition }: Draft['template']) => `${called}, editie ${String(edition)}`
  return json(older) === json(newer) ? [] : [change({ kind: 'template' }, name(older), name(newer))]
}

/** What changed in a letter since an earlier version of it, in the order of the page. */
export function compareVersions(older: Draft, newer: Draft, words: StatusWords): VersionComparison {
  const before = { letter: older.letter, composed: composeLetter(older.letter, older.template) }
  const after = { letter: newer.letter, composed: composeLetter(newer.letter, newer.template) }
  const ids = [...new Set([...newer.letter.answers, ...older.letter.answers].map(({ id }) => id))]
  const changes = [
    ...template(older, newer),
    ...printed(before, after),
    ...introduction(before, after),
    ...order(before, after),
    ...ids.flatMap((id) => [...answer(id, before, after), ...remarks(id, before, after, words)]),
  ]
  const counts = changes.map(({ pieces }) => countChanged(pieces))
  return {
    changes,
    added: counts.reduce((sum, { added }) => sum + added, 0),
    removed: counts.reduce((sum, { removed }) => sum + removed, 0),
    same: json(older) === json(newer),
  }
}
