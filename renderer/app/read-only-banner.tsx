import { CommandButton } from '../commands/command-button'
import { windowText } from '../text/window'
import { useLetterFrame } from './letter-store'

/** Why this letter may only be read, and the way on. */
export function ReadOnlyBanner() {
  const readOnly = useLetterFrame((open) => open.readOnly)
  if (!readOnly) return null
  return (
    <div className="read-only" role="status">
      <p>{readOnly.kind === 'in-use' ? windowText.readOnlyInUse : windowText.readOnlyFolder}</p>
      <CommandButton id="file.save-as" look="outlined" />
    </div>
  )
}
