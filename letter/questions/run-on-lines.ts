const PAGE =
  /^(?:(?:ISSN\s?\d{4}\s?[-–]\s?\d{4}|(?:kv|ah)-\S+?|[’'‘]?s-Gravenhage\s?\d{4})\s*)*(?:Tweede|Eerste) Kamer,\s?vergaderjaar \d{4}\s?[–-]\s?\d{2,4},\s?(?:Aanhangsel(?: van de Handelingen)?|Vragen)\s?\d{1,3}(?=[^\d\s.,;:)]|\s(?:Vraag|Antwoord)\s\d)/
const NUMBER_OF_PAPER =
  /^(?:\(?20\d\dZ\d{5}\)?|\d{1,4})[\s:–-]+(?=(?:\p{Lu}\p{Ll}+\s+){0,2}(?:[Kk]amer)?[Vv]ra(?:ag|gen)\s+(?:(?:van|gesteld|aan)\s+(?:het|de)|aan\s+(?:mevrouw|[Mm]inister))\s)/u

const STARRED = /^\(?(\*{1,3})\)?\s.*?\s(?=\(?\*\1\)\s)/
const SQUARE = /^\[(\d{1,2})\]\s/

/** "(*) de ene bron (**) de andere", "[1] de ene bron [2] de andere": where the next note begins. */
function nextNote(text: string): number | null {
  const starred = STARRED.exec(text)
  if (starred) return starred[0].length
  const square = SQUARE.exec(text)
  const at = square ? text.indexOf(` [${String(Number(square[1]) + 1)}] `) : -1
  return at < 0 ? null : at + 1
}

/**
 * Where a line holds two lines, run together by a copy: the foot of a page and what stands on the next one, the number
 * of a paper and its heading, two notes. Null for all others.
 */
export function runOnCut(text: string): number | null {
  const match = PAGE.exec(text) ?? NUMBER_OF_PAPER.exec(text)
  return match ? match[0].length : nextNote(text)
}
