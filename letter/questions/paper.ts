import type { FrontMatter } from './front-matter'
import type { LetterFront } from './letter-front'
import { isCaption, type Fields } from './parsed-fields'
import type { Furniture } from './parsed-document'
import type { Line } from './source-lines'
import { passagesOf } from './strand'
import type { Token } from './token'

type Paper = {
  readonly lines: readonly Line[]
  readonly front: FrontMatter
  readonly letter: LetterFront
  readonly fields: Fields
  readonly tokens: readonly Token[]
}

/** What belongs to the paper and not to the questions: heads and feet of pages, captions, a letter's front page. */
export function furnitureOf({ lines, front, letter, fields, tokens }: Paper): Furniture[] {
  const found: Furniture[] = []
  const taken = new Set(tokens.map((token) => token.line.index))
  const captions = new Set(
    front.headings
      .filter((heading) => heading !== front.best)
      .flatMap((heading) => passagesOf(heading.strand).map((p) => p.block)),
  )
  for (const line of lines) {
    const kind = line.furniture
    const own = passagesOf(line.strand)
    if (kind !== null) found.push({ kind, passages: own })
    else if (taken.has(line.index)) continue
    else if (front.roles.get(line.index) === 'heading' && captions.has(line.block))
      found.push({ kind: 'caption', passages: own })
    else if (front.roles.has(line.index) || line.index >= front.bodyStart) continue
    else if (letter.isLetter) found.push({ kind: 'front-page', passages: own })
    else if (isCaption(line, fields.subject)) found.push({ kind: 'caption', passages: own })
  }
  return found
}
