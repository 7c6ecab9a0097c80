/** Largest letter paper that a template may hold, in bytes: it goes along with every letter. */
export const largestPaper = 2_000_000

/**
 * Why a ministry's own letter paper cannot be used. Every one is found before anything is written; the sentences stand in
 * the window and on the command line, not here.
 */
export type LetterPaperFailure =
  /** Not a Word file, or one that is damaged. */
  | { readonly kind: 'not-a-word-file' }
  /** Locked with a password, or in the format of Word 97–2003, which looks the same from outside. */
  | { readonly kind: 'locked-or-old' }
  /** Larger than letter paper can be, or made to burst when it is unpacked. */
  | { readonly kind: 'too-large' }
  | { readonly kind: 'has-macro' }
  /** Points to something outside the file other than a web or mail address: a template on a drive, a remote picture. */
  | { readonly kind: 'has-outside-link'; readonly target: string }
  | { readonly kind: 'no-placeholder' }
  /** Places that the letter cannot do without. */
  | { readonly kind: 'missing-placeholder'; readonly names: readonly string[] }
  /** Places that no letter can fill. */
  | { readonly kind: 'unknown-placeholder'; readonly names: readonly string[] }
  /** Braces without a partner, or a place where nothing can be filled in; `text` is the line that it stands in. */
  | { readonly kind: 'broken-placeholder'; readonly text: string }
  /** A place for a whole text (the signatures, the annex) that does not stand alone in its paragraph of the letter itself. */
  | { readonly kind: 'placeholder-not-alone'; readonly name: string }
