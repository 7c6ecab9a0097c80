import type { IsoDate } from '../model/dates'
import type { Provenance } from '../model/letter-template'
import type { RichText } from '../model/rich-text'

/**
 * A piece of text that many letters share. Places such as `{{kenmerk kamer}}` in its text runs are filled from the letter
 * in which it is put; what the letter does not know yet stands there in square brackets.
 */
export type Passage = {
  readonly id: string
  readonly title: string
  readonly text: RichText
  /** By which it is found besides its words. */
  readonly tags: readonly string[]
  /** The first day on which it may be used; null: always was. */
  readonly validFrom: IsoDate | null
  /** The last day on which it may be used; null: no end is known. */
  readonly validUntil: IsoDate | null
  /** For the drafter, never for the letter: when to use it, what to check first. */
  readonly handlingNote: string
  readonly provenance: Provenance
}

/** Why a passage should not be used on a day. */
export type PassageValidity = 'valid' | 'not-yet' | 'expired'

/** Whether a passage may be used in a letter of that day. */
export function passageValidity(passage: Passage, date: IsoDate): PassageValidity {
  if (passage.validUntil !== null && date > passage.validUntil) return 'expired'
  return passage.validFrom !== null && date < passage.validFrom ? 'not-yet' : 'valid'
}

/** Whether a passage is past its last day. */
export const isExpired = (passage: Passage, date: IsoDate): boolean => passageValidity(passage, date) === 'expired'
