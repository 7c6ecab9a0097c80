import { create } from 'zustand'
import type { IncomingDocument } from '../../electron/ipc/contract'

/** A document of the Kamer that was read and waits for the person to confirm what was understood of it. */
export type Incoming = IncomingDocument & {
  /** It is an earlier answer letter, and its answers come along. */
  readonly withAnswers: boolean
}

/** Steps back and forth in whatever has the whole window. */
export type OwnSteps = { readonly undo: () => void; readonly redo: () => void }

type Store = { readonly incoming: Incoming | null; readonly steps: OwnSteps | null }

export const useIncoming = create<Store>(() => ({ incoming: null, steps: null }))

/** Shows the confirm view. */
export const showIncoming = (incoming: Incoming): void => {
  useIncoming.setState({ incoming })
}

/** Back to what was there before. */
export const endIncoming = (): void => {
  useIncoming.setState({ incoming: null, steps: null })
}

/** While the confirm view has the window, the commands of the letter rest and undo means that view. */
export const isConfirming = (): boolean => useIncoming.getState().incoming !== null
export const ownSteps = (): OwnSteps | null => useIncoming.getState().steps
