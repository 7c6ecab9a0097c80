import type { ReadOnly } from '../../electron/ipc/contract'
import { CommandButton } from '../commands/command-button'
import { windowText } from '../text/window'
import { useLetterFrame } from './letter-store'

function why(readOnly: ReadOnly): string {
  switch (readOnly.kind) {
    case 'in-use':
      return windowText.readOnlyInUse
    case 'folder':
      return windowText.readOnlyFolder
    case 'newer':
      return readOnly.whole ? windowText.readOnlyNewer : windowText.readOnlyPartly
  }
}

/** Why this letter may only be read, and the way on. */
export function ReadOnlyBanner() {
  const readOnly = useLetterFrame((open) => open.readOnly)
  if (!readOnly) return null
  return (
    <div className="read-only" role="status">
      <p>{why(readOnly)}</p>
      {readOnly.kind !== 'newer' && <CommandButton id="file.save-as" look="outlined" />}
    </div>
  )
}
