import { useEffect, useMemo } from 'react'
import type { LibraryPassage } from '../../../electron/ipc/contract'
import { searchPassages, type FoundPassage } from '../../../letter/passages/search-passages'
import { useLetterStore } from '../../app/letter-store'
import { needLibrary, useLibrary } from '../../app/library'
import { today } from '../../app/today'

const none: readonly LibraryPassage[] = []

/** All passages with where they come from; empty until they were read. */
export const usePassages = (): readonly LibraryPassage[] => useLibrary(({ contents }) => contents?.passages ?? none)

/** The passages that fit what was typed, judged by the letter's date, or today while it has none. */
export function useFoundPassages(query: string): readonly FoundPassage[] {
  const passages = usePassages()
  const date = useLetterStore(({ open }) => open?.structure.date ?? null)
  useEffect(() => void needLibrary(), [])
  return useMemo(
    () =>
      searchPassages(
        passages.map(({ passage }) => passage),
        query,
        date ?? today(),
      ),
    [passages, query, date],
  )
}
