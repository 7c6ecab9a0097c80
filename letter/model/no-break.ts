const NO_BREAK_SPACE = '\u00A0'

// "21 501-20", "36 600 VIII", "26 045": two digits, a space, three digits, as Kamerstukken are numbered; never inside a
// longer number. The look at the first character keeps ordinary text cheap.
const DOSSIER = /(?<![\d.,] ?)\b(\d{2}) (?=\d{3}(?!\d))/g
const NUMBER_SIGN = /(?<=\S) (nr\.)(?: (?=\d))?/g

/**
 * Puts no-break spaces where a Kamerstuk's number would be torn: in "21 501-20", before "nr." and between "nr." and its
 * number (Aanwijzing 3.43; domain.md 3.1). For print only: plain text keeps ordinary spaces. Doing it twice changes nothing.
 */
export function keepTogether(text: string): string {
  if (!/\d| nr\./.test(text)) return text
  return text
    .replace(DOSSIER, `$1${NO_BREAK_SPACE}`)
    .replace(NUMBER_SIGN, (whole) => whole.replaceAll(' ', NO_BREAK_SPACE))
}
