import type { AskerNote, QuestionSpan } from '../model/question-set'
import { plain } from './source-lines'

/** The pieces of a question, and the labels that looked like marks without a note to go with them. */
export type ReadMarks = {
  readonly spans: readonly QuestionSpan[]
  readonly missing: readonly string[]
  readonly used: readonly string[]
}

const MARK = new RegExp(
  [
    String.raw`[\uE000\uE002]([^\uE001]*)\uE001`,
    String.raw`\s?\[\s*(\d{1,3}|\*{1,3}|[ivx]{1,4})\s*\]`,
    String.raw`(?<=^|[\s?!.,;»”’'"\])])\s?(\d{1,3})\s?\)`,
    String.raw`\s?\((\d{1,2}|\*{1,3})\)`,
    String.raw`(?<=[?!;:»”’'")\]]|[\p{L}»”’'")\]%]\.|\p{L},|\p{Ll}{3})(\d{1,2}(?:\s\d{1,2}(?=\s*$|\s\p{Lu}))*)(?=[\s,.;:?!)»”’]|$)`,
    String.raw`(?<=[?!.»”’'")][\uE001]?)\s(\d{1,2}(?:[\s,]+\d{1,2})*)\s*$`,
    String.raw`\s?(?<![*\p{L}])(\*{1,3})(?=[\s,.;?]|$)`,
  ].join('|'),
  'gu',
)

/** Labels in the text of a mark: "1", "1)", "1 2", "[3]". */
const labelsOf = (text: string): string[] => text.match(/\d{1,3}|\*{1,3}|[ivx]{1,4}(?![a-z])/g) ?? []

const openBrackets = (text: string): number => (text.match(/\(/g)?.length ?? 0) - (text.match(/\)/g)?.length ?? 0)

type Kind = 'raised' | 'real' | 'square' | 'bracket' | 'round' | 'glued' | 'last' | 'star'

function kindOf(match: RegExpExecArray): { readonly kind: Kind; readonly content: string } {
  if (match[1] !== undefined) return { kind: match[0].startsWith('\uE002') ? 'real' : 'raised', content: match[1] }
  const kinds: readonly Kind[] = ['square', 'bracket', 'round', 'glued', 'last', 'star']
  const at = kinds.findIndex((_, index) => match[index + 2] !== undefined)
  return { kind: kinds[at] ?? 'star', content: match[at + 2] ?? '' }
}

type Scan = { readonly text: string; readonly notes: ReadonlyMap<string, AskerNote>; readonly used: readonly string[] }

/** Whether what stands here is a mark, given the notes that there are and the marks before it. */
function isMark(kind: Kind, labels: readonly string[], match: RegExpExecArray, scan: Scan): boolean {
  if (labels.length === 0 || !labels.every((label) => scan.notes.has(label))) return false
  if (kind === 'bracket') return openBrackets(scan.text.slice(Math.max(0, match.index - 300), match.index)) <= 0
  if (kind === 'glued' && /\p{L}$/u.test(scan.text.slice(0, match.index))) return isNextMark(labels[0] ?? '', scan)
  return true
}

/** Stuck to a word a figure is only a mark when it is the next one, or was used before ("scope3" is a word). */
function isNextMark(label: string, scan: Scan): boolean {
  const highest = Math.max(0, ...scan.used.map((used) => Number.parseInt(used, 10) || 0))
  return Number.parseInt(label, 10) === highest + 1
}

const text = (content: string): QuestionSpan[] => (content === '' ? [] : [{ kind: 'text', text: content }])

/** Without white space before a mark at the end, and without doubled spaces where a mark stood alone. */
function tidy(spans: readonly QuestionSpan[]): QuestionSpan[] {
  const joined: QuestionSpan[] = []
  for (const span of spans) {
    const last = joined.at(-1)
    if (span.kind === 'text' && last?.kind === 'text')
      joined[joined.length - 1] = { kind: 'text', text: last.text + span.text }
    else if (span.kind === 'note-mark' && last?.kind === 'text') {
      joined[joined.length - 1] = { kind: 'text', text: last.text.trimEnd() }
      joined.push(span)
    } else joined.push(span)
  }
  const last = joined.at(-1)
  if (last?.kind === 'text') joined[joined.length - 1] = { kind: 'text', text: last.text.trimEnd() }
  return joined.filter((span) => span.kind !== 'text' || span.text !== '')
}

/**
 * Cuts a text at the marks of the askers' notes. What only looks like a mark ("CO2", "artikel 3", "m²") stays text:
 * a mark needs a note of that label, unless the format itself says that it is one.
 */
export function readMarks(
  content: string,
  notes: ReadonlyMap<string, AskerNote>,
  usedBefore: readonly string[] = [],
): ReadMarks {
  const spans: QuestionSpan[] = []
  const missing: string[] = []
  const used: string[] = []
  let from = 0
  for (const match of content.matchAll(MARK)) {
    const { kind, content: inner } = kindOf(match)
    const labels = labelsOf(inner)
    const scan = { text: content, notes, used: [...usedBefore.slice(-3), ...used] }
    if (isMark(kind, labels, match, scan)) {
      spans.push(...text(plain(content.slice(from, match.index))))
      for (const label of labels) spans.push({ kind: 'note-mark', note: notes.get(label)?.id ?? '' })
      used.push(...labels)
    } else {
      if ((kind === 'real' || kind === 'square') && labels.length === 1) missing.push(labels[0] ?? '')
      spans.push(...text(plain(content.slice(from, match.index + match[0].length))))
    }
    from = match.index + match[0].length
  }
  spans.push(...text(plain(content.slice(from))))
  return { spans: tidy(spans), missing, used }
}
