import { normaliseRichText } from './normalise-rich-text'
import { inlineText, type ReferenceText } from './rich-text-plain'
import type { Block, Footnote, Inline, Link, List, Paragraph, RichText, TextRun } from './rich-text'

/** What is looked for in a text. */
export type TextSearch = { readonly words: string; readonly matchCase: boolean; readonly wholeWords: boolean }

/**
 * The pattern of a search; null when there is nothing to look for. Any space in the words fits any other, but none fits
 * a line break: a match stands on one line.
 */
export function searchPattern({ words, matchCase, wholeWords }: TextSearch): RegExp | null {
  if (words.trim() === '') return null
  const literal = words.replace(/[.*+?^${}()|[\]\\/-]/gu, '\\$&').replace(/\s+/gu, '[^\\S\\n]+')
  const whole = wholeWords ? `(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])` : literal
  return new RegExp(whole, matchCase ? 'gu' : 'giu')
}

/** How often the pattern occurs in a line. */
export const countMatches = (line: string, pattern: RegExp): number => [...line.matchAll(pattern)].length

type Line = readonly Inline[]

const linesOfList = (list: List): readonly Line[] =>
  list.items.flatMap((item) => [item.children, ...item.nested.flatMap(linesOfList)])

function linesOfBlock(block: Block): readonly Line[] {
  if (block.kind === 'list') return linesOfList(block)
  if (block.kind === 'table') return block.rows.flat().flatMap((cell) => cell.paragraphs.map((p) => p.children))
  return [block.children]
}

const isFootnote = (inline: Inline): inline is Footnote => inline.kind === 'footnote'

/** The lines of a text in which is searched. A match never runs from one line into another. */
export type SearchedLines = { readonly lines: readonly string[]; readonly notes: readonly string[] }

/** The lines of the text itself in reading order, and those of its footnotes; matches are counted in that order. */
export function searchedLines(content: RichText, reference: ReferenceText): SearchedLines {
  const lines = content.flatMap(linesOfBlock)
  const notes = lines.flatMap((line) => line.filter(isFootnote).map((note) => note.children))
  const asText = (line: Line) => inlineText(line, reference)
  return { lines: lines.map(asText), notes: notes.map(asText) }
}

/** A stretch of a line; only stretches of ordinary text can be replaced. */
type Stretch = { readonly length: number; readonly isText: boolean }

function stretchesOf(line: Line, reference: ReferenceText): readonly Stretch[] {
  return line.flatMap((inline): readonly Stretch[] => {
    if (inline.kind === 'text') return [{ length: inline.text.length, isText: true }]
    if (inline.kind === 'link') return stretchesOf(inline.children, reference)
    return [{ length: inlineText([inline], reference).length, isText: false }]
  })
}

type Cut = { readonly from: number; readonly to: number; readonly insert: string }

/** The pieces of a match on each stretch that it touches: the first takes the replacement, the others lose their part. */
function cutsFor(
  match: RegExpMatchArray,
  stretches: readonly Stretch[],
  insert: string,
): ReadonlyMap<number, Cut> | null {
  const start = match.index ?? 0
  const end = start + match[0].length
  const cuts = new Map<number, Cut>()
  let at = 0
  for (const [index, { length, isText }] of stretches.entries()) {
    const [from, to] = [Math.max(start, at), Math.min(end, at + length)]
    if (from < to && !isText) return null
    if (from < to) cuts.set(index, { from: from - at, to: to - at, insert: cuts.size === 0 ? insert : '' })
    at += length
  }
  return cuts
}

/** The text with these stretches replaced, which stand in order and apart. */
export function cutText(text: string, cuts: readonly Cut[]): string {
  return cuts.reduceRight((rest, { from, to, insert }) => rest.slice(0, from) + insert + rest.slice(to), text)
}

/** The same line with other text in its stretches; what has become empty is left out. */
function rebuild(line: Line, cuts: ReadonlyMap<number, readonly Cut[]>): Line {
  let stretch = 0
  const run = (old: TextRun): readonly TextRun[] => {
    const text = cutText(old.text, cuts.get(stretch) ?? [])
    stretch += 1
    return text === '' ? [] : [{ ...old, text }]
  }
  const link = (old: Link): readonly Link[] => {
    const children = old.children.flatMap(run)
    return children.length === 0 ? [] : [{ ...old, children }]
  }
  return line.flatMap((inline): readonly Inline[] => {
    if (inline.kind === 'text') return run(inline)
    if (inline.kind === 'link') return link(inline)
    stretch += 1
    return [inline]
  })
}

/** Which matches are replaced: all, or the one with this number from 0 in the order of `searchedLines`. */
export type Which = 'all' | number

type Replacement = {
  readonly pattern: RegExp
  readonly insert: string
  readonly which: Which
  readonly reference: ReferenceText
}

/** Replaces in one line after another, counting the matches that went by. */
function lineReplacer({ pattern, insert, which, reference }: Replacement): <L extends Line>(line: L) => L {
  let seen = 0
  return <L extends Line>(line: L): L => {
    const stretches = stretchesOf(line, reference)
    const cuts = new Map<number, Cut[]>()
    for (const match of inlineText(line, reference).matchAll(pattern)) {
      const isWanted = which === 'all' || which === seen
      seen += 1
      const found = isWanted ? cutsFor(match, stretches, insert) : null
      for (const [index, cut] of found ?? []) cuts.set(index, [...(cuts.get(index) ?? []), cut])
    }
    // A footnote holds runs and links only, and so does what is made of it.
    return cuts.size === 0 ? line : (rebuild(line, cuts) as L)
  }
}

type ChangeLine = <L extends Line>(line: L) => L

function mapList(list: List, change: ChangeLine): List {
  const items = list.items.map((item) => ({
    children: change(item.children),
    nested: item.nested.map((nested) => mapList(nested, change)),
  }))
  return { ...list, items }
}

function mapBlock(block: Block, change: ChangeLine): Block {
  if (block.kind === 'list') return mapList(block, change)
  if (block.kind !== 'table') return { ...block, children: change(block.children) }
  const cell = (paragraphs: readonly Paragraph[]) =>
    paragraphs.map((paragraph) => ({ ...paragraph, children: change(paragraph.children) }))
  return { ...block, rows: block.rows.map((row) => row.map(({ paragraphs }) => ({ paragraphs: cell(paragraphs) }))) }
}

const inFootnotes =
  (change: ChangeLine): ChangeLine =>
  <L extends Line>(line: L) =>
    line.map((inline) =>
      isFootnote(inline) ? { ...inline, children: change(inline.children) } : inline,
    ) as unknown as L

/**
 * The text with matches replaced. New words take the marks of where the match began. A match that runs over a reference
 * or a line break stays as it is, since those are not words.
 */
export function replaceInText(
  content: RichText,
  pattern: RegExp,
  insert: string,
  which: Which,
  reference: ReferenceText,
): RichText {
  const change = lineReplacer({ pattern, insert, which, reference })
  const replaced = content.map((block) => mapBlock(block, change))
  const withNotes = replaced.map((block) => mapBlock(block, inFootnotes(change)))
  return normaliseRichText(withNotes)
}
