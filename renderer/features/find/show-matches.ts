import { placeId } from '../../app/go-to'
import type { Match } from './find-matches'

const LINES = 'p, blockquote, li, td, th'

/** The text nodes of a part of the page by the line in which they stand, in reading order. */
function linesIn(root: Element): readonly (readonly Text[])[] {
  const lines: { line: Element | null; nodes: Text[] }[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue
    const line = node.parentElement?.closest(LINES) ?? null
    const last = lines.at(-1)
    if (last?.line === line) last.nodes.push(node)
    else lines.push({ line, nodes: [node] })
  }
  return lines.map(({ nodes }) => nodes)
}

function rangeIn(nodes: readonly Text[], start: number, end: number): Range | null {
  const range = document.createRange()
  let at = 0
  let begun = false
  for (const node of nodes) {
    if (!begun && start < at + node.length) {
      range.setStart(node, start - at)
      begun = true
    }
    if (begun && end <= at + node.length) {
      range.setEnd(node, end - at)
      return range
    }
    at += node.length
  }
  return null
}

function rangesIn(root: Element, pattern: RegExp): readonly Range[] {
  return linesIn(root).flatMap((nodes) => {
    const text = nodes.map((node) => node.data).join('')
    return [...text.matchAll(pattern)]
      .map((match) => rangeIn(nodes, match.index, match.index + match[0].length))
      .filter((range) => range !== null)
  })
}

const selectors = { question: '.question__text', answer: '.ab-text' } as const

const rootsOf = ({ answer, where }: Pick<Match, 'answer' | 'where'>): readonly Element[] => {
  const section = document.getElementById(placeId.answer(answer))
  return section ? [...section.querySelectorAll(selectors[where])] : []
}

const rangesOf = (match: Pick<Match, 'answer' | 'where'>, pattern: RegExp) =>
  rootsOf(match).flatMap((root) => rangesIn(root, pattern))

/** Not in the list of the DOM types that TypeScript knows for this target; Chrome has it since 105. */
const highlights = () => (typeof Highlight === 'undefined' ? null : CSS.highlights)

/** Takes all marks of the search off the page. */
export function clearMarks(): void {
  highlights()?.delete('gevonden')
  highlights()?.delete('gevonden-hier')
}

/**
 * Marks the words on the page, without touching the page itself, and brings the current ones into view. What stands in
 * a footnote is not on the page: then its answer is shown.
 */
export function showMatches(matches: readonly Match[], current: number, pattern: RegExp): void {
  clearMarks()
  const registry = highlights()
  const here = matches[current]
  if (!registry || !here) return
  const parts = new Map(matches.map((match) => [`${match.answer} ${match.where}`, match]))
  registry.set('gevonden', new Highlight(...[...parts.values()].flatMap((part) => [...rangesOf(part, pattern)])))
  const range = rangesOf(here, pattern)[here.at]
  if (range) {
    const mark = new Highlight(range)
    mark.priority = 1
    registry.set('gevonden-hier', mark)
  }
  const shown = range?.startContainer.parentElement ?? document.getElementById(placeId.answer(here.answer))
  shown?.scrollIntoView({ block: 'center' })
}
