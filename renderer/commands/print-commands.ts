import { canGoOut, openLetter } from '../app/letter-store'
import { printLetter, savePdf } from '../app/print-actions'
import { changeView, useView } from '../app/view-store'
import { commandText } from '../text/commands'
import type { Command } from './command'

const hasPages = () => canGoOut(openLetter())

/** What is done with the letter as pages. */
export const printCommands: readonly Command[] = [
  {
    id: 'file.pdf',
    group: 'file',
    label: commandText['file.pdf'],
    short: 'Als pdf',
    isEnabled: hasPages,
    run: () => void savePdf(),
  },
  {
    id: 'file.print',
    group: 'file',
    label: commandText['file.print'],
    short: 'Afdrukken',
    keys: 'Mod+P',
    isEnabled: hasPages,
    run: () => void printLetter(),
  },
  {
    id: 'view.preview',
    group: 'view',
    label: commandText['view.preview'],
    short: 'Voorbeeld',
    keys: 'F8',
    isEnabled: hasPages,
    run: () => {
      changeView({ preview: useView.getState().preview === 'closed' ? 'beside' : 'closed' })
    },
  },
]
