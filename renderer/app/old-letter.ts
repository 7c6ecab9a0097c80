import { create } from 'zustand'
import type { DraftHandle } from '../../electron/ipc/contract'
import type { Letter } from '../../letter/model/letter'

type OldLetter = { readonly of: DraftHandle | null; readonly letter: Letter | null }

/**
 * The letter from which the open one was begun, for as long as this window is open: what is left of it is told. It is kept
 * here only, so that nothing of the old case stands in the new file.
 */
const useOldLetter = create<OldLetter>(() => ({ of: null, letter: null }))

/** Remembers from which letter a draft was begun. */
export const rememberOldLetter = (of: DraftHandle, letter: Letter): void => {
  useOldLetter.setState({ of, letter })
}

/** The letter from which this draft was begun; null when it was not, or in another run. */
export const oldLetterOf = (handle: DraftHandle): Letter | null => {
  const { of, letter } = useOldLetter.getState()
  return of === handle ? letter : null
}
