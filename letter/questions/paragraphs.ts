import { monthNames } from '../model/dates'
import type { Token } from './token'
import { beginsItem, endsSentence, isFormula, joinLines, startsParagraph, type JoinContext } from './join-lines'
import { RAISED, END, type Line } from './source-lines'
import { concat, inserted, slice, type Strand } from './strand'

/** A paragraph of running text: its lines joined. */
export type TextParagraph = { readonly strand: Strand; readonly lines: readonly Line[] }

/** What the joining of paragraphs must know. */
export type ParagraphContext = JoinContext & {
  /** The labels of the notes, to tell a mark that was set on a line of its own from a number. */
  readonly noteLabels: ReadonlySet<string>
  /** A finished sentence above a page end or a list of notes ends its paragraph too. */
  readonly breakAtPages?: boolean
}

const LONE_MARKS = /^[\uE000-\uE002]*\d{1,2}(?:(?:[\s,]+|\s+en\s+)\d{1,2})*[\uE000-\uE002]*$/
const MONTH = monthNames.join('|')
/** Not a mark: a date, an amount, a measure. */
const LEADING_MARK = new RegExp(
  `^(\\d{1,2})\\s+(?!(?:${MONTH}|procent|euro|miljoen|miljard|duizend|keer|maal|jaar|jaren|maand|maanden|week|weken|dag|dagen|uur|meter|kilometer|km|ton|kilo|mensen|personen|gemeenten|van de|op de|of meer|t\\/m|tot en met|en \\d)\\b)(?=\\p{Ll})`,
  'u',
)

/** "verdwijnt" and "1» en …": the mark fell on the next line together with what closes the words before it. */
const CLOSED_MARK = /^(\d{1,2})(?=[»”’"'\]?!;]|,(?!\d))/
/** "per liter" and "2. In 2023 …": behind an unfinished sentence that is a mark and its full stop. */
const STOPPED_MARK = /^(\d{1,2})(?=\.(?:\s|$))/
/** "…bedankt.»?" and "2 Zo nee, …": behind a finished sentence. */
const CAPITAL_MARK = /^(\d{1,2})\s+(?=\p{Lu})/u

function leadingMark(before: string, text: string): RegExpExecArray | null {
  const ended = endsSentence(before)
  return LEADING_MARK.exec(text) ?? CLOSED_MARK.exec(text) ?? (ended ? CAPITAL_MARK : STOPPED_MARK).exec(text)
}

/** After these words a figure belongs to the sentence. */
const AWAITS_NUMBER =
  /(?:^|[\s„“‘"'«(])(?:op|per|van|sinds|tot|vanaf|na|in|om|circa|ruim|bijna|minstens|vraag|vragen|artikel|lid|nr\.|bladzijde|pagina|en|of|de|het|met|voor|slechts|nog)$/i

/** "1" alone on a line, or "2 waarin …": a mark that was set higher and fell on a line of its own. */
function raiseMarks(
  strand: Strand,
  before: string | null,
  labels: ReadonlySet<string>,
): { readonly strand: Strand; readonly raised: boolean } {
  if (before === null || isFormula(before, strand.text)) return { strand, raised: false }
  if (LONE_MARKS.test(strand.text) && (strand.text.match(/\d{1,2}/g) ?? []).every((label) => labels.has(label))) {
    return { strand: concat([inserted(RAISED), strand, inserted(END)]), raised: true }
  }
  const leading = leadingMark(before, strand.text)
  if (!leading || !labels.has(leading[1] ?? '') || AWAITS_NUMBER.test(before)) return { strand, raised: false }
  const length = leading[1]?.length ?? 0
  return {
    strand: concat([inserted(RAISED), slice(strand, 0, length), inserted(END), slice(strand, length)]),
    raised: true,
  }
}

const endsAtPage = (last: Line, token: Token, context: ParagraphContext): boolean =>
  context.breakAtPages === true && token.interrupted && endsSentence(last.text) && /^\p{Lu}/u.test(token.line.text)

type Open = { parts: Strand[]; lines: Line[] }

function close(open: Open, context: JoinContext): TextParagraph {
  return { strand: joinLines(open.parts, context), lines: open.lines }
}

/**
 * The line above, with a mark that fell on a line of its own taken back to it. Where a copied page ran several printed
 * lines together nothing tells how full the last one was; the mark alone on its line then says that it ended there.
 */
function lastPrinted(lines: readonly Line[], context: JoinContext): Line | undefined {
  const last = lines.at(-1)
  const before = lines.at(-2)
  if (last === undefined || before === undefined || !LONE_MARKS.test(last.strand.text)) return last
  const printed = before.text.length <= context.width * 1.2
  return { ...last, text: (printed ? before.text : before.text.slice(-12)) + last.text }
}

/** Joins the lines of a question or an answer into its paragraphs. */
export function paragraphsOf(tokens: readonly Token[], context: ParagraphContext): TextParagraph[] {
  const paragraphs: TextParagraph[] = []
  let open: Open | null = null
  for (const token of tokens) {
    const { strand, raised } = raiseMarks(token.strand, open?.parts.at(-1)?.text ?? null, context.noteLabels)
    const labelled = withLabel(strand, token)
    if (labelled.text === '') continue
    const last = open ? lastPrinted(open.lines, context) : undefined
    const line = token.interrupted ? { ...token.line, gap: false } : token.line
    const fresh =
      open === null ||
      last === undefined ||
      (!raised && token.kind === 'text' && (startsParagraph(last, line, context) || endsAtPage(last, token, context)))
    if (fresh || open === null) {
      if (open) paragraphs.push(close(open, context))
      open = { parts: [labelled], lines: [token.line] }
    } else {
      if (raised && open.parts.length > 0)
        open.parts[open.parts.length - 1] = concat([open.parts.at(-1) ?? inserted(''), labelled])
      else open.parts.push(labelled)
      open.lines.push(token.line)
    }
  }
  return open ? [...paragraphs, close(open, context)] : paragraphs
}

/** A list item inside a question keeps the mark that the program shows before it. */
function withLabel(strand: Strand, token: Token): Strand {
  if (token.kind !== 'text' || token.line.label === null || strand.text === '') return strand
  return beginsItem(strand.text) ? strand : concat([inserted(`${token.line.label} `), strand])
}
