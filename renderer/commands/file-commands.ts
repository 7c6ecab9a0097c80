import { closeLetter, exportLetter, openFile, saveLetter } from '../app/file-actions'
import { canGoOut, openLetter } from '../app/letter-store'
import { chooseDocument } from '../app/read-incoming'
import { openDialog } from '../app/view-store'
import { commandText } from '../text/commands'
import type { Command } from './command'

const hasLetter = () => openLetter() !== null
/** What a newer version made is written by nothing else. */
const canBeCopied = () => hasLetter() && openLetter()?.readOnly?.kind !== 'newer'
const always = () => true

export const fileCommands: readonly Command[] = [
  {
    id: 'file.new',
    group: 'file',
    label: commandText['file.new'],
    short: 'Nieuw',
    keys: 'Mod+N',
    isEnabled: always,
    run: () => {
      openDialog({ kind: 'choose-template' })
    },
  },
  {
    id: 'file.new-from',
    group: 'file',
    label: commandText['file.new-from'],
    isEnabled: hasLetter,
    run: () => {
      openDialog({ kind: 'new-from-letter' })
    },
  },
  {
    id: 'file.open',
    group: 'file',
    label: commandText['file.open'],
    short: 'Openen',
    keys: 'Mod+O',
    isEnabled: always,
    run: () => void openFile(),
  },
  {
    id: 'file.import',
    group: 'file',
    label: commandText['file.import'],
    short: 'Inlezen',
    keys: 'Mod+Shift+I',
    isEnabled: always,
    run: () => void chooseDocument(),
  },
  {
    id: 'file.save',
    group: 'file',
    label: commandText['file.save'],
    keys: 'Mod+S',
    isEnabled: () => openLetter()?.readOnly === null,
    run: () => void saveLetter(),
  },
  {
    id: 'file.save-as',
    group: 'file',
    label: commandText['file.save-as'],
    keys: 'Mod+Shift+S',
    isEnabled: canBeCopied,
    run: () => void saveLetter('save-as'),
  },
  {
    id: 'file.versions',
    group: 'file',
    label: commandText['file.versions'],
    isEnabled: hasLetter,
    run: () => {
      openDialog({ kind: 'versions' })
    },
  },
  {
    id: 'file.export',
    group: 'file',
    label: commandText['file.export'],
    short: 'Exporteer naar Word',
    keys: 'Mod+Shift+E',
    isEnabled: () => canGoOut(openLetter()),
    run: () => void exportLetter(),
  },
  {
    id: 'file.close',
    group: 'file',
    label: commandText['file.close'],
    keys: 'Mod+W',
    isEnabled: hasLetter,
    run: () => void closeLetter(),
  },
]
