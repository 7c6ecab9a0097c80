import type { Result } from '../../letter/model/result'
import type { RequestName } from './contract'
import type { Handlers } from './handlers'
import { questionSchemas, type ReadDraft } from './questions'

/** Where a message came from, as far as it decides whether it is answered. */
export type Sender = {
  /** Whether it is the page of the window that the program made itself. */
  readonly isOurWindow: boolean
  /** Whether it is that page itself, and no frame inside it. */
  readonly isMainFrame: boolean
  readonly address: string
}

/** Thrown at whoever asks in a way that our own window never does. Says nothing about why. */
export class QuestionRefused extends Error {
  constructor(name: string) {
    super(`refused: ${name}`)
  }
}

export type AnswerQuestion = (sender: Sender, name: RequestName, question: unknown) => Promise<Result<unknown, unknown>>

type Trust = { readonly isAppPage: (address: string) => boolean; readonly readDraft: ReadDraft }

/** Checks who asks and what is asked before a handler sees it: the window is not trusted. */
export function createAnswerQuestion(handlers: Handlers, { isAppPage, readDraft }: Trust): AnswerQuestion {
  const schemas = questionSchemas(readDraft)
  const isTrusted = (sender: Sender) => sender.isOurWindow && sender.isMainFrame && isAppPage(sender.address)
  return async (sender, name, question) => {
    if (!isTrusted(sender) || !Object.hasOwn(schemas, name)) throw new QuestionRefused(name)
    const parsed = schemas[name].safeParse(question)
    if (!parsed.success) throw new QuestionRefused(name)
    // The schema and the handler stand under the same name; the compiler cannot follow that through a union.
    return (handlers[name] as (q: unknown) => Promise<Result<unknown, unknown>>)(parsed.data)
  }
}
