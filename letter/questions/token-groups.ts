import type { Token } from './token'
import type { Passage } from './parsed-document'
import { passagesOf, slice } from './strand'

/** A label with the lines below it, or lines below no label. */
export type TokenGroup = {
  readonly kind: 'question' | 'answer' | 'none'
  readonly numbers: readonly string[]
  readonly received: string
  readonly tokens: readonly Token[]
}

type Open = { kind: TokenGroup['kind']; numbers: readonly string[]; received: string; tokens: Token[] }

/** "Antwoord" as a heading of its own, with the numbers on the line below it. */
const isBare = (group: Open): boolean =>
  group.numbers.length === 0 && group.tokens.every((token) => token.kind === 'answer' && token.strand.text === '')

function add(groups: Open[], token: Token): void {
  const last = groups.at(-1)
  if (token.kind === 'text' && last) last.tokens.push(token)
  else if (token.kind === 'answer' && last?.kind === 'answer' && isBare(last)) {
    groups[groups.length - 1] = {
      ...last,
      numbers: token.numbers,
      received: token.received,
      tokens: [...last.tokens, token],
    }
  } else {
    const kind = token.kind === 'question' || token.kind === 'answer' ? token.kind : 'none'
    groups.push({ kind, numbers: token.numbers, received: token.received, tokens: [token] })
  }
}

/** Lines of notes and explanations are taken out; the others are gathered below their labels. */
export function groupTokens(tokens: readonly Token[]): TokenGroup[] {
  const groups: Open[] = []
  for (const token of tokens) {
    if (token.kind === 'question' || token.kind === 'answer' || token.kind === 'text') add(groups, token)
  }
  return groups
}

/** The label of a line: what of it is not in its token's text. */
export function labelPassages(token: Token): Passage[] {
  return passagesOf(slice(token.line.strand, 0, token.line.strand.text.length - token.strand.text.length))
}
