import type { FrontMatter } from './front-matter'
import { endsSentence } from './join-lines'
import { answerLabel, lineNumber, questionLabel, type Label, type NumberForm } from './labels'
import { markHints, noteStarts, readsLikeSource, type NoteForm, type NoteStart } from './note-starts'
import { NUMBER_LIST, readNumberList } from './number-list'
import { opensQuestion, readsLikeQuestion } from './sentence-ends'
import { candidate, isSource, numberingOf, restOf, type Candidate, type Numbering } from './numbering'
import { plain, type Line } from './source-lines'
import { slice, type Strand } from './strand'

/** A line of the questions, told apart; `strand` is what is left of it without its label. */
export type Token = {
  readonly kind: 'question' | 'answer' | 'text' | 'note' | 'note-more' | 'explanation' | 'left'
  readonly line: Line
  readonly strand: Strand
  readonly numbers: readonly string[]
  /** The label as printed; for a note its mark. */
  readonly received: string
  /** How the label of a note is written. */
  readonly noteForm?: NoteForm
  /** Furniture, notes or a new page stand between this line and the one before. */
  readonly interrupted: boolean
}

type State = {
  next: number
  nextNote: number
  noteForm: NoteForm | null
  inNotes: boolean
  afterRule: boolean
  answersBegan: boolean
  /** Some answer has a label with numbers, so that bare numbers head no answers. */
  labelledAnswers: boolean
  explaining: boolean
  interrupted: boolean
  page: number | null
  lastLine: Line | null
  /** The last line that is more than a figure. */
  lastText: Line | null
}

/** How often each number still comes in the form of the numbering, so that a gap is told from a list in a question. */
function later(lines: readonly Line[], form: NumberForm): Map<number, number> {
  const last = new Map<number, number>()
  for (const line of lines) {
    const found = candidate(line)
    if (found?.form === form) last.set(found.number, line.index)
  }
  return last
}

const ALONE = new RegExp(`^(${NUMBER_LIST})\\s*[.):]?$`)

class Reader {
  private readonly state: State = {
    next: 1,
    nextNote: 1,
    noteForm: null,
    inNotes: false,
    afterRule: false,
    answersBegan: false,
    labelledAnswers: false,
    explaining: false,
    interrupted: false,
    page: null,
    lastLine: null,
    lastText: null,
  }
  private readonly hints: Set<string>
  /** Numbers that the label of some answer names: there such a question is, however many before it are left out. */
  private readonly answersNamed: ReadonlySet<string>
  private readonly lastOf: Map<number, number>
  readonly tokens: Token[] = []
  private lastQuestion = ''
  /** Questions since the last label of an answer. */
  private asked = 0
  private baseLevel: number | null = null
  private readonly answeredNumbers = new Set<string>()

  constructor(
    private readonly lines: readonly Line[],
    private readonly front: FrontMatter,
    readonly numbering: Numbering,
  ) {
    this.hints = markHints(lines)
    this.answersNamed = new Set(lines.flatMap((line) => answerLabel(line.text)?.numbers ?? []))
    this.lastOf = numbering.kind === 'numbers' ? later(lines, numbering.form) : new Map<number, number>()
  }

  read(): Token[] {
    this.lines.forEach((line, at) => {
      this.readLine(line, this.lines[at + 1])
    })
    return this.tokens
  }

  private push(
    kind: Token['kind'],
    line: Line,
    length: number,
    numbers: readonly string[] = [],
    received = '',
    noteForm?: NoteForm,
  ): void {
    const strand = slice(line.strand, Math.min(length, line.strand.text.length))
    this.tokens.push({
      kind,
      line,
      strand,
      numbers,
      received,
      interrupted: this.state.interrupted,
      ...(noteForm ? { noteForm } : {}),
    })
    if (kind !== 'note' && kind !== 'note-more') this.state.inNotes = false
    this.state.interrupted = kind === 'note' || kind === 'note-more'
    this.state.lastLine = line
    if (!/^[\d\s,]+$/.test(line.text)) this.state.lastText = line
    this.state.afterRule = false
    if (kind !== 'text' && kind !== 'explanation') this.state.explaining = false
  }

  private readLine(line: Line, next: Line | undefined): void {
    const role = this.front.roles.get(line.index)
    const furniture = line.furniture
    if (role !== undefined || furniture !== null) {
      this.skip(role, furniture)
      return
    }
    if (this.state.page !== null && line.page !== null && line.page !== this.state.page) this.breakPage()
    this.state.page = line.page
    if (line.isNote) {
      this.readRealNote(line)
      return
    }
    if (this.readLabel(line, next) || this.readNote(line, next)) return
    if (
      /^(?:Toelichting|TOELICHTING)\s*(?::|$)/.test(line.text) ||
      /^Deze vragen dienen ter aanvulling op/.test(line.text)
    )
      this.state.explaining = true
    this.push(this.state.explaining ? 'explanation' : 'text', line, 0)
  }

  private skip(role: string | undefined, furniture: string | null): void {
    if (role === 'answered-by' && this.state.next > 2) this.state.answersBegan = true
    if (furniture === 'rule' || furniture === 'caption') this.state.afterRule = true
    else if (furniture !== null) this.breakPage()
    else this.state.inNotes = false
  }

  private breakPage(): void {
    this.state.interrupted = true
    this.state.inNotes = false
  }

  private readRealNote(line: Line): void {
    const last = this.tokens.at(-1)
    const same =
      last !== undefined && last.line.isNote && last.line.noteMark === line.noteMark && line.noteMark !== null
    const label = line.noteMark ?? String(this.state.nextNote)
    this.state.nextNote += same ? 0 : 1
    const start = noteStarts(line.strand.text, Number.parseInt(label, 10))[0]
    this.push(same ? 'note-more' : 'note', line, !same && start?.form === 'raised' ? start.length : 0, [], label)
    this.state.inNotes = false
  }

  private readLabel(line: Line, next: Line | undefined): boolean {
    const answer = answerLabel(line.text)
    if (answer) {
      this.push('answer', line, strandLength(line, answer.length), answer.numbers, answer.received)
      this.state.answersBegan ||= this.headsAllAnswers(answer, next)
      this.state.labelledAnswers ||= answer.numbers.length > 0
      this.asked = 0
      return true
    }
    if (this.numbering.kind === 'labels') return this.readQuestionLabel(line, next)
    if (this.numbering.kind === 'numbers') return this.readNumber(line, next, this.numbering.form)
    return false
  }

  /** "Antwoord" once, below all questions, with the first number on the next line. */
  private headsAllAnswers(label: Label, next: Line | undefined): boolean {
    return label.numbers.length === 0 && this.asked > 1 && next !== undefined && ALONE.test(next.text)
  }

  private readQuestionLabel(line: Line, next: Line | undefined): boolean {
    const label = questionLabel(line.text)
    if (label && this.isTrueLabel(label, line)) {
      const numbers = label.numbers.length > 0 ? label.numbers : [String(this.state.next)]
      this.question(line, label.length, numbers, label.received)
      return true
    }
    return this.readOldAnswer(line, next)
  }

  /** In running lines "Vraag 3 …" at the beginning of a line may be the middle of a sentence. */
  private isTrueLabel(label: Label, line: Line): boolean {
    const last = this.state.lastLine
    if (label.length === line.text.length || last === null || line.gap) return true
    return endsSentence(last.text) || /:\s*$/.test(label.received) || this.tokens.at(-1)?.kind !== 'text'
  }

  private question(line: Line, length: number, numbers: readonly string[], received: string): void {
    this.push('question', line, strandLength(line, length), numbers, received)
    const highest = Math.max(...numbers.map((number) => Number.parseInt(number, 10)))
    this.state.next = Number.isFinite(highest) ? highest + 1 : this.state.next + 1
    this.lastQuestion = numbers.at(-1) ?? ''
    this.asked += numbers.length
    this.baseLevel ??= line.level
  }

  private readNumber(line: Line, next: Line | undefined, form: NumberForm): boolean {
    const found = candidate(line)
    if (found?.form !== form) return this.readOldAnswer(line, next)
    if (this.readOldAnswer(line, next)) return true
    if (!this.isNextQuestion(found, line, next)) return false
    this.question(
      line,
      found.length,
      [String(found.number) + found.letter],
      line.label ?? line.text.slice(0, found.length).trim(),
    )
    return true
  }

  private isNextQuestion(found: Candidate, line: Line, next: Line | undefined): boolean {
    const rest = restOf(line, found.length)
    const source = isSource(rest, next?.text ?? '')
    if (this.state.explaining) return false
    if (form(found) === 'shown') return this.isShownQuestion(line, source)
    const inList = this.state.inNotes || this.state.afterRule || (found.number === 1 && this.state.next > 1)
    if (source && inList) return false
    if (this.state.inNotes && found.number === this.state.nextNote && !readsLikeQuestion(rest)) return false
    if (found.form === 'bare' && rest === '' && this.isLoneMark(found, line, next)) return false
    if (found.number === this.state.next) return true
    if (found.number === this.state.next - 1 && this.state.next > 1) {
      const letters = found.letter !== '' && found.letter > (/[a-z]$/.exec(this.lastQuestion)?.[0] ?? '')
      return letters || (found.letter === '' && !/[a-z]$/.test(this.lastQuestion) && this.isRepeated(line, rest))
    }
    const gap = found.number - this.state.next
    return (
      gap > 0 &&
      (gap <= 3 || this.answersNamed.has(String(found.number))) &&
      (this.lastOf.get(this.state.next) ?? -1) < line.index &&
      readsLikeQuestion(rest === '' ? (next?.text ?? '') : rest)
    )
  }

  /** "3. … 3. …": the same number given twice, when the question before it was finished. */
  private isRepeated(line: Line, rest: string): boolean {
    const last = this.state.lastLine
    return (
      this.state.next > 2 &&
      last !== null &&
      /\?/.test(last.text) &&
      readsLikeQuestion(rest) &&
      !this.state.inNotes &&
      line.level === (this.baseLevel ?? 0)
    )
  }

  private isShownQuestion(line: Line, source: boolean): boolean {
    if (this.baseLevel === null) return true
    return line.level <= this.baseLevel && !(source && (this.state.inNotes || this.state.afterRule))
  }

  /** A lone "2" below a question can be the mark of a note that was set higher. */
  private isLoneMark(found: Candidate, line: Line, next: Line | undefined): boolean {
    const last = this.state.lastText
    if (found.number > this.state.next && line.gap && next && readsLikeQuestion(next.text)) return false
    if (last === null || found.number !== this.state.next) return found.number !== this.state.next
    const unfinished = !endsSentence(last.text) && this.tokens.at(-1)?.kind === 'text'
    return unfinished || (next !== undefined && /^\p{Ll}/u.test(next.text))
  }

  /** Older papers print all questions first; below "Antwoord van minister …" bare numbers head the answers. */
  private readOldAnswer(line: Line, next: Line | undefined): boolean {
    if (!this.state.answersBegan || this.state.labelledAnswers) return false
    const alone = ALONE.exec(line.text)
    const numbered = alone ? null : lineNumber(line.text)
    const list = alone ? readNumberList(alone[1] ?? '') : numbered ? [String(numbered.number)] : []
    if (list.length === 0 || (next === undefined && alone !== null) || !this.areOpen(list)) return false
    const length = alone ? line.text.length : (numbered?.length ?? 0)
    this.push('answer', line, strandLength(line, length), list, line.text.slice(0, length).trim())
    for (const number of list) this.answeredNumbers.add(number)
    return true
  }

  private areOpen(list: readonly string[]): boolean {
    return list.every((number) => !this.answeredNumbers.has(number) && Number.parseInt(number, 10) < this.state.next)
  }

  private readNote(line: Line, next: Line | undefined): boolean {
    const start = this.noteStart(line, next)
    if (start) {
      this.push('note', line, start.length, [], start.label, start.form)
      this.state.inNotes = true
      this.state.noteForm = start.form
      this.state.nextNote += 1
      return true
    }
    if (!this.state.inNotes || !this.noteGoesOn(line)) return false
    this.push('note-more', line, 0)
    return true
  }

  private noteStart(line: Line, next: Line | undefined): NoteStart | null {
    const shown = line.label === null ? line.strand.text : ''
    const starts =
      line.label === null
        ? noteStarts(shown, this.state.nextNote)
        : noteStarts(`${line.label} x`, this.state.nextNote).map((start) => ({ ...start, length: 0 }))
    return starts.find((start) => this.acceptsNote(start, line, next)) ?? this.laterNote(shown, line)
  }

  /**
   * At the foot of a typeset page the list goes on where an earlier page left off; in an excerpt that earlier page may be
   * missing. Then a source stuck to its number is a note when a mark, or the next note, bears it out.
   */
  private laterNote(text: string, line: Line): NoteStart | null {
    const at = this.lines.indexOf(line)
    const number = Number(/^\d{1,2}(?=\p{Lu}|[«“‘]|https?:|www\.)/u.exec(text)?.[0] ?? 0)
    if (this.state.inNotes || number <= this.state.nextNote || this.tokens.length === 0) return null
    const start = noteStarts(text, number).find((found) => found.form === 'glued')
    const following = this.lines.slice(at + 1, at + 7)
    const source = plain(text.slice(start?.length ?? 0))
    if (!start || !(readsLikeSource(source) || readsLikeSource(following[0]?.text ?? ''))) return null
    const goesOn = following.some((other) => noteStarts(other.strand.text, number + 1).some((s) => s.form === 'glued'))
    if (!this.hints.has(String(number)) && !goesOn) return null
    this.state.nextNote = number
    return start
  }

  private acceptsNote(start: NoteStart, line: Line, next: Line | undefined): boolean {
    const rest = plain(line.strand.text.slice(start.length))
    const source = readsLikeSource(rest) || (next !== undefined && !next.gap && readsLikeSource(next.text))
    if (this.state.inNotes && this.state.noteForm === start.form) return rest !== '' || next !== undefined
    if (this.tokens.every((token) => token.kind === 'note' || token.kind === 'note-more')) return false
    if (this.state.noteForm !== null && this.state.noteForm !== start.form && start.form !== 'raised') return false
    if (start.form === 'square' || start.form === 'raised')
      return rest !== '' && (source || this.hints.has(start.label) || line.small)
    if (this.state.afterRule || line.small) return true
    if (start.form === 'star') return line.gap && source
    if (rest === '') return false
    if (
      (start.form === 'bare' || start.form === 'glued') &&
      /^\p{Ll}/u.test(rest) &&
      !/^(?:https?:|www\.|de Volkskrant|de Telegraaf)/.test(rest)
    )
      return false
    const marked = this.hints.has(start.label)
    if (start.form === 'glued' || start.form === 'bare')
      return !/^\p{Ll}/u.test(rest)
        ? (source && !/^(?:19|20)?\d\d\b.*\bjaar/.test(line.text)) ||
            (marked && this.numbering.kind === 'labels' && !readsLikeQuestion(rest))
        : source && marked
    return source
      ? marked || !readsLikeQuestion(rest) || line.gap
      : marked && !opensQuestion(rest) && this.pastQuestions()
  }

  /** The questions seem to be over: the text before ends a sentence. */
  private pastQuestions(): boolean {
    const last = this.tokens.at(-1)
    return last !== undefined && /[?.!]/.test(last.line.text)
  }

  private noteGoesOn(line: Line): boolean {
    const last = this.state.lastLine
    if (last === null) return false
    if (/^(?:Toelichting|TOELICHTING)\b/.test(line.text) || /^Deze vragen dienen ter aanvulling/.test(line.text))
      return false
    if (this.tokens.at(-1)?.strand.text === '') return true
    if (opensQuestion(line.text) && /\?/.test(line.text) && endsNote(last.text)) return false
    if (!line.gap) return true
    return (
      /^(?:https?:|www\.|\(?https?:|\p{Ll})/u.test(line.text) ||
      (!endsSentence(last.text) && /^[«‘“'"(]/.test(line.text))
    )
  }
}

const form = (found: Candidate): NumberForm => found.form

/** A note ends with its sentence, its brackets, a figure or an address. */
const endsNote = (text: string): boolean => endsSentence(text) || /[)\]»”’'"\d/]$|(?:https?:|www\.)\S*$/.test(text)

/** A length in the plain text of a line as a length in its strand, where raised type is fenced. */
function strandLength(line: Line, length: number): number {
  if (line.text.length === line.strand.text.length) return length
  let seen = 0
  for (let at = 0; at < line.strand.text.length; at += 1) {
    if (seen >= length) return at
    if (!/[\uE000-\uE002]/.test(line.strand.text.charAt(at))) seen += 1
  }
  return line.strand.text.length
}

/** Tells the lines of the questions apart: labels, text, notes, explanation. */
export function readTokens(
  lines: readonly Line[],
  front: FrontMatter,
): { readonly tokens: readonly Token[]; readonly numbering: Numbering } {
  const body = lines.filter((line) => line.index >= front.bodyStart)
  const plainBody = body.filter((line) => !front.roles.has(line.index) && line.furniture === null)
  const numbering = numberingOf(plainBody)
  return { tokens: new Reader(body, front, numbering).read(), numbering }
}
