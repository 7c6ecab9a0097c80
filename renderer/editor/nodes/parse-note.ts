import { normaliseNote } from '../../../letter/model/normalise-rich-text'
import { marks } from '../../../letter/model/rich-text'
import type { Footnote, Link, Mark, TextRun } from '../../../letter/model/rich-text'

type Fields = Readonly<Record<string, unknown>>

/** Turns anything at all into the text of a footnote; what is not one becomes nothing. Own keys only, links checked. */
export function parseNote(value: unknown): Footnote['children'] {
  return Array.isArray(value) ? normaliseNote(value.flatMap(parseChild)) : []
}

function parseChild(value: unknown): readonly (TextRun | Link)[] {
  if (!isFields(value)) return []
  if (value['kind'] === 'text') return parseRun(value)
  if (value['kind'] !== 'link' || typeof value['address'] !== 'string' || !Array.isArray(value['children'])) return []
  const children = value['children'].flatMap((child: unknown) => (isFields(child) ? parseRun(child) : []))
  return [{ kind: 'link', address: value['address'], children }]
}

function parseRun(fields: Fields): readonly TextRun[] {
  const { text, marks: given } = fields
  if (typeof text !== 'string') return []
  return [{ kind: 'text', text, marks: Array.isArray(given) ? given.filter(isMark) : [] }]
}

function isMark(value: unknown): value is Mark {
  return marks.some((mark) => mark === value)
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
