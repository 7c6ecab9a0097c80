import { parseNote } from '../nodes/parse-note'
import { footnoteAttribute, questionReferenceAttribute } from '../nodes/copied-marks'
import type { Footnote, Inline } from '../../../letter/model/rich-text'
import { styleOf } from './element-style'

/** Where the text of each footnote of a pasted document stands: by the key that its references carry. */
export type NoteTexts = ReadonlyMap<string, Element>

/** Finds the footnotes and endnotes that Word and LibreOffice put at the end of what they copy. */
export function findNotes(document: Document): NoteTexts {
  const notes = new Map<string, Element>()
  for (const element of document.querySelectorAll('[id^="ftn"], [id^="edn"], [id^="sdfootnote"], [id^="sdendnote"]')) {
    if (/^(?:ftn|edn|sdfootnote|sdendnote)\d+$/u.test(element.id)) notes.set(element.id, element)
  }
  return notes
}

/** Whether this element is where a program keeps its notes, and not the text itself. */
export function isNoteText(element: Element, notes: NoteTexts): boolean {
  const kind = styleOf(element).get('mso-element') ?? ''
  return kind.endsWith('note-list') || notes.get(element.id) === element
}

/** The text that a link refers to as a note; null for any other link. */
export function noteTextOf(link: Element, notes: NoteTexts): Element | null {
  const target = /#_?((?:ftn|edn|sdfootnote|sdendnote)\d+)(?:sym)?$/u.exec(link.getAttribute('href') ?? '')?.[1]
  return target === undefined ? null : (notes.get(target) ?? null)
}

/** The number before a note's own text, which leads back to its reference. */
export function isNoteNumber(element: Element): boolean {
  const href = element.getAttribute('href') ?? ''
  return element.localName === 'a' && /#_(?:ftn|edn)ref\d+$|#sd(?:footnote|endnote)\d+anc$/u.test(href)
}

/** A footnote or question reference that was copied from one of our own answers. */
export function copiedMark(element: Element): Inline | null {
  const note = readJson(element.getAttribute(footnoteAttribute))
  if (note !== null) return { kind: 'footnote', children: parseNote(note) }
  const questions = readJson(element.getAttribute(questionReferenceAttribute))
  if (!Array.isArray(questions)) return null
  return { kind: 'question-reference', questions: questions.filter((id): id is string => typeof id === 'string') }
}

/** The runs and links of a line, for a note. */
export function noteFrom(lines: readonly (readonly Inline[])[]): Footnote['children'] {
  const children = lines.flatMap((line, index): readonly Inline[] =>
    index === 0 ? line : [{ kind: 'text', text: ' ', marks: [] }, ...line],
  )
  return children.flatMap((inline) => {
    if (inline.kind === 'text' || inline.kind === 'link') return [inline]
    return inline.kind === 'break' ? [{ kind: 'text', text: ' ', marks: [] } as const] : []
  })
}

function readJson(text: string | null): unknown {
  if (text === null) return null
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
