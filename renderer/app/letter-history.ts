import type { AnswerId, Letter } from '../../letter/model/letter'
import type { LetterTemplate } from '../../letter/model/letter-template'

/** A change of the letter itself: furniture, questions, order, joint answers. */
export type StructureStep = {
  readonly kind: 'structure'
  /** Its name for the person. */
  readonly label: string
  /** Steps with the same key that follow each other count as one, such as the letters typed into one field. */
  readonly mergeKey: string | null
  /** Both sides of it. The words of answers that it did not touch may be old: the editors know those. */
  readonly before: Letter
  readonly after: Letter
  /** The template on both sides, where the step changed it. */
  readonly templates: { readonly before: LetterTemplate; readonly after: LetterTemplate } | null
  /** Answers whose words it changed. */
  readonly touched: readonly AnswerId[]
}

/** A step in the history of one answer, which its editor keeps. */
export type TypingStep = { readonly kind: 'typing'; readonly answer: AnswerId }

export type Step = StructureStep | TypingStep

/** All steps in the order in which the person took them. */
export type LetterHistory = {
  readonly past: readonly Step[]
  /** What was taken back, first to be done again first. */
  readonly future: readonly Step[]
}

export const noHistory: LetterHistory = { past: [], future: [] }

/** Steps kept; letters share their unchanged parts, so a step costs little. */
const LIMIT = 1000

/** Remembers a change of structure; nothing that was taken back before it can be done again. */
export function rememberStructure({ past }: LetterHistory, step: StructureStep): LetterHistory {
  const last = past.at(-1)
  const merges = last?.kind === 'structure' && step.mergeKey !== null && last.mergeKey === step.mergeKey
  if (!merges) return { past: [...past, step].slice(-LIMIT), future: [] }
  const touched = [...new Set([...last.touched, ...step.touched])]
  return { past: [...past.slice(0, -1), { ...step, before: last.before, touched }], future: [] }
}

/** Whether typing in an answer cuts off everything that could be done again, in every answer. */
export const cutsOffFuture = ({ future }: LetterHistory): boolean => future.some((step) => step.kind === 'structure')

/** Remembers that an answer got a step of its own. */
export function rememberTyping(history: LetterHistory, answer: AnswerId): LetterHistory {
  const others = history.future.filter((step) => step.kind === 'typing' && step.answer !== answer)
  const future = cutsOffFuture(history) ? [] : others
  return { past: [...endMerging(history).past, { kind: 'typing' as const, answer }].slice(-LIMIT), future }
}

/** From now on an equal merge key begins a step of its own: the person went elsewhere in between. */
export function endMerging(history: LetterHistory): LetterHistory {
  const last = history.past.at(-1)
  if (last?.kind !== 'structure' || last.mergeKey === null) return history
  return { ...history, past: [...history.past.slice(0, -1), { ...last, mergeKey: null }] }
}

/** Which answers' steps count: those of the answer with the caret, or all when the caret is elsewhere. */
type Focus = AnswerId | null

/**
 * The first step (in the given order) that may be taken: typing counts only in the focused answer (and in `others`), so
 * that undo never touches another one. A change of structure comes only after what was typed in the answers that it
 * changed.
 */
function choose(steps: readonly Step[], focus: Focus, others: readonly AnswerId[] = []): number {
  const counts = (answer: AnswerId) => focus === null || answer === focus || others.includes(answer)
  const first = steps.findIndex((step) => step.kind === 'structure' || counts(step.answer))
  const step = steps[first]
  if (step?.kind !== 'structure') return first
  const typedLater = steps.findIndex((s, at) => at < first && s.kind === 'typing' && step.touched.includes(s.answer))
  return typedLater === -1 ? first : typedLater
}

type Chosen = { readonly step: Step; readonly rest: readonly Step[] }

function take(steps: readonly Step[], at: number): Chosen | null {
  const step = steps[at]
  return step ? { step, rest: [...steps.slice(0, at), ...steps.slice(at + 1)] } : null
}

/** The step that undo takes back now; null when there is none. */
export function nextUndo({ past }: LetterHistory, focus: Focus): Chosen | null {
  const latestFirst = past.toReversed()
  const chosen = take(latestFirst, choose(latestFirst, focus))
  return chosen && { step: chosen.step, rest: chosen.rest.toReversed() }
}

/**
 * The step that redo does again now; null when there is none. What was typed in the answers of the last change of
 * structure was taken back before it from any place, and so is done again from any place.
 */
export function nextRedo({ past, future }: LetterHistory, focus: Focus): Chosen | null {
  const structure = past.findLast((step) => step.kind === 'structure')
  return take(future, choose(future, focus, structure?.touched))
}
