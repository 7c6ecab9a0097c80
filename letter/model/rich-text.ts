import type { QuestionId } from './question-set'

/** A character style that an answer may carry. */
export type Mark = 'bold' | 'italic' | 'underline' | 'subscript' | 'superscript'

/** All marks, in the fixed order in which a run lists them. */
export const marks: readonly Mark[] = ['bold', 'italic', 'underline', 'subscript', 'superscript']

/** A run of text with the same marks; never empty, and its marks are in the order of `marks` without repeats. */
export type TextRun = { readonly kind: 'text'; readonly text: string; readonly marks: readonly Mark[] }

/** A line break inside a paragraph. */
export type LineBreak = { readonly kind: 'break' }

/** A link to `http`, `https` or `mailto`; any other address is refused at the model's edge (`is-safe-address.ts`). */
export type Link = { readonly kind: 'link'; readonly address: string; readonly children: readonly TextRun[] }

/** A real footnote of the ministry: its number is computed, its text is one paragraph. */
export type Footnote = { readonly kind: 'footnote'; readonly children: readonly (TextRun | Link)[] }

/** A live reference to questions ("vraag 2", "vragen 4 en 5"): the numbers are computed from the letter. */
export type QuestionReference = { readonly kind: 'question-reference'; readonly questions: readonly QuestionId[] }

/** What a paragraph, list item or quotation is made of. */
export type Inline = TextRun | LineBreak | Link | Footnote | QuestionReference

/** A plain paragraph. */
export type Paragraph = { readonly kind: 'paragraph'; readonly children: readonly Inline[] }

/** A quotation set apart from the text, one paragraph. */
export type Quote = { readonly kind: 'quote'; readonly children: readonly Inline[] }

/** A list item: its own line, and the lists that hang under it. */
export type ListItem = { readonly children: readonly Inline[]; readonly nested: readonly List[] }

/** A bulleted or numbered list. A numbered list starts at 1 and never continues an earlier one. */
export type List = { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly ListItem[] }

/** A table cell: one or more paragraphs. */
export type TableCell = { readonly paragraphs: readonly Paragraph[] }

/** A table; every row has as many cells as the first. `headerRow` says whether row 1 names the columns. */
export type Table = {
  readonly kind: 'table'
  readonly headerRow: boolean
  readonly rows: readonly (readonly TableCell[])[]
}

/** One block of an answer. */
export type Block = Paragraph | Quote | List | Table

/** The formatted text of an answer. Empty text is an empty array, never an array with an empty paragraph alone. */
export type RichText = readonly Block[]
