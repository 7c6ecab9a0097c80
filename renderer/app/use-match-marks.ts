import { useEffect } from 'react'
import type { Match } from '../../letter/model/replace-in-letter'
import { placeKey } from '../../letter/model/searched-texts'
import { bringIntoView, markOf, marksOf } from './match-on-page'
import { clearMarks, markOnPage, type Marked, type MarkName } from './marks-on-page'

/** What holds words that can be marked, and comes and goes by itself: an answer that comes near is another element. */
const HOLDERS = '.ab-text, .facts__form, .notes'

const isHolder = (node: Node): boolean =>
  node instanceof Element && (node.matches(HOLDERS) || node.querySelector(HOLDERS) !== null)

/** Marks now, and again whenever such a holder was drawn. Gives what takes the marks away. */
function keepMarked(name: MarkName, find: () => Marked): () => void {
  const mark = () => {
    markOnPage(name, find())
  }
  const observer = new MutationObserver((changes) => {
    if (changes.some(({ addedNodes }) => [...addedNodes].some(isHolder))) mark()
  })
  observer.observe(document.body, { childList: true, subtree: true })
  mark()
  return () => {
    observer.disconnect()
    clearMarks(name)
  }
}

/** Marks matches on the page, one of them as where the person is, and brings that one into view when it is another. */
export function useMatchMarks(matches: readonly Match[], here: Match | undefined, pattern: RegExp | null): void {
  useEffect(() => (pattern ? keepMarked('gevonden', () => marksOf(matches, pattern)) : undefined), [matches, pattern])
  useEffect(
    () => (here && pattern ? keepMarked('gevonden-hier', () => markOf(here, pattern)) : undefined),
    [here, pattern],
  )
  const key = here ? `${placeKey(here.place)} ${String(here.at)}` : null
  useEffect(() => {
    return here && pattern ? bringIntoView(here, pattern) : undefined
    // Words that are typed elsewhere make other matches of the same places: the page stays where it is.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, pattern])
}
