import { diffArrays } from 'diff'

/** A piece of text that two versions share, or that only the older or only the newer one has. */
export type DiffPiece = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string }

/** Words with the white before them, so that what is written behind a text leaves its last word alone. */
const wordsOf = (text: string): string[] => text.match(/\s*\S+|\s+/gu) ?? []

/** More differences than this would be felt; then what differs is shown as one piece. */
const MOST_DIFFERENCES = 1500

type Change = { readonly added: boolean; readonly removed: boolean; readonly value: readonly string[] }

const pieceOf = ({ added, removed, value }: Change): DiffPiece => ({
  kind: added ? 'added' : removed ? 'removed' : 'same',
  text: value.join(''),
})

/**
 * What changed from one text to the other, word by word: the pieces that are the same or removed give the older text, those
 * that are the same or added the newer one.
 */
export function diffWords(older: string, newer: string): readonly DiffPiece[] {
  // Undefined when there is more to do than may be done.
  const changes = diffArrays(wordsOf(older), wordsOf(newer), { maxEditLength: MOST_DIFFERENCES }) as
    Change[] | undefined
  if (changes) return changes.map(pieceOf)
  return [
    { kind: 'removed', text: older },
    { kind: 'added', text: newer },
  ]
}

/** How many words only the newer and only the older text have. */
export function countChanged(pieces: readonly DiffPiece[]): { readonly added: number; readonly removed: number } {
  const count = (kind: DiffPiece['kind']) =>
    pieces
      .filter((piece) => piece.kind === kind)
      .reduce((sum, { text }) => sum + (text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0), 0)
  return { added: count('added'), removed: count('removed') }
}
