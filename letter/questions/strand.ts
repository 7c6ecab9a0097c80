import type { Passage } from './parsed-document'

/** A stretch of a strand that stands so in the source. */
type Piece = {
  readonly at: number
  readonly length: number
  readonly block: number
  readonly start: number
  /** Characters of the source right behind the piece that were left out of the text but belong to it: a hyphen undone. */
  readonly dropped?: number
}

/** Text that still knows from which characters of the source each of its parts came; joining spaces come from nowhere. */
export type Strand = { readonly text: string; readonly pieces: readonly Piece[] }

/** No text. */
export const emptyStrand: Strand = { text: '', pieces: [] }

/** Text that stands at [start, start + length) of a block. */
export function strandOf(text: string, block: number, start: number): Strand {
  return text === '' ? emptyStrand : { text, pieces: [{ at: 0, length: text.length, block, start }] }
}

/** Text that does not stand in the source, such as a joining space. */
export const inserted = (text: string): Strand => ({ text, pieces: [] })

function cutPiece(piece: Piece, from: number, to: number): Piece | null {
  const begin = Math.max(piece.at, from)
  const end = Math.min(piece.at + piece.length, to)
  if (begin >= end) return null
  const cut = { at: begin - from, length: end - begin, block: piece.block, start: piece.start + begin - piece.at }
  return end === piece.at + piece.length && piece.dropped !== undefined ? { ...cut, dropped: piece.dropped } : cut
}

/** Characters [from, to), as `String.slice` with indexes that are not negative. */
export function slice(strand: Strand, from: number, to = strand.text.length): Strand {
  if (from === 0 && to >= strand.text.length) return strand
  const pieces = strand.pieces.flatMap((piece) => cutPiece(piece, from, to) ?? [])
  return { text: strand.text.slice(from, to), pieces }
}

/** All strands one after the other. */
export function concat(strands: readonly Strand[]): Strand {
  const pieces: Piece[] = []
  let at = 0
  for (const strand of strands) {
    for (const piece of strand.pieces) pieces.push({ ...piece, at: piece.at + at })
    at += strand.text.length
  }
  return { text: strands.map((strand) => strand.text).join(''), pieces }
}

/** Without white space at either end. */
export function trim(strand: Strand): Strand {
  const from = strand.text.length - strand.text.trimStart().length
  return slice(strand, from, Math.max(from, strand.text.trimEnd().length))
}

/** Without its last character, which still counts as a part of the text: the hyphen at the end of a printed line. */
export function dropLast(strand: Strand): Strand {
  const rest = slice(strand, 0, strand.text.length - 1)
  const last = rest.pieces.at(-1)
  return last ? { text: rest.text, pieces: [...rest.pieces.slice(0, -1), { ...last, dropped: 1 }] } : rest
}

/** Parts with every match of the pattern taken out or replaced; the pattern must be global. */
export function replace(strand: Strand, pattern: RegExp, replacement: string): Strand {
  if (strand.text.search(pattern) < 0) return strand
  const parts: Strand[] = []
  let from = 0
  for (const match of strand.text.matchAll(pattern)) {
    parts.push(slice(strand, from, match.index), inserted(replacement))
    from = match.index + match[0].length
  }
  return concat([...parts, slice(strand, from)])
}

const endOf = (piece: Piece): number => piece.start + piece.length + (piece.dropped ?? 0)

/** Where the text came from, in its own order, with neighbours taken together. */
export function passagesOf(strand: Strand): Passage[] {
  const passages: { block: number; start: number; end: number }[] = []
  for (const piece of strand.pieces) {
    const last = passages.at(-1)
    if (last?.block === piece.block && last.end <= piece.start && piece.start - last.end <= 1) {
      last.end = endOf(piece)
    } else passages.push({ block: piece.block, start: piece.start, end: endOf(piece) })
  }
  return passages
}
