import { cleanText } from '../model/clean-text'
import { keepTogether } from '../model/no-break'

// Marks of direction that XML allows and that the model keeps, but that make a printed line read otherwise than it is.
const DIRECTION = /[\u200E\u200F]/g

// Every character that cleaning may take out: the usual text, without one, costs a single look.
const SUSPECT =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uD800-\uDFFF\uFEFF\uFFFE\uFFFF]/

/** Makes text ready to print, and counts what had to be taken out. */
export type TextPrinter = {
  /** The text without characters that a Word file may not hold, its numbers and "nr." kept on one line. */
  readonly print: (text: string) => string
  /** How many characters were taken out so far. */
  readonly removed: () => number
}

/** A printer that starts counting at nothing. */
export function createTextPrinter(): TextPrinter {
  let removed = 0
  const clean = (text: string): string => {
    const cleaned = cleanText(text).text.replace(DIRECTION, '')
    removed += text.length - cleaned.length
    return cleaned
  }
  return {
    print: (text) => keepTogether(SUSPECT.test(text) ? clean(text) : text),
    removed: () => removed,
  }
}
