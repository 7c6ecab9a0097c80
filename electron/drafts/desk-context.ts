import type { Draft, DraftFailure } from '../../letter/draft/draft'
import type { NewerDraft } from '../../letter/draft/read-newer'
import type { Result } from '../../letter/model/result'
import type { AutosaveStore } from './autosave-store'
import type { DraftDialogs } from './dialogs'
import type { DraftHistory } from './draft-history'
import type { HeldLocks } from './held-locks'
import type { InTurn } from './in-turn'
import type { OldCases } from './old-cases'
import type { OpenDrafts } from './open-drafts'
import type { RecentDrafts } from './recent-drafts'
import type { SafeWrite } from './safe-write'

/** How a letter becomes text and text a letter (letter/draft). */
export type DraftFormat = {
  readonly parse: (text: string) => Result<Draft, DraftFailure>
  /** What is understood of a text that `parse` calls too new; null when that is not enough to show. */
  readonly parseNewer: (text: string) => NewerDraft | null
  readonly serialise: (draft: Draft) => string
}

/** What the work on drafts needs from around it. Nothing here knows Electron. */
export type DeskContext = {
  readonly format: DraftFormat
  readonly drafts: OpenDrafts
  readonly locks: HeldLocks
  readonly autosaves: AutosaveStore
  readonly history: DraftHistory
  readonly recent: RecentDrafts
  readonly oldCases: OldCases
  readonly dialogs: DraftDialogs
  readonly inTurn: InTurn
  /** The text of the sample letter's draft. */
  readonly readSample: () => Promise<Result<Uint8Array, { readonly kind: 'cannot-read'; readonly code: string }>>
  readonly now: () => Date
  readonly write: SafeWrite
}
