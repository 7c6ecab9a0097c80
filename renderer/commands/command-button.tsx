import { Button } from '../ui/button'
import type { IconName } from '../ui/icon'
import { ariaShortcut, shortcutText } from './shortcut'
import { useCommand } from './use-command'

type Props = {
  readonly id: string
  readonly icon?: IconName
  readonly look?: 'plain' | 'outlined' | 'primary' | 'icon'
}

/** The button of a command: its name, icon, shortcut and whether it can be used all come from the record. */
export function CommandButton({ id, icon, look = 'plain' }: Props) {
  const { command, enabled } = useCommand(id)
  const text = command.short ?? command.label
  return (
    <Button
      look={look}
      {...(icon ? { icon } : {})}
      {...(command.keys
        ? { shortcut: shortcutText(command.keys), 'aria-keyshortcuts': ariaShortcut(command.keys) }
        : {})}
      tooltip={command.label}
      isDisabled={!enabled}
      onPress={command.run}
      {...(look === 'icon' ? { 'aria-label': command.label } : {})}
    >
      {look === 'icon' ? null : text}
    </Button>
  )
}
