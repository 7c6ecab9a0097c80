import type { QuestionSpan } from '../../../letter/model/question-set'

type Mark = { readonly at: number; readonly note: string }
type Parts = { readonly text: string; readonly marks: readonly Mark[] }

/** The words, and at which of their characters each mark of a note stands. */
function partsOf(spans: readonly QuestionSpan[]): Parts {
  let text = ''
  const marks: Mark[] = []
  for (const span of spans) {
    if (span.kind === 'text') text += span.text
    else marks.push({ at: text.length, note: span.note })
  }
  return { text, marks }
}

function spansOf({ text, marks }: Parts): readonly QuestionSpan[] {
  const spans: QuestionSpan[] = []
  let from = 0
  for (const { at, note } of marks) {
    if (at > from) spans.push({ kind: 'text', text: text.slice(from, at) })
    spans.push({ kind: 'note-mark', note })
    from = Math.max(from, at)
  }
  if (from < text.length) spans.push({ kind: 'text', text: text.slice(from) })
  return spans
}

/** The words without the marks of notes. */
export const spansText = (spans: readonly QuestionSpan[]): string => partsOf(spans).text

/** The ids of the notes that are marked, in order. */
export const markedNotes = (spans: readonly QuestionSpan[]): readonly string[] =>
  partsOf(spans).marks.map(({ note }) => note)

function commonStart(a: string, b: string): number {
  let at = 0
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1
  return at
}

function commonEnd(a: string, b: string, most: number): number {
  let length = 0
  while (length < most && a[a.length - 1 - length] === b[b.length - 1 - length]) length += 1
  return length
}

/** Other words; marks of notes stay at the words that did not change. */
export function withText(spans: readonly QuestionSpan[], text: string): readonly QuestionSpan[] {
  const old = partsOf(spans)
  const start = commonStart(old.text, text)
  const end = commonEnd(old.text, text, Math.min(old.text.length, text.length) - start)
  const moved = ({ at, note }: Mark): Mark => {
    if (at <= start) return { at, note }
    const fromEnd = old.text.length - at
    return { at: fromEnd <= end ? text.length - fromEnd : text.length - end, note }
  }
  return spansOf({ text, marks: old.marks.map(moved) })
}

const trimmed = ({ text, marks }: Parts): Parts => {
  const start = text.length - text.trimStart().length
  const rest = text.trim()
  const within = (at: number) => Math.max(0, Math.min(at - start, rest.length))
  return { text: rest, marks: marks.map(({ at, note }) => ({ at: within(at), note })) }
}

/** Both sides of a place in the words. A mark right at the place stays with what it was set behind. */
export function cutSpans(
  spans: readonly QuestionSpan[],
  at: number,
): readonly [readonly QuestionSpan[], readonly QuestionSpan[]] {
  const { text, marks } = partsOf(spans)
  const first = { text: text.slice(0, at), marks: marks.filter((mark) => mark.at <= at) }
  const second = {
    text: text.slice(at),
    marks: marks.filter((mark) => mark.at > at).map((mark) => ({ ...mark, at: mark.at - at })),
  }
  return [spansOf(trimmed(first)), spansOf(trimmed(second))]
}

/** Two texts behind each other: on one line when the first breaks off in the middle of a sentence. */
export function joinSpans(first: readonly QuestionSpan[], second: readonly QuestionSpan[]): readonly QuestionSpan[] {
  const [a, b] = [partsOf(first), partsOf(second)]
  const between = a.text === '' || b.text === '' ? '' : /[.?!:;»”"']\s*$/.test(a.text) ? '\n' : ' '
  const shift = a.text.length + between.length
  return spansOf({
    text: a.text + between + b.text,
    marks: [...a.marks, ...b.marks.map(({ at, note }) => ({ at: at + shift, note }))],
  })
}

/** Without the marks of one note. */
export const withoutMark = (spans: readonly QuestionSpan[], note: string): readonly QuestionSpan[] => {
  const { text, marks } = partsOf(spans)
  return spansOf({ text, marks: marks.filter((mark) => mark.note !== note) })
}

/** With the mark of a note at the end. */
export const withMark = (spans: readonly QuestionSpan[], note: string): readonly QuestionSpan[] => [
  ...spans,
  { kind: 'note-mark', note },
]

/** Words from a place on, with their marks: for taking a number off the front. */
export const spansFrom = (spans: readonly QuestionSpan[], at: number): readonly QuestionSpan[] => {
  const { text, marks } = partsOf(spans)
  return spansOf(trimmed({ text: text.slice(at), marks: marks.map((m) => ({ ...m, at: Math.max(0, m.at - at) })) }))
}
