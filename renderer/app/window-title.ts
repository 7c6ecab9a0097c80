import { useEffect } from 'react'
import { words } from '../text/words'
import { ask } from './bridge'
import { letterName } from './letter-name'
import { hasUnsavedWork, useLetterStore, type OpenLetter } from './letter-store'

/** "● Nordkamp, steun Oekraïne – Antwoordbrief"; the dot means unsaved work. */
function windowTitle(open: OpenLetter | null): string {
  if (!open) return words.app
  return `${hasUnsavedWork(open) ? '● ' : ''}${letterName(open)} – ${words.app}`
}

/** Tells main the title, and whether something would be lost. */
export function useWindowTitle(): void {
  const title = useLetterStore(({ open }) => windowTitle(open))
  const unsaved = useLetterStore(({ open }) => hasUnsavedWork(open))
  useEffect(() => {
    document.title = title
    void ask('window:describe', { title, unsaved })
  }, [title, unsaved])
}
