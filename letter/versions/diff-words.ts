/** A piece of text that two versions share, or that only the older or only the newer one has. */
export type DiffPiece = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string }

/** Words with the white before them, so that what is written behind a text leaves its last word alone. */
const wordsOf = (text: string): readonly string[] => text.match(/\s*\S+|\s+/gu) ?? []

/** Above this number of pairs a comparison would be felt; then what differs is shown as one piece. */
const MOST_PAIRS = 4_000_000

function commonStart(a: readonly string[], b: readonly string[]): number {
  let n = 0
  while (n < a.length && n < b.length && a[n] === b[n]) n += 1
  return n
}

function commonEnd(a: readonly string[], b: readonly string[], from: number): number {
  let n = 0
  while (n < a.length - from && n < b.length - from && a[a.length - 1 - n] === b[b.length - 1 - n]) n += 1
  return n
}

/** How many words the rests from each pair of places have in common, at most; one flat table, row by row. */
function commonLengths(a: readonly string[], b: readonly string[]): { readonly at: (i: number, j: number) => number } {
  const width = b.length + 1
  const table = new Uint16Array((a.length + 1) * width)
  const at = (i: number, j: number) => table[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      table[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  return { at }
}

const removed = (words: readonly string[]): DiffPiece[] => words.map((text) => ({ kind: 'removed', text }))
const added = (words: readonly string[]): DiffPiece[] => words.map((text) => ({ kind: 'added', text }))

function middle(a: readonly string[], b: readonly string[]): DiffPiece[] {
  if (a.length * b.length > MOST_PAIRS) return [...removed(a), ...added(b)]
  const { at } = commonLengths(a, b)
  const pieces: DiffPiece[] = []
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length) {
    const [older = '', newer = ''] = [a[i], b[j]]
    if (older === newer) pieces.push({ kind: 'same', text: older })
    else if (at(i + 1, j) >= at(i, j + 1)) pieces.push({ kind: 'removed', text: older })
    else pieces.push({ kind: 'added', text: newer })
    const { kind } = pieces.at(-1) ?? { kind: 'same' }
    if (kind !== 'added') i += 1
    if (kind !== 'removed') j += 1
  }
  return [...pieces, ...removed(a.slice(i)), ...added(b.slice(j))]
}

function joined(pieces: readonly DiffPiece[]): readonly DiffPiece[] {
  const result: DiffPiece[] = []
  for (const { kind, text } of pieces) {
    const last = result.at(-1)
    if (last?.kind === kind) result[result.length - 1] = { kind, text: last.text + text }
    else result.push({ kind, text })
  }
  return result
}

/**
 * What changed from one text to the other, word by word: the pieces that are the same or removed give the older text, those
 * that are the same or added the newer one.
 */
export function diffWords(older: string, newer: string): readonly DiffPiece[] {
  const [a, b] = [wordsOf(older), wordsOf(newer)]
  const start = commonStart(a, b)
  const end = commonEnd(a, b, start)
  const same = (words: readonly string[]): DiffPiece[] => words.map((text) => ({ kind: 'same', text }))
  return joined([
    ...same(a.slice(0, start)),
    ...middle(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    ...same(a.slice(a.length - end)),
  ])
}

/** How many words only the newer and only the older text have. */
export function countChanged(pieces: readonly DiffPiece[]): { readonly added: number; readonly removed: number } {
  const count = (kind: DiffPiece['kind']) =>
    pieces
      .filter((piece) => piece.kind === kind)
      .reduce((sum, { text }) => sum + (text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0), 0)
  return { added: count('added'), removed: count('removed') }
}
