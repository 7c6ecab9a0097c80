import { composeLetter } from '../model/compose-letter'
import { dayNumber, isoDate, longDate, type IsoDate } from '../model/dates'
import { questionNumbers } from '../model/dutch-lists'
import type { Letter } from '../model/letter'
import type { LetterTemplate } from '../model/letter-template'
import { memberNames } from '../model/members-in-dutch'
import { questionText } from '../model/question-text'
import { isEmptyRichText, richTextToPlain } from '../model/rich-text-plain'
import type { ParsedDocument } from '../questions/parsed-document'

/** Questions that were answered together, and that answer, as plain text with paragraphs parted by "\n". */
export type EarlierPair = {
  readonly numbers: readonly string[]
  readonly question: string
  readonly answer: string
}

/** A letter of earlier days as far as it can be searched and cited. */
export type EarlierLetter = {
  readonly subject: string
  readonly members: string
  readonly caseNumber: string | null
  readonly date: IsoDate | null
  /** Number in the Aanhangsel as printed ("ah-tk-20242025-594", "AH 617"), where it is published. */
  readonly annexNumber: string | null
  readonly pairs: readonly EarlierPair[]
}

/** What of a draft of our own can be found again: every answer that has text. */
export function earlierFromLetter(letter: Letter, template: LetterTemplate): EarlierLetter {
  const { answers, referenceText } = composeLetter(letter, template)
  const note = (text: string) => ` (${text})`
  return {
    subject: letter.questionSet.subject,
    members: memberNames(letter.questionSet.members),
    caseNumber: letter.questionSet.caseNumber,
    date: letter.date,
    annexNumber: null,
    pairs: answers
      .filter(({ answer }) => !isEmptyRichText(answer.content))
      .map(({ answer, questions }) => ({
        numbers: questions.map((q) => q.number),
        question: questions.map(questionText).join('\n'),
        answer: richTextToPlain(answer.content, referenceText, note),
      })),
  }
}

/** What of an old letter or a published answer, once read by `parseQuestions`, can be found again. */
export function earlierFromParsed(parsed: ParsedDocument): EarlierLetter {
  const { questionSet: set } = parsed
  const questions = new Map(set.questions.map((q) => [q.id, q]))
  return {
    subject: set.subject,
    members: memberNames(set.members),
    caseNumber: set.caseNumber,
    date: parsed.letterDate ?? parsed.receivedOn,
    annexNumber: parsed.annexNumber,
    pairs: parsed.answers
      .filter(({ text }) => text.trim() !== '')
      .map(({ questions: ids, covers, text }) => ({
        numbers: covers.map(String),
        question: ids
          .map((id) => questions.get(id))
          .map((q) => (q ? questionText(q) : ''))
          .join('\n'),
        answer: text,
      })),
  }
}

/** The third Tuesday of September, on which a parliamentary year begins. */
function openingDay(year: number): number {
  const first = dayNumber(isoDate(year, 9, 1) ?? '')
  // 1 January 1970 was a Thursday: day 5 of that count was a Tuesday.
  const toTuesday = (((5 - first) % 7) + 7) % 7
  return first + toTuesday + 14
}

/** "2024/25": the parliamentary year of a day, as citations have it (Aanwijzing 3.43). */
function sessionYear(date: IsoDate): string {
  const year = Number(date.slice(0, 4))
  const first = dayNumber(date) >= openingDay(year) ? year : year - 1
  return `${String(first)}/${String((first + 1) % 100).padStart(2, '0')}`
}

function annexCitation(annexNumber: string, date: IsoDate | null): string | null {
  const identifier = /^ah-(tk|ek)-(\d{4})\d{2}(\d{2})-(\d+)$/i.exec(annexNumber.trim())
  if (identifier) {
    const [, house = '', first = '', last = '', number = ''] = identifier
    return `Aanhangsel Handelingen ${house.toLowerCase() === 'ek' ? 'I' : 'II'} ${first}/${last}, nr. ${number}`
  }
  const number = /(\d+)\s*$/.exec(annexNumber)?.[1]
  if (number === undefined) return null
  return `Aanhangsel Handelingen${date === null ? '' : ` II ${sessionYear(date)}`}, nr. ${number}`
}

/**
 * How an earlier answer is cited: by its number in the Aanhangsel where it has one, else by date and kenmerk of the letter
 * (domain.md 3.1). A sentence that can be put in an answer as it is.
 */
export function citationOf(letter: Omit<EarlierLetter, 'pairs'>, numbers: readonly string[]): string {
  const answer =
    numbers.length === 0
      ? 'het antwoord'
      : `het antwoord op ${numbers.length > 1 ? 'vragen' : 'vraag'} ${questionNumbers(numbers, true)}`
  const annex = letter.annexNumber === null ? null : annexCitation(letter.annexNumber, letter.date)
  if (annex !== null) return `Zie ${answer}, ${annex}.`
  const parts = [
    letter.date === null ? 'de eerdere brief' : `de brief van ${longDate(letter.date)}`,
    letter.caseNumber === null ? '' : ` met kenmerk ${letter.caseNumber}`,
  ]
  return `Zie ${answer} in ${parts.join('')}.`
}
