import type { NoteForm } from './note-starts'
import type { Line } from './source-lines'
import type { Strand } from './strand'

/** A line of the questions, told apart; `strand` is what is left of it without its label. */
export type Token = {
  readonly kind: 'question' | 'answer' | 'text' | 'note' | 'note-more' | 'explanation' | 'left'
  readonly line: Line
  readonly strand: Strand
  readonly numbers: readonly string[]
  /** The label as printed; for a note its mark. */
  readonly received: string
  /** How the label of a note is written. */
  readonly noteForm?: NoteForm
  /** Furniture, notes or a new page stand between this line and the one before. */
  readonly interrupted: boolean
}
