import type { AnswerTo, Question, RequestName } from './contract'

/** One function for each question: a missing or misspelt one does not compile. */
export type Handlers = { readonly [N in RequestName]: (question: Question<N>) => Promise<AnswerTo<N>> }

/** The handlers of the questions that begin with one noun. */
export type HandlersFor<Noun extends string> = Pick<Handlers, Extract<RequestName, `${Noun}:${string}`>>
