import { toRepeatedLetter, toRoman } from '../number-format'
import { childNamed, childrenNamed, descendantsNamed, type XmlElement } from '../xml/xml-tree'
import { wholeNumber } from './numbering'

/** Which of the two kinds of notes Word has. */
export type NoteKind = 'footnote' | 'endnote'

const signs = ['*', '†', '‡', '§']

function format(value: number, kind: string): string {
  if (kind === 'lowerRoman') return toRoman(value)
  if (kind === 'upperRoman') return toRoman(value).toUpperCase()
  if (kind === 'lowerLetter') return toRepeatedLetter(value)
  if (kind === 'upperLetter') return toRepeatedLetter(value).toUpperCase()
  if (kind === 'chicago') return (signs[(value - 1) % signs.length] ?? '*').repeat(Math.ceil(value / signs.length))
  return String(value)
}

/** Numbers the notes of one kind in the order in which the text refers to them, and keeps that order. */
export class NoteMarks {
  readonly met: { readonly id: string; readonly mark: string }[] = []
  private readonly kind: string
  private next: number

  constructor(noteKind: NoteKind, document: XmlElement, settings: XmlElement | undefined) {
    const name = `w:${noteKind}Pr`
    // A section may say it otherwise than the document; one way for the whole letter is near enough.
    const section = [...descendantsNamed(document, 'w:sectPr')]
      .map((element) => childNamed(element, name))
      .find(Boolean)
    const say = (what: string) =>
      childNamed(section, what)?.attributes.get('w:val') ??
      childNamed(childNamed(settings, name), what)?.attributes.get('w:val')
    this.kind = say('w:numFmt') ?? (noteKind === 'footnote' ? 'decimal' : 'lowerRoman')
    this.next = Math.max(1, Math.min(wholeNumber(say('w:numStart')) ?? 1, 10_000))
  }

  /** The mark for a reference; `custom` when the writer typed one himself. */
  markFor(id: string, custom: string | null): string {
    const mark = custom ?? format(this.next, this.kind)
    if (custom === null) this.next += 1
    this.met.push({ id, mark })
    return mark
  }
}

/** Notes by their id, without the lines that Word draws between text and notes. */
export function notesById(root: XmlElement | undefined, kind: NoteKind): ReadonlyMap<string, XmlElement> {
  const notes = childrenNamed(root, `w:${kind}`).filter((note) =>
    /^(normal)?$/.test(note.attributes.get('w:type') ?? ''),
  )
  return new Map(notes.map((note) => [note.attributes.get('w:id') ?? '', note]))
}
