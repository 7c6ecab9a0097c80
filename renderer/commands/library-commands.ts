import { openDialog } from '../app/view-store'
import { commandText, type CommandId } from '../text/commands'
import type { Command } from './command'

const dialog = (id: CommandId, kind: 'offices'): Command => ({
  id,
  group: 'file',
  label: commandText[id],
  isEnabled: () => true,
  run: () => {
    openDialog({ kind })
  },
})

/** Data that many letters share. */
export const libraryCommands: readonly Command[] = [dialog('library.offices', 'offices')]
