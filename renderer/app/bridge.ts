import type { AnswerTo, Bridge, NoticeName, Notices, Question, RequestName } from '../../electron/ipc/contract'

declare global {
  // Only a name that is merged can be added to the browser's own global object.
  var antwoordbrief: Bridge
}

/** Asks the main process; the answer is a Result, never a thrown error. */
export const ask = <N extends RequestName>(name: N, question: Question<N>): Promise<AnswerTo<N>> =>
  globalThis.antwoordbrief.ask(name, question)

/** Listens to the main process; returns its own unsubscribe. */
export const listen = <N extends NoticeName>(name: N, listener: (notice: Notices[N]) => void): (() => void) =>
  globalThis.antwoordbrief.on(name, listener)

/** The words that the checker's dictionary does not know, of those given; none while it is not loaded yet. */
export const misspelled = (words: readonly string[]): readonly string[] => globalThis.antwoordbrief.misspelled(words)

/** What the checker proposes for a word. */
export const suggestions = (word: string): readonly string[] => globalThis.antwoordbrief.suggestions(word)
