import type { SourceDocument } from '../../../letter/questions/source-document'
import { BlockList } from '../block-list'
import type { Reading } from '../reading'
import { refuse } from '../refusal'
import { descendantsNamed, textOf } from '../xml/xml-tree'
import type { ZipParts } from '../zip/open-zip'
import { BodyReader } from './body-reader'
import { type NoteKind, NoteMarks, notesById } from './note-marks'
import { readNumbering } from './numbering'
import { bodyOf, type DocxParts, readDocxParts } from './package-parts'
import { RunReader } from './run-reader'
import { StyleSheet } from './styles'

/** Reads a Word document: its text with the numbers that Word shows, and after it its notes. */
export async function readDocx(zip: ZipParts, reading: Reading): Promise<SourceDocument> {
  const parts = await readDocxParts(zip, reading)
  const styles = new StyleSheet(parts.styles)
  const marks = {
    footnote: new NoteMarks('footnote', parts.document, parts.settings),
    endnote: new NoteMarks('endnote', parts.document, parts.settings),
  }
  const lists = readNumbering(parts.numbering, (id) => styles.listOfStyle(id))
  const blocks = new BlockList(reading)
  const body = new BodyReader(new RunReader(styles, marks, reading), styles, lists, blocks, reading)
  body.read(bodyOf(parts.document))
  readNotes(body, 'footnote', marks.footnote, parts)
  readNotes(body, 'endnote', marks.endnote, parts)
  remarkMargins(parts, reading)
  if (!blocks.hasText) refuse({ kind: 'empty' })
  return { flow: 'paragraphs', blocks: blocks.blocks, remarks: reading.remarks }
}

function readNotes(body: BodyReader, kind: NoteKind, marks: NoteMarks, parts: DocxParts): void {
  const notes = notesById(kind === 'footnote' ? parts.footnotes : parts.endnotes, kind)
  const read = new Set<string>()
  // A note may refer to another note, which then follows; each is read once.
  for (const { id, mark } of marks.met) {
    const note = notes.get(id)
    if (!note || read.has(id)) continue
    read.add(id)
    body.read(note, { kind: 'note', noteMark: mark })
  }
}

function remarkMargins(parts: DocxParts, reading: Reading): void {
  const withText = parts.headersAndFooters.filter((part) =>
    [...descendantsNamed(part, 'w:t')].some((text) => textOf(text).trim() !== ''),
  )
  reading.remark('header-or-footer', withText.length)
}
