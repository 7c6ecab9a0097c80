import { dayNumber, isoDate, type IsoDate } from '../model/dates'
import type { Question } from '../model/question-set'
import { questionText } from '../model/question-text'
import { wishesInText } from '../model/wishes'
import { findDates, type WrittenDate } from './dutch-dates'
import type { Wish } from './parsed-document'

/** The next such day on or after the day on which the questions were sent, where the year is not told. */
function dayAhead(date: WrittenDate, from: IsoDate | null): IsoDate | null {
  if (date.year !== null) return isoDate(date.year, date.month, date.day)
  if (from === null) return null
  const year = Number(from.slice(0, 4))
  const same = isoDate(year, date.month, date.day)
  return same !== null && dayNumber(same) >= dayNumber(from) ? same : isoDate(year + 1, date.month, date.day)
}

function wishesIn(text: string, question: string | null, sentOn: IsoDate | null): Wish[] {
  return wishesInText(text).map((wish) => {
    if (wish.kind === 'answer-separately') return { ...wish, question }
    const date = findDates(wish.text)[0]
    return { ...wish, question, date: date ? dayAhead(date, sentOn) : null }
  })
}

/** The wishes "afzonderlijk beantwoorden" and "beantwoorden vóór …" that the questions hold (domain.md 1.3). */
export function readWishes(
  questions: readonly Question[],
  sentOn: IsoDate | null,
  others: readonly string[] = [],
): Wish[] {
  return [
    ...questions.flatMap((question) => wishesIn(questionText(question), question.id, sentOn)),
    ...others.flatMap((text) => wishesIn(text, null, sentOn)),
  ]
}
