import type { IsoDate } from '../model/dates'
import type { AskerNote, NoteId, Office, QuestionId, QuestionSet } from '../model/question-set'

/** Where something stood in the source: characters [start, end) of the joined text of the runs of one block. */
export type Passage = { readonly block: number; readonly start: number; readonly end: number }

/** What a document is. `questions` are to be answered by letter; the others are recognised so that they can be refused or reused. */
export type DocumentKind = 'questions' | 'answers' | 'delay-notice' | 'oral-questions' | 'not-recognised'

/** One who answers: the office, and the name as printed (empty when only the office is told). */
export type Answerer = { readonly office: Office; readonly name: string }

/** An answer of an earlier letter or of the Aanhangsel, with the questions that it covers. */
export type ParsedAnswer = {
  /** The numbers of the questions as they were received; for unnumbered questions their place from 1. */
  readonly covers: readonly number[]
  readonly questions: readonly QuestionId[]
  /** Paragraphs parted by "\n"; list items keep their own marks. */
  readonly text: string
  readonly passages: readonly Passage[]
}

/** The fields that carry passages. */
export type ParsedField =
  | 'heading'
  | 'caseNumber'
  | 'sentOn'
  | 'members'
  | 'addressedTo'
  | 'subject'
  | 'answeredBy'
  | 'onBehalf'
  | 'receivedOn'
  | 'annexNumber'
  | 'earlierNotice'
  | 'letterDate'

/** A wish of those who ask about the way of answering; `question` is null where it stands outside the questions. */
export type Wish =
  | { readonly kind: 'answer-separately'; readonly question: QuestionId | null; readonly text: string }
  | {
      readonly kind: 'answer-before'
      readonly question: QuestionId | null
      /** The words that say before what: "voor aanvang van de begrotingsbehandeling van woensdag 20 november 2024". */
      readonly text: string
      /** The day, where one is named with its year or can be resolved; else null. */
      readonly date: IsoDate | null
    }

/** Everything that a person should look at. Data only: the sentences stand in `renderer/text`. */
export type ParseRemark =
  | { readonly kind: 'no-heading' }
  | { readonly kind: 'heading-slip-corrected'; readonly received: string }
  | { readonly kind: 'no-case-number' }
  | { readonly kind: 'several-case-numbers'; readonly chosen: string; readonly others: readonly string[] }
  | { readonly kind: 'no-date-sent' }
  | { readonly kind: 'date-resolved'; readonly field: ParsedField; readonly received: string; readonly date: IsoDate }
  | { readonly kind: 'date-without-year'; readonly field: ParsedField; readonly received: string }
  | { readonly kind: 'party-unknown'; readonly member: string }
  | { readonly kind: 'party-shared'; readonly members: readonly string[]; readonly party: string }
  | {
      readonly kind: 'party-count-differs'
      readonly party: string
      readonly said: string
      readonly members: readonly string[]
    }
  | { readonly kind: 'no-addressee' }
  | { readonly kind: 'addressee-after-subject'; readonly received: string }
  | { readonly kind: 'office-uncertain'; readonly received: string }
  | { readonly kind: 'office-corrected'; readonly received: string; readonly office: Office }
  | { readonly kind: 'no-subject' }
  | { readonly kind: 'numbering-absent'; readonly questions: number }
  | { readonly kind: 'number-missing'; readonly number: number }
  | { readonly kind: 'number-repeated'; readonly question: QuestionId; readonly received: string }
  | { readonly kind: 'split-uncertain'; readonly question: QuestionId }
  | { readonly kind: 'joint-label-split'; readonly received: string; readonly questions: readonly QuestionId[] }
  | { readonly kind: 'joint-label-not-split'; readonly received: string; readonly question: QuestionId }
  | { readonly kind: 'words-run-together'; readonly passages: readonly Passage[] }
  /** Hyphens that a copy kept from line ends: `words` as they are written now. */
  | { readonly kind: 'hyphens-taken-out'; readonly words: readonly string[]; readonly passages: readonly Passage[] }
  /** Hyphens that may be such ones and were left: `words` as they stand. */
  | { readonly kind: 'hyphens-doubtful'; readonly words: readonly string[]; readonly passages: readonly Passage[] }
  | { readonly kind: 'note-without-mark'; readonly note: NoteId; readonly label: string }
  | { readonly kind: 'mark-without-note'; readonly question: QuestionId; readonly label: string }
  | { readonly kind: 'explanation-left-over' }
  | { readonly kind: 'answer-split-guessed'; readonly question: QuestionId }
  | { readonly kind: 'answer-covers-unknown'; readonly received: string; readonly numbers: readonly number[] }
  | { readonly kind: 'question-without-answer'; readonly question: QuestionId }
  | { readonly kind: 'left-over'; readonly words: number }

/** Text that was recognised as belonging to the paper and not to the questions. */
export type Furniture = {
  readonly kind: 'running-head' | 'page-foot' | 'page-number' | 'rule' | 'caption' | 'front-page' | 'site-text'
  readonly passages: readonly Passage[]
}

/**
 * What was understood of an incoming document. Every word of the source is in the passages of a field, a question, a
 * note, an answer, furniture, or in `leftOver`: nothing is dropped in silence.
 */
export type ParsedDocument = {
  readonly kind: DocumentKind
  /** Ids are q1, q2 … and n1, n2 … in the order of the document. */
  readonly questionSet: QuestionSet
  /**
   * Each question as received: its lines joined, "\n" between paragraphs, and the marks of notes as they stand in the
   * source ("artikel?1", "bericht?[1] Zo ja", "oprichter'? 1)").
   */
  readonly receivedTexts: Readonly<Record<QuestionId, string>>
  /** "ingezonden": the same value as in the set, kept here for a document that holds no questions. */
  readonly sentOn: IsoDate | null
  readonly answers: readonly ParsedAnswer[]
  /** Notes that only answers refer to: the ministry's own, not part of the question set. */
  readonly answerNotes: readonly AskerNote[]
  readonly answeredBy: readonly Answerer[]
  /** "mede namens". */
  readonly onBehalf: readonly Answerer[]
  /** "ontvangen 4 februari 2025". */
  readonly receivedOn: IsoDate | null
  /** The date of an old letter. */
  readonly letterDate: IsoDate | null
  /** Number in the Aanhangsel van de Handelingen, as printed ("AH 617", "ah-tk-20242025-594", "3235"). */
  readonly annexNumber: string | null
  /** "Aanhangsel Handelingen, vergaderjaar 2024–2025, nr. 1028": the delay notice or earlier set that it points to. */
  readonly earlierNotice: string | null
  readonly wishes: readonly Wish[]
  readonly remarks: readonly ParseRemark[]
  readonly passages: {
    readonly fields: Readonly<Partial<Record<ParsedField, readonly Passage[]>>>
    readonly questions: Readonly<Record<QuestionId, readonly Passage[]>>
    readonly notes: Readonly<Record<NoteId, readonly Passage[]>>
  }
  readonly furniture: readonly Furniture[]
  readonly leftOver: readonly Passage[]
}

/** An office that the caller knows of, so that "VWS" can be written in full and "Minister voor Economische Zaken" put right. */
export type KnownOffice = { readonly office: Office; readonly abbreviations: readonly string[] }

/** What the caller knows besides the document. */
export type ParseOptions = {
  /** Against which "11 maart jl." is resolved. */
  readonly letterDate?: IsoDate
  readonly offices?: readonly KnownOffice[]
}
