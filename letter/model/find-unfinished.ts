/** A stretch of a text: positions in UTF-16 units, `end` not included. */
export type Stretch = { readonly start: number; readonly end: number }

/** "PM" as a word in capitals, "P.M.", and "[…]" with anything, dots or nothing between the brackets. */
const unfinished = /(?<![\p{L}\p{N}])(?:PM|P\.M\.)(?![\p{L}\p{N}])|\[[^\][\n]{0,200}\]|\[\s*(?:…|\.\.\.)/gu

/**
 * The places in a text that its writer still has to fill in: `PM` ("pro memorie") and text between square brackets.
 * Custom of the drafting desks; the check before export uses the same rule.
 */
export function findUnfinished(text: string): readonly Stretch[] {
  return [...text.matchAll(unfinished)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
}
