import type { AnswerId, Letter } from '../../letter/model/letter'
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
import { tell, useView } from './view-store'

// While the window itself changes the words of answers, their editors report steps that belong to that change.
let ownChange = false

function asOwnChange(change: () => void): void {
  ownChange = true
  try {
    change()
  } finally {
    ownChange = false
  }
}

const sameWords = (a: RichText, b: RichText): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)

/** Brings the editors in line with the letter, and tells which answers got other words. */
function handWords(letter: Letter, texts: AnswerTexts, known: ReadonlySet<AnswerId>): readonly AnswerId[] {
  const changed = letter.answers.filter(({ id, content }) => known.has(id) && !sameWords(texts.contentOf(id), content))
  asOwnChange(() => {
    for (const { id, content } of changed) texts.replace(id, content)
    texts.flush()
  })
  return changed.map((answer) => answer.id)
}

// Every answer that ever stood in the letter: its editor lives on and may come back with the same id.
const everSeen = new WeakMap<AnswerTexts, Set<AnswerId>>()

function seenIn({ texts, letter }: OpenLetter): ReadonlySet<AnswerId> {
  const seen = everSeen.get(texts) ?? new Set<AnswerId>()
  for (const { id } of letter.answers) seen.add(id)
  everSeen.set(texts, seen)
  return seen
}

/** Changes the letter as one step of its history. Does nothing in a letter that may only be read. */
export function editLetter(label: string, change: (letter: Letter) => Letter, mergeKey: string | null = null): void {
  const open = settledLetter()
  if (!open || open.readOnly) return
  const before = open.letter
  const after = change(before)
  if (after === before) return
  if (open.history.future.length > 0) open.texts.clearRedo()
  const touched = handWords(after, open.texts, seenIn(open))
  const step: StructureStep = { kind: 'structure', label, mergeKey, before, after, touched }
  updateLetter((now) => withStructure(now, after, rememberStructure(now.history, step)))
}

/** An editor added a step to the history of its answer. */
export function typingStep(answer: AnswerId): void {
  if (ownChange) return
  const open = openLetter()
  if (open && cutsOffFuture(open.history)) open.texts.clearRedo()
  updateLetter((now) => ({ ...now, history: rememberTyping(now.history, answer) }))
}

/** The other side of a step, with the words that the editors hold now. */
function withWords(letter: Letter, { texts }: OpenLetter, known: ReadonlySet<AnswerId>): Letter {
  const answers = letter.answers.map((answer) => {
    const content = known.has(answer.id) ? texts.contentOf(answer.id) : answer.content
    return content === answer.content ? answer : { ...answer, content }
  })
  return { ...letter, answers }
}

type Move = 'undo' | 'redo'

function moveWords(move: Move, { texts }: OpenLetter, answers: readonly AnswerId[]): void {
  asOwnChange(() => {
    for (const id of answers) texts[move](id)
    texts.flush()
  })
}

function moveStep(move: Move, step: Step, open: OpenLetter): Letter {
  if (step.kind === 'typing') {
    moveWords(move, open, [step.answer])
    return openLetter()?.letter ?? open.letter
  }
  const known = seenIn(open)
  moveWords(move, open, step.touched)
  return withWords(move === 'undo' ? step.before : step.after, open, known)
}

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
  updateLetter((now) => (step.kind === 'typing' ? { ...now, history } : withStructure(now, letter, history)))
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
