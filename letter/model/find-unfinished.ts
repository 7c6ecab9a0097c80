/** A stretch of a text: positions in UTF-16 units, `end` not included. */
export type Stretch = { readonly start: number; readonly end: number }

/** What drafters leave for later; a bracketed number or "[sic]" is ordinary text. */
const UNFINISHED = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}])(?:PM|P\.M\.|X{2,}|n\.t\.b\.)(?![\p{L}\p{N}])`,
    String.raw`\[(?!\d+\]|sic!?\])[^\][\n]{0,200}\]`,
    String.raw`\[\s*(?:…|\.\.\.)`,
  ].join('|'),
  'gu',
)

/**
 * The places in a text that its writer still has to fill in: `PM` ("pro memorie"), `XX`, "n.t.b." and text between
 * square brackets.
 * Custom of the drafting desks; the check before export uses the same rule.
 */
export function findUnfinished(text: string): readonly Stretch[] {
  return [...text.matchAll(UNFINISHED)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
}
