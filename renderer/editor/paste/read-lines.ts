import type { Inline } from '../../../letter/model/rich-text'
import { goesOn, jointOf, widthOf } from './join-lines'
import { textOf, tidyLine } from './tidy-line'

/**
 * The paragraphs in one pasted paragraph: two line breaks in a row part it, and breaks that a margin made (as in the
 * text layer of a PDF) are undone. Paragraphs without words are left out.
 */
export function readLines(inlines: readonly Inline[]): readonly (readonly Inline[])[] {
  return partAtBlankLines(inlines)
    .flatMap(undoMargin)
    .map(tidyLine)
    .filter((line) => line.length > 0)
}

type Line = readonly Inline[]

function partAtBlankLines(inlines: readonly Inline[]): readonly (readonly Line[])[] {
  const paragraphs: Line[][] = [[]]
  for (const line of splitAtBreaks(inlines)) {
    if (wordsOf(line).trim() === '' && line.every((inline) => textOf(inline) !== null)) paragraphs.push([])
    else paragraphs.at(-1)?.push(line)
  }
  return paragraphs
}

function splitAtBreaks(inlines: readonly Inline[]): readonly Line[] {
  const lines: Inline[][] = [[]]
  for (const inline of inlines) {
    if (inline.kind === 'break') lines.push([])
    else lines.at(-1)?.push(inline)
  }
  return lines
}

function undoMargin(lines: readonly Line[]): readonly Line[] {
  const width = widthOf(lines.map(wordsOf))
  const joined: Inline[][] = []
  lines.forEach((line, index) => {
    const before = lines[index - 1]
    const paragraph = joined.at(-1)
    if (width !== null && before && paragraph && goesOn(wordsOf(before), wordsOf(line), width)) {
      joinTo(paragraph, before, line)
    } else joined.push([...line])
  })
  return joined.length < lines.length ? joined : [withBreaks(lines)]
}

function joinTo(paragraph: Inline[], before: Line, line: Line): void {
  const joint = jointOf(wordsOf(before), wordsOf(line))
  if (joint === 'space') paragraph.push({ kind: 'text', text: ' ', marks: [] })
  const last = paragraph.at(-1)
  if (joint === 'hyphen-out' && last?.kind === 'text') {
    paragraph[paragraph.length - 1] = { ...last, text: last.text.trimEnd().slice(0, -1) }
  }
  const [first, ...rest] = line
  if (first?.kind === 'text') paragraph.push({ ...first, text: first.text.trimStart() }, ...rest)
  else paragraph.push(...line)
}

function withBreaks(lines: readonly Line[]): Line {
  return lines.flatMap((line, index) => (index === 0 ? line : [{ kind: 'break' } as const, ...line]))
}

function wordsOf(line: Line): string {
  return line.map((inline) => textOf(inline) ?? '').join('')
}
