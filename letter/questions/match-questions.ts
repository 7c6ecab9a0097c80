import type { Question, QuestionId } from '../model/question-set'

/** How the questions of a letter and those of a new import belong together. */
export type QuestionMatch =
  | { readonly kind: 'kept'; readonly old: QuestionId; readonly new: QuestionId }
  | { readonly kind: 'changed'; readonly old: QuestionId; readonly new: QuestionId; readonly similarity: number }
  | { readonly kind: 'new'; readonly new: QuestionId }
  | { readonly kind: 'gone'; readonly old: QuestionId }

/** Below this share of common word pairs two questions are not the same question written otherwise. */
const SAME_QUESTION = 0.5

type Shape = {
  readonly id: QuestionId
  readonly key: string
  readonly pairs: ReadonlyMap<string, number>
  readonly size: number
}

const wordsOf = (question: Question): string[] =>
  question.spans
    .map((span) => (span.kind === 'text' ? span.text : ' '))
    .join('')
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** Words and pairs of neighbouring words, counted: order matters a little, spelling of marks and spaces does not. */
function shapeOf(question: Question): Shape {
  const words = wordsOf(question)
  const pairs = new Map<string, number>()
  const count = (key: string) => pairs.set(key, (pairs.get(key) ?? 0) + 1)
  words.forEach((word, at) => {
    count(word)
    const next = words[at + 1]
    if (next !== undefined) count(`${word} ${next}`)
  })
  return { id: question.id, key: words.join(' '), pairs, size: [...pairs.values()].reduce((sum, n) => sum + n, 0) }
}

/** Dice's measure over counted words and pairs: 1 for the same words in the same order, 0 for none in common. */
function similarity(one: Shape, other: Shape): number {
  let common = 0
  for (const [key, count] of one.pairs) common += Math.min(count, other.pairs.get(key) ?? 0)
  return one.size + other.size === 0 ? 1 : (2 * common) / (one.size + other.size)
}

type Pair = { readonly old: number; readonly new: number; readonly similarity: number }

/** Questions with the same words belong together; of several alike the nearest in order. */
function sameText(old: readonly Shape[], fresh: readonly Shape[]): Pair[] {
  const waiting = new Map<string, number[]>()
  old.forEach((shape, at) => waiting.set(shape.key, [...(waiting.get(shape.key) ?? []), at]))
  return fresh.flatMap((shape, at) => {
    const from = waiting.get(shape.key)?.shift()
    return from === undefined ? [] : [{ old: from, new: at, similarity: 1 }]
  })
}

/** Which old questions share enough words with a new one to be worth comparing. */
function candidates(old: readonly Shape[], taken: ReadonlySet<number>): ReadonlyMap<string, number[]> {
  const byPair = new Map<string, number[]>()
  old.forEach((shape, at) => {
    if (taken.has(at)) return
    for (const key of shape.pairs.keys()) {
      if (!key.includes(' ') && shape.pairs.size > 3) continue
      const list = byPair.get(key)
      if (list) list.push(at)
      else byPair.set(key, [at])
    }
  })
  return byPair
}

/** Fixed phrases ("deelt u", "zo nee") stand in most questions and tell nothing. */
const TOO_COMMON = 40

function alike(old: readonly Shape[], fresh: readonly Shape[], taken: readonly Pair[]): Pair[] {
  const usedNew = new Set(taken.map((pair) => pair.new))
  const byPair = candidates(old, new Set(taken.map((pair) => pair.old)))
  const pairs: Pair[] = []
  fresh.forEach((shape, at) => {
    if (usedNew.has(at)) return
    const near = new Set([...shape.pairs.keys()].flatMap((key) => shortList(byPair.get(key))))
    for (const from of near) {
      const other = old[from]
      if (other) pairs.push({ old: from, new: at, similarity: similarity(shape, other) })
    }
  })
  return pairs.filter((pair) => pair.similarity >= SAME_QUESTION)
}

const shortList = (list: readonly number[] | undefined): readonly number[] =>
  list === undefined || list.length > TOO_COMMON ? [] : list

/** The best pairs first; each question is used once; of equal pairs those that keep their place. */
function pickBest(pairs: readonly Pair[]): Pair[] {
  const sorted = [...pairs].sort(
    (a, b) => b.similarity - a.similarity || Math.abs(a.old - a.new) - Math.abs(b.old - b.new),
  )
  const [old, fresh] = [new Set<number>(), new Set<number>()]
  return sorted.filter((pair) => {
    if (old.has(pair.old) || fresh.has(pair.new)) return false
    old.add(pair.old)
    fresh.add(pair.new)
    return true
  })
}

/**
 * Ties the questions of a letter to those of a new import by their text, so that answers stay with their questions
 * whatever their number has become. Lists the new questions in their order, then the old ones that are gone. Each
 * question is named exactly once.
 */
export function matchQuestions(old: readonly Question[], fresh: readonly Question[]): QuestionMatch[] {
  const [oldShapes, newShapes] = [old.map(shapeOf), fresh.map(shapeOf)]
  const same = sameText(oldShapes, newShapes)
  const pairs = [...same, ...pickBest(alike(oldShapes, newShapes, same))]
  const byNew = new Map(pairs.map((pair) => [pair.new, pair]))
  const usedOld = new Set(pairs.map((pair) => pair.old))
  return [
    ...fresh.map((question, at) => matchOf(question, byNew.get(at), old)),
    ...old.flatMap((question, at): QuestionMatch[] => (usedOld.has(at) ? [] : [{ kind: 'gone', old: question.id }])),
  ]
}

function matchOf(question: Question, pair: Pair | undefined, old: readonly Question[]): QuestionMatch {
  const from = pair === undefined ? undefined : old[pair.old]
  if (pair === undefined || from === undefined) return { kind: 'new', new: question.id }
  if (pair.similarity === 1) return { kind: 'kept', old: from.id, new: question.id }
  return { kind: 'changed', old: from.id, new: question.id, similarity: pair.similarity }
}
