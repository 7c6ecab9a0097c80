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

/** "1)" with which a paragraph ends, behind a question: before words it may as well be the item of a list. */
const BRACKETED = /(?<=[?!]["'’”»]{0,3}[^\S\n]?)(\d{1,2})\)(?<!\([^()]*\))(?=[^\S\n]*(?:\n|$))/gu
const HEADS_WORDS = /(?:^|\s)\d{1,2}\)[^\S\n]+[\p{L}\p{N}]/u

/** Whether marks are written as "1)": in no question such a number heads words, and no note has another form. */
const inBrackets = (texts: readonly string[], { forms }: NoteList): boolean =>
  [...forms].every((form) => form === 'bracket') &&
  texts.some((text) => text.search(BRACKETED) >= 0) &&
  !texts.some((text) => HEADS_WORDS.test(text))

/** The figures where a mark can stand, in the order of the text. */
function figuresOf(text: string, bracketed: boolean): string[] {
  const matches = [...text.matchAll(MARKED), ...(bracketed ? text.matchAll(BRACKETED) : [])]
  return matches.sort((one, other) => one.index - other.index).map((match) => match[1] ?? '')
}

/** "12" where 1 is the next one, and nothing is known of a note 11, 12 or 13: two marks set behind one another. */
function numbersIn(figures: string, next: number, notes: NoteList): number[] {
  const number = Number(figures)
  const around = [number - 1, number, number + 1].some((near) => notes.byLabel.has(String(near)))
  if (figures === `${String(next)}${String(next + 1)}` && !around) return [next, next + 1]
  return (figures.match(/\d+/g) ?? []).map(Number)
}

/**
 * The numbers of marks of which no note is in the text. Copied pages often lose the list of notes, or a note that is only
 * a link. A figure counts only where it is the next one: they run 1, 2, 3 … through the document, or fill a gap of the list.
 */
function missingNumbers(texts: readonly string[], notes: NoteList, bracketed: boolean): number[] {
  const missing: number[] = []
  const isTold = (number: number) => notes.byLabel.has(String(number)) || missing.includes(number)
  const nextFrom = (number: number): number => (isTold(number) ? nextFrom(number + 1) : number)
  let next = 1
  for (const figures of texts.flatMap((text) => figuresOf(text, bracketed))) {
    for (const number of numbersIn(figures, nextFrom(next), notes)) {
      next = nextFrom(next)
      if (number === next) missing.push(next)
    }
  }
  return missing
}

/** The list of notes with an empty one for each mark of which the note is not in the text, so that it still is a mark. */
export function withMissingNotes(found: readonly FoundQuestion[], notes: NoteList): NoteList {
  // Stars and letters are no figures to count by.
  if (notes.notes.some((note) => !/^\d+$/.test(note.label))) return notes
  const texts = found.map((question) => plain(textOf(question.paragraphs)))
  const bracketed = inBrackets(texts, notes)
  const added = missingNumbers(texts, notes, bracketed).map((number, at): AskerNote => ({
    id: `n${String(notes.notes.length + at + 1)}`,
    label: String(number),
    text: '',
  }))
  if (added.length === 0) return notes
  const byLabel = new Map([...notes.byLabel, ...added.map((note) => [note.label, note] as const)])
  const forms = bracketed ? new Set([...notes.forms, 'bracket']) : notes.forms
  return { ...notes, notes: [...notes.notes, ...added], byLabel, forms }
}
