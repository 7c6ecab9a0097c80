import { create } from 'zustand'
import type { Failed } from '../text/failures'
import type { Incoming } from './incoming'
import type { Passage } from '../../letter/passages/passage'
import type { LetterTemplate } from '../../letter/model/letter-template'
import type { AnswerId } from '../../letter/model/letter'
import type { QuestionId } from '../../letter/model/question-set'

/** Something that can be done after a failure. */
export type WayOn = { readonly label: string; readonly run: () => void }

/** A decision that waits for the person; `answer` is called once. */
export type OpenDialog =
  | { readonly kind: 'unsaved'; readonly answer: (choice: 'save' | 'discard' | 'cancel') => void }
  | { readonly kind: 'failure'; readonly failed: Failed; readonly ways: readonly WayOn[] }
  | { readonly kind: 'choose-template' }
  | { readonly kind: 'add-questions' }
  | { readonly kind: 'change-question'; readonly question: QuestionId }
  | { readonly kind: 'go-to-question' }
  | { readonly kind: 'reading-document' }
  | { readonly kind: 'other-document'; readonly incoming: Incoming }
  | { readonly kind: 'link' }
  | { readonly kind: 'refer-to-question' }
  | { readonly kind: 'new-from-letter' }
  | { readonly kind: 'passages'; readonly chosen?: string }
  /** `back`: to the list of passages, which it was opened from. */
  | { readonly kind: 'edit-passage'; readonly passage: Passage; readonly isNew: boolean; readonly back: boolean }
  | { readonly kind: 'offices' }
  | { readonly kind: 'templates' }
  | { readonly kind: 'edit-template'; readonly template: LetterTemplate }
  | { readonly kind: 'save-as-template' }
  | { readonly kind: 'move-letter' }
  | { readonly kind: 'versions' }
  | { readonly kind: 'news' }
  | { readonly kind: 'own-words' }
  | { readonly kind: 'palette' }
  | { readonly kind: 'guide' }
  | { readonly kind: 'shortcuts' }

export type Theme = 'light' | 'dark' | 'system'

/** What the window shows beside the letter itself; nothing of it is saved in the draft. */
export type View = {
  readonly dialog: OpenDialog | null
  /** Background news at the foot of the window, newest last; it can be read again. */
  readonly news: readonly News[]
  readonly activeAnswer: AnswerId | null
  /** Answers ticked in the list of parts. */
  readonly selected: readonly AnswerId[]
  /** 1 is the size of the paper; null follows the width of the window. */
  readonly zoom: number | null
  readonly theme: Theme
  readonly showParts: boolean
  readonly showHelpers: boolean
  /** The pages as they will come out, beside the letter or in its place. */
  readonly preview: 'closed' | 'beside' | 'full'
  readonly find: 'closed' | 'find' | 'replace'
  readonly isSpelling: boolean
  /** Counts how often a bar (find, spelling) was asked for: asking again brings the caret back to it. */
  readonly barAsked: number
  readonly factsOpen: boolean
  /** How many pages the letter will have, by the heights on the screen; Word decides. */
  readonly estimatedPages: number
}

export type News = { readonly id: number; readonly text: string; readonly at: Date }

export const useView = create<View>(() => ({
  dialog: null,
  news: [],
  activeAnswer: null,
  selected: [],
  zoom: null,
  theme: 'system',
  showParts: true,
  showHelpers: true,
  preview: 'closed',
  find: 'closed',
  isSpelling: false,
  barAsked: 0,
  factsOpen: false,
  estimatedPages: 2,
}))

export const changeView = (change: Partial<View>): void => {
  useView.setState(change)
}

/** Opens the bar for finding, replacing or spelling; there is one at a time. */
export const openBar = (bar: 'find' | 'replace' | 'spelling'): void => {
  changeView({
    find: bar === 'spelling' ? 'closed' : bar,
    isSpelling: bar === 'spelling',
    barAsked: useView.getState().barAsked + 1,
  })
}

/** Opens a dialog in the place of whichever was there. */
export const openDialog = (dialog: OpenDialog): void => {
  changeView({ dialog })
}

export const closeDialog = (): void => {
  changeView({ dialog: null })
}

const NEWS_KEPT = 50

/** Tells something that needs no decision. */
export function tell(text: string): void {
  const { news } = useView.getState()
  const id = (news.at(-1)?.id ?? 0) + 1
  changeView({ news: [...news, { id, text, at: new Date() }].slice(-NEWS_KEPT) })
}
