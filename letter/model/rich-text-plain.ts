import { assertNever } from './result'
import type { QuestionId } from './question-set'
import type { Block, Inline, List, RichText } from './rich-text'

/** What a reference to questions prints: "vraag 2", "vragen 4, 5 en 7". */
export type ReferenceText = (questions: readonly QuestionId[]) => string

/** Reads the runs of a paragraph as text; a footnote is set apart by `footnote`, which gets its text. */
export function inlineText(
  inlines: readonly Inline[],
  reference: ReferenceText,
  footnote: (text: string) => string = () => '',
): string {
  return inlines
    .map((inline): string => {
      switch (inline.kind) {
        case 'text':
          return inline.text
        case 'break':
          return '\n'
        case 'link':
          return inlineText(inline.children, reference)
        case 'footnote':
          return footnote(inlineText(inline.children, reference))
        case 'question-reference':
          return reference(inline.questions)
        default:
          return assertNever(inline)
      }
    })
    .join('')
}

function listLines(list: List, toText: (inlines: readonly Inline[]) => string, indent: string): string[] {
  return list.items.flatMap((item, index) => [
    `${indent}${list.ordered ? `${index + 1}.` : '-'} ${toText(item.children)}`,
    ...item.nested.flatMap((nested) => listLines(nested, toText, `${indent}   `)),
  ])
}

function blockText(block: Block, toText: (inlines: readonly Inline[]) => string): string {
  switch (block.kind) {
    case 'paragraph':
      return toText(block.children)
    case 'quote':
      return toText(block.children)
    case 'list':
      return listLines(block, toText, '').join('\n')
    case 'table':
      return block.rows
        .map((row) => row.map((cell) => cell.paragraphs.map((p) => toText(p.children)).join(' ')).join('\t'))
        .join('\n')
    default:
      return assertNever(block)
  }
}

/**
 * The words of an answer as plain text, blocks parted by an empty line. `footnote` decides what stands at the place of
 * a note (nothing, unless given).
 */
export function richTextToPlain(
  richText: RichText,
  reference: ReferenceText,
  footnote?: (text: string) => string,
): string {
  const toText = (inlines: readonly Inline[]) => inlineText(inlines, reference, footnote)
  return richText.map((block) => blockText(block, toText)).join('\n\n')
}

/** Whether an answer holds no word and no mark that a reader would see. */
export function isEmptyRichText(richText: RichText): boolean {
  return (
    richTextToPlain(
      richText,
      () => 'x',
      (text) => text || 'x',
    ).trim() === ''
  )
}

/** The number of words in an answer, notes included; a reference to questions counts as it prints. */
export function countWords(richText: RichText): number {
  const text = richTextToPlain(
    richText,
    () => 'vraag 1',
    (note) => ` ${note} `,
  )
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}
