import { cleanText } from '../../../letter/model/clean-text'
import { normaliseInlines } from '../../../letter/model/normalise-rich-text'
import type { Inline, Link, TextRun } from '../../../letter/model/rich-text'

/** A place in a line that shows nothing but space; the no-break space counts when it stands beside other space. */
const spaces = /[ \t\u00a0]*[ \t][ \t\u00a0]*|\u00a0{2,}/gu

/**
 * One pasted line as a writer would have typed it: space shown once, none at its ends or around a line break, no soft
 * hyphens or invisible characters. A single no-break space between words stays: it was put there to hold them together.
 */
export function tidyLine(inlines: readonly Inline[]): readonly Inline[] {
  const line = [...normaliseInlines(mapRuns(inlines, cleanRun))]
  let spaceBefore = true
  const tidied = line.map((inline): Inline => {
    const tidy = tidyInline(inline, spaceBefore)
    spaceBefore = tidy.kind === 'break' || endsInSpace(tidy, spaceBefore)
    return tidy
  })
  return normaliseInlines(trimEnds(tidied))
}

function tidyInline(inline: Inline, spaceBefore: boolean): Inline {
  if (inline.kind === 'text') return tidyRun(inline, spaceBefore)
  if (inline.kind !== 'link') return inline
  let before = spaceBefore
  const children = inline.children.map((run) => {
    const tidy = tidyRun(run, before)
    before = endsInSpace(tidy, before)
    return tidy
  })
  return { ...inline, children }
}

function tidyRun(run: TextRun, spaceBefore: boolean): TextRun {
  const text = run.text.replace(spaces, ' ')
  return { ...run, text: spaceBefore ? text.replace(/^[ \u00a0]+/u, '') : text }
}

function cleanRun(run: TextRun): TextRun {
  return { ...run, text: cleanText(run.text).text.replaceAll('\u00ad', '') }
}

function mapRuns(inlines: readonly Inline[], change: (run: TextRun) => TextRun): readonly Inline[] {
  return inlines.map((inline): Inline => {
    if (inline.kind === 'text') return change(inline)
    if (inline.kind === 'link') return { ...inline, children: inline.children.map(change) }
    return inline
  })
}

function endsInSpace(inline: Inline, before: boolean): boolean {
  const text = textOf(inline)
  if (text === null) return false
  return text === '' ? before : /[ \u00a0]$/u.test(text)
}

/** The text of a run or link; null for anything else. */
export function textOf(inline: Inline): string | null {
  if (inline.kind === 'text') return inline.text
  return inline.kind === 'link' ? inline.children.map((run) => run.text).join('') : null
}

/** Takes space and line breaks off the end, and space before each line break. */
function trimEnds(line: readonly Inline[]): readonly Inline[] {
  const kept: Inline[] = []
  let atEnd = true
  for (const inline of [...line].reverse()) {
    const trimmed: Inline = atEnd ? trimEnd(inline) : inline
    const shows: boolean = trimmed.kind !== 'break' && textOf(trimmed) !== ''
    if (trimmed.kind === 'break' ? kept.length > 0 : shows) kept.push(trimmed)
    atEnd = trimmed.kind === 'break' || (atEnd && !shows)
  }
  return kept.reverse()
}

function trimEnd(inline: Inline): Inline {
  if (inline.kind === 'text') return { ...inline, text: inline.text.replace(/[ \u00a0\t]+$/u, '') }
  return inline.kind === 'link' ? trimLinkEnd(inline) : inline
}

function trimLinkEnd(link: Link): Link {
  const children = [...link.children]
  const last = children.pop()
  return last === undefined ? link : { ...link, children: [...children, { ...last, text: last.text.trimEnd() }] }
}
