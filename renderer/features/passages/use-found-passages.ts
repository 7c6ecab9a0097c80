import { useEffect, useMemo } from 'react'
import { searchPassages, type FoundPassage } from '../../../letter/passages/search-passages'
import { useOpenLetter } from '../../app/letter-store'
import { needLibrary, useLibrary } from '../../app/library'

/** The passages that fit what was typed, judged by the letter's date; empty until they were read. */
export function useFoundPassages(query: string): readonly FoundPassage[] {
  const passages = useLibrary(({ contents }) => contents?.passages)
  const date = useOpenLetter((open) => open.structure.date)
  useEffect(() => void needLibrary(), [])
  return useMemo(() => searchPassages(passages ?? [], query, date), [passages, query, date])
}
