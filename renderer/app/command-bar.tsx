import { CommandButton } from '../commands/command-button'
import { CommandMenu } from '../commands/command-menu'
import { windowText } from '../text/window'
import { letterName } from './letter-name'
import { useLetterStore } from './letter-store'
import { SavedState } from './saved-state'

function LetterTitle() {
  const name = useLetterStore(({ open }) => letterName(open))
  return <h1 className="bar__title">{name}</h1>
}

/** The slim bar on top: few commands, the rest is one press away. */
export function CommandBar() {
  return (
    <header className="bar" role="toolbar" aria-label={windowText.bar}>
      <CommandButton id="edit.undo" icon="undo" look="icon" />
      <CommandButton id="edit.redo" icon="redo" look="icon" />
      <CommandButton id="file.save" icon="save" />
      <span className="bar__line" />
      <LetterTitle />
      <SavedState />
      <CommandButton id="edit.find" icon="search" look="icon" />
      <CommandMenu />
      <CommandButton id="file.export" icon="word" look="primary" />
    </header>
  )
}
