import type { Letter } from '../model/letter'
import type { LetterTemplate } from '../model/letter-template'

/**
 * What a draft file holds: the letter, and the complete template in the edition that the letter was begun from, so that
 * the file looks and exports the same on another desk and after a template was changed.
 */
export type Draft = { readonly letter: Letter; readonly template: LetterTemplate }

/** Why a text could not be read as a draft. `place` is a path into the file such as `letter.answers[2].covers`. */
export type DraftFailure =
  | { readonly kind: 'not-a-draft' }
  | { readonly kind: 'too-new'; readonly version: number; readonly newest: number }
  | { readonly kind: 'damaged'; readonly place: string; readonly expected: string }
