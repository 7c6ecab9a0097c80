import type { Passage, ParsedDocument } from '../../../letter/questions/parsed-document'
import type { SourceDocument } from '../../../letter/questions/source-document'
import { pointKey } from './item-order'
import { blockText } from './left-over-pieces'
import { factNames, fieldKey, noteKey, pieceKey, questionKey, type ItemKey, type Understanding } from './understanding'

/** A stretch of one block, and the parts of the understanding that it went to; the first is what a click chooses. */
export type Segment = {
  readonly text: string
  readonly keys: readonly ItemKey[]
  readonly role: 'understood' | 'left-over' | 'left-out' | 'furniture'
  readonly raised: boolean
}

type Claim = {
  readonly start: number
  readonly end: number
  readonly key: ItemKey | null
  readonly role: Segment['role']
}

function claimsByBlock(u: Understanding, parsed: ParsedDocument): ReadonlyMap<number, readonly Claim[]> {
  const byBlock = new Map<number, Claim[]>()
  const claim = (passages: readonly Passage[] | undefined, key: ItemKey | null, role: Segment['role']) => {
    for (const { block, start, end } of passages ?? []) {
      const own = byBlock.get(block)
      if (own) own.push({ start, end, key, role })
      else byBlock.set(block, [{ start, end, key, role }])
    }
  }
  for (const name of factNames) claim(parsed.passages.fields[name], fieldKey(name), 'understood')
  for (const { id, passages } of u.questions) claim(passages, questionKey(id), 'understood')
  for (const { id, passages } of u.notes) claim(passages, noteKey(id), 'understood')
  for (const { questions, passages } of u.answers) {
    const [first] = questions
    claim(passages, first === undefined ? null : questionKey(first), 'understood')
  }
  for (const { id, passages, leftOut } of u.pieces) claim(passages, pieceKey(id), leftOut ? 'left-out' : 'left-over')
  u.points.forEach(({ remark }, at) => {
    if ('passages' in remark) claim(remark.passages, pointKey(at), 'understood')
  })
  for (const { passages } of parsed.furniture) claim(passages, null, 'furniture')
  return byBlock
}

const rank: Readonly<Record<string, number>> = { piece: 0, note: 1, field: 2, question: 3, point: 4 }
const rankOf = (key: ItemKey) => rank[key.split(':', 1)[0] ?? ''] ?? 5

/** Where the runs of a block are raised type. */
function raisedIn(runs: SourceDocument['blocks'][number]['runs']): readonly (readonly [number, number])[] {
  let at = 0
  return runs.flatMap(({ text, superscript, noteMark }) => {
    const from = at
    at += text.length
    return superscript || noteMark !== undefined ? [[from, at] as const] : []
  })
}

function segmentsOf(text: string, claims: readonly Claim[], raised: readonly (readonly [number, number])[]): Segment[] {
  const edges = new Set([0, text.length])
  for (const { start, end } of claims) edges.add(start).add(end)
  for (const [start, end] of raised) edges.add(start).add(end)
  const places = [...edges].filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b)
  return places.slice(1).map((end, index) => {
    const start = places[index] ?? 0
    const here = claims.filter((claim) => claim.start <= start && claim.end >= end)
    const keys = [...new Set(here.flatMap(({ key }) => (key === null ? [] : [key])))]
    const role = here.find((claim) => claim.role !== 'understood')?.role ?? 'understood'
    return {
      text: text.slice(start, end),
      keys: keys.sort((a, b) => rankOf(a) - rankOf(b)),
      role,
      raised: raised.some(([from, to]) => from <= start && to >= end),
    }
  })
}

/** The whole source in stretches, block by block. */
export function sourceSegments(
  source: SourceDocument,
  parsed: ParsedDocument,
  understanding: Understanding,
): readonly (readonly Segment[])[] {
  const claims = claimsByBlock(understanding, parsed)
  return source.blocks.map((block, at) => segmentsOf(blockText(block), claims.get(at) ?? [], raisedIn(block.runs)))
}

/** Every part of the understanding in the order in which the source has it. */
export function keysInSource(segments: readonly (readonly Segment[])[]): readonly ItemKey[] {
  return [...new Set(segments.flatMap((block) => block.flatMap(({ keys }) => keys.slice(0, 1))))]
}
