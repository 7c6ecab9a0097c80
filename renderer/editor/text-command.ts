import type { QuestionId } from '../../letter/model/question-set'
import type { Mark, RichText } from '../../letter/model/rich-text'

/** A change to the table in which the caret stands. */
export type TableEdit =
  | 'row-above'
  | 'row-below'
  | 'column-before'
  | 'column-after'
  | 'delete-row'
  | 'delete-column'
  | 'delete-table'
  | 'toggle-header-row'

/** All that a button, key or menu can do to the text at the caret. */
export type TextCommand =
  | { readonly kind: 'mark'; readonly mark: Mark }
  | { readonly kind: 'list'; readonly list: 'bulleted' | 'numbered' }
  | { readonly kind: 'deeper' }
  | { readonly kind: 'shallower' }
  | { readonly kind: 'quote' }
  /** Takes the marks off the selection. */
  | { readonly kind: 'plain' }
  | { readonly kind: 'text'; readonly text: string }
  /** Puts a footnote at the end of the selection and opens it to be written. */
  | { readonly kind: 'footnote' }
  | { readonly kind: 'question-reference'; readonly questions: readonly QuestionId[] }
  /** Links the selection, changes the link under the caret, or writes `text` (else the address) as a link. */
  | { readonly kind: 'link'; readonly address: string; readonly text?: string }
  /** Puts a text of a letter in the place of the selection. */
  | { readonly kind: 'content'; readonly content: RichText }
  | { readonly kind: 'unlink' }
  | { readonly kind: 'table'; readonly rows: number; readonly columns: number }
  | { readonly kind: 'table-edit'; readonly edit: TableEdit }
