import { useMemo, useState } from 'react'
import { searchPattern, type TextSearch } from '../../../letter/model/find-in-text'
import type { AnswerId, Letter } from '../../../letter/model/letter'
import {
  countReplaced,
  isWritable,
  type Match,
  matchesInLetter,
  replaceAll,
  replaceOne,
} from '../../../letter/model/replace-in-letter'
import { editLetter } from '../../app/edit-letter'
import { openLetter, settledLetter, useOpenLetter } from '../../app/letter-store'
import { matchPlace } from '../../app/match-on-page'
import { useMatchMarks } from '../../app/use-match-marks'
import { tell, useView } from '../../app/view-store'
import { findText } from '../../text/find'

const nothing: TextSearch = { words: '', matchCase: false, wholeWords: false }

const reference = (questions: readonly string[]) => openLetter()?.composed.referenceText(questions) ?? ''

/** Why a match is what it was, though it was to be replaced. */
function whyKept({ place }: Match): string {
  if (isWritable(place)) return findText.unchanged
  return place.kind === 'date' || place.kind === 'sent-on' ? findText.isDate : findText.asAsked
}

/** The first match from an answer on; the first of all when it is none. */
function firstFrom(answer: AnswerId | null, matches: readonly Match[]): number {
  const order = (openLetter()?.structure.answers ?? []).map(({ id }) => id)
  const here = order.indexOf(answer ?? '')
  const ahead = new Set(here === -1 ? [] : order.slice(here))
  return Math.max(
    0,
    matches.findIndex(({ place }) => 'answer' in place && ahead.has(place.answer)),
  )
}

/** The state of the search bar: what is looked for, where it is, and what can be done with it. */
export function useFind() {
  const [search, setSearch] = useState(nothing)
  const [current, setCurrent] = useState<number | null>(null)
  // As in Word it goes on from the caret: from where that was when the words were typed, wherever it goes since.
  const [from, setFrom] = useState<AnswerId | null>(null)
  const letter = useOpenLetter((open) => open.letter)
  const template = useOpenLetter((open) => open.template)
  const pattern = useMemo(() => searchPattern(search), [search])
  const matchesIn = (now: Letter) => (pattern ? matchesInLetter(now, template, pattern, reference) : [])
  const matches = useMemo(
    () => (pattern ? matchesInLetter(letter, template, pattern, reference) : []),
    [letter, template, pattern],
  )
  const first = useMemo(() => firstFrom(from, matches), [from, matches])
  const at = Math.min(current ?? first, Math.max(0, matches.length - 1))
  const here = matches[at]
  useMatchMarks(matches, here, pattern)

  const go = (by: 1 | -1) => {
    if (matches.length > 0) setCurrent((at + by + matches.length) % matches.length)
  }
  const replaceHere = (insert: string) => {
    const before = settledLetter()?.letter
    if (!pattern || !here || !before) return
    editLetter(findText.edit, (now) => replaceOne(now, here, { pattern, insert, template, reference }))
    if (openLetter()?.letter === before) tell(whyKept(here))
    // What was put in its place may hold the words again: that one is done.
    const left = matchesIn(openLetter()?.letter ?? before).length - matches.length
    setCurrent(at + Math.max(0, left + 1))
  }
  const replaceEverywhere = (insert: string) => {
    const before = settledLetter()?.letter
    if (!pattern || !before) return
    const replacing = { pattern, insert, template, reference }
    editLetter(findText.edit, (now) => replaceAll(now, replacing))
    const after = openLetter()?.letter ?? before
    const found = matchesIn(before)
    const kept = found.filter(({ place }) => !isWritable(place)).length
    tell(findText.replaced(countReplaced(found, before, after, replacing), kept))
  }
  const change = (part: Partial<TextSearch>) => {
    setSearch({ ...search, ...part })
    setCurrent(null)
    setFrom(useView.getState().activeAnswer)
  }
  const place = here ? matchPlace(here) : ''
  const canReplace = matches.some((match) => isWritable(match.place))
  return { search, change, pattern, matches, at, here, place, canReplace, go, replaceHere, replaceEverywhere }
}
