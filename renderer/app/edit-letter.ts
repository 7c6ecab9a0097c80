import type { Draft } from '../../letter/draft/draft'
import type { AnswerId, Letter } from '../../letter/model/letter'
import type { LetterTemplate } from '../../letter/model/letter-template'
import type { RichText } from '../../letter/model/rich-text'
import type { AnswerTexts } from './answer-texts'
import { newsText } from '../text/news'
import {
  cutsOffFuture,
  nextRedo,
  nextUndo,
  rememberStructure,
  rememberTyping,
  type Step,
  type StructureStep,
} from './letter-history'
import { openLetter, settledLetter, updateLetter, withStructure, type OpenLetter } from './letter-store'
import { changeTexts, textsOf } from './letter-texts'
import { tell, useView } from './view-store'

const sameWords = (a: RichText, b: RichText): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)

/** Gives the editors the words of the letter where they differ, and tells in which answers they did. */
function handWords(letter: Letter, texts: AnswerTexts, known: ReadonlySet<AnswerId>): readonly AnswerId[] {
  const changed = textsOf(letter).filter(({ id, content }) => known.has(id) && !sameWords(texts.contentOf(id), content))
  for (const { id, content } of changed) texts.know(id, content)
  return changed.map(({ id }) => id)
}

// Every text that ever stood in the letter: its editor lives on and may come back with the same id.
const everSeen = new WeakMap<AnswerTexts, Set<AnswerId>>()

function seenIn({ texts, letter }: OpenLetter): ReadonlySet<AnswerId> {
  const seen = everSeen.get(texts) ?? new Set<AnswerId>()
  for (const { id } of textsOf(letter)) seen.add(id)
  everSeen.set(texts, seen)
  return seen
}

/** Answers that a step makes or takes away: what was typed in them since must be undone before it, or it would be lost. */
function comeOrGone(before: Letter, after: Letter): readonly AnswerId[] {
  const idsOf = ({ answers }: Letter) => new Set(answers.map(({ id }) => id))
  const [old, now] = [idsOf(before), idsOf(after)]
  return [...[...old].filter((id) => !now.has(id)), ...[...now].filter((id) => !old.has(id))]
}

/** Changes the letter and the template that it is on, as one step. Does nothing in a letter that may only be read. */
export function editDraft(label: string, change: (draft: Draft) => Draft, mergeKey: string | null = null): void {
  const open = settledLetter()
  if (!open || open.readOnly) return
  const before = { letter: open.letter, template: open.template }
  const after = change(before)
  if (after.letter === before.letter && after.template === before.template) return
  if (open.history.future.length > 0) open.texts.clearRedo()
  const changed = handWords(after.letter, open.texts, seenIn(open))
  const touched = [...new Set([...changed, ...comeOrGone(before.letter, after.letter)])]
  const templates = before.template === after.template ? null : { before: before.template, after: after.template }
  const letters = { before: before.letter, after: after.letter }
  const step: StructureStep = { kind: 'structure', label, mergeKey, ...letters, templates, touched }
  const { template } = after
  updateLetter((now) => withStructure({ ...now, template }, after.letter, rememberStructure(now.history, step)))
}

/** Changes the letter as one step of its history. Does nothing in a letter that may only be read. */
export function editLetter(label: string, change: (letter: Letter) => Letter, mergeKey: string | null = null): void {
  editDraft(label, ({ letter, template }) => ({ letter: change(letter), template }), mergeKey)
}

/** An editor added a step to the history of its answer. */
export function typingStep(answer: AnswerId): void {
  const open = openLetter()
  if (open && cutsOffFuture(open.history)) open.texts.clearRedo()
  updateLetter((now) => ({ ...now, history: rememberTyping(now.history, answer) }))
}

/** The other side of a step: words that the step left alone stay as they are now, also when they were typed later. */
function across(target: Letter, here: Letter, touched: readonly AnswerId[], texts: AnswerTexts): Letter {
  const known = textsOf(here).map(({ id }) => id)
  const leftAlone = new Set(known.filter((id) => !touched.includes(id)))
  return changeTexts(target, ({ id, content }) => (leftAlone.has(id) ? texts.contentOf(id) : content))
}

type Move = 'undo' | 'redo'

function moveStep(move: Move, step: Step, open: OpenLetter): Letter {
  const { texts, letter } = open
  if (step.kind === 'typing') {
    texts[move](step.answer)
    texts.flush()
    return openLetter()?.letter ?? letter
  }
  const target = across(move === 'undo' ? step.before : step.after, letter, step.touched, texts)
  handWords(target, texts, seenIn(open))
  return target
}

const templateAcross = (move: Move, step: Step): LetterTemplate | null =>
  step.kind === 'structure' && step.templates ? step.templates[move === 'undo' ? 'before' : 'after'] : null

function travel(move: Move): Step | null {
  const open = settledLetter()
  const focus = useView.getState().activeAnswer
  if (!open || open.readOnly) return null
  const chosen = move === 'undo' ? nextUndo(open.history, focus) : nextRedo(open.history, focus)
  if (!chosen) return null
  const { step, rest } = chosen
  const letter = moveStep(move, step, open)
  const { past, future } = open.history
  const history = move === 'undo' ? { past: rest, future: [step, ...future] } : { past: [...past, step], future: rest }
  const template = templateAcross(move, step) ?? open.template
  updateLetter((now) =>
    step.kind === 'typing' ? { ...now, history } : withStructure({ ...now, template }, letter, history),
  )
  return step
}

export const canUndo = (): boolean => {
  const open = openLetter()
  return open?.readOnly === null && nextUndo(open.history, useView.getState().activeAnswer) !== null
}

export const canRedo = (): boolean => {
  const open = openLetter()
  return open?.readOnly === null && nextRedo(open.history, useView.getState().activeAnswer) !== null
}

/** One history for the person: the words where the caret is, or the last change of the letter, whichever is newer. */
export function undo(): void {
  const step = travel('undo')
  if (step?.kind === 'structure') tell(newsText.undone(step.label))
}

/** Does again what was last taken back. */
export function redo(): void {
  const step = travel('redo')
  if (step?.kind === 'structure') tell(newsText.redone(step.label))
}
