import type { AskerNote, NoteId } from '../model/question-set'
import type { Token } from './token'
import { joinLines, type JoinContext } from './join-lines'
import { labelPassages } from './token-groups'
import type { Passage } from './parsed-document'
import { plain } from './source-lines'
import { passagesOf } from './strand'

/** The notes of a document: by label, with the passages of each. */
export type NoteList = {
  readonly notes: readonly AskerNote[]
  readonly byLabel: ReadonlyMap<string, AskerNote>
  /** How the labels of the notes are written. */
  readonly forms: ReadonlySet<string>
  readonly passages: Readonly<Record<NoteId, readonly Passage[]>>
}

/** Reads the lists of notes, wherever in the document they stand. */
export function readNoteList(tokens: readonly Token[], context: JoinContext): NoteList {
  const notes: AskerNote[] = []
  const byLabel = new Map<string, AskerNote>()
  const passages: Record<NoteId, readonly Passage[]> = {}
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'note') continue
    const lines = [token]
    for (let next = at + 1; tokens[next]?.kind === 'note-more'; next += 1) lines.push(tokens[next] ?? token)
    const strand = joinLines(
      lines.map((line) => line.strand).filter((line) => line.text !== ''),
      context,
    )
    const note = { id: `n${String(notes.length + 1)}`, label: token.received, text: plain(strand.text).trim() }
    notes.push(note)
    if (!byLabel.has(note.label)) byLabel.set(note.label, note)
    passages[note.id] = [...labelPassages(token), ...passagesOf(strand)]
  }
  const forms = new Set(tokens.flatMap((token) => token.noteForm ?? []))
  return { notes, byLabel, forms, passages }
}
