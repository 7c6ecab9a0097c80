import type { Footnote } from '../../../letter/model/rich-text'

/** The words of a footnote without their marks. */
export function plainTextOfNote(note: Footnote['children']): string {
  return note
    .map((child) => (child.kind === 'link' ? child.children.map((run) => run.text).join('') : child.text))
    .join('')
}
