import type { AskerNote, QuestionSpan } from '../model/question-set'
import type { NoteList } from './note-list'
import { plain, plainDigits } from './source-lines'

/** The pieces of a question, and the labels that looked like marks without a note to go with them. */
export type ReadMarks = {
  readonly spans: readonly QuestionSpan[]
  readonly missing: readonly string[]
  readonly used: readonly string[]
}

type Kind = 'raised' | 'square' | 'bracket' | 'round' | 'glued' | 'last' | 'closed-star' | 'star' | 'quoted-star'

/** How a mark may stand in the text, in the order in which the groups of `MARK` stand. */
const SHAPES: readonly (readonly [Kind, string])[] = [
  ['raised', String.raw`[\uE000\uE002]([^\uE001]*)\uE001`],
  ['square', String.raw`\s?\[\s*(\d{1,3}|\*{1,3}|[ivx]{1,4})\s*\]`],
  ['bracket', String.raw`(?<=^|[\s?!.,;»”’'"\])])\s?(\d{1,3})\s?\)`],
  ['round', String.raw`\s?\((\d{1,2}|\*{1,3})\)`],
  [
    'glued',
    String.raw`(?<=[?!;:»”’'")\]]|[\p{L}»”’'")\]%]\.|\p{L},|\p{L}{3}|(?:19|20)\d\d[–-](?:19|20)\d\d|(?<!\d)(?:19|20)\d\d(?=\d[)»”’'"?!]))(?<!\d:)(\d{1,12}(?:(?:(?:,\s?|\sen\s|\s)\d{1,2})+(?=\s*$|\s?\p{Lu}))?)(?![,.:]\d)(?=[\s,.;:?!)»”’\uE000\uE002]|$|\p{Lu}\p{Ll})`,
  ],
  ['last', String.raw`(?<=[?!.,»”’'")]\uE001?)\s(\d{1,2}(?:(?:,\s?|\sen\s|\s)\d{1,2})*)\s*$`],
  ['closed-star', String.raw`\s?(?<![*\p{L}(])(\*{1,3})\)(?=[\s,.;?*]|$)`],
  ['star', String.raw`\s?(?<![*\p{L}])(\*{1,3})(?=[\s,.;?]|$)`],
  ['quoted-star', String.raw`(?<=[\p{L}\p{N}?!.])(\*{1,3})(?=['’"”»](?:[\s?!.,;:)]|$))`],
]
const MARK = new RegExp(SHAPES.map(([, shape]) => shape).join('|'), 'gu')

/** Behind these a raised 2 or 3 is a square or a cube. */
const MEASURE = /(?:^|[\s\d(])[kcdm]?m$/

/** Most questions hold no mark: these characters tell at once. */
const MAY_MARK = /[\d*[\uE000\uE002]/

type Scan = {
  readonly text: string
  readonly notes: NoteList
  readonly used: readonly string[]
  /** In an answer a figure stuck to a word may be a mark out of order: the notes run on from the questions. */
  readonly anyOrder: boolean
}

/** Labels in the text of a mark: "1", "1)", "1 2", "[3]". */
const labelsOf = (text: string): string[] => plainDigits(text).match(/\d{1,3}|\*{1,3}|[ivx]{1,4}(?![a-z])/g) ?? []

const highestOf = (used: readonly string[]): number =>
  Math.max(0, ...used.map((label) => Number.parseInt(label, 10) || 0))

/** "234" where 1 was the last mark: the notes 2, 3 and 4, set behind one another. */
function runOfLabels(digits: string, scan: Scan): string[] {
  const labels: string[] = []
  let next = highestOf(scan.used) + 1
  for (let rest = digits; rest !== ''; next += 1) {
    const label = String(next)
    if (!rest.startsWith(label) || !scan.notes.byLabel.has(label)) return []
    labels.push(label)
    rest = rest.slice(label.length)
  }
  return labels
}

const openBrackets = (text: string): number => (text.match(/\(/g)?.length ?? 0) - (text.match(/\)/g)?.length ?? 0)

/** "zijnde: 1) het …; 2) de …": the items of a list; and the printer of the Kamer only raises marks, never brackets them. */
function isItem(at: number, content: string, { text, notes }: Scan): boolean {
  const typeset = [...notes.forms].every((form) => form === 'glued' || form === 'raised')
  const behind = text.slice(at).replace(/^\s?/, '').slice(content.length)
  return typeset || (/[:;]\s?$/.test(text.slice(0, at + 1)) && /^\s?\)\s+\p{L}/u.test(behind))
}

/**
 * The labels of the notes that are marked here; none where this only looks like a mark. Stuck to a word, figures are a
 * mark only when they are the next ones ("scope3" is a word); "(1)" only where the list is written so too.
 */
function markedHere(kind: Kind, content: string, at: number, scan: Scan): readonly string[] {
  const known = (labels: readonly string[]) =>
    labels.length > 0 && labels.every((label) => scan.notes.byLabel.has(label))
  const labels = labelsOf(content)
  if (kind === 'glued') {
    const run = /^\d+$/.test(content) ? runOfLabels(content, scan) : []
    if (run.length > 0) return run
    const stuck = /\p{L}$/u.test(scan.text.slice(0, at))
    return known(labels) && (!stuck || scan.anyOrder) ? labels : []
  }
  if (kind === 'raised' && MEASURE.test(plain(scan.text.slice(Math.max(0, at - 6), at)))) return []
  if (kind === 'raised' && /^\d{2,}$/.test(content.trim())) {
    const run = runOfLabels(content.trim(), scan)
    if (run.length > 0) return run
  }
  if (!known(labels)) return []
  if (kind === 'bracket' && isItem(at, content, scan)) return []
  if ((kind === 'bracket' || kind === 'closed-star') && openBrackets(scan.text.slice(Math.max(0, at - 300), at)) > 0)
    return []
  if (kind === 'round' && !scan.notes.forms.has('round') && !scan.notes.forms.has('star')) return []
  return labels
}

const textSpan = (content: string): QuestionSpan[] => (content === '' ? [] : [{ kind: 'text', text: plain(content) }])

/** Text behind text becomes one; no white space is left before a mark or at the end. */
function tidy(spans: readonly QuestionSpan[]): QuestionSpan[] {
  const joined: QuestionSpan[] = []
  for (const span of spans) {
    const last = joined.at(-1)
    if (last?.kind !== 'text') joined.push(span)
    else if (span.kind === 'text') joined[joined.length - 1] = { kind: 'text', text: last.text + span.text }
    else joined.splice(-1, 1, { kind: 'text', text: last.text.trimEnd() }, span)
  }
  const last = joined.at(-1)
  if (last?.kind === 'text') joined[joined.length - 1] = { kind: 'text', text: last.text.trimEnd() }
  return joined.filter((span) => span.kind !== 'text' || span.text !== '')
}

/** A label that the format or its brackets make a mark, though no note answers to it. */
function missingLabel(kind: Kind, match: RegExpExecArray): string[] {
  const labels = labelsOf(match[0])
  return (kind === 'square' || match[0].startsWith('\uE002')) && labels.length === 1 ? labels : []
}

const noteOf = (label: string, notes: NoteList): AskerNote['id'] => notes.byLabel.get(label)?.id ?? ''

/**
 * Cuts a text at the marks of the askers' notes. What only looks like a mark ("CO2", "artikel 3", "m²") stays text:
 * a mark needs a note of that label.
 */
export function readMarks(
  content: string,
  notes: NoteList,
  usedBefore: readonly string[] = [],
  anyOrder = false,
): ReadMarks {
  if (!MAY_MARK.test(content)) return { spans: tidy(textSpan(content)), missing: [], used: [] }
  const spans: QuestionSpan[] = []
  const missing: string[] = []
  // One list that grows: a copy for each of very many marks takes half a minute.
  const used = [...usedBefore]
  const scan = { text: content, notes, used, anyOrder }
  let from = 0
  for (const match of content.matchAll(MARK)) {
    const shape = SHAPES.findIndex((_, at) => match[at + 1] !== undefined)
    const kind = SHAPES[shape]?.[0] ?? 'star'
    const labels = markedHere(kind, match[shape + 1] ?? '', match.index, scan)
    const end = match.index + match[0].length
    if (labels.length === 0) missing.push(...missingLabel(kind, match))
    spans.push(...textSpan(content.slice(from, labels.length > 0 ? match.index : end)))
    for (const label of labels) spans.push({ kind: 'note-mark', note: noteOf(label, notes) })
    used.push(...labels)
    from = end
  }
  spans.push(...textSpan(content.slice(from)))
  return { spans: tidy(spans), missing, used: used.slice(usedBefore.length) }
}
