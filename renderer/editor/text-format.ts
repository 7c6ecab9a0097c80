import { IS_BOLD, IS_ITALIC, IS_SUBSCRIPT, IS_SUPERSCRIPT, IS_UNDERLINE } from 'lexical'
import { marks } from '../../letter/model/rich-text'
import type { Mark } from '../../letter/model/rich-text'

const bits: Readonly<Record<Mark, number>> = {
  bold: IS_BOLD,
  italic: IS_ITALIC,
  underline: IS_UNDERLINE,
  subscript: IS_SUBSCRIPT,
  superscript: IS_SUPERSCRIPT,
}

/** The marks of a run as the bits that a Lexical text node keeps. */
export function toTextFormat(given: readonly Mark[]): number {
  return given.reduce((format, mark) => format | bits[mark], 0)
}

/** The marks in the bits of a Lexical text node; formats that a letter does not know are left out. */
export function fromTextFormat(format: number): readonly Mark[] {
  return marks.filter((mark) => (format & bits[mark]) !== 0)
}
