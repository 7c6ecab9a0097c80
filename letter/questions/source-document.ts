/** A stretch of text as the document shows it. */
export type SourceRun = {
  readonly text: string
  /** Raised type: the mark of a note, where the format tells. */
  readonly superscript?: boolean
  /** This run *is* the mark of a real note of the format: the notes with the same `noteMark` belong here. */
  readonly noteMark?: string
}

/**
 * One paragraph, list item or table cell of an incoming document, in reading order. Nothing is interpreted yet; a reader
 * of a file format only tells what is really there. A block without runs and label is white space that the document shows
 * there (an empty line, a wider gap between printed lines). In the text of a run "\n" is a line break inside the
 * paragraph and "\t" a tab.
 */
export type SourceBlock = {
  readonly runs: readonly SourceRun[]
  /** The number that the program shows before the paragraph though it is not in its text ("1.", "a)", "•"); Word lists. */
  readonly label?: string
  /** How deep a list item or indented paragraph stands; 0 or absent for the margin. */
  readonly level?: number
  readonly kind?: 'paragraph' | 'heading' | 'note' | 'rule'
  /** For a `note`: the mark that it answers to, as in "1"; each paragraph of one note carries it. */
  readonly noteMark?: string
  /** Set clearly smaller than the running text, as notes at the foot of a printed page are; PDF only. */
  readonly small?: boolean
  /** Which page it was on, from 1; PDF only. */
  readonly page?: number
}

/** What a reader left out or could not see, for example hidden text; shown before import. */
export type SourceRemark = {
  readonly kind:
    | 'hidden-text'
    | 'deleted-text'
    /** Added with "track changes" and not accepted yet; it *is* in the blocks. */
    | 'inserted-text'
    | 'comment'
    | 'field'
    /** Text in a frame beside the running text; it *is* in the blocks, where the frame is tied. */
    | 'text-box'
    | 'picture'
    /** Headers and footers of the pages, which are left out. */
    | 'header-or-footer'
    | 'invisible-characters'
    /** Menus, buttons and the like of a web page, which are left out. */
    | 'navigation'
  readonly count: number
}

/** An incoming document as blocks of text. */
export type SourceDocument = {
  /** `lines`: each block is a printed line (a PDF, a typeset text copied by hand); `paragraphs`: each is a whole paragraph. */
  readonly flow: 'lines' | 'paragraphs'
  readonly blocks: readonly SourceBlock[]
  readonly remarks: readonly SourceRemark[]
}
