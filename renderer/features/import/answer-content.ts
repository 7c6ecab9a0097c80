import type { AskerNote } from '../../../letter/model/question-set'
import type { Block, Inline, RichText } from '../../../letter/model/rich-text'

const text = (words: string): readonly Inline[] => (words === '' ? [] : [{ kind: 'text', text: words, marks: [] }])

const escaped = (label: string) => label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** How the mark of a note stands in running text: "[1]", or "1)" behind a word or a stop. */
const markOf = (label: string) => new RegExp(`\\s?\\[${escaped(label)}\\]|(?<=[\\s.,;:?!”’»])${escaped(label)}\\)`)

/** A paragraph in which the marks of the notes became footnotes. */
function paragraph(words: string, notes: readonly AskerNote[]): readonly Inline[] {
  for (const note of notes) {
    const mark = markOf(note.label).exec(words)
    if (!mark) continue
    const rest = notes.filter((other) => other !== note)
    const footnote: Inline = { kind: 'footnote', children: [{ kind: 'text', text: note.text, marks: [] }] }
    return [
      ...paragraph(words.slice(0, mark.index), rest),
      footnote,
      ...paragraph(words.slice(mark.index + mark[0].length), rest),
    ]
  }
  return text(words)
}

/** The text of an earlier answer as text of an answer: its paragraphs, with the notes that it marks as footnotes. */
export function answerContent(words: string, notes: readonly AskerNote[]): RichText {
  return words
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Block => ({ kind: 'paragraph', children: paragraph(line, notes) }))
}

/** The notes that an answer marks. */
export const notesMarkedIn = (words: string, notes: readonly AskerNote[]): readonly AskerNote[] =>
  notes.filter((note) => markOf(note.label).test(words))
