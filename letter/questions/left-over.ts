import type { Passage } from './parsed-document'
import type { SourceDocument } from './source-document'

/** What of the source is in none of the passages: stretches with at least one visible character. */
export function leftOver(source: SourceDocument, claimed: readonly Passage[]): Passage[] {
  const byBlock = new Map<number, Passage[]>()
  for (const passage of claimed) {
    const own = byBlock.get(passage.block)
    if (own) own.push(passage)
    else byBlock.set(passage.block, [passage])
  }
  return source.blocks.flatMap((block, at) => {
    const text = block.runs.map((run) => run.text).join('')
    return gaps(
      text,
      at,
      (byBlock.get(at) ?? []).sort((a, b) => a.start - b.start),
    )
  })
}

const VISIBLE = /[^\s\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/u

function gaps(text: string, block: number, claimed: readonly Passage[]): Passage[] {
  const found: Passage[] = []
  let from = 0
  for (const { start, end } of [...claimed, { start: text.length, end: text.length }]) {
    if (start > from && VISIBLE.test(text.slice(from, start))) found.push(shrink(text, block, from, start))
    from = Math.max(from, end)
  }
  return found
}

function shrink(text: string, block: number, from: number, to: number): Passage {
  const part = text.slice(from, to)
  return { block, start: from + part.length - part.trimStart().length, end: from + part.trimEnd().length }
}
