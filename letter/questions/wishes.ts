import { dayNumber, isoDate, type IsoDate } from '../model/dates'
import type { Question } from '../model/question-set'
import { findDates, type WrittenDate } from './dutch-dates'
import type { Wish } from './parsed-document'

const ANSWERING = /beantwoord|antwoord(?:en)?\b/i
const THESE =
  /\b(?:(?:deze|bovenstaande|voorgaande|onderstaande|alle|de)\s+(?:\p{L}+\s+){0,3}?(?:deel)?vragen|vragen|deze)(?![\p{L}])/iu
/** A wish is asked of the minister; a question about an answer that came late is not one. */
const ASKS =
  /^(?:[^.?!]{0,60}?\b)?(?:kunt|kun|wilt|wil|zou|zoudt|bent u bereid|kan|gaarne|graag|verzoek|zult|gelieve|lukt)\b/i
const USUAL_TERM = /gebruikelijke termijn|niet binnen/i
const SEPARATELY =
  /afzonderlijk|\bapart\b|(?<!\p{L})[éeè]{1,2}n\s+voor\s+[éeè]{1,2}n(?!\p{L})|stuk voor stuk|los van elkaar|per vraag|\bindividueel\b|niet (?:te )?(?:clusteren|samen\w*)|(?:zonder|niet)\b.{0,25}\b(?:cluster|bundel|samenvoeg)/iu
const BEFORE =
  /(?:\b(?:ruim\s+|nog\s+|en\s+wel\s+|uiterlijk\s+)?(?:vóór|v[oó]{2}r|voorafgaand(?:e)?\s+aan|uiterlijk|binnen|alvorens|in ieder geval voor)\s+\S.*)/iu

const textOf = (question: Question): string =>
  question.spans.map((span) => (span.kind === 'text' ? span.text : '')).join('')

/** The next such day on or after the day on which the questions were sent, where the year is not told. */
function dayAhead(date: WrittenDate, from: IsoDate | null): IsoDate | null {
  if (date.year !== null) return isoDate(date.year, date.month, date.day)
  if (from === null) return null
  const year = Number(from.slice(0, 4))
  const same = isoDate(year, date.month, date.day)
  return same !== null && dayNumber(same) >= dayNumber(from) ? same : isoDate(year + 1, date.month, date.day)
}

/** The words from "vóór" to the verb or the end of the sentence. */
function beforeWhat(sentence: string): string | null {
  const masked = sentence
    .replace(/([éeè]{1,2}n\s+)voor(\s+[éeè]{1,2}n)/gi, '$1\u00B7\u00B7\u00B7\u00B7$2')
    .replace(/stuk voor stuk/gi, 'stuk \u00B7\u00B7\u00B7\u00B7 stuk')
  const match = BEFORE.exec(masked)
  if (!match) return null
  const text = sentence.slice(match.index, match.index + match[0].length)
  return text
    .replace(
      /\s*(?:,?\s*(?:te\s+)?(?:beantwoord(?:en)?|antwoorden)(?:\s+(?:worden|te worden|kunnen))?)?\s*(?:,? (?:aan de Kamer|en (?:zo|indien) .*))?[?.!]*\s*$/i,
      '',
    )
    .trim()
}

function wishesIn(text: string, question: string | null, sentOn: IsoDate | null): Wish[] {
  const wishes: Wish[] = []
  for (const sentence of text.split(/(?<=[?.!])\s+(?=\p{Lu})|\n/u)) {
    if (!ANSWERING.test(sentence) || !THESE.test(sentence) || !ASKS.test(sentence)) continue
    if (SEPARATELY.test(sentence)) wishes.push({ kind: 'answer-separately', question, text: sentence.trim() })
    const before = beforeWhat(sentence)
    if (before === null || before.length < 6 || USUAL_TERM.test(sentence)) continue
    const date = findDates(before)[0]
    wishes.push({ kind: 'answer-before', question, text: before, date: date ? dayAhead(date, sentOn) : null })
  }
  return wishes
}

/** The wishes "afzonderlijk beantwoorden" and "beantwoorden vóór …" that the questions hold (domain.md 1.3). */
export function readWishes(
  questions: readonly Question[],
  sentOn: IsoDate | null,
  others: readonly string[] = [],
): Wish[] {
  return [
    ...questions.flatMap((question) => wishesIn(textOf(question), question.id, sentOn)),
    ...others.flatMap((text) => wishesIn(text, null, sentOn)),
  ]
}
