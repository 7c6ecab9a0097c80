import { LOST_LINE_END } from './copied-page'
import { isTail, sentenceEnds } from './sentence-ends'
import { slice, trim, type Strand } from './strand'
import { plain } from './source-lines'
import { beginsItem } from './join-lines'

/** One strand a sentence that asks, with the statements before it and the tails behind it. */
function askingSentences(strand: Strand): Strand[] {
  const pieces: Strand[] = []
  let from = 0
  let start = 0
  let asked = false
  for (const end of sentenceEnds(strand.text)) {
    const sentence = plain(strand.text.slice(from, end)).trim()
    if (asked && sentence !== '' && !isTail(sentence)) {
      pieces.push(trim(slice(strand, start, from)))
      start = from
      asked = false
    }
    asked ||= /\?/.test(sentence)
    from = end
  }
  const rest = trim(slice(strand, start))
  if (rest.text === '') return pieces
  const last = pieces.at(-1)
  if (!asked && last !== undefined) return [...pieces.slice(0, -1), trim(slice(strand, strand.text.indexOf(last.text)))]
  return [...pieces, rest]
}

function atLostLineEnds(strand: Strand): Strand[] {
  const ends = [...strand.text.matchAll(LOST_LINE_END)].map((match) => match.index + match[0].length)
  return [0, ...ends].map((from, at) => trim(slice(strand, from, ends[at] ?? strand.text.length)))
}

/** Paragraphs that carry on the question before them are taken to it. */
function ownParagraphs(paragraphs: readonly Strand[]): Strand[][] {
  const groups: Strand[][] = []
  for (const paragraph of paragraphs) {
    const last = groups.at(-1)
    if (last !== undefined && (isTail(plain(paragraph.text)) || beginsItem(paragraph.text))) last.push(paragraph)
    else groups.push([paragraph])
  }
  return groups
}

/**
 * Parts the text below a joint label ("Vraag 2 t/m 6") into as many questions as the label counts: by paragraphs, else
 * at the ends of the sentences that ask. Null where neither gives that number.
 */
export function splitJoint(paragraphs: readonly Strand[], count: number): Strand[][] | null {
  if (count === 1) return [[...paragraphs]]
  if (paragraphs.length === count) return paragraphs.map((paragraph) => [paragraph])
  const groups = ownParagraphs(paragraphs)
  if (groups.length === count) return groups
  const apart = ownParagraphs(paragraphs.flatMap(atLostLineEnds))
  if (apart.length === count) return apart
  const sentences = paragraphs.flatMap(askingSentences)
  if (sentences.length === count) return sentences.map((sentence) => [sentence])
  return null
}
