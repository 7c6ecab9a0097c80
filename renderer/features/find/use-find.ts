import { useEffect, useMemo, useState } from 'react'
import { replaceInText, searchPattern, type TextSearch } from '../../../letter/model/find-in-text'
import type { Letter } from '../../../letter/model/letter'
import { editLetter } from '../../app/edit-letter'
import { openLetter, settledLetter, useOpenLetter } from '../../app/letter-store'
import { tell } from '../../app/view-store'
import { findText } from '../../text/find'
import { findMatches, type Match } from './find-matches'
import { clearMarks, showMatches } from './show-matches'

const nothing: TextSearch = { words: '', matchCase: false, wholeWords: false }

const referenceText = (questions: readonly string[]) => openLetter()?.composed.referenceText(questions) ?? ''

function replaceIn(pattern: RegExp, insert: string, only: Match | null): void {
  editLetter(findText.edit, (letter): Letter => {
    const answers = letter.answers.map((answer) => {
      if (only && only.answer !== answer.id) return answer
      const content = replaceInText(answer.content, pattern, insert, only ? only.at : 'all', referenceText)
      return JSON.stringify(content) === JSON.stringify(answer.content) ? answer : { ...answer, content }
    })
    return answers.every((answer, at) => answer === letter.answers[at]) ? letter : { ...letter, answers }
  })
}

/** The state of the search bar: what is looked for, where it is, and what can be done with it. */
export function useFind() {
  const [search, setSearch] = useState(nothing)
  const [current, setCurrent] = useState(0)
  const letter = useOpenLetter((open) => open.letter)
  const pattern = useMemo(() => searchPattern(search), [search])
  const matches = useMemo(() => findMatches(letter, pattern, referenceText), [letter, pattern])
  const at = Math.min(current, Math.max(0, matches.length - 1))
  useEffect(() => {
    if (pattern) showMatches(matches, at, pattern)
    else clearMarks()
    return clearMarks
  }, [matches, at, pattern])

  const go = (by: 1 | -1) => {
    if (matches.length > 0) setCurrent((at + by + matches.length) % matches.length)
  }
  const replaceOne = (insert: string) => {
    settledLetter()
    const match = matches[at]
    if (pattern && match?.where === 'answer') replaceIn(pattern, insert, match)
    else go(1)
  }
  const replaceAll = (insert: string) => {
    if (!pattern) return
    replaceIn(pattern, insert, null)
    tell(findText.replaced(matches.filter(({ where }) => where === 'answer').length))
  }
  const change = (part: Partial<TextSearch>) => {
    setSearch({ ...search, ...part })
    setCurrent(0)
  }
  return { search, change, matches, at, go, replaceOne, replaceAll }
}
