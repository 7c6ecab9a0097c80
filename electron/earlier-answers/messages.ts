import type { KnownOffice } from '../../letter/questions/parsed-document'
import type { Result } from '../../letter/model/result'
import type { FoundAnswer, SearchWish } from './answers-desk'
import type { IndexProgress, RefreshFailure, Refreshed } from './folder-index'

/** What main asks of the thread; `id` comes back in every reply. */
export type AnswersTask = { readonly id: number } & (
  | { readonly kind: 'refresh'; readonly folder: string; readonly offices: readonly KnownOffice[] }
  | { readonly kind: 'cancel'; readonly task: number }
  | { readonly kind: 'erase'; readonly folder: string }
  | { readonly kind: 'search'; readonly wish: SearchWish }
)

/** What the thread says. */
export type AnswersReply = { readonly id: number } & (
  | { readonly kind: 'progress'; readonly progress: IndexProgress }
  | { readonly kind: 'refreshed'; readonly result: Result<Refreshed, RefreshFailure> }
  | { readonly kind: 'erased'; readonly result: Result<null, RefreshFailure> }
  | { readonly kind: 'found'; readonly answers: readonly FoundAnswer[] }
)
