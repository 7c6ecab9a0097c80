/** A stretch of text as the document shows it. */
export type SourceRun = {
  readonly text: string
  /** Raised type: the mark of a note, where the format tells. */
  readonly superscript?: boolean
}

/**
 * One paragraph, list item or table cell of an incoming document, in reading order. Nothing is interpreted yet; a reader
 * of a file format only tells what is really there.
 */
export type SourceBlock = {
  readonly runs: readonly SourceRun[]
  /** The number that the program shows before the paragraph though it is not in its text ("1.", "a)", "•"); Word lists. */
  readonly label?: string
  /** How deep a list item or indented paragraph stands; 0 or absent for the margin. */
  readonly level?: number
  readonly kind?: 'paragraph' | 'heading' | 'note' | 'rule'
  /** For a `note`: the mark that it answers to, as in "1". */
  readonly noteMark?: string
  /** Which page it was on, from 1; PDF only. */
  readonly page?: number
}

/** What a reader left out or could not see, for example hidden text; shown before import. */
export type SourceRemark = {
  readonly kind: 'hidden-text' | 'deleted-text' | 'comment' | 'field' | 'text-box' | 'invisible-characters'
  readonly count: number
}

/** An incoming document as blocks of text. */
export type SourceDocument = {
  /** `lines`: each block is a printed line (a PDF, a typeset text copied by hand); `paragraphs`: each is a whole paragraph. */
  readonly flow: 'lines' | 'paragraphs'
  readonly blocks: readonly SourceBlock[]
  readonly remarks: readonly SourceRemark[]
}
