/**
 * The choices that a ministry makes once for all its letters. They are data: `templates/` holds them, `letter/template`
 * reads them, the model and the Word export only follow them.
 */

/**
 * A sentence with places to fill: `{{indieners}}`. The names stand in `place-names.ts`. A place that begins with a
 * capital gives offices a capital ("de Minister van …"). Paragraphs are parted by "\n".
 */
export type Pattern = string

/** A sentence that differs with the number of those who sign ("bied ik" / "bieden wij"). */
export type PatternByNumber = { readonly one: Pattern; readonly more: Pattern }

/** How a question or answer is announced: by pattern with `{{nummers}}`, differing when several are covered. */
export type LabelPatterns = PatternByNumber

/** How questions and answers are labelled and numbered in the annex. */
export type AnnexStyle = {
  readonly heading: Pattern
  /** Printed above or before each question; "{{nummers}}." is a bare number. */
  readonly questionLabel: LabelPatterns
  /** Whether the question's label stands on the line of the question itself, as in "1. Kunt u …". */
  readonly questionLabelInline: boolean
  /** Printed above the answer; an empty pattern prints no label (the seed letter, for a single question). */
  readonly answerLabel: LabelPatterns
  /** "4, 5 en 7", with runs of three or more as "4 t/m 7" when `ranges` is set. */
  readonly ranges: boolean
  /** Where the askers' notes are listed. */
  readonly askerNotes: 'after-questions' | 'after-each-question' | 'not'
  readonly startsOnNewPage: boolean
}

/** How those who sign stand under the letter. */
export type SignatureStyle = {
  readonly arrangement: 'side-by-side' | 'stacked'
  /** "DE MINISTER VAN DEFENSIE" where set. */
  readonly capitals: boolean
  readonly office: Pattern
  /** "Mede namens de minister van …," before the signature; null where the letter says it in its opening only. */
  readonly onBehalf: Pattern | null
}

/** One heading with lines beneath it in the reference column; `lines` may hold places such as `{{onze referentie}}`. */
export type ColumnBlock = {
  readonly heading: string
  readonly headingBold: boolean
  readonly lines: readonly Pattern[]
  readonly italic: boolean
  /** Leave the block out when every place in it is empty. */
  readonly optional: boolean
}

/** The wording of a house. */
export type HouseStyle = {
  /** Printed at the head of page 1 where the ministry has not added its own logo; empty for nothing. */
  readonly wordmark: Pattern
  readonly returnAddress: Pattern
  readonly addressee: readonly Pattern[]
  readonly dateLabel: string
  readonly subjectLabel: string
  readonly subject: Pattern
  readonly salutation: Pattern
  readonly opening: PatternByNumber
  readonly closing: Pattern
  readonly annex: AnnexStyle
  readonly signature: SignatureStyle
  readonly column: readonly ColumnBlock[]
  /** Label and places repeated at the top of the continuation pages. */
  readonly continuation: readonly ColumnBlock[]
  /** The words of the page number, with `{{pagina}}` and `{{paginas}}`. */
  readonly pageNumber: Pattern
}
