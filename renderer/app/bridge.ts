import type { AnswerTo, Bridge, Carried, NoticeName, Notices, Question, RequestName } from '../../electron/ipc/contract'
import { createDraftPacker, createTrustingReader } from '../../letter/draft/draft-parcel'

declare global {
  // Only a name that is merged can be added to the browser's own global object.
  var antwoordbrief: Bridge
}

const pack = createDraftPacker()

const holdsDraft = (value: unknown): value is { readonly draft: unknown } =>
  typeof value === 'object' && value !== null && 'draft' in value

function arrived<N extends RequestName>(answer: Carried<AnswerTo<N>>): AnswerTo<N> {
  if (!answer.ok || !holdsDraft(answer.value)) return answer as AnswerTo<N>
  const draft = createTrustingReader()(answer.value.draft)
  return { ok: true, value: { ...answer.value, draft } } as unknown as AnswerTo<N>
}

/** Asks the main process; the answer is a Result, never a thrown error. */
export async function ask<N extends RequestName>(name: N, question: Question<N>): Promise<AnswerTo<N>> {
  const packed = holdsDraft(question) ? pack(question.draft) : null
  const sent = packed ? { ...question, draft: packed.text } : question
  try {
    const answer = await globalThis.antwoordbrief.ask(name, sent as Carried<Question<N>>)
    packed?.received()
    return arrived<N>(answer)
  } catch (refusal) {
    packed?.refused()
    throw refusal
  }
}

/** Listens to the main process; returns its own unsubscribe. */
export const listen = <N extends NoticeName>(name: N, listener: (notice: Notices[N]) => void): (() => void) =>
  globalThis.antwoordbrief.on(name, listener)

/** The words that the checker's dictionary does not know, of those given; none while it is not loaded yet. */
export const misspelled = (words: readonly string[]): readonly string[] => globalThis.antwoordbrief.misspelled(words)
