/** A change to the text before the caret: its last `length` characters become `text`. */
export type Correction = { readonly length: number; readonly text: string }

const opens = /(?:^|[\s\u00a0([{«–—/“‘])$/u
/** Words that begin with an apostrophe, not with a quotation mark: 's avonds, 't, 'n, 'k, 'm, 'r, 'ns. */
const clipped = /(?:^|[\s\u00a0([{])‘(?:s|t|n|k|m|r|ns) $/iu

/**
 * What a Dutch typesetter makes of the character just typed, given all text before the caret: “ ” and ‘ ’, an en dash
 * for a hyphen between spaces or for two hyphens, … for three dots. Null when nothing changes.
 */
export function correctionFor(before: string): Correction | null {
  const earlier = before.slice(0, -1)
  switch (before.at(-1)) {
    case '"':
      return { length: 1, text: opens.test(earlier) ? '“' : '”' }
    case "'":
      return { length: 1, text: opens.test(earlier) ? '‘' : '’' }
    case '-':
      return /(?:^|[^-])-$/u.test(earlier) ? { length: 2, text: '–' } : null
    case '.':
      return /(?:^|[^.])\.\.$/u.test(earlier) ? { length: 3, text: '…' } : null
    case ' ':
      return afterSpace(before)
    default:
      return null
  }
}

function afterSpace(before: string): Correction | null {
  if (/\S -( )$/u.test(before)) return { length: 2, text: '– ' }
  const word = clipped.exec(before)?.[0].replace(/^[^‘]*/u, '')
  return word === undefined ? null : { length: word.length, text: `’${word.slice(1)}` }
}
