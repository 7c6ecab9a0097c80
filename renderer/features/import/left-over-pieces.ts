import type { Passage } from '../../../letter/questions/parsed-document'
import type { SourceBlock, SourceDocument } from '../../../letter/questions/source-document'
import type { Piece } from './understanding'

/** The text that passages count in. */
export const blockText = (block: SourceBlock | undefined): string => block?.runs.map((run) => run.text).join('') ?? ''

/** What stands in a passage. */
export const passageText = (source: SourceDocument, { block, start, end }: Passage): string =>
  blockText(source.blocks[block]).slice(start, end)

function runsOn(source: SourceDocument, last: Passage, next: Passage): boolean {
  const isWhole = last.end >= blockText(source.blocks[last.block]).trimEnd().length
  return source.flow === 'lines' && isWhole && next.block === last.block + 1 && next.start === 0
}

/** Lines that follow each other are one piece; of whole paragraphs each is a piece. */
function together(source: SourceDocument, passages: readonly Passage[]): readonly (readonly Passage[])[] {
  const groups: Passage[][] = []
  for (const passage of passages) {
    const last = groups.at(-1)
    const before = last?.at(-1)
    if (last && before && runsOn(source, before, passage)) last.push(passage)
    else groups.push([passage])
  }
  return groups
}

/** What was left over, in pieces that a person can place one by one. */
export function leftOverPieces(source: SourceDocument, passages: readonly Passage[]): readonly Piece[] {
  return together(source, passages).map((group, at) => ({
    id: `p${String(at + 1)}`,
    spans: [{ kind: 'text', text: group.map((passage) => passageText(source, passage).trim()).join(' ') }],
    passages: group,
    leftOut: false,
  }))
}
