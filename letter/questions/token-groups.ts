import type { Token } from './body-tokens'
import type { Passage } from './parsed-document'
import { passagesOf, slice } from './strand'

/** A label with the lines below it, or lines below no label. */
export type TokenGroup = {
  readonly kind: 'question' | 'answer' | 'none'
  readonly numbers: readonly string[]
  readonly received: string
  readonly tokens: readonly Token[]
}

/** Lines of notes and explanations are taken out; the others are gathered below their labels. */
export function groupTokens(tokens: readonly Token[]): TokenGroup[] {
  const groups: { kind: TokenGroup['kind']; numbers: readonly string[]; received: string; tokens: Token[] }[] = []
  for (const token of tokens) {
    if (token.kind === 'note' || token.kind === 'note-more' || token.kind === 'explanation' || token.kind === 'left')
      continue
    const last = groups.at(-1)
    if (token.kind === 'text' && last) last.tokens.push(token)
    else
      groups.push({
        kind: token.kind === 'text' ? 'none' : token.kind,
        numbers: token.numbers,
        received: token.received,
        tokens: [token],
      })
  }
  return groups
}

/** The label of a line: what of it is not in its token's text. */
export function labelPassages(token: Token): Passage[] {
  return passagesOf(slice(token.line.strand, 0, token.line.strand.text.length - token.strand.text.length))
}
