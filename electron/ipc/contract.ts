/**
 * Everything that crosses between the window and the main process. Types only. One object in, one Result out; nothing is
 * ever thrown across. Paths never cross: the window holds handles, main keeps the paths.
 */
import type { Draft, DraftFailure } from '../../letter/draft/draft'
import type { ExportRemark } from '../../letter/model/export-remark'
import type { LetterTemplate } from '../../letter/model/letter-template'
import type { OldCase } from '../../letter/reuse/old-case'
import type { Result } from '../../letter/model/result'
import type { DocumentFailure } from '../../letter/questions/document-failure'
import type { ParsedDocument } from '../../letter/questions/parsed-document'
import type { SourceDocument } from '../../letter/questions/source-document'
import type { AnswersNotices, AnswersRequests, LibraryRequests } from './library-contract'

export type * from './library-contract'

/** Names an open draft; main knows where its file is, if it has one. */
export type DraftHandle = string & { readonly __brand: 'DraftHandle' }

/** Names a file in the list of recent letters. */
export type RecentId = string & { readonly __brand: 'RecentId' }

/**
 * Why a draft may only be read: somebody else has it open, its folder refuses, or a newer version made it. Of the last
 * nothing is ever written, not even under another name; when it is not `whole`, parts of it are not understood here, and
 * it cannot go out either.
 */
export type ReadOnly =
  | { readonly kind: 'in-use'; readonly since: string }
  | { readonly kind: 'folder' }
  | { readonly kind: 'newer'; readonly whole: boolean }

/** A draft that is open in the window. */
export type OpenedDraft = {
  readonly handle: DraftHandle
  /** File name without folder or ending; null while the letter was never saved. */
  readonly name: string | null
  readonly draft: Draft
  readonly readOnly: null | ReadOnly
  /** It came back from the autosave after the program stopped unexpectedly, and differs from the file. */
  readonly recovered: boolean
  /** The letter from which it was begun, as far as it must not turn up in this one; null when it was begun otherwise. */
  readonly oldCase: OldCase | null
}

/** A letter that was opened before. */
export type RecentDraft = {
  readonly id: RecentId
  readonly name: string
  /** The folder as people know it ("Documenten"), never a full path. */
  readonly folder: string
  /** ISO time of the last opening, for showing only. */
  readonly openedAt: string
}

/** Names an earlier version of a draft's file. */
export type VersionId = string & { readonly __brand: 'VersionId' }

/** An earlier version of a draft's file, kept by main for a while. `order` is right even when the clock was not. */
export type DraftVersion = {
  readonly id: VersionId
  readonly order: number
  /** ISO time, for showing only. */
  readonly keptAt: string
  readonly reason: 'saved' | 'autosaved' | 'exported' | 'replaced'
}

/** Unsaved work that an earlier run left behind. */
export type RecoverableDraft = { readonly handle: DraftHandle; readonly name: string | null; readonly savedAt: string }

/** Why a file could not be read or written. `code` is the system's own (EACCES …), for the wording table only. */
export type FileFailure =
  | { readonly kind: 'cannot-read'; readonly code: string }
  | { readonly kind: 'cannot-write'; readonly code: string; readonly keptElsewhere: boolean }
  | { readonly kind: 'changed-on-disk' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'read-only' }
  /** A newer version made it: nothing was written, not even to the autosave. */
  | { readonly kind: 'newer' }

export type OpenFailure = DraftFailure | FileFailure
export type ExportFailure = FileFailure | { readonly kind: 'not-exportable'; readonly reason: string }

/** The system has no printer, or the printer refused. */
export type PrintFailure = { readonly kind: 'not-printed' }

/** What the Kamer sent: its text in blocks, and what was understood of it. */
export type IncomingDocument = {
  /** The name of the file, without its folder; null for a paste. */
  readonly name: string | null
  readonly source: SourceDocument
  readonly parsed: ParsedDocument
}

type NoInput = Readonly<Record<string, never>>
type Cancelled = 'cancelled'

/** A draft as it stands in the window, with the window's own count of its changes, taken before it is sent. */
type Revision = { readonly handle: DraftHandle; readonly draft: Draft; readonly revision: number }

/** Requests of the window, each with what it asks and what it gets. */
type LetterRequests = {
  'template:list': { question: NoInput; answer: Result<readonly LetterTemplate[], FileFailure> }
  'draft:new': {
    question: { readonly draft: Draft; readonly oldCase?: OldCase }
    answer: Result<OpenedDraft, FileFailure>
  }
  'draft:open': { question: NoInput; answer: Result<OpenedDraft | Cancelled, OpenFailure> }
  'draft:open-recent': { question: { readonly id: RecentId }; answer: Result<OpenedDraft, OpenFailure> }
  'draft:open-sample': { question: NoInput; answer: Result<OpenedDraft, OpenFailure> }
  /** The draft named on the command line or opened from the desktop before the window was ready, if any. */
  'draft:open-waiting': { question: NoInput; answer: Result<OpenedDraft | null, OpenFailure> }
  'draft:recent': { question: NoInput; answer: Result<readonly RecentDraft[], FileFailure> }
  'draft:recoverable': { question: NoInput; answer: Result<readonly RecoverableDraft[], FileFailure> }
  'draft:recover': { question: { readonly handle: DraftHandle }; answer: Result<OpenedDraft, OpenFailure> }
  /** Forgets the autosave of a draft for good. */
  'draft:discard-recovery': { question: { readonly handle: DraftHandle }; answer: Result<null, FileFailure> }
  /** Writes to the draft's file, asking for a place when it has none. The answer names the revision that is on disk. */
  'draft:save': {
    question: Revision & {
      /**
       * Set only after the person was told `changed-on-disk` (or `gone`) and chose to write all the same. Main keeps the
       * other version in the history first.
       */
      readonly evenIfChanged?: boolean
    }
    answer: Result<Saved | Cancelled, FileFailure>
  }
  'draft:save-as': { question: Revision; answer: Result<Saved | Cancelled, FileFailure> }
  /** Writes to the program's own autosave folder; the user's file is not touched. */
  'draft:autosave': { question: Revision; answer: Result<{ readonly revision: number }, FileFailure> }
  /** The window let go of the draft: lock and autosave are removed. */
  'draft:close': { question: { readonly handle: DraftHandle }; answer: Result<null, FileFailure> }
  /** Earlier versions that main kept of a draft's file, newest first. */
  'history:list': { question: { readonly handle: DraftHandle }; answer: Result<readonly DraftVersion[], FileFailure> }
  /** An earlier version, to be looked at; the draft itself stays as it is. */
  'history:read': {
    question: { readonly handle: DraftHandle; readonly id: VersionId }
    answer: Result<{ readonly draft: Draft }, OpenFailure>
  }
  /** The same, to be put in the place of `draft`, which main first keeps as a version of its own. */
  'history:put-back': {
    question: { readonly handle: DraftHandle; readonly id: VersionId; readonly draft: Draft }
    answer: Result<{ readonly draft: Draft }, OpenFailure>
  }
  'letter:export': {
    question: { readonly handle: DraftHandle; readonly draft: Draft }
    /**
     * `paper`: the name of the ministry's own letter paper that it is printed on; null for paper of the measures.
     * `remarks`: what had to be left out of the file.
     */
    answer: Result<
      | { readonly fileName: string; readonly paper: string | null; readonly remarks: readonly ExportRemark[] }
      | Cancelled,
      ExportFailure
    >
  }
  /** The same for a PDF, tagged and in Dutch. */
  'letter:pdf': {
    question: { readonly handle: DraftHandle; readonly draft: Draft }
    answer: Result<{ readonly fileName: string } | Cancelled, ExportFailure>
  }
  /** The letter's pages as a PDF, to be shown only. */
  'letter:pages': { question: { readonly draft: Draft }; answer: Result<Uint8Array, never> }
  /** Opens the system's own print dialog. */
  'letter:print': { question: { readonly draft: Draft }; answer: Result<'printed' | Cancelled, PrintFailure> }
  /** Asks which document of the Kamer is meant; reads and understands it off the main thread. */
  'document:choose': {
    question: NoInput
    answer: Result<IncomingDocument | Cancelled, DocumentFailure | FileFailure>
  }
  /** Reads a file that was dropped on the window: its bytes, never its path. */
  'document:read': {
    question: { readonly name: string; readonly bytes: Uint8Array }
    answer: Result<IncomingDocument, DocumentFailure>
  }
  /** Reads what the clipboard held as HTML and as plain text, and gives that of which most is understood. */
  'document:paste': {
    question: { readonly text: string; readonly html: string }
    answer: Result<IncomingDocument, DocumentFailure>
  }
  /** Stops the reading that is under way; its own question is then answered with `cancelled`. */
  'document:cancel': { question: NoInput; answer: Result<null, never> }
  /** Names and terms of the open letter that spelling must not mark; an empty list once it is closed. */
  'spelling:know-texts': { question: { readonly texts: readonly string[] }; answer: Result<null, never> }
  /** Puts a word on the person's own list, for good. */
  'spelling:learn': { question: { readonly word: string }; answer: Result<null, never> }
  /** The person's own list, alphabetically. */
  'spelling:own-words': { question: NoInput; answer: Result<readonly string[], never> }
  /** Takes a word off that list again. */
  'spelling:forget': { question: { readonly word: string }; answer: Result<null, never> }
  /** Which of these words stand on no list: not the person's, the house's or the open letter's. */
  'spelling:unknown': { question: { readonly words: readonly string[] }; answer: Result<readonly string[], never> }
  /** What the checker proposes for a word, likeliest first. It takes its time, in a process of its own. */
  'spelling:suggest': {
    question: { readonly word: string }
    answer: Result<readonly string[], { readonly kind: 'no-answer' }>
  }
  /** Title of the window, and whether there is unsaved work (the dot on macOS, the question at log-off). */
  'window:describe': { question: { readonly title: string; readonly unsaved: boolean }; answer: Result<null, never> }
  /** Puts plain text on the clipboard; the window itself may not reach it. */
  'window:copy-text': { question: { readonly text: string }; answer: Result<null, never> }
  /** The person decided: close the window now, whatever is unsaved. */
  'window:close': { question: NoInput; answer: Result<null, never> }
}

export type Requests = LetterRequests & LibraryRequests & AnswersRequests

/** A save that is on the disk: read back and found equal. */
export type Saved = { readonly revision: number; readonly name: string; readonly savedAt: string }

/** Messages of main to the window. */
export type Notices = AnswersNotices & {
  /** The person wants to close; the window asks about unsaved work and answers with `window:close` or not at all. */
  'window:close-requested': NoInput
  /** A command chosen in the native menu. */
  'command:run': { readonly id: string }
  /** The program is about to end or to lose the window: autosave now whatever is not autosaved yet. */
  'draft:flush': NoInput
  'draft:changed-on-disk': { readonly handle: DraftHandle }
  /** How far the document that is being read has come, from 0 to 1. */
  'document:progress': { readonly fraction: number }
  /** A file was opened from the desktop while the window was there: ask `draft:open-waiting`. */
  'draft:waiting': NoInput
}

export type RequestName = keyof Requests
export type NoticeName = keyof Notices
export type Question<N extends RequestName> = Requests[N]['question']
export type AnswerTo<N extends RequestName> = Requests[N]['answer']

/**
 * A message on its way: a draft in it goes packed (letter/draft/draft-parcel.ts), for as an object it would be copied
 * bit by bit while somebody types.
 */
export type Carried<T> = T extends { readonly draft: Draft }
  ? Omit<T, 'draft'> & { readonly draft: string }
  : T extends { readonly ok: true; readonly value: infer V }
    ? { readonly ok: true; readonly value: Carried<V> }
    : T

/** What the preload puts on `window.antwoordbrief`. */
export type Bridge = {
  /** The words that the checker's dictionary does not know, of those given; none while it is not loaded yet. */
  misspelled(words: readonly string[]): readonly string[]
  /** What the checker proposes for a word; only for the page that answers `spelling:suggest`, since nothing else goes on meanwhile. */
  suggestions(word: string): readonly string[]
  ask<N extends RequestName>(name: N, question: Carried<Question<N>>): Promise<Carried<AnswerTo<N>>>
  /** Returns its own unsubscribe. */
  on<N extends NoticeName>(name: N, listener: (notice: Notices[N]) => void): () => void
}
