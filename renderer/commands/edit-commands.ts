import { openLetter } from '../app/letter-store'
import { ownSteps } from '../app/incoming'
import { canRedo, canUndo, redo, undo } from '../app/edit-letter'
import { openBar, openDialog } from '../app/view-store'
import { commandText } from '../text/commands'
import type { Command } from './command'

const hasLetter = () => openLetter() !== null
const mayWrite = () => openLetter()?.readOnly === null

export const editCommands: readonly Command[] = [
  {
    id: 'edit.undo',
    group: 'edit',
    label: commandText['edit.undo'],
    keys: 'Mod+Z',
    isEnabled: () => ownSteps() !== null || canUndo(),
    run: () => {
      ;(ownSteps()?.undo ?? undo)()
    },
  },
  {
    id: 'edit.redo',
    group: 'edit',
    label: commandText['edit.redo'],
    keys: 'Mod+Y',
    isEnabled: () => ownSteps() !== null || canRedo(),
    run: () => {
      ;(ownSteps()?.redo ?? redo)()
    },
  },
  {
    id: 'edit.find',
    group: 'edit',
    label: commandText['edit.find'],
    keys: 'Mod+F',
    isEnabled: hasLetter,
    run: () => {
      openBar('find')
    },
  },
  {
    id: 'edit.replace',
    group: 'edit',
    label: commandText['edit.replace'],
    keys: 'Mod+H',
    isEnabled: mayWrite,
    run: () => {
      openBar('replace')
    },
  },
  {
    id: 'edit.spelling',
    group: 'edit',
    label: commandText['edit.spelling'],
    keys: 'F7',
    isEnabled: mayWrite,
    run: () => {
      openBar('spelling')
    },
  },
  {
    id: 'edit.own-words',
    group: 'edit',
    label: commandText['edit.own-words'],
    isEnabled: () => true,
    run: () => {
      openDialog({ kind: 'own-words' })
    },
  },
]
