import type { Inline, List, ListItem, Mark, Paragraph, TextRun } from '../../../letter/model/rich-text'

/** Short ways to write a text down in a test. */
export const run = (text: string, ...marks: readonly Mark[]): TextRun => ({ kind: 'text', text, marks })

const inlines = (parts: readonly (string | Inline)[]): readonly Inline[] =>
  parts.map((part) => (typeof part === 'string' ? run(part) : part))

export const p = (...parts: readonly (string | Inline)[]): Paragraph => ({
  kind: 'paragraph',
  children: inlines(parts),
})

export const item = (parts: readonly (string | Inline)[], ...nested: readonly List[]): ListItem => ({
  children: inlines(parts),
  nested,
})

export const list = (kind: 'bulleted' | 'numbered', ...items: readonly ListItem[]): List => ({
  kind: 'list',
  ordered: kind === 'numbered',
  items,
})
