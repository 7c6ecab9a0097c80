import { create } from 'zustand'
import type { OpenedDraft, Saved } from '../../electron/ipc/contract'
import { composeLetter } from '../../letter/model/compose-letter'
import type { ComposedLetter } from '../../letter/model/composed-letter'
import type { AnswerId, Letter } from '../../letter/model/letter'
import type { LetterTemplate } from '../../letter/model/letter-template'
import type { RichText } from '../../letter/model/rich-text'
import type { AnswerTexts } from './answer-texts'
import { endMerging, noHistory, type LetterHistory } from './letter-history'
import { setText, textsOf } from './letter-texts'
import { shareComposed } from './share-composed'

/** The letter that is open, and how it relates to its file. */
export type OpenLetter = {
  readonly handle: OpenedDraft['handle']
  readonly name: OpenedDraft['name']
  readonly readOnly: OpenedDraft['readOnly']
  readonly recovered: boolean
  /** The case of the letter from which it was begun; nothing of it may be left in this one. */
  readonly oldCase: OpenedDraft['oldCase']
  readonly letter: Letter
  /** The letter as it was at its last change of structure; the words of its answers may be old. Stands still while typing. */
  readonly structure: Letter
  readonly template: LetterTemplate
  /** Derived from `structure`. */
  readonly composed: ComposedLetter
  /** Counts every change. Unsaved work is `revision !== savedRevision`, never a flag. */
  readonly revision: number
  /** The revision that main read back from the disk. */
  readonly savedRevision: number
  /** ISO time of that save; null before the first one. */
  readonly savedAt: string | null
  readonly history: LetterHistory
  /** Where the words of the answers live. */
  readonly texts: AnswerTexts
}

type LetterStore = { readonly open: OpenLetter | null }

export const useLetterStore = create<LetterStore>(() => ({ open: null }))

/** The open letter outside React; null on the start screen. Words still under way are not in it yet: see `settled`. */
export const openLetter = (): OpenLetter | null => useLetterStore.getState().open

/** The open letter with every key that was pressed so far. Ask this before saving, exporting or changing structure. */
export function settledLetter(): OpenLetter | null {
  openLetter()?.texts.flush()
  return openLetter()
}

/** What stands still while words are typed. */
export type LetterFrame = Pick<OpenLetter, 'handle' | 'readOnly' | 'structure' | 'template' | 'composed'>

const sameFrame = (a: LetterFrame | null, b: LetterFrame | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.handle === b.handle &&
    a.readOnly === b.readOnly &&
    a.structure === b.structure &&
    a.template === b.template &&
    a.composed === b.composed)

const useFrame = create<{ readonly frame: LetterFrame | null }>(() => ({ frame: null }))

useLetterStore.subscribe(({ open }) => {
  if (!sameFrame(open, useFrame.getState().frame)) useFrame.setState({ frame: open })
})

/**
 * A part of the open letter that words do not change. With hundreds of answers thousands of components look at the
 * letter: those that use this are not woken by a key.
 */
export function useLetterFrame<T>(select: (frame: LetterFrame) => T): T {
  return useFrame(({ frame }) => {
    if (!frame) throw new Error('no letter is open')
    return select(frame)
  })
}

/** A part of the open letter; only for components that are shown while a letter is open. */
export function useOpenLetter<T>(select: (open: OpenLetter) => T): T {
  return useLetterStore(({ open }) => {
    if (!open) throw new Error('no letter is open')
    return select(open)
  })
}

/** Changes the open letter, if there is one. */
export const updateLetter = (change: (open: OpenLetter) => OpenLetter): void => {
  useLetterStore.setState((state) => {
    const next = state.open && change(state.open)
    return next === state.open ? state : { open: next }
  })
}

/** The open letter with another structure, everything derived anew. */
export const withStructure = (open: OpenLetter, letter: Letter, history: LetterHistory): OpenLetter => ({
  ...open,
  letter,
  structure: letter,
  composed: shareComposed(open.composed, composeLetter(letter, open.template)),
  revision: open.revision + 1,
  history,
})

/** Shows a draft in the window; whatever was open before is gone. A recovered letter counts as unsaved. */
export function showDraft(opened: OpenedDraft, texts: AnswerTexts): void {
  openLetter()?.texts.close()
  const { handle, name, readOnly, recovered, oldCase } = opened
  const { letter, template } = opened.draft
  // Also of what is drawn later, or has no page in this kind of letter: a step of the letter compares with it.
  for (const { id, content } of textsOf(letter)) texts.know(id, content)
  useLetterStore.setState({
    open: {
      ...{ handle, name, readOnly, recovered, oldCase, letter, structure: letter, template, texts },
      composed: composeLetter(letter, template),
      revision: recovered ? 1 : 0,
      savedRevision: 0,
      savedAt: null,
      history: noHistory,
    },
  })
}

/** Back to the start screen. */
export function showNothing(): void {
  openLetter()?.texts.close()
  useLetterStore.setState({ open: null })
}

/** Stores the words of an answer or of the introduction. Labels and furniture do not depend on them, so nothing else is drawn again. */
export function storeAnswer(id: AnswerId, content: RichText): void {
  updateLetter((open) => ({
    ...open,
    letter: setText(open.letter, id, content),
    revision: open.revision + 1,
  }))
}

/** A key was pressed whose words are still under way: from now on there is unsaved work. */
export const markTyped = (): void => {
  updateLetter((open) => ({ ...open, revision: open.revision + 1 }))
}

/** The person left a field: what is typed next is a step of its own. */
export const endStep = (): void => {
  updateLetter((open) => {
    const history = endMerging(open.history)
    return history === open.history ? open : { ...open, history }
  })
}

/** Main confirmed that this revision is on the disk. What could be saved, if only as a copy, may be changed there. */
export const markSaved = ({ revision, name, savedAt }: Saved): void => {
  updateLetter((open) => ({ ...open, savedRevision: revision, name, savedAt, recovered: false, readOnly: null }))
}

/** Whether the letter may be shown as pages and leave the house: not when parts of it are not understood here. */
export const canGoOut = (open: OpenLetter | null): boolean =>
  open !== null && !(open.readOnly?.kind === 'newer' && !open.readOnly.whole)

/** Whether there is work that is not in the file. */
export const hasUnsavedWork = (open: OpenLetter | null): boolean =>
  open !== null && open.readOnly === null && open.revision !== open.savedRevision
