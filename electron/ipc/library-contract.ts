/** What crosses the bridge about shared data (templates, passages, offices) and about earlier answers. Types only. */
import type { IsoDate } from '../../letter/model/dates'
import type { LetterPaper, LetterTemplate, Logo } from '../../letter/model/letter-template'
import type { Result } from '../../letter/model/result'
import type { OfficeRecord } from '../../letter/offices/office-record'
import type { Passage } from '../../letter/passages/passage'
import type { PaperMeasures } from '../../letter/template/on-letter-paper'
import type { SharedEdition } from '../../letter/template/shared-edition'
import type { TemplateFault } from '../../letter/template/template-source'
import type { LetterPaperFailure } from '../../letter/template/letter-paper-failure'
import type { PictureFailure } from '../../letter/template/read-picture'

type NoInput = Readonly<Record<string, never>>
type Cancelled = 'cancelled'

/** Where shared data comes from: with the program, from an administrator's folder (read only), or the user's own. */
export type LibraryOrigin = 'shipped' | 'shared' | 'own'

/** A standard passage, and where it comes from. */
export type LibraryPassage = {
  readonly passage: Passage
  readonly origin: LibraryOrigin
  readonly canChange: boolean
}

/** A folder that could not be read; `copyFrom`: the moment (ISO 8601) of the copy that is used instead, if any. */
export type FolderOutOfReach = { readonly origin: LibraryOrigin; readonly code: string; readonly copyFrom?: string }

/** A file that is not as it must be; `copyFrom`: the moment (ISO 8601) of the copy that is used in its place, if any. */
export type LibraryFault = TemplateFault & { readonly origin: LibraryOrigin; readonly copyFrom?: string }

/** All shared data of this desk. What could not be used is told, and never takes the sound rest with it. */
export type LibraryContents = {
  readonly templates: readonly { readonly template: LetterTemplate; readonly origin: LibraryOrigin }[]
  readonly offices: readonly OfficeRecord[]
  /** `canChange`: made in the window and kept in the user's own folder. */
  readonly passages: readonly LibraryPassage[]
  readonly faults: readonly LibraryFault[]
  /** Folders that could not be read at all. */
  readonly outOfReach: readonly FolderOutOfReach[]
  /** The shared folder as people know it; null while none was chosen. Never a full path. */
  readonly sharedFolder: string | null
  /** Which edition of the shared folder as a whole is used; null where it does not say. */
  readonly sharedEdition: SharedEdition | null
}

/** Why shared data could not be read from or written to a file. Nothing was changed. */
export type LibraryFailure =
  | { readonly kind: 'cannot-read'; readonly code: string }
  | { readonly kind: 'cannot-write'; readonly code: string }
  /** It is not as it must be; the faults name the places. */
  | { readonly kind: 'not-sound'; readonly faults: readonly TemplateFault[] }
  /** Shipped and shared templates are copied first, never written over. */
  | { readonly kind: 'not-own' }
  | { readonly kind: 'not-a-template' }
  | { readonly kind: 'too-new'; readonly version: number; readonly newest: number }

/** Why a picture or letter paper that somebody chose cannot go into a template. Nothing was changed. */
export type AttachmentFailure =
  | { readonly kind: 'cannot-read'; readonly code: string }
  | { readonly kind: 'not-a-logo'; readonly why: PictureFailure }
  | { readonly kind: 'not-usable-paper'; readonly why: LetterPaperFailure }

/** Letter paper that somebody chose, with its sheet and margins; null measures where it does not say them. */
export type ChosenPaper = { readonly paper: LetterPaper; readonly measures: PaperMeasures | null }

/** A file that was written, by its name without folder. */
export type WrittenFileName = { readonly fileName: string }

/** Requests about shared data. */
export type LibraryRequests = {
  'library:read': { question: NoInput; answer: Result<LibraryContents, never> }
  /** Saves a template of the user's own, as it is: the edition is the window's to raise. */
  'library:save-template': {
    question: { readonly template: LetterTemplate }
    answer: Result<LetterTemplate, LibraryFailure>
  }
  'library:remove-template': { question: { readonly id: string }; answer: Result<null, LibraryFailure> }
  'library:export-template': {
    question: { readonly template: LetterTemplate }
    answer: Result<WrittenFileName | Cancelled, LibraryFailure>
  }
  /** Reads a template file that the person chooses; nothing is saved yet. */
  'library:import-template': {
    question: NoInput
    answer: Result<{ readonly template: LetterTemplate; readonly removed: number } | Cancelled, LibraryFailure>
  }
  /** Reads a picture that the person chooses, for the form that edits a template; `alt` are its words. */
  'library:choose-logo': { question: { readonly alt: string }; answer: Result<Logo | Cancelled, AttachmentFailure> }
  /** The same for a ministry's own Word letter paper, looked at as a whole; `annex`: whether its letters have one. */
  'library:choose-paper': {
    question: { readonly annex: boolean }
    answer: Result<ChosenPaper | Cancelled, AttachmentFailure>
  }
  'library:save-offices': {
    question: { readonly offices: readonly OfficeRecord[] }
    answer: Result<null, LibraryFailure>
  }
  'library:export-offices': {
    question: { readonly offices: readonly OfficeRecord[] }
    answer: Result<WrittenFileName | Cancelled, LibraryFailure>
  }
  /** Reads offices from a CSV file that the person chooses; nothing is saved yet. */
  'library:import-offices': {
    question: NoInput
    answer: Result<readonly OfficeRecord[] | Cancelled, LibraryFailure>
  }
  /** Saves a passage of the user's own, new or changed. */
  'library:save-passage': { question: { readonly passage: Passage }; answer: Result<Passage, LibraryFailure> }
  'library:remove-passage': { question: { readonly id: string }; answer: Result<null, LibraryFailure> }
  /** Asks for the folder that an administrator hands out; it is only read from. */
  'library:choose-shared': { question: NoInput; answer: Result<{ readonly name: string } | Cancelled, never> }
  'library:forget-shared': { question: NoInput; answer: Result<null, never> }
}

/** Names a folder of earlier letters; main knows where it is. */
export type AnswersFolderId = string & { readonly __brand: 'AnswersFolderId' }

/** A folder of earlier letters, by its name without what lies above it. */
export type AnswersFolder = { readonly id: AnswersFolderId; readonly name: string }

/** How far a folder is: files looked at, of how many, and how many pairs of question and answer can be found. */
export type AnswersProgress = { readonly done: number; readonly total: number; readonly pairs: number }

/** What indexing a folder came to. */
export type AnswersIndexed = AnswersProgress & { readonly withoutAnswers: number; readonly cancelled: boolean }

/** Why a folder could not be indexed or removed. `stopped`: the work ended halfway; asking again goes on. */
export type AnswersFailure =
  | { readonly kind: 'cannot-read'; readonly code: string }
  | { readonly kind: 'cannot-write'; readonly code: string }
  | { readonly kind: 'stopped' }

/** A question and its answer from an earlier letter, with the sentence that cites it. */
export type EarlierAnswerFound = {
  readonly question: string
  readonly answer: string
  readonly numbers: readonly string[]
  readonly subject: string
  readonly members: string
  readonly caseNumber: string | null
  readonly date: IsoDate | null
  readonly ageInDays: number | null
  readonly citation: string
  /** The file that it stands in, relative to its folder. */
  readonly file: string
  readonly folderName: string
}

/** Requests about earlier answers. */
export type AnswersRequests = {
  'answers:folders': { question: NoInput; answer: Result<readonly AnswersFolder[], never> }
  /** Asks for a folder. Indexing is another question, so that the window can show how far it is. */
  'answers:add-folder': { question: NoInput; answer: Result<AnswersFolder | Cancelled, never> }
  'answers:refresh': {
    question: { readonly folder: AnswersFolderId }
    answer: Result<AnswersIndexed, AnswersFailure>
  }
  /** Stops indexing; the question about it is then answered with `cancelled`. What was read stays findable. */
  'answers:cancel': { question: { readonly folder: AnswersFolderId }; answer: Result<null, never> }
  /** Forgets the folder and removes every word of it from the program. The letters are not touched. */
  'answers:remove': { question: { readonly folder: AnswersFolderId }; answer: Result<null, AnswersFailure> }
  'answers:search': {
    question: { readonly kind: 'words' | 'like-question'; readonly text: string; readonly today: IsoDate }
    answer: Result<readonly EarlierAnswerFound[], never>
  }
}

/** Notices about earlier answers. */
export type AnswersNotices = {
  'answers:progress': AnswersProgress & { readonly folder: AnswersFolderId }
}
