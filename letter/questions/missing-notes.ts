import type { AskerNote } from '../model/question-set'
import type { NoteList } from './note-list'
import { textOf } from './question-texts'
import type { FoundQuestion } from './questions-and-answers'
import { plain } from './source-lines'

/**
 * A figure stuck to the end of a sentence or a quotation, or to a year, or alone at the end: where nothing but the mark of
 * a note can stand. Before "2. Bent u" it is the number of the next question.
 */
const MARKED =
  /(?:[?!]|[»”"’']|[\p{L}\p{N}]{3}\.|[?!.,][»”"’')]|(?<!\d)(?:19|20)\d\d(?=\d[)»”"’'?!]))\)?(\d{1,2}(?:(?:,\s?|\sen\s|\s)\d{1,2})*)(?!\d|\.\s+\p{Lu})(?=\s*[\p{Lu}«‘“"']|\s*$|\s?[.,?)»])/gu

/**
 * The numbers of marks of which no note is in the text. Copied pages often lose the list of notes, or a note that is only
 * a link. A figure counts only where it is the next one: they run 1, 2, 3 … through the document, or fill a gap of the list.
 */
function missingNumbers(found: readonly FoundQuestion[], notes: NoteList): number[] {
  const missing: number[] = []
  let next = 1
  const isTold = (number: number) => notes.byLabel.has(String(number)) || missing.includes(number)
  for (const question of found) {
    for (const match of plain(textOf(question.paragraphs)).matchAll(MARKED)) {
      for (const number of (match[1] ?? '').match(/\d+/g) ?? []) {
        while (isTold(next)) next += 1
        if (Number(number) === next) missing.push(next)
      }
    }
  }
  return missing
}

/** The list of notes with an empty one for each mark of which the note is not in the text, so that it still is a mark. */
export function withMissingNotes(found: readonly FoundQuestion[], notes: NoteList): NoteList {
  // Stars and letters are no figures to count by.
  if (notes.notes.some((note) => !/^\d+$/.test(note.label))) return notes
  const added = missingNumbers(found, notes).map((number, at): AskerNote => ({
    id: `n${String(notes.notes.length + at + 1)}`,
    label: String(number),
    text: '',
  }))
  if (added.length === 0) return notes
  const byLabel = new Map([...notes.byLabel, ...added.map((note) => [note.label, note] as const)])
  return { ...notes, notes: [...notes.notes, ...added], byLabel }
}
