import { beginsItem } from './join-lines'
import type { TextParagraph } from './paragraphs'
import { isTail, readsLikeQuestion } from './sentence-ends'
import { plain } from './source-lines'

/** A question made of paragraphs; `uncertain` where the parting could be otherwise. */
export type ParagraphGroup = { readonly paragraphs: readonly TextParagraph[]; readonly uncertain: boolean }

/** Unnumbered paragraphs as questions, and the paragraphs at either end that ask nothing. */
export type Unnumbered = { readonly groups: readonly ParagraphGroup[]; readonly left: readonly TextParagraph[] }

const textOf = (paragraph: TextParagraph): string => plain(paragraph.strand.text)
const levelOf = (paragraph: TextParagraph): number => paragraph.lines[0]?.level ?? 0
const asks = (paragraph: TextParagraph): boolean => readsLikeQuestion(textOf(paragraph))

function carriesOn(paragraph: TextParagraph, before: readonly TextParagraph[], base: number): boolean {
  const text = textOf(paragraph)
  const last = before.at(-1)
  if (last === undefined) return false
  return (
    isTail(text) || beginsItem(text) || levelOf(paragraph) > base || /[:;,]$/.test(textOf(last)) || !before.some(asks)
  )
}

/** Only a sentence of some length leads up to a question; shorter scraps are captions. */
const leadsUp = (paragraph: TextParagraph): boolean =>
  textOf(paragraph).length > 60 && /[.:…”»’"']$/.test(textOf(paragraph))

/**
 * Every paragraph one question, however many question marks it holds; tails, list items, quotations and a statement
 * that leads up to a question stay with theirs.
 */
export function groupUnnumbered(paragraphs: readonly TextParagraph[]): Unnumbered {
  const first = paragraphs.findIndex(
    (paragraph, at) => asks(paragraph) || (leadsUp(paragraph) && paragraphs.slice(at + 1, at + 3).some(asks)),
  )
  if (first < 0) return { groups: [], left: paragraphs }
  const last = paragraphs.findLastIndex(
    (paragraph) => asks(paragraph) || (isTail(textOf(paragraph)) && /\p{Lu}/u.test(textOf(paragraph).charAt(0))),
  )
  const end = endOfItems(paragraphs, last)
  const base = paragraphs
    .slice(first, end + 1)
    .reduce((least, paragraph) => Math.min(least, levelOf(paragraph)), Infinity)
  const groups: TextParagraph[][] = []
  for (const paragraph of paragraphs.slice(first, end + 1)) {
    const open = groups.at(-1)
    if (open && carriesOn(paragraph, open, base)) open.push(paragraph)
    else groups.push([paragraph])
  }
  return {
    groups: groups.map((group) => ({ paragraphs: group, uncertain: group.length > 1 })),
    left: [...paragraphs.slice(0, first), ...paragraphs.slice(end + 1)],
  }
}

/** List items behind the last question belong to it. */
function endOfItems(paragraphs: readonly TextParagraph[], last: number): number {
  let end = last
  for (let next = paragraphs[end + 1]; next && beginsItem(textOf(next)); next = paragraphs[end + 1]) end += 1
  return end
}
