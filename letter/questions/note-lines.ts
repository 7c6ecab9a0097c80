import { endsSentence } from './join-lines'
import { noteStarts, readsLikeSource, type NoteStart } from './note-starts'
import { push, type Reading } from './reading'
import { opensQuestion, readsLikeQuestion } from './sentence-ends'
import { plain, type Line } from './source-lines'

/** Reads a note that the program itself keeps as a note (Word, HTML). */
export function readRealNote(reading: Reading, line: Line): void {
  const last = reading.tokens.at(-1)
  const same = last !== undefined && last.line.isNote && last.line.noteMark === line.noteMark && line.noteMark !== null
  const label = line.noteMark ?? String(reading.nextNote)
  reading.nextNote += same ? 0 : 1
  const start = noteStarts(line.strand.text, Number.parseInt(label, 10))[0]
  push(reading, same ? 'note-more' : 'note', line, !same && start?.form === 'raised' ? start.length : 0, [], label)
  reading.inNotes = false
}

/** Reads a line of a list of notes: the beginning of one, or its going on. */
export function readNote(reading: Reading, line: Line, next: Line | undefined): boolean {
  const start = noteStart(reading, line, next)
  if (start) {
    push(reading, 'note', line, start.length, [], start.label, start.form)
    reading.inNotes = true
    reading.noteForm = start.form
    reading.nextNote += 1
    return true
  }
  if (!reading.inNotes || !noteGoesOn(reading, line)) return false
  push(reading, 'note-more', line, 0)
  return true
}

/** Below "Noot" stands the number of the note, also where the one before it is missing. */
function skipMissing(reading: Reading, line: Line): void {
  const number = /^\d{1,3}$/.test(line.text) ? Number(line.text) : 0
  const above = reading.lines[line.index - (reading.lines[0]?.index ?? 0) - 1]
  if (above?.furniture === 'caption' && number > reading.nextNote) reading.nextNote = number
}

function noteStart(reading: Reading, line: Line, next: Line | undefined): NoteStart | null {
  skipMissing(reading, line)
  const shown = line.label === null ? line.strand.text : ''
  const starts =
    line.label === null
      ? noteStarts(shown, reading.nextNote)
      : noteStarts(`${line.label} x`, reading.nextNote).map((start) => ({ ...start, length: 0 }))
  return starts.find((start) => acceptsNote(reading, start, line, next)) ?? laterNote(reading, shown, line)
}

/**
 * At the foot of a typeset page the list goes on where an earlier page left off; in an excerpt that earlier page may be
 * missing. Then a source stuck to its number is a note when a mark, or the next note, bears it out.
 */
function laterNote(reading: Reading, text: string, line: Line): NoteStart | null {
  const number = Number(/^\d{1,2}(?=\p{Lu}|[«“‘]|https?:|www\.)/u.exec(text)?.[0] ?? 0)
  if (reading.inNotes || number <= reading.nextNote || reading.tokens.length === 0) return null
  const start = noteStarts(text, number).find((found) => found.form === 'glued')
  const at = line.index - (reading.lines[0]?.index ?? 0)
  const following = reading.lines.slice(at + 1, at + 7)
  const source = plain(text.slice(start?.length ?? 0))
  if (!start || !(readsLikeSource(source) || readsLikeSource(following[0]?.text ?? ''))) return null
  const goesOn = following.some((other) => noteStarts(other.strand.text, number + 1).some((s) => s.form === 'glued'))
  if (!reading.hints.has(String(number)) && !goesOn) return null
  reading.nextNote = number
  return start
}

function acceptsNote(reading: Reading, start: NoteStart, line: Line, next: Line | undefined): boolean {
  const rest = plain(line.strand.text.slice(start.length))
  const source = readsLikeSource(rest) || (next !== undefined && !next.gap && readsLikeSource(next.text))
  if (reading.inNotes && reading.noteForm === start.form) return rest !== '' || next !== undefined
  if (reading.tokens.every((token) => token.kind === 'note' || token.kind === 'note-more')) return false
  if (reading.noteForm !== null && reading.noteForm !== start.form && start.form !== 'raised') return false
  if (start.form === 'square' || start.form === 'raised')
    return rest !== '' && (source || reading.hints.has(start.label) || line.small)
  if (reading.afterRule || line.small) return true
  if (start.form === 'star')
    return (source || reading.hints.has(start.label)) && (line.gap || pastQuestions(reading)) && rest !== ''
  if (rest === '') return false
  if (
    (start.form === 'bare' || start.form === 'glued') &&
    /^\p{Ll}/u.test(rest) &&
    !/^(?:https?:|www\.|(?:de|het)\s\p{Lu})/u.test(rest)
  )
    return false
  const marked = reading.hints.has(start.label)
  if (start.form === 'glued' || start.form === 'bare')
    return !/^\p{Ll}/u.test(rest)
      ? (source && !/^(?:19|20)?\d\d\b.*\bjaar/.test(line.text)) ||
          (marked && reading.numbering.kind === 'labels' && !readsLikeQuestion(rest))
      : source && marked
  return source
    ? marked || !readsLikeQuestion(rest) || line.gap
    : marked && !opensQuestion(rest) && pastQuestions(reading)
}

/** The questions seem to be over: the text before ends a sentence. */
function pastQuestions(reading: Reading): boolean {
  const last = reading.tokens.at(-1)
  return last !== undefined && /[?.!]/.test(last.line.text)
}

function noteGoesOn(reading: Reading, line: Line): boolean {
  const last = reading.lastLine
  if (last === null) return false
  if (/^(?:Toelichting|TOELICHTING)\b/.test(line.text) || /^Deze vragen dienen ter aanvulling/.test(line.text))
    return false
  if (reading.tokens.at(-1)?.strand.text === '') return true
  if (opensQuestion(line.text) && /\?/.test(line.text) && endsNote(last.text)) return false
  if (!line.gap) return true
  return (
    /^(?:https?:|www\.|\(?https?:|\p{Ll})/u.test(line.text) || (!endsSentence(last.text) && /^[«‘“'"(]/.test(line.text))
  )
}

/** A note ends with its sentence, its brackets, a figure or an address. */
const endsNote = (text: string): boolean => endsSentence(text) || /[)\]»”’'"\d/]$|(?:https?:|www\.)\S*$/.test(text)
