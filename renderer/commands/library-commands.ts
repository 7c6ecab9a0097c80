import { openLetter } from '../app/letter-store'
import { openDialog } from '../app/view-store'
import { commandText, type CommandId } from '../text/commands'
import type { Command } from './command'

type Kind = 'templates' | 'save-as-template' | 'move-letter' | 'offices'

const always = () => true
const hasLetter = () => openLetter() !== null
const canEdit = () => openLetter()?.readOnly === null

const dialog = (id: CommandId, kind: Kind, isEnabled: () => boolean): Command => ({
  ...{ id, group: 'file', label: commandText[id], isEnabled },
  run: () => {
    openDialog({ kind })
  },
})

/** Data that many letters share. */
export const libraryCommands: readonly Command[] = [
  dialog('library.templates', 'templates', always),
  dialog('library.save-as', 'save-as-template', hasLetter),
  dialog('library.move', 'move-letter', canEdit),
  dialog('library.offices', 'offices', always),
]
