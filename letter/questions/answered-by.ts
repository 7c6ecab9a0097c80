import { findDates, type WrittenDate } from './dutch-dates'
import { readOffices } from './offices'
import type { Answerer, KnownOffice, ParseRemark } from './parsed-document'
import { plain } from './source-lines'
import { emptyStrand, slice, trim, type Strand } from './strand'

/** What the line "Antwoord van Minister X (…), mede namens …, (ontvangen …). Zie ook …" says. */
export type AnsweredBy = {
  readonly notice: boolean
  readonly answeredBy: readonly Answerer[]
  readonly onBehalf: readonly Answerer[]
  readonly received: WrittenDate | null
  readonly earlierNotice: string | null
  readonly strands: { readonly by: Strand; readonly received: Strand; readonly earlier: Strand }
  readonly remarks: readonly ParseRemark[]
}

const BEGIN =
  /^(?:Nader\s+|Gewijzigd\s+|Gecorrigeerd\s+|Herzien\s+)?(Antwoord(?:en)?|Mededeling|Beantwoording)\s+(?:van|door)\s+(?:de\s+|het\s+)?(?=(?:[Vv]ice-?)?[Mm]inister|[Ss]taatssecretaris|MINISTER|STAATS|[Pp]remier)/

/** Whether a line begins the line that tells who answered. */
export const beginsAnsweredBy = (text: string): boolean =>
  BEGIN.test(text) && !/\sop\s(?:de\s)?(?:schriftelijke\s)?(?:kamer)?vragen\s/i.test(text)

const RECEIVED = /[\s,.]*\(?\s*[Oo]ntvangen\s*:?\s*(?:op\s+)?(?=(?:\p{L}+dag\s+)?\d)/u
const EARLIER = /\s*\(?\s*Zie ook\s+/
const ON_BEHALF = /[,\s]*\(?\b(?:mede|tevens|ook)[\s-]+namens\s+/i

/** Reads the whole line, joined. */
export function readAnsweredBy(strand: Strand, known: readonly KnownOffice[] = []): AnsweredBy {
  const text = strand.text
  const begin = BEGIN.exec(text)
  const from = begin?.[0].length ?? 0
  const earlier = EARLIER.exec(text)
  const received = RECEIVED.exec(text)
  const end = Math.min(earlier?.index ?? text.length, received?.index ?? text.length)
  const date = received ? (findDates(text.slice(received.index))[0] ?? null) : null
  const who = plain(text.slice(from, end))
    .replace(/\s+(?:en|,)\s+antwoord\s+van\s+/gi, ' en ')
    .replace(/[.\s]+$/, '')
  const [by = '', ...others] = who.split(ON_BEHALF)
  const answered = readOffices(by, known)
  const behalf = others.map((other) => readOffices(other, known))
  const receivedEnd = earlier && received && earlier.index > received.index ? earlier.index : text.length
  return {
    notice: begin?.[1] === 'Mededeling',
    answeredBy: answered.offices,
    onBehalf: behalf.flatMap((read) => read.offices),
    received: date,
    earlierNotice: earlier
      ? plain(text.slice(earlier.index + earlier[0].length))
          .replace(/[).\s]+$/, '')
          .replace(/,(?=\p{L})/gu, ', ')
      : null,
    strands: {
      by: trim(slice(strand, 0, end)),
      received: received ? trim(slice(strand, received.index, receivedEnd)) : emptyStrand,
      earlier: earlier ? trim(slice(strand, earlier.index)) : emptyStrand,
    },
    remarks: [...answered.remarks, ...behalf.flatMap((read) => read.remarks)],
  }
}
