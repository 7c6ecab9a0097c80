import MiniSearch, { type AsPlainObject, type Options, type SearchOptions, type SearchResult } from 'minisearch'
import { daysBetween, type IsoDate } from '../../letter/model/dates'
import { citationOf, type EarlierLetter } from '../../letter/reuse/earlier-letter'
import { wordsOf } from './words'

/** A question and its answer from an earlier letter, ready to be shown and put in. */
export type EarlierAnswer = {
  readonly question: string
  readonly answer: string
  readonly numbers: readonly string[]
  readonly subject: string
  readonly members: string
  readonly caseNumber: string | null
  readonly date: IsoDate | null
  /** How old it is on the day that was asked; null while its date is not known. */
  readonly ageInDays: number | null
  /** "Zie het antwoord op vraag 4, Aanhangsel Handelingen II 2024/25, nr. 594." */
  readonly citation: string
  /** The file that it stands in, relative to its folder and with "/". */
  readonly file: string
  /** How well it fits; only to be compared within one answer. */
  readonly score: number
}

type Entry = Omit<EarlierLetter, 'pairs'> & {
  readonly id: string
  readonly file: string
  readonly question: string
  readonly answer: string
  readonly numbers: readonly string[]
}

const FIELDS = ['question', 'answer', 'subject'] as const

const options: Options<Entry> = {
  fields: [...FIELDS],
  tokenize: wordsOf,
  // The words are folded already.
  processTerm: (term) => term,
}

const byWords: SearchOptions = {
  combineWith: 'AND',
  boost: { subject: 2, question: 2 },
  prefix: (term) => term.length > 2,
}

/** Only when nothing fits as it was typed: a long word may have one letter wrong. */
const byAlmostWords: SearchOptions = { ...byWords, fuzzy: (term) => (term.length > 5 ? 1 : false) }

const likeQuestion: SearchOptions = { combineWith: 'OR', fields: ['question', 'subject'], boost: { question: 1.5 } }

/** The rarest words of a question say what it is about; the others only cost time. */
const MOST_WORDS = 10
/** A word in more than this share of the answers is left out while there are enough rarer ones. */
const COMMON_SHARE = 0.04
const ENOUGH_WORDS = 3

const entriesOf = (file: string, letter: EarlierLetter): readonly Entry[] => {
  const { pairs, ...known } = letter
  return pairs.map((pair, index) => ({ ...known, ...pair, file, id: `${file}\n${String(index)}` }))
}

const wordsOfEntry = (entry: Entry) => new Set(FIELDS.flatMap((field) => wordsOf(entry[field])))

type Stored = {
  readonly search: unknown
  readonly entries: readonly Entry[]
  readonly counts: readonly [string, number][]
}

/**
 * The words of one folder of earlier letters. Everything in it comes from files that are there; nothing else is kept. The
 * entries are kept beside the library's index: it would copy their texts into every hit before the best are known.
 */
export class AnswerIndex {
  private constructor(
    private readonly search: MiniSearch<Entry>,
    private readonly entries: Map<string, Entry>,
    /** In how many entries a word occurs. */
    private readonly counts: Map<string, number>,
  ) {}

  static empty(): AnswerIndex {
    return new AnswerIndex(new MiniSearch(options), new Map(), new Map())
  }

  /** Reads back what `toJSON` gave; throws on anything else. */
  static from(stored: string): AnswerIndex {
    const { search, entries, counts } = JSON.parse(stored) as Stored
    const index = MiniSearch.loadJS(search as AsPlainObject, options)
    return new AnswerIndex(index, new Map(entries.map((entry) => [entry.id, entry])), new Map(counts))
  }

  get size(): number {
    return this.entries.size
  }

  /** Adds the pairs of a file and tells how many there were. The file must not be in the index. */
  add(file: string, letter: EarlierLetter): number {
    const entries = entriesOf(file, letter)
    this.search.addAll(entries)
    for (const entry of entries) {
      this.entries.set(entry.id, entry)
      for (const word of wordsOfEntry(entry)) this.counts.set(word, (this.counts.get(word) ?? 0) + 1)
    }
    return entries.length
  }

  /** Takes a file out, word by word: what no other file has is gone from the index. */
  remove(file: string, pairs: number): void {
    for (let index = 0; index < pairs; index += 1) {
      const entry = this.entries.get(`${file}\n${String(index)}`)
      if (entry) this.removeEntry(entry)
    }
  }

  private removeEntry(entry: Entry): void {
    this.search.remove(entry)
    this.entries.delete(entry.id)
    for (const word of wordsOfEntry(entry)) {
      const left = (this.counts.get(word) ?? 0) - 1
      if (left > 0) this.counts.set(word, left)
      else this.counts.delete(word)
    }
  }

  /** Pairs in which every word occurs, the best first; a word may be half typed, a long one may have one letter wrong. */
  byWords(words: string, today: IsoDate, limit: number): readonly EarlierAnswer[] {
    const exact = this.search.search(words, byWords)
    return this.found(exact.length > 0 ? exact : this.search.search(words, byAlmostWords), today, limit)
  }

  /** Pairs whose question is like this one. */
  similarTo(question: string, today: IsoDate, limit: number): readonly EarlierAnswer[] {
    const known = [...new Set(wordsOf(question))].filter((word) => this.counts.has(word))
    const count = (word: string) => this.counts.get(word) ?? 0
    const rarest = known
      .sort((a, b) => count(a) - count(b))
      .filter((word, rank) => rank < ENOUGH_WORDS || count(word) <= this.size * COMMON_SHARE)
      .slice(0, MOST_WORDS)
    return this.found(this.search.search(rarest.join(' '), likeQuestion), today, limit)
  }

  toJSON(): string {
    const stored: Stored = {
      search: this.search.toJSON(),
      entries: [...this.entries.values()],
      counts: [...this.counts],
    }
    return JSON.stringify(stored)
  }

  private found(results: readonly SearchResult[], today: IsoDate, limit: number): readonly EarlierAnswer[] {
    return results.slice(0, limit).flatMap(({ id, score }) => {
      const entry = this.entries.get(String(id))
      return entry ? [answerOf(entry, score, today)] : []
    })
  }
}

function answerOf(entry: Entry, score: number, today: IsoDate): EarlierAnswer {
  const { question, answer, numbers, subject, members, caseNumber, date, file } = entry
  return {
    question,
    answer,
    numbers,
    subject,
    members,
    caseNumber,
    date,
    ageInDays: date === null ? null : daysBetween(date, today),
    citation: citationOf(entry, numbers),
    file,
    score,
  }
}
