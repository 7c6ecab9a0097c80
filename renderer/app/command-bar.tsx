import { CommandButton } from '../commands/command-button'
import { CommandMenu } from '../commands/command-menu'
import { TextTools } from '../features/text-tools/text-tools'
import { windowText } from '../text/window'
import { HelpersToggle } from './helpers-toggle'
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
    <header>
      <div className="bar" role="toolbar" aria-label={windowText.bar}>
        <CommandButton id="view.parts" icon="parts" look="icon" />
        <CommandButton id="edit.undo" icon="undo" look="icon" />
        <CommandButton id="edit.redo" icon="redo" look="icon" />
        <CommandButton id="file.save" icon="save" />
        <span className="bar__line" />
        <TextTools />
        <LetterTitle />
        <SavedState />
        <CommandButton id="edit.find" icon="search" look="icon" />
        <CommandMenu />
        <CommandButton id="file.export" icon="word" look="primary" />
        <HelpersToggle />
      </div>
    </header>
  )
}
