/** A number or label that may head a question: where it stands, at the beginning of its line or behind a sentence within. */
type Head = { readonly line: number; readonly at: number; readonly number: number; readonly atStart: boolean }

const BEGINS = String.raw`(?=\s*[\p{Lu}«‘“"'])`
/** Behind the end of a sentence, its closing signs and the mark of a note. */
const BEHIND = String.raw`(?<=[?!][»”’"')\]]*(?:[\uE000\uE002]?\d{1,2}\uE001?|\s?\(?\*{1,3}\)?|\s?\[\d{1,2}\])?\s*|[\p{L}\d»”’"')\]]\.[»”’"')\]]*\s+|[»”’"')\]]\s+)`

const NUMBER_FIRST = /^\s*(\d{1,3})(?:\s?(?:\.\)|[.)])|\s*$)/
const LABEL_FIRST = /^\s*(?:Vraag|VRAAG)\s(\d{1,3})/
const ANSWER_FIRST = /^\s*(?:Antwoord|ANTWOORD)(?:en)?(?:\s(?:op\s)?(?:de\s)?vra(?:ag|gen))?\s(\d{1,3})/

/** A way to number: its heads within a paragraph, and what a line begins with that begins with one, whatever follows. */
type Form = { readonly within: RegExp; readonly first: RegExp }

const form = (head: string, first: RegExp): Form => ({
  within: new RegExp(`(?:^\\s*|(?=[\\dVA])${BEHIND})${head}${BEGINS}`, 'gu'),
  first,
})

/** How a set of questions may be numbered within one paragraph; the questions of a paper and its answers each in their own way. */
const FORMS = [
  form(String.raw`(\d{1,3})\s?\.(?=\s)`, NUMBER_FIRST),
  form(String.raw`(\d{1,3})\s?\)(?=\s)`, NUMBER_FIRST),
  form(String.raw`(\d{1,3})\s?\.\)(?=\s)`, NUMBER_FIRST),
  form(String.raw`(?:Vraag|VRAAG)\s(\d{1,3})\s?[:.)]?(?=\s)`, LABEL_FIRST),
  form(String.raw`(?:Antwoord|ANTWOORD)(?:\s(?:op\s)?(?:de\s)?vraag)?\s(\d{1,3})\s?[:.)]?(?=\s)`, ANSWER_FIRST),
]

function headsOf(lines: readonly string[], { within }: Form): Head[] {
  return lines.flatMap((text, line) =>
    [...text.matchAll(within)].map((match) => ({
      line,
      at: match.index,
      number: Number(match[1]),
      atStart: match.index === 0,
    })),
  )
}

const asked = (lines: readonly string[], from: Head, to: Head): boolean =>
  from.line === to.line
    ? lines[from.line]?.slice(from.at, to.at).includes('?') === true
    : lines.slice(from.line, Math.min(to.line + 1, from.line + 40)).some((text) => text.includes('?'))

/** A set that is numbered nowhere else must show three numbers within its paragraph, or it is a list in a question. */
const FEWEST = 3

/** The heads of 1, 2, 3 … of which some stand within a line; none where the lines have them all at their beginnings. */
function runWithin(lines: readonly string[], form: Form): readonly Head[] {
  const starting = new Set(lines.flatMap((text) => form.first.exec(text)?.[1] ?? []).map(Number))
  const run: Head[] = []
  for (const head of headsOf(lines, form)) {
    if (head.number !== run.length + 1 || (!head.atStart && starting.has(head.number))) continue
    const before = run.at(-1)
    if (before === undefined || head.atStart || asked(lines, before, head)) run.push(head)
  }
  const within = run.filter((head) => !head.atStart)
  return run.length >= (within.length === run.length ? FEWEST : 2) ? within : []
}

/** "… beantwoorden? (*) Trouw, 3 mei": behind the last question its notes, when their mark stands before. */
const NOTES = /(?<=[?!.»”’"')]\s)(\(?\*\)?|\[1\]|\(1\))(?=\s\S)/g

function notesWithin(text: string, from: number): number | null {
  for (const match of text.matchAll(NOTES))
    if (match.index > from && text.slice(0, match.index).includes(match[1] ?? '')) return match.index
  return null
}

/**
 * Where lines are to be cut because a copy ran a whole set together: "… over zout. 1. Kent u zout? 2. Bent u …". For each
 * such line the places in order; lines that are as they should be are not named.
 */
export function cutsWithin(lines: readonly string[]): ReadonlyMap<number, readonly number[]> {
  const cuts = new Map<number, number[]>()
  const labelled = lines.some((text) => LABEL_FIRST.test(text))
  // Where questions have labels, bare numbers are those of notes and lists.
  for (const form of FORMS.filter(({ first }) => !labelled || first !== NUMBER_FIRST))
    for (const head of runWithin(lines, form)) cuts.set(head.line, [...(cuts.get(head.line) ?? []), head.at])
  for (const [line, places] of cuts) {
    places.sort((a, b) => a - b)
    const notes = notesWithin(lines[line] ?? '', places.at(-1) ?? 0)
    if (notes !== null) places.push(notes)
  }
  return cuts
}
