import { endsSentence } from './join-lines'
import { answerLabel, lineNumber, questionLabel, type Label, type NumberForm } from './labels'
import { NUMBER_LIST, readNumberList } from './number-list'
import { candidate, isSource, restOf, type Candidate } from './numbering'
import { push, strandLength, type Reading } from './reading'
import { readsLikeQuestion } from './sentence-ends'
import type { Line } from './source-lines'

const ALONE = new RegExp(`^(${NUMBER_LIST})\\s*[.):]{0,2}$`)

/** Reads a line that is or begins with the label or the number of a question or an answer. */
export function readLabel(reading: Reading, line: Line, next: Line | undefined): boolean {
  const answer = answerLabel(line.text)
  if (answer) {
    push(reading, 'answer', line, strandLength(line, answer.length), answer.numbers, answer.received)
    reading.answersBegan ||= headsAllAnswers(reading, answer, next)
    reading.labelledAnswers ||= answer.numbers.length > 0
    reading.asked = 0
    return true
  }
  if (reading.numbering.kind === 'labels') return readQuestionLabel(reading, line, next)
  if (reading.numbering.kind === 'numbers') return readNumber(reading, line, next, reading.numbering.form)
  return false
}

/** "Antwoord" once, below all questions, with the first number on the next line. */
function headsAllAnswers(reading: Reading, label: Label, next: Line | undefined): boolean {
  return label.numbers.length === 0 && reading.asked > 1 && next !== undefined && ALONE.test(next.text)
}

function readQuestionLabel(reading: Reading, line: Line, next: Line | undefined): boolean {
  const label = questionLabel(line.text)
  if (label && isTrueLabel(reading, label, line)) {
    const numbers = label.numbers.length > 0 ? label.numbers : [String(reading.next)]
    question(reading, line, label.length, numbers, label.received)
    return true
  }
  return readOldAnswer(reading, line, next)
}

/** In running lines "Vraag 3 …" at the beginning of a line may be the middle of a sentence. */
function isTrueLabel(reading: Reading, label: Label, line: Line): boolean {
  const last = reading.lastLine
  if (label.length === line.text.length || last === null || line.gap) return true
  return endsSentence(last.text) || /:\s*$/.test(label.received) || reading.tokens.at(-1)?.kind !== 'text'
}

function question(reading: Reading, line: Line, length: number, numbers: readonly string[], received: string): void {
  push(reading, 'question', line, strandLength(line, length), numbers, received)
  const highest = Math.max(...numbers.map((number) => Number.parseInt(number, 10)))
  reading.next = Number.isFinite(highest) ? Math.max(reading.next, highest + 1) : reading.next + 1
  for (const number of numbers) reading.askedNumbers.add(number)
  reading.lastQuestion = numbers.at(-1) ?? ''
  reading.asked += numbers.length
  reading.baseLevel ??= line.level
}

function readNumber(reading: Reading, line: Line, next: Line | undefined, form: NumberForm): boolean {
  const found = candidate(line)
  if (found?.form !== form) return readOldAnswer(reading, line, next)
  if (readOldAnswer(reading, line, next)) return true
  if (!isNextQuestion(reading, found, line, next)) return false
  question(
    reading,
    line,
    found.length,
    [String(found.number) + found.letter],
    line.label ?? line.text.slice(0, found.length).trim(),
  )
  return true
}

function isNextQuestion(reading: Reading, found: Candidate, line: Line, next: Line | undefined): boolean {
  const rest = restOf(line, found.length)
  const source = isSource(rest, next?.text ?? '')
  if (reading.explaining) return false
  if (found.form === 'shown') return isShownQuestion(reading, line, source)
  const inList = reading.inNotes || reading.afterRule || (found.number === 1 && reading.next > 1)
  if (source && inList) return false
  if (reading.inNotes && found.number === reading.nextNote && !readsLikeQuestion(rest)) return false
  if (found.form === 'bare' && rest === '' && isLoneMark(reading, found, line, next)) return false
  if (found.number === reading.next) return true
  if (found.number === reading.next - 1 && reading.next > 1) {
    const letters = found.letter !== '' && found.letter > (/[a-z]$/.exec(reading.lastQuestion)?.[0] ?? '')
    return letters || (found.letter === '' && !/[a-z]$/.test(reading.lastQuestion) && isRepeated(reading, line, rest))
  }
  if (isOutOfOrder(reading, found, line, rest === '' ? (next?.text ?? '') : rest)) return true
  const gap = found.number - reading.next
  return (
    gap > 0 &&
    (gap <= 3 || reading.answersNamed.has(String(found.number))) &&
    (reading.lastOf.get(reading.next) ?? -1) < line.index &&
    readsLikeQuestion(rest === '' ? (next?.text ?? '') : rest)
  )
}

/**
 * Questions that are answered together are printed together, whatever their order: 3, 4, 5, 9, 10 and then 6. The label
 * of the answer names the jump; behind it what was left out comes after all.
 */
function isOutOfOrder(reading: Reading, found: Candidate, line: Line, text: string): boolean {
  const number = String(found.number) + found.letter
  if (reading.inNotes || line.level > (reading.baseLevel ?? 0) || !readsLikeQuestion(text)) return false
  if (found.number > reading.next) return reading.answersNamed.get(number)?.includes(reading.lastQuestion) ?? false
  return !reading.askedNumbers.has(number) && reading.answersNamed.has(number)
}

/** "3. … 3. …": the same number given twice, when the question before it was finished. */
function isRepeated(reading: Reading, line: Line, rest: string): boolean {
  const last = reading.lastLine
  return (
    reading.next > 2 &&
    last !== null &&
    /\?/.test(last.text) &&
    readsLikeQuestion(rest) &&
    !reading.inNotes &&
    line.level === (reading.baseLevel ?? 0)
  )
}

function isShownQuestion(reading: Reading, line: Line, source: boolean): boolean {
  if (reading.baseLevel === null) return true
  return line.level <= reading.baseLevel && !(source && (reading.inNotes || reading.afterRule))
}

/** A lone "2" below a question can be the mark of a note that was set higher. */
function isLoneMark(reading: Reading, found: Candidate, line: Line, next: Line | undefined): boolean {
  const last = reading.lastText
  if (found.letter !== '' && found.letter > (/[a-z]$/.exec(reading.lastQuestion)?.[0] ?? '')) return false
  if (found.number !== reading.next && line.gap && next && readsLikeQuestion(next.text)) return false
  if (last === null || found.number !== reading.next) return found.number !== reading.next
  const unfinished = !endsSentence(last.text) && reading.tokens.at(-1)?.kind === 'text'
  return unfinished || (next !== undefined && /^\p{Ll}/u.test(next.text))
}

/** Older papers print all questions first; below "Antwoord van minister …" bare numbers head the answers. */
function readOldAnswer(reading: Reading, line: Line, next: Line | undefined): boolean {
  if (!reading.answersBegan || reading.labelledAnswers) return false
  const alone = ALONE.exec(line.text)
  const numbered = alone ? null : lineNumber(line.text)
  const list = alone ? readNumberList(alone[1] ?? '') : numbered ? [String(numbered.number)] : []
  if (list.length === 0 || (next === undefined && alone !== null) || !areOpen(reading, list)) return false
  const length = alone ? line.text.length : (numbered?.length ?? 0)
  push(reading, 'answer', line, strandLength(line, length), list, line.text.slice(0, length).trim())
  for (const number of list) reading.answeredNumbers.add(number)
  return true
}

function areOpen(reading: Reading, list: readonly string[]): boolean {
  return list.every((number) => !reading.answeredNumbers.has(number) && Number.parseInt(number, 10) < reading.next)
}
