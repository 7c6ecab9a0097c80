import { windowText } from '../text/window'
import { hasUnsavedWork, useOpenLetter, type OpenLetter } from './letter-store'
import { timeOf } from './time-of'

function savedText(open: OpenLetter): string {
  if (open.readOnly) return ''
  if (hasUnsavedWork(open)) return open.name === null ? windowText.neverSaved : windowText.unsaved
  if (open.savedAt === null) return open.name === null ? windowText.neverSaved : windowText.upToDate
  return windowText.saved(timeOf(open.savedAt))
}

/** "Opgeslagen 14:03" stands here only when main read that very revision back from the disk. */
export function SavedState() {
  const text = useOpenLetter(savedText)
  const isUnsaved = useOpenLetter(hasUnsavedWork)
  return (
    <p className={`saved-state ${isUnsaved ? 'saved-state--unsaved' : ''}`} role="status">
      {text}
    </p>
  )
}
