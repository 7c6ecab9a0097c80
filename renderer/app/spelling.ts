import { create } from 'zustand'
import { ask, misspelled } from './bridge'

/** What is known of words: true for a word that neither the dictionary nor any list holds. */
const verdicts = new Map<string, boolean>()

/** A word that no dictionary and no list holds: whether the checker has its dictionary at all. */
const NONSENSE = 'xqzwvkjt'
const LONGEST_WAIT_MS = 5000
const AT_ONCE = 300

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Waits until the checker has read its dictionary, which it does at the first word; false when it has none. */
async function isReady(): Promise<boolean> {
  const giveUpAt = performance.now() + LONGEST_WAIT_MS
  while (misspelled([NONSENSE]).length === 0) {
    if (performance.now() > giveUpAt) return false
    await pause(50)
  }
  return true
}

/** The parts of "BHO-begroting", which may each be known. */
const partsOf = (word: string) => word.split('-').filter((part) => part !== '')

async function onNoList(words: readonly string[]): Promise<ReadonlySet<string>> {
  const answer = await ask('spelling:unknown', { words })
  return new Set(answer.ok ? answer.value : [])
}

async function judge(words: readonly string[]): Promise<void> {
  const wrong = misspelled(words)
  const parts = wrong.flatMap(partsOf)
  const unlisted = await onNoList([...new Set([...wrong, ...parts])])
  const wrongParts = new Set(misspelled(parts).filter((part) => unlisted.has(part)))
  const isUnknown = (word: string) => unlisted.has(word) && partsOf(word).some((part) => wrongParts.has(part))
  const unknown = new Set(wrong.filter(isUnknown))
  for (const word of words) verdicts.set(word, unknown.has(word))
}

/** Looks up words that were not looked up before, a few at a time, so that the window goes on. False without a checker. */
export async function lookUp(words: readonly string[]): Promise<boolean> {
  const fresh = words.filter((word) => !verdicts.has(word))
  if (fresh.length === 0) return true
  if (!(await isReady())) return false
  for (let at = 0; at < fresh.length; at += AT_ONCE) {
    await judge(fresh.slice(at, at + AT_ONCE))
    await pause(0)
  }
  return true
}

/** Whether a word was looked up and found unknown. */
export const isUnknownWord = (word: string): boolean => verdicts.get(word) === true

/** Counts how often the lists changed, for what shows the unknown words. */
export const useListsChanged = create(() => 0)

/** Other words are known now: everything is to be looked up anew. */
export const forgetVerdicts = (): void => {
  verdicts.clear()
  useListsChanged.setState((times) => times + 1)
}

const MOST_SUGGESTIONS = 6

const proposals = new Map<string, Promise<readonly string[]>>()

async function propose(word: string): Promise<readonly string[]> {
  const answer = await ask('spelling:suggest', { word }).catch(() => null)
  if (answer?.ok) return answer.value.slice(0, MOST_SUGGESTIONS)
  // What failed once may go well the next time.
  proposals.delete(word)
  return []
}

/** What the checker proposes for a word. Takes the checker up to half a second, the window nothing; answered once a word. */
export function suggestionsFor(word: string): Promise<readonly string[]> {
  const found = proposals.get(word) ?? propose(word)
  proposals.set(word, found)
  return found
}
