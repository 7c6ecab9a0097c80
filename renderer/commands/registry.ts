import { holdFocus } from '../app/hold-focus'
import { isConfirming } from '../app/incoming'
import { otherNames } from '../text/command-names'
import { answerCommands } from './answer-commands'
import type { Command } from './command'
import { copyCommands } from './copy-commands'
import { editCommands } from './edit-commands'
import { fileCommands } from './file-commands'
import { libraryCommands } from './library-commands'
import { printCommands } from './print-commands'
import { textCommands } from './text-commands'
import { goCommands, viewCommands } from './view-commands'

const all: readonly Command[] = [
  ...fileCommands,
  ...printCommands,
  ...libraryCommands,
  ...editCommands,
  ...copyCommands,
  ...textCommands,
  ...answerCommands,
  ...goCommands,
  ...viewCommands,
]

/** With its other names; and whatever a command takes away, the focus stays somewhere. */
const complete = (command: Command): Command => ({
  ...command,
  alsoCalled: otherNames[command.id] ?? '',
  run: () => {
    holdFocus(command.run)
  },
})

/** Every command of the window, in the order in which lists show them. */
export const commands: readonly Command[] = all.map(complete)

/** While what came in is confirmed, only steps back and forth and help mean something. */
export const isForConfirming = (id: string): boolean => /^(?:edit\.(?:undo|redo)|help\.|view\.theme)/.test(id)

const byId: ReadonlyMap<string, Command> = new Map(commands.map((command) => [command.id, command]))

/** The command with this id. Throws when the id is misspelt in our own code. */
export function commandById(id: string): Command {
  const command = byId.get(id)
  if (!command) throw new Error(`unknown command: ${id}`)
  return command
}

/** Runs a command by the id that the native menu sent; an unknown or disabled one does nothing. */
export function runCommand(id: string): void {
  const command = byId.get(id)
  if (!command?.isEnabled() || (isConfirming() && !isForConfirming(id))) return
  command.run()
}
